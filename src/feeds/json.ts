import { jsonProblem } from '../model/json.js';
import { problem, problemsOf, quote, type Problem } from '../model/problems.js';
import { Feed, Hub as HubSchema } from '../model/schema.js';
import type { Dataset, Hub } from '../model/types.js';
import type { FeedReading } from './feed-reading.js';
import { readJourney } from './journeys.js';
import { excess } from './limits.js';
import { holdTogether, readProgramme, readVoices } from './programmes.js';
import { misfitsWith } from './references.js';
import type { Reports } from './reports.js';
import { fieldLeftOut, isFields, readThing, type Kind, type Placed } from './thing.js';
import { readWorkgroup } from './workgroups.js';

const HUB: Kind<Hub> = { noun: 'hub', schema: HubSchema };
/** More than any hub has. */
const MOST = { programmes: 200, journeys: 100, workgroups: 10_000 };
const NOTHING_USED = 'Nothing of this feed is used.';

/** The value of a JSON text, or what keeps it from being JSON, by line and column. */
function parse(text: string): { value: unknown } | { wrong: Problem } {
  try {
    return { value: JSON.parse(text) };
  } catch {
    try {
      return { wrong: jsonProblem(text) ?? problem('', 'text that cannot be read', 'JSON') };
    } catch {
      return { wrong: problem('', 'lists and fields that are nested too deeply', 'JSON that can be read') };
    }
  }
}

/** Reads each entry of one of the feed's lists. Of two with the same id the first counts. */
function readEntries<T extends { readonly id: string }>(
  name: keyof typeof MOST,
  list: unknown,
  reports: Reports,
  read: (entry: unknown, path: string) => T | undefined,
): Placed<T>[] {
  if (list === undefined) return [];
  if (!Array.isArray(list)) {
    const wrong = excess(list, name) ?? problem(name, quote(list), 'a list in [ ]', 'Put it in [ ].');
    reports.add(wrong, 'It is left out.');
    return [];
  }
  if (list.length > MOST[name]) {
    reports.add(problem(name, `${list.length} entries`, `at most ${MOST[name]}`), 'Those past that are left out.');
  }
  const places = new Map<string, string>();
  return list.slice(0, MOST[name]).flatMap((entry: unknown, index) => {
    const path = `${name}[${index}]`;
    const value = read(entry, path);
    if (!value) return [];
    const first = places.get(value.id);
    if (first === undefined) {
      places.set(value.id, path);
      return [{ value, path }];
    }
    const expected = `an id that ${first} does not have already`;
    reports.add(problem(`${path}.id`, quote(value.id), expected), 'The first of the two is used.');
    return [];
  });
}

/**
 * Reads a feed in JSON.
 *
 * @param text the whole of it
 * @param dataset what ids may refer to beside the feed itself; without it, every id is taken for known
 * @param reports is told of everything that is wrong
 * @returns what is sound
 */
export function readJson(text: string, dataset: Dataset | undefined, reports: Reports): Omit<FeedReading, 'problems'> {
  const parsed = parse(text);
  const raw = 'value' in parsed ? parsed.value : undefined;
  if (!isFields(raw)) {
    const expected =
      '{ "hub": …, "programmes": […], "journeys": […], "workgroups": […] }, each of which may be missing';
    reports.add('wrong' in parsed ? parsed.wrong : problem('', 'a list', expected), NOTHING_USED);
    return { hub: undefined, programmes: [], journeys: [], workgroups: [] };
  }
  const { hub: rawHub, programmes: rawProgrammes, journeys: rawJourneys, workgroups: rawWorkgroups, ...others } = raw;
  // of a list each is read by itself; anything else is a field that is wrong, like any other
  const voiced: unknown[] | undefined = Array.isArray(others.voices) ? others.voices : undefined;
  const rest = voiced ? { ...others, voices: [] } : others;
  const tooMuch = excess(rest, '');
  const around = tooMuch ? [tooMuch] : problemsOf(Feed.safeParse(rest).error?.issues ?? [], rest, Feed);
  for (const said of around) reports.add(said, fieldLeftOut(said.path));

  const hub = rawHub === undefined ? undefined : readThing(HUB, rawHub, 'hub', reports);
  const programmes = holdTogether(
    readEntries('programmes', rawProgrammes, reports, (entry, path) => readProgramme(entry, path, reports)),
    (left) => misfitsWith(dataset, left, hub),
    reports,
  );
  const misfits = misfitsWith(dataset, programmes, hub);
  const journeys = readEntries('journeys', rawJourneys, reports, (entry, path) =>
    readJourney(entry, path, misfits, reports),
  ).map(({ value }) => value);
  const workgroups = readEntries('workgroups', rawWorkgroups, reports, (entry, path) =>
    readWorkgroup(entry, path, misfits, reports, hub),
  ).map(({ value }) => value);
  const voices = readVoices(voiced?.slice(0, MOST.programmes) ?? [], misfits, reports);
  return { hub, programmes, journeys, workgroups, ...(voices.length && { voices }) };
}
