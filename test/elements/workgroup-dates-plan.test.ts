import { expect } from '@open-wc/testing';
import { html } from 'lit';
import '../../src/define.js';
import type { WorkgroupDates } from '../../src/elements/workgroup-dates/workgroup-dates.js';
import { focused } from '../helpers/keys.js';
import { all, day, find, group, saved, showGroups, texts } from '../helpers/groups.js';
import { part, textOf } from '../helpers/show.js';

const at = (number: number, date: string, start = '09:30', end = '15:00') => day(number, { date, start, end });
const a = group('a', { days: [at(1, '2026-11-11'), at(2, '2026-12-02'), at(3, '2027-02-03')] });
const b = group('b', { days: [at(1, '2026-12-02', '14:00', '16:00'), at(2, '2027-06-09', '13:00', '15:00')] });
const c = group('c', { days: [at(1, '2027-01-13', '16:00', '17:00'), day(2, { status: 'tbc' })] });

async function pick(element: WorkgroupDates, ...ids: string[]): Promise<void> {
  for (const id of ids) find(element, '.pick', `Plan with this group (Group ${id})`).querySelector('input')!.click();
  await element.updateComplete;
}
const rows = (element: Element) =>
  all(element, '.cover tr').map((row) => [...row.children].map((cell) => textOf(cell)).join(' | '));

describe('the plan of <workgroup-dates>', () => {
  it('is offered where there is more than one group still to come', async () => {
    expect(all(await showGroups([a]), '.pick')).to.have.length(0);
    const over = group('over', { days: [at(1, '2026-11-11')] });
    expect(all(await showGroups([a, over]), '.pick')).to.have.length(0);
    const element = await showGroups([a, b, over]);
    expect(all(element, '.pick')).to.have.length(2);
    expect(all(element, '.plan')).to.have.length(0);
  });

  it('marks on the days what clashes, in words, and sums it up, on the page and aloud', async () => {
    const element = await showGroups([a, b, c]);
    await pick(element, 'a', 'b');
    expect(texts(element, '.day .clash')).to.deep.equal([
      'Clashes with day 1 of Group b',
      'Clashes with day 2 of Group a',
    ]);
    expect(textOf(all(element, '.plan p')[0]!)).to.equal('2 groups, 2½ days out of class, 1 clash.');
    expect(texts(element, '.clashes li')).to.deep.equal([
      'Group a, day 2 (9.30am to 3pm) and Group b, day 1 (2pm to 4pm) are both on Wednesday 2 December 2026.',
    ]);
    expect(textOf(document.getElementById('tfm-announcer'))).to.equal(
      'Your plan: 2 groups, 2½ days out of class, 1 clash.',
    );
  });

  it('counts the days out of class that are still to come, for each half term', async () => {
    const element = await showGroups([a, b]);
    await pick(element, 'a', 'b');
    expect(textOf(part(element, 'caption'))).to.equal('Days out of class still to come, 2026/27');
    expect(rows(element)).to.deep.equal([
      'Half term | Days | Dates',
      'Autumn term, second half | 1 | Wed 2 Dec',
      'Spring term, first half | 1 | Wed 3 Feb',
      'Spring term, second half | 0 | ',
      'Summer term, first half | 0 | ',
      'Summer term, second half | ½ | Wed 9 Jun',
      'In all | 2½ | ',
    ]);
    expect(textOf(part(element, '.cover'))).to.contain('Half terms are near enough for England');
  });

  it('says what it cannot count, and what needs no cover', async () => {
    const element = await showGroups([a, c]);
    await pick(element, 'c');
    expect(textOf(part(element, '.plan')))
      .to.contain('1 group, 0 days out of class.')
      .and.to.contain('One day has no date yet');
    expect(rows(element)).to.deep.equal([]);
  });

  it('goes by the school’s own half terms where the page knows them', async () => {
    const termDates = [{ name: 'Term 2', from: '2026-11-02', to: '2026-12-18' }];
    const element = await showGroups([a, b], html`<workgroup-dates .termDates=${termDates}></workgroup-dates>`);
    await pick(element, 'a');
    expect(rows(element).slice(1)).to.deep.equal([
      'Term 2 | 1 | Wed 2 Dec',
      'Outside term | 1 | Wed 3 Feb',
      'In all | 2 | ',
    ]);
    expect(textOf(part(element, '.cover'))).not.to.contain('near enough');
  });

  it('is reached from each group in it, and groups leave it from either side', async () => {
    const element = await showGroups([a, b]);
    await pick(element, 'a', 'b');
    find(element, '[part="group"]:first-child button', 'See your plan').click();
    expect(textOf(focused())).to.equal('Your plan');
    find(element, '.plan button', 'Remove Group b').click();
    await element.updateComplete;
    expect(all<HTMLInputElement>(element, '.pick input').map(({ checked }) => checked)).to.deep.equal([true, false]);
    await pick(element, 'a');
    expect(all(element, '.plan')).to.have.length(0);
    await element.updateComplete;
    expect(textOf(document.getElementById('tfm-announcer'))).to.equal('Your plan: no groups.');
  });

  it('goes into the calendar as one file, and the page hears of each group', async () => {
    const element = await showGroups([a, b, c]);
    const heard: string[] = [];
    element.addEventListener('tfm-calendar', ({ workgroup, day }) => heard.push(`${workgroup} ${day}`));
    await pick(element, 'a', 'c');
    const file = await saved(() => find(element, '.plan button', 'Add all of them').click());
    expect(file.name).to.equal('work-groups.ics');
    expect(file.text.match(/^UID:\S+/gm)).to.have.length(4);
    expect(heard).to.deep.equal(['a null', 'c null']);
  });

  it('keeps a group that a choice takes out of sight', async () => {
    const online = group('o', { days: [day(1, { date: '2026-12-02', online: true })] });
    const element = await showGroups([a, online]);
    await pick(element, 'a');
    const select = part<HTMLSelectElement>(element, 'select');
    select.value = 'online';
    select.dispatchEvent(new Event('change'));
    await element.updateComplete;
    expect(texts(element, '.groups [part="heading"]')).to.deep.equal(['Group o']);
    expect(texts(element, '.chosen li > span')).to.deep.equal(['Group a']);
  });

  it('is there without being asked for the only group that is still to come, folded', async () => {
    const element = await showGroups([a]);
    const fold = find<HTMLDetailsElement>(element, 'details', 'Cover plan: 2 days out of class');
    expect(fold.open).to.equal(false);
    expect(rows(element)).to.have.length(7);
  });

  it('tells groups of one name apart by their hubs', async () => {
    const element = await showGroups([
      group('a', { title: 'Same', hub: 'turing-nw' }),
      group('b', { title: 'Same', hub: 'other' }),
      group('c', { title: 'Another', hub: 'other' }),
    ]);
    expect(texts(element, '.pick .hidden-visually')).to.deep.equal([
      '(Same, Turing NW Maths Hub)',
      '(Same, other)',
      '(Another)',
    ]);
  });
});
