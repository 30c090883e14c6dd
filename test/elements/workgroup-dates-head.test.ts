import { expect } from '@open-wc/testing';
import { html } from 'lit';
import '../../src/define.js';
import { ownPage } from '../../src/page/own-page.js';
import type { Workgroup } from '../../src/model/types.js';
import { warnings } from '../helpers/console.js';
import { day, group, groups, showGroups } from '../helpers/groups.js';

const withData = html`<workgroup-dates structured-data></workgroup-dates>`;
const scripts = () => [...document.head.querySelectorAll<HTMLScriptElement>('script[type="application/ld+json"]')];
const said = () => scripts().map(({ text }) => JSON.parse(text) as Record<string, unknown>[]);
const ofType = (type: string) =>
  said()
    .flat()
    .filter((each) => each['@type'] === type);

describe('<workgroup-dates structured-data>', () => {
  afterEach(() => expect(scripts(), 'what is left in the head').to.have.length(0));
  const remove = (...elements: Element[]) => elements.forEach((each) => each.remove());

  it('writes nothing unless it is set', async () => {
    remove(await showGroups([group('a')]));
  });

  it('writes one script into the head: a course and its days', async () => {
    const element = await showGroups([group('a')], withData);
    expect(scripts()).to.have.length(1);
    expect(ofType('Course').map(({ name }) => name)).to.deep.equal(['Group a']);
    expect(ofType('EducationEvent').map(({ startDate, url }) => [startDate, url])).to.deep.equal([
      ['2026-12-02T09:30+00:00', location.href.split('#')[0]],
    ]);
    remove(element);
  });

  it('never tells of a day to be confirmed, and keeps the date of one that is cancelled', async () => {
    const days = [
      day(1, { date: '2026-12-02', status: 'cancelled' }),
      day(2, { date: '2026-12-09', status: 'tbc' }),
      day(3, { status: 'tbc' }),
      day(4, { date: '2027-01-13', status: 'moved', was: '2027-01-06' }),
    ];
    const element = await showGroups([group('a', { days })], withData);
    expect(
      ofType('EducationEvent').map(({ startDate, eventStatus, previousStartDate }) => [
        startDate,
        eventStatus,
        previousStartDate,
      ]),
    ).to.deep.equal([
      ['2026-12-02', 'https://schema.org/EventCancelled', undefined],
      ['2027-01-13', 'https://schema.org/EventRescheduled', '2027-01-06'],
    ]);
    remove(element);
  });

  it('keeps up with the data, in the same place, and goes with the attribute and with the widget', async () => {
    const element = await showGroups([group('a')], withData);
    const [before] = scripts();
    element.requestUpdate();
    await element.updateComplete;
    expect(scripts()).to.deep.equal([before]);
    const { dataset } = ownPage().state;
    ownPage().dispatch({ type: 'data', dataset: { ...dataset, workgroups: [group('b')] } });
    await element.updateComplete;
    expect(ofType('Course').map(({ name }) => name)).to.deep.equal(['Group b']);
    element.structuredData = false;
    await element.updateComplete;
    expect(scripts()).to.have.length(0);
    element.structuredData = true;
    await element.updateComplete;
    expect(scripts()).to.have.length(1);
    const place = element.parentElement!;
    element.remove();
    expect(scripts()).to.have.length(0);
    place.append(element);
    await element.updateComplete;
    expect(scripts()).to.have.length(1);
    remove(element);
  });

  it('is one script for each widget that has it set', async () => {
    const place = await showGroups([group('a')], withData);
    const other = place.cloneNode() as typeof place;
    place.after(other);
    await other.updateComplete;
    expect(scripts()).to.have.length(2);
    other.remove();
    expect(scripts()).to.have.length(1);
    remove(place);
  });

  it('cannot be ended, or turned into anything else, by a title', async () => {
    const title = '</script><script>window.ran = true</script><!--';
    const element = await showGroups([group('a', { title })], withData);
    expect(scripts()[0]!.text).not.to.contain('<');
    expect(ofType('Course')[0]!.name).to.equal(title);
    expect('ran' in window).to.equal(false);
    remove(element);
  });

  const names: [what: string, groups: Workgroup[], count: number][] = [
    ['no group that is over', [group('old', { days: [day(1, { date: '2026-11-11' })] })], 0],
    ['every group that is to come, those behind “Show more” too', groups(50), 50],
  ];
  for (const [what, some, count] of names) {
    it(`tells of ${what}`, async () => {
      const element = await showGroups(some, withData);
      expect(ofType('Course')).to.have.length(count);
      remove(element);
    });
  }

  it('tells nothing where a setting does not work', async () => {
    const wrong = html`<workgroup-dates structured-data hub="nope"></workgroup-dates>`;
    const element = await showGroups([group('a')], wrong);
    expect(scripts()).to.have.length(0);
    expect(warnings()).to.have.length(1);
    remove(element);
  });
});
