import { problem, quote, suggestion } from '../model/problems.js';
import { checkProgramme } from '../model/references.js';
import {
  FeedVoice as FeedVoiceSchema,
  Link as LinkSchema,
  Programme as ProgrammeSchema,
  Voice as VoiceSchema,
} from '../model/schema.js';
import type { FeedVoice, Link, Programme, Voice } from '../model/types.js';
import { excess } from './limits.js';
import type { Misfits } from './references.js';
import type { Reports } from './reports.js';
import { idOf, isFields, leftOut, readList, readThing, type Kind, type Placed } from './thing.js';

const PROGRAMME: Kind<Programme> = { noun: 'programme', schema: ProgrammeSchema };
/** A link without an address is one to ask the hub for: not the same as one whose address is wrong. */
const LINK: Kind<Link> = { noun: 'link', schema: LinkSchema, essential: ['href'] };
const VOICE: Kind<Voice> = { noun: 'voice', schema: VoiceSchema };
const FEED_VOICE: Kind<FeedVoice> = { noun: 'voice', schema: FeedVoiceSchema };

/**
 * Reads a programme. A link or a voice that is wrong costs only itself; a rule, a passage or a price that is wrong costs the
 * programme, which would promise something else without it.
 *
 * @param raw what JSON gave
 * @param path where it stands, such as `programmes[1]`
 * @param reports is told of everything that is wrong
 */
export function readProgramme(raw: unknown, path: string, reports: Reports): Programme | undefined {
  const owner = idOf(raw);
  if (!isFields(raw) || excess(raw, path)) return readThing(PROGRAMME, raw, path, reports);
  const sound = <T>(kind: Kind<T>, name: string) => {
    const list = raw[name];
    if (!Array.isArray(list)) return {};
    return { [name]: readList(kind, list, `${path}.${name}`, reports, owner).map(({ value }) => value) };
  };
  return readThing(PROGRAMME, { ...raw, ...sound(LINK, 'links'), ...sound(VOICE, 'voices') }, path, reports);
}

/**
 * Reads the voices of a feed about programmes that it does not say anew. One without consent is left out, as is one about a
 * programme that nobody knows.
 *
 * @param list what JSON gave
 * @param misfits what they may refer to
 * @param reports is told of everything that is wrong
 */
export const readVoices = (list: readonly unknown[], misfits: Misfits, reports: Reports): FeedVoice[] =>
  readList(FEED_VOICE, list, 'voices', reports).flatMap(({ value, path }) => {
    const { programme } = value;
    const wrong = misfits(({ programmes }) =>
      programmes.has(programme)
        ? []
        : [
            problem(
              `${path}.programme`,
              quote(programme),
              'the id of a programme',
              suggestion(programme, [...programmes]),
            ),
          ],
    );
    for (const each of wrong) reports.add(each, leftOut(FEED_VOICE.noun));
    return wrong.length ? [] : [value];
  });

/**
 * Takes out what refers to something that is not there, and then what referred to that, until the rest holds together.
 *
 * @param programmes each by itself sound
 * @param misfits what they may refer to, given those that are left
 * @param reports is told of each that is taken out
 */
export function holdTogether(
  programmes: readonly Placed<Programme>[],
  misfits: (left: readonly Programme[]) => Misfits,
  reports: Reports,
): Programme[] {
  const values = programmes.map(({ value }) => value);
  const among = misfits(values);
  const sound = programmes.filter(({ value, path }) => {
    const wrong = among((there) => checkProgramme(value, path, there));
    for (const each of wrong) reports.add(each, leftOut(PROGRAMME.noun), value.id);
    return !wrong.length;
  });
  return sound.length === programmes.length ? values : holdTogether(sound, misfits, reports);
}
