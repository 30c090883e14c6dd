import { html } from 'lit';
import type { LitElement } from 'lit';
import { IN_2023, LATER, type Fixture } from './fixture.js';

/** The address of a feed in `stories/feeds/`, wherever the stories are served from. */
const feed = (name: string) => new URL(`./feeds/${name}`, import.meta.url).href;

/** A day on which groups of three years are known: two of them are over, and one has not begun. */
const IN_2026 = '2026-11-18';

const all = <T extends Element>(element: LitElement, selector: string) => [
  ...element.shadowRoot!.querySelectorAll<T>(selector),
];
/** Takes the second and the third group into the plan. */
const plan = (element: LitElement) => {
  for (const box of all<HTMLElement>(element, '.pick input').slice(1, 3)) box.click();
};
/** Chooses from the lists, by the number of each option. */
const choose =
  (...options: number[]) =>
  (element: LitElement) => {
    const lists = all<HTMLSelectElement>(element, 'select');
    for (const [at, option] of options.entries()) {
      lists[at]!.selectedIndex = option;
      lists[at]!.dispatchEvent(new Event('change'));
    }
  };

export const fixtures: Fixture[] = [
  {
    name: 'passed',
    title: 'All four days have passed',
    template: html`<workgroup-dates programme="sktm-secondary-ect"></workgroup-dates>`,
    today: LATER,
  },
  {
    name: 'under-way',
    title: 'Two days have passed and the third is next',
    template: html`<workgroup-dates programme="sktm-secondary-ect"></workgroup-dates>`,
    today: IN_2023,
  },
  {
    name: 'day-itself',
    title: 'The third day is today',
    template: html`<workgroup-dates programme="sktm-secondary-ect"></workgroup-dates>`,
    today: '2023-05-04',
  },
  {
    name: 'to-be-confirmed',
    title: 'A group whose dates are still to come',
    template: html`<workgroup-dates programme="sktm-secondary-non-specialist"></workgroup-dates>`,
    today: IN_2023,
  },
  {
    name: 'every-group',
    title: 'Every group of the dataset',
    template: html`<workgroup-dates heading-level="3"></workgroup-dates>`,
    today: IN_2023,
  },
  {
    name: 'none-known',
    title: 'A programme without a group',
    template: html`<workgroup-dates programme="secondary-maths-mat-leads"></workgroup-dates>`,
    today: IN_2023,
  },
  {
    name: 'rtl',
    title: 'On a page that reads from right to left',
    template: html`<workgroup-dates programme="sktm-secondary-ect" dir="rtl"></workgroup-dates>`,
    today: IN_2023,
  },
  {
    name: 'unknown-programme',
    title: 'A programme that is not known, with what the tag holds',
    template: html`<workgroup-dates programme="nope"><p>Ask us for the dates.</p></workgroup-dates>`,
  },
  {
    name: 'many',
    title: 'Groups of several programmes, hubs and years, with days in every state',
    template: html`<workgroup-dates src=${feed('groups.json')}></workgroup-dates>`,
    today: IN_2026,
    shows: 'Early career maths, Wednesdays',
  },
  {
    name: 'filtered',
    title: 'The groups of one programme, of many',
    template: html`<workgroup-dates src=${feed('groups.json')}></workgroup-dates>`,
    today: IN_2026,
    shows: 'Early career maths, Wednesdays',
    act: choose(1),
  },
  {
    name: 'filtered-out',
    title: 'Choices that no group fits',
    template: html`<workgroup-dates src=${feed('groups.json')}></workgroup-dates>`,
    today: IN_2026,
    shows: 'Early career maths, Wednesdays',
    act: choose(4, 1),
  },
  {
    name: 'planned',
    title: 'A plan with two groups that clash',
    template: html`<workgroup-dates src=${feed('groups.json')}></workgroup-dates>`,
    today: IN_2026,
    shows: 'Early career maths, Wednesdays',
    act: plan,
  },
  {
    name: 'compact',
    title: 'In a sidebar: the next day of each group',
    template: html`<workgroup-dates compact src=${feed('groups.json')} hub="example"></workgroup-dates>`,
    today: IN_2026,
    shows: 'Early career maths, Wednesdays',
  },
];
