/* The settings that each widget has, and which of their values work. */
import { isDay } from '../dates/calendar-day.js';
import { findJourney } from '../journey/find.js';
import { isPhase, PHASE_NAMES, PHASES } from '../model/names.js';
import { either, problem, quote, suggestion, type Problem } from '../model/problems.js';
import type { Tag } from '../model/tags.js';
import type { Dataset, Phase } from '../model/types.js';

/** The settings of a widget, as they stand in its tag. A switch that is on is there, whatever its value. */
export type Attributes = Readonly<Record<string, string>>;

/** What kinds of values a setting can have. `switch` is on when it is there. */
export type SettingKind =
  'phase' | 'year' | 'stage' | 'programme' | 'programmes' | 'hub' | 'address' | 'day' | 'level' | 'switch';

const LEVEL = { 'heading-level': 'level' } as const;

/** The settings of each widget, by its tag: what kind each is. */
export const SETTINGS = {
  'eligibility-checker': { phase: 'phase', programmes: 'programmes', ...LEVEL },
  'programme-card': { programme: 'programme', compact: 'switch', feedback: 'switch', ...LEVEL },
  'tfm-data': { src: 'address', hub: 'hub', today: 'day' },
  'tfm-hub': { hub: 'hub', ...LEVEL },
  'tfm-impact': { ...LEVEL },
  'tfm-journey': { phase: 'phase', year: 'year', stage: 'stage', compact: 'switch', ...LEVEL },
  'tfm-programmes': { phase: 'phase', year: 'year', addressable: 'switch', ...LEVEL },
  'workgroup-dates': {
    programme: 'programme',
    hub: 'hub',
    src: 'address',
    compact: 'switch',
    'structured-data': 'switch',
    ...LEVEL,
  },
} as const satisfies Readonly<Record<Tag, Readonly<Record<string, SettingKind>>>>;

/** Whether a text is the tag of a widget. */
export const isTag = (text: string): text is Tag => Object.hasOwn(SETTINGS, text);

/** The settings of a widget, with the kind of each. */
export const settingsOf = (tag: Tag): Readonly<Record<string, SettingKind>> => SETTINGS[tag];

/** A setting without which a widget has nothing to show. */
export const isNeeded = (tag: Tag, setting: string): boolean => tag === 'programme-card' && setting === 'programme';

/** A value and what it is called. */
export type Choice = readonly [value: string, words: string];

const phaseOf = ({ phase = '' }: Attributes): Phase => (isPhase(phase) ? phase : 'secondary');

/**
 * What a setting can be chosen from, in the order in which to offer it.
 *
 * @param attributes the other settings: which stages there are depends on the phase and the year
 * @param today `YYYY-MM-DD` in London
 * @returns `undefined` where it is nothing to choose from: an address, a day, a switch
 */
export function choicesOf(
  dataset: Dataset,
  tag: Tag,
  setting: string,
  attributes: Attributes = {},
  today?: string,
): Choice[] | undefined {
  const { programmes, hubs } = dataset;
  const same = (values: readonly string[]): Choice[] => values.map((value) => [value, value]);
  switch (settingsOf(tag)[setting]) {
    case 'phase':
      return PHASES.filter((phase) => tag !== 'tfm-journey' || findJourney(dataset, { phase }).journey).map((phase) => [
        phase,
        PHASE_NAMES[phase],
      ]);
    case 'year':
      return tag === 'tfm-journey'
        ? same(findJourney(dataset, { phase: phaseOf(attributes) }).years)
        : same([...new Set(programmes.map(({ year }) => year))].sort().reverse());
    case 'stage': {
      const { journey } = findJourney(dataset, { phase: phaseOf(attributes), year: attributes.year, today });
      return journey?.stages.map(({ id, title }) => [id, title]) ?? [];
    }
    case 'programme':
    case 'programmes':
      return programmes.map(({ id, title, year }) => [id, `${title} (${year})`]);
    case 'hub':
      return hubs.map(({ id, name }) => [id, name]);
    case 'level':
      return same(['2', '3', '4', '5', '6']);
    default:
      return undefined;
  }
}

/** What is wrong with one setting, or nothing. */
function fault(dataset: Dataset, tag: Tag, setting: string, attributes: Attributes, today?: string) {
  const kind = settingsOf(tag)[setting];
  const value = attributes[setting];
  if (!kind) {
    const known = Object.keys(settingsOf(tag));
    const repair = suggestion(setting, known);
    return problem(setting, 'a setting that is not known', `one that <${tag}> has: ${known.join(', ')}`, repair);
  }
  if (isNeeded(tag, setting) && !value) {
    return problem(setting, 'nothing', either(choicesOf(dataset, tag, setting)!.map(([id]) => id)));
  }
  if (!value || kind === 'switch' || kind === 'address') return undefined;
  if (kind === 'day') {
    return isDay(value) ? undefined : problem(setting, quote(value), 'a day that is in the calendar, YYYY-MM-DD');
  }
  const allowed = choicesOf(dataset, tag, setting, attributes, today)!.map(([id]) => id);
  const wrong = (kind === 'programmes' ? value.split(/\s+/) : [value]).find((each) => each && !allowed.includes(each));
  // forty hubs would not help; the nearest does
  const expected = kind === 'hub' ? 'the id of a Maths Hub, such as turing-nw' : either(allowed);
  return wrong === undefined ? undefined : problem(setting, quote(wrong), expected, suggestion(wrong, allowed));
}

/**
 * What is wrong with the settings of a widget: those that it does not have, and values that do not work in them.
 *
 * @param dataset with the programmes, hubs and journeys that they can name
 * @param today `YYYY-MM-DD` in London: which journey the stages are of, where no year is set
 * @returns a problem for each, `path` being the name of the setting
 */
export function settingProblems(dataset: Dataset, tag: Tag, attributes: Attributes, today?: string): Problem[] {
  const needed = Object.keys(settingsOf(tag)).filter((setting) => isNeeded(tag, setting));
  return [...new Set([...needed, ...Object.keys(attributes)])].flatMap(
    (setting) => fault(dataset, tag, setting, attributes, today) ?? [],
  );
}
