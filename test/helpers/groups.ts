/** For the tests of dates: a page whose work groups are those of the test, and what is saved as files. */
import { fixture } from '@open-wc/testing';
import { html, type TemplateResult } from 'lit';
import type { WorkgroupDates } from '../../src/elements/workgroup-dates/workgroup-dates.js';
import { bundled } from '../../src/model/bundled.js';
import type { Workgroup, WorkgroupDay } from '../../src/model/types.js';
import { ownPage } from '../../src/page/own-page.js';
import { setPage, textOf } from './show.js';

/** A Wednesday in the academic year that the groups of these tests meet in. */
export const TODAY = '2026-11-18';

/** A day of a group, confirmed unless said. */
export const day = (number: number, fields: Partial<WorkgroupDay> = {}): WorkgroupDay => ({
  number,
  status: 'confirmed',
  sequence: 0,
  ...fields,
});

/** A group with one day still to come, but for what is given. */
export const group = (id: string, fields: Partial<Workgroup> = {}): Workgroup => ({
  id,
  programme: 'sktm-secondary-ect',
  title: `Group ${id}`,
  year: '2026/27',
  days: [day(1, { date: '2026-12-02', start: '09:30', end: '15:00' })],
  ...fields,
});

/** Groups without end: of twelve programmes and three ways to meet, with ten days each, all still to come. */
export const groups = (count: number, fields: Partial<Workgroup> = {}): Workgroup[] =>
  Array.from({ length: count }, (_, at) =>
    group(`g${at}`, {
      programme: bundled.programmes[at % bundled.programmes.length]!.id,
      days: Array.from({ length: 10 }, (_, number) =>
        day(number + 1, {
          date: new Date(Date.UTC(2026, 10, 19 + number * 20 + (at % 15))).toISOString().slice(0, 10),
          start: '09:30',
          end: '15:00',
          ...(at % 3 && { online: true }),
          ...(at % 3 === 2 && { place: 'The hall' }),
        }),
      ),
      ...fields,
    }),
  );

/** Shows the widget on a page that has these groups and no others. */
export async function showGroups(
  workgroups: Workgroup[],
  template: TemplateResult = html`<workgroup-dates></workgroup-dates>`,
  today = TODAY,
): Promise<WorkgroupDates> {
  setPage({ today });
  ownPage().dispatch({ type: 'data', dataset: { ...bundled, workgroups } });
  const element = await fixture<WorkgroupDates>(template);
  await element.updateComplete;
  return element;
}

afterEach(() => ownPage().dispatch({ type: 'data', dataset: bundled }));

/** Everything in a widget that the selector finds. */
export const all = <T extends Element = HTMLElement>(element: Element, selector: string): T[] => [
  ...element.shadowRoot!.querySelectorAll<T>(selector),
];

/** The texts of everything that the selector finds. */
export const texts = (element: Element, selector: string): string[] => all(element, selector).map(textOf);

/** The one of these that begins with the words. */
export function find<T extends Element = HTMLElement>(element: Element, selector: string, words: string): T {
  const found = all<T>(element, selector).filter((each) => textOf(each).startsWith(words));
  if (found.length !== 1) throw new Error(`${found.length} of ${selector} begin with “${words}”, not one`);
  return found[0]!;
}

/** What is saved as a file while the work is done: its name and its text. */
export async function saved(work: () => void): Promise<{ name: string; type: string; text: string }> {
  let file: Blob | undefined;
  let name = '';
  const { createObjectURL } = URL;
  const { click } = HTMLAnchorElement.prototype;
  URL.createObjectURL = (blob: Blob) => {
    file = blob;
    return '#';
  };
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    name = this.download;
  };
  try {
    work();
  } finally {
    URL.createObjectURL = createObjectURL;
    HTMLAnchorElement.prototype.click = click;
  }
  return { name, type: file!.type, text: (await file!.text()).replaceAll('\r\n ', '') };
}
