/* What stands in a widget's tag before the widget is there, and where it never will be. */
import { findJourney } from '../journey/find.js';
import { FIND_YOUR_HUB, isPhase, PHASE_NAMES } from '../model/names.js';
import type { Tag } from '../model/tags.js';
import type { Dataset } from '../model/types.js';
import { datesMarkup } from './dates.js';
import { finderMarkup, hubMarkup, impactMarkup } from './facts.js';
import { lines, link, markup, type Html } from './html.js';
import { journeyMarkup } from './journey.js';
import { card, catalogue, whoCanJoin } from './programmes.js';
import type { Attributes } from './settings.js';

/** When the markup is made. */
export interface MarkupOptions {
  /** The day it is, `YYYY-MM-DD` in London. */
  readonly today: string;
}

/** The level that a widget takes for its heading. */
const levelOf = ({ 'heading-level': text = '' }: Attributes): number => {
  const level = Math.trunc(Number(text));
  return level >= 2 && level <= 6 ? level : 2;
};

/** Where there is nothing to say: whom to ask. */
const ask = () => markup`<p>${link('Ask your Maths Hub', FIND_YOUR_HUB)} what there is for you.</p>`;

/** By tag, what is shown in the widget's stead. */
const MAKERS: Readonly<Record<Tag, (dataset: Dataset, attributes: Attributes, today: string) => Html>> = {
  'eligibility-checker': ({ programmes }, attributes) => {
    const { phase = '', programmes: ids = '' } = attributes;
    const wanted = ids.split(/\s+/).filter(Boolean);
    const shown = programmes.filter(
      ({ id, phases }) => (!wanted.length || wanted.includes(id)) && (!isPhase(phase) || phases.includes(phase)),
    );
    return shown.length ? whoCanJoin(shown, levelOf(attributes)) : ask();
  },
  'programme-card': (dataset, attributes, today) => {
    const programme = dataset.programmes.find(({ id }) => id === attributes.programme);
    return programme ? card(dataset, programme, levelOf(attributes), today, attributes.compact !== undefined) : ask();
  },
  // it shows nothing itself: what is inside it has its own
  'tfm-data': () => lines(),
  'tfm-hub': (dataset, attributes) => {
    const hub = dataset.hubs.find(({ id }) => id === attributes.hub);
    return hub ? hubMarkup(hub, levelOf(attributes)) : finderMarkup(dataset, levelOf(attributes));
  },
  'tfm-impact': (dataset, attributes) => impactMarkup(dataset, levelOf(attributes)),
  'tfm-journey': (dataset, attributes, today) => {
    const { phase = '', year, stage = '', compact } = attributes;
    const { journey } = findJourney(dataset, { phase: isPhase(phase) ? phase : 'secondary', year, today });
    if (!journey) return ask();
    return journeyMarkup(dataset, journey, {
      level: levelOf(attributes),
      today,
      stage,
      compact: compact !== undefined,
    });
  },
  'tfm-programmes': ({ programmes }, attributes) => {
    const { phase = '', year = '' } = attributes;
    const shown = programmes.filter(
      (programme) => (!isPhase(phase) || programme.phases.includes(phase)) && (!year || programme.year === year),
    );
    const choices = [...(isPhase(phase) ? [PHASE_NAMES[phase]] : []), ...(year ? [year] : [])];
    return catalogue(shown, levelOf(attributes), choices);
  },
  'workgroup-dates': (dataset, attributes, today) => {
    const { programme = '', hub = '' } = attributes;
    return datesMarkup(dataset, { level: levelOf(attributes), today, programme, hub });
  },
};

/**
 * The content of a widget as plain HTML, for readers without script and for search engines: headings, paragraphs, lists,
 * links, `<details>` and `<time>`, no script and no style. It is what the widget shows first, in its words, except what time
 * would make untrue on a page that nobody touches. Everything in it is escaped, so that a feed can bring what it likes.
 *
 * Never throws: for settings that do not work it says whom to ask. `settingProblems` says what is wrong with them.
 *
 * @param dataset as in `dist/dataset.json`; lay a hub's feed over it first for the hub's own dates
 * @param tag such as `programme-card`
 * @param attributes the settings that the tag has
 * @returns HTML to put inside the tag, each block on a line of its own; empty for `tfm-data`
 */
export const fallback = (dataset: Dataset, tag: Tag, attributes: Attributes, { today }: MarkupOptions): string =>
  MAKERS[tag](dataset, attributes, today).text;
