/** For the tests of `<tfm-journey>`: its states, its stages, and what is in front of them. */
import { html, type TemplateResult } from 'lit';
import type { TfmJourney } from '../../src/elements/tfm-journey/tfm-journey.js';
import { stageId } from '../../src/elements/tfm-journey/stage-view.js';
import type { Journey } from '../../src/model/types.js';
import { freshState } from '../../src/page/own-page.js';
import type { Fixture } from '../../stories/fixture.js';
import { tenStages } from '../../stories/feeds/ten-stages.js';
import { fixtures, withTenStages } from '../../stories/tfm-journey.fixtures.js';
import { part, show, textOf } from './show.js';

export const named = (name: string): Fixture => fixtures.find((fixture) => fixture.name === name)!;

/** Shows a state of the journey, with some of it otherwise. */
export const journey = (name: string, more: Partial<Fixture> = {}): Promise<TfmJourney> =>
  show<TfmJourney>({ ...named(name), ...more });

/** Every journey there is: the bundled ones, and one that a hub might have written. */
export const ALL: readonly Journey[] = [...freshState().dataset.journeys, tenStages];

/** Shows one of all journeys, in its own year. */
export const journeyOf = (
  { phase, year }: Journey,
  template: TemplateResult = html`<tfm-journey phase=${phase} year=${year}></tfm-journey>`,
): Promise<TfmJourney> => show<TfmJourney>({ template, today: `${year.slice(0, 4)}-10-02`, dataset: withTenStages });

export const stages = (element: TfmJourney): HTMLElement[] => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>('.stage'),
];
const titleOf = (stage: Element) => textOf(stage.querySelector('[part="heading"]'));
export const titles = (element: TfmJourney): string[] => stages(element).map(titleOf);
/** The stage of this title. */
export const stage = (element: TfmJourney, title: string): HTMLElement =>
  stages(element).find((each) => titleOf(each) === title)!;
/** The heading of the stage with this id. */
export const heading = (element: TfmJourney, id: string): HTMLElement => part(element, `#${stageId(id)}`);
export const kicker = (element: TfmJourney, title: string): string =>
  textOf(stage(element, title).querySelector('.kicker'));
/** The stages that are marked, and with which words. */
export const flags = (element: TfmJourney): [string, string][] =>
  [...element.shadowRoot!.querySelectorAll('.flag')].map((flag) => [titleOf(flag.closest('.stage')!), textOf(flag)]);
/** The ways on from a stage. */
export const leads = (element: TfmJourney, title: string): HTMLButtonElement[] => [
  ...stage(element, title).querySelectorAll<HTMLButtonElement>('.leads button'),
];
/** The button that opens a stage. */
export const more = (element: TfmJourney, title: string): HTMLButtonElement =>
  stage(element, title).querySelector('.more')!;

export const dialog = (element: TfmJourney): HTMLDialogElement => part(element, 'dialog');
/** What is open in front of the page, by its heading; empty when nothing is. */
export const opened = (element: TfmJourney): string =>
  dialog(element).open ? textOf(dialog(element).querySelector('#about')) : '';

/** The button within the widget that begins with these words. */
export const button = (within: ParentNode, words: string): HTMLButtonElement => {
  const buttons = [...within.querySelectorAll('button')];
  const found = buttons.find((each) => textOf(each).startsWith(words) && each.checkVisibility());
  if (!found) throw new Error(`There is no “${words}”, but ${buttons.map(textOf).join(', ')}`);
  return found;
};

/** What a screen reader was last told of by itself. */
export const said = (): string => document.getElementById('tfm-announcer')?.textContent?.trim() ?? '';

/** Gives the widget so many pixels and no more, as a sidebar does: WebKit’s window does not get that narrow. */
export function narrow(element: TfmJourney, pixels: number): TfmJourney {
  element.style.setProperty('max-inline-size', `${pixels}px`);
  return element;
}
