import { aTimeout, expect } from '@open-wc/testing';
import { html } from 'lit';
import '../../src/define.js';
import type { WorkgroupDates } from '../../src/elements/workgroup-dates/workgroup-dates.js';
import { focused } from '../helpers/keys.js';
import { all, day, find, group, groups, showGroups, texts } from '../helpers/groups.js';
import { part, textOf } from '../helpers/show.js';

const on = (id: string, year: string, ...dates: string[]) =>
  group(id, { year, days: dates.map((date, at) => day(at + 1, { date })) });
const titles = (element: Element) => texts(element, '[part="group"] [part="heading"]');
const announced = () => textOf(document.getElementById('tfm-announcer'));

async function choose(element: WorkgroupDates, name: string, words: string): Promise<void> {
  const select = part<HTMLSelectElement>(element, `select[name="${name}"]`);
  select.value = [...select.options].find((option) => textOf(option) === words)!.value;
  select.dispatchEvent(new Event('change'));
  await element.updateComplete;
}

describe('the order of groups in <workgroup-dates>', () => {
  it('is by what is next, under headings of years where there are several', async () => {
    const element = await showGroups([
      on('c', '2027/28', '2027-10-01'),
      on('b', '2026/27', '2026-10-01', '2027-02-01'),
      on('a', '2026/27', '2026-12-01'),
    ]);
    expect(texts(element, 'h2, h3, h4')).to.deep.equal([
      'Work Group dates',
      '2026/27',
      'Group a',
      'Group b',
      '2027/28',
      'Group c',
    ]);
    expect(texts(element, '.eyebrow').join()).not.to.contain('2026/27');
  });

  it('has no heading for the only year', async () => {
    const element = await showGroups([group('a'), group('b')]);
    expect(texts(element, 'h3')).to.deep.equal(['Group a', 'Group b']);
    expect(texts(element, '.eyebrow')[0]).to.contain('2026/27');
  });

  it('folds what is over, the latest first', async () => {
    const element = await showGroups([
      on('old', '2024/25', '2024-10-01'),
      on('older', '2023/24', '2023-10-01'),
      group('new'),
    ]);
    const fold = find<HTMLElement>(element, 'details', 'Earlier groups (2)');
    expect((fold as HTMLDetailsElement).open).to.equal(false);
    expect([...fold.querySelectorAll('h3, h4, h5')].map(textOf)).to.deep.equal([
      'Earlier groups (2)',
      '2024/25',
      'Group old',
      '2023/24',
      'Group older',
    ]);
  });

  it('does not fold what is over when there is nothing else', async () => {
    const element = await showGroups([on('old', '2024/25', '2024-10-01')]);
    expect(texts(element, 'details')).to.deep.equal([]);
    expect(titles(element)).to.deep.equal(['Group old']);
  });
});

describe('the choices of <workgroup-dates>', () => {
  const three = [
    group('a', { hub: 'turing-nw', programme: 'sktm-secondary-ect' }),
    group('b', { hub: 'other', programme: 'sktm-secondary-non-specialist' }),
    group('c', { days: [day(1, { date: '2026-12-03', online: true })] }),
  ];

  it('are offered only where groups differ', async () => {
    expect(texts(await showGroups([group('a'), group('b')]), 'select')).to.deep.equal([]);
    const element = await showGroups(three);
    expect(all<HTMLSelectElement>(element, 'select').map(({ name }) => name)).to.deep.equal([
      'programme',
      'hub',
      'mode',
    ]);
    expect(texts(element, 'select[name="mode"] option')).to.deep.equal(['All', 'In person', 'Online']);
  });

  it('leave the groups that fit all of them, counted on the page and said aloud', async () => {
    const element = await showGroups(three);
    expect(textOf(part(element, '.filters p'))).to.equal('3 groups');
    await choose(element, 'mode', 'In person');
    expect(titles(element)).to.deep.equal(['Group a', 'Group b']);
    expect(textOf(part(element, '.filters p'))).to.equal('2 of 3 groups');
    expect(announced()).to.equal('2 of 3 groups.');
    await choose(element, 'hub', 'other');
    expect(titles(element)).to.deep.equal(['Group b']);
  });

  it('can be taken back where nothing fits', async () => {
    const element = await showGroups(three);
    await choose(element, 'mode', 'Online');
    await choose(element, 'hub', 'other');
    expect(titles(element)).to.deep.equal([]);
    expect(textOf(element)).to.contain('No group fits all of that.');
    find(element, 'button', 'Show every group').click();
    await element.updateComplete;
    expect(titles(element)).to.have.length(3);
    expect(all<HTMLSelectElement>(element, 'select').map(({ value }) => value)).to.deep.equal(['', '', '']);
  });

  it('count for nothing once what was chosen is gone', async () => {
    const element = await showGroups(three);
    await choose(element, 'hub', 'other');
    element.programme = 'sktm-secondary-ect';
    await element.updateComplete;
    expect(titles(element)).to.deep.equal(['Group a', 'Group c']);
  });

  it('are by name in a list of choices that a screen reader knows as one', async () => {
    const element = await showGroups(three);
    expect(textOf(part(element, 'fieldset legend'))).to.equal('Choose which groups to see');
    expect(texts(element, '.filter > span')).to.deep.equal(['Programme', 'Maths Hub', 'How it meets']);
  });
});

describe('a thousand groups in <workgroup-dates>', () => {
  it('are shown twenty at a time, and focus goes on to the first that is new', async () => {
    const element = await showGroups(groups(1000));
    expect(titles(element)).to.have.length(20);
    find(element, 'button', 'Show 20 more of 980').click();
    await element.updateComplete;
    await aTimeout(0);
    expect(titles(element)).to.have.length(40);
    expect(announced()).to.equal('40 of 1,000 groups shown.');
    expect(textOf(focused())).to.equal(titles(element)[20]);
    find(element, 'button', 'Show 20 more of 960');
    expect(textOf(part(element, '.filters p'))).to.equal('1,000 groups');
  });

  it('are twenty again when the reader chooses among them', async () => {
    const element = await showGroups(groups(1000));
    find(element, 'button', 'Show 20 more').click();
    await element.updateComplete;
    await choose(element, 'mode', 'Online');
    expect(titles(element)).to.have.length(20);
    expect(textOf(part(element, '.filters p'))).to.equal('333 of 1,000 groups');
  });

  it('are all on paper, as far as the reader chose them, and twenty again on the screen', async () => {
    const element = await showGroups(groups(1000));
    await choose(element, 'mode', 'Online');
    dispatchEvent(new Event('beforeprint'));
    // browsers draw the pages at once
    expect(titles(element)).to.have.length(333);
    dispatchEvent(new Event('afterprint'));
    await element.updateComplete;
    expect(titles(element)).to.have.length(20);
    element.remove();
    dispatchEvent(new Event('beforeprint'));
    expect(titles(element)).to.have.length(20);
    dispatchEvent(new Event('afterprint'));
  });

  it('are not made before the fold that they are in is opened', async () => {
    const over = groups(30, { days: [day(1, { date: '2026-09-10' })] }).map((each) => ({ ...each, id: `o${each.id}` }));
    const element = await showGroups([...groups(25), ...over]);
    const fold = find<HTMLDetailsElement>(element, 'details', 'Earlier groups (30)');
    expect(fold.querySelectorAll('[part="group"]')).to.have.length(0);
    fold.open = true;
    await aTimeout(50);
    await element.updateComplete;
    expect(fold.querySelectorAll('[part="group"]')).to.have.length(20);
    find(element, 'button', 'Show 10 more of 10');
  });

  it('keep open what the reader opened, wherever a choice puts it', async () => {
    const element = await showGroups(groups(6));
    const open = () => all<HTMLDetailsElement>(element, '[part="group"]').map((each) => !!each.querySelector('[open]'));
    all<HTMLDetailsElement>(element, '[part="group"] details')[1]!.open = true;
    await aTimeout(50);
    expect(open()).to.deep.equal([false, true, false, false, false, false]);
    await choose(element, 'mode', 'Online');
    await aTimeout(50);
    expect(open()).to.deep.equal([true, false]);
  });
});

describe('<workgroup-dates compact>', () => {
  const compact = html`<workgroup-dates compact></workgroup-dates>`;

  it('has the title and the next day of each group, and all days folded', async () => {
    const element = await showGroups([group('a'), group('b', { hub: 'turing-nw' })], compact);
    const [first] = all(element, '[part="group"]');
    const fold = first!.querySelector('details')!;
    expect([...first!.children].map(textOf)).to.deep.equal([
      'Group a',
      'Wednesday 2 December 2026, 9.30am to 3pm 1.30pm to 7pm where you are',
      textOf(fold),
    ]);
    expect(fold.open).to.equal(false);
    expect(textOf(fold)).to.match(/^The day \(Group a\)/);
    expect(fold.querySelectorAll('.day')).to.have.length(1);
  });

  it('has neither choices nor a plan', async () => {
    const element = await showGroups([group('a'), group('b', { programme: 'secondary-tfm-development' })], compact);
    expect(all(element, 'select, .pick')).to.have.length(0);
  });

  it('says what is to be said where there is no next day', async () => {
    const element = await showGroups([group('a', { days: [] })], compact);
    expect(textOf(element)).to.contain('The dates are to be confirmed. Your Maths Hub will tell you first.');
  });
});
