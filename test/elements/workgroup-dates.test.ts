import { expect } from '@open-wc/testing';
import type { WorkgroupDates } from '../../src/elements/workgroup-dates/workgroup-dates.js';
import { londonOffset } from '../../src/dates/london.js';
import '../../src/define.js';
import { LATER } from '../../stories/fixture.js';
import { fixtures } from '../../stories/workgroup-dates.fixtures.js';
import { warnings } from '../helpers/console.js';
import { part, show, textOf } from '../helpers/show.js';

const named = (name: string) => fixtures.find((fixture) => fixture.name === name)!;
const days = (element: Element) => [...element.shadowRoot!.querySelectorAll('.day')].map((day) => textOf(day));

describe('<workgroup-dates>', () => {
  it('says every day of the group with its weekday, year and London times, and that they have passed', async () => {
    const element = await show<WorkgroupDates>(named('passed'));
    expect(days(element)).to.deep.equal([
      'Day 1 Wednesday 1 February 2023, 10.30am to 4pm Passed',
      'Day 2 Thursday 9 March 2023, 9.30am to 3pm Passed',
      'Day 3 Thursday 4 May 2023, 9.30am to 3pm Passed',
      'Day 4 Tuesday 27 June 2023, 9.30am to 3pm Passed',
    ]);
    expect(textOf(element)).to.contain('These dates have passed.');
    expect(element.shadowRoot!.querySelector('button')).to.equal(null);
  });

  it('gives machines each day as a moment in London time', async () => {
    const element = await show<WorkgroupDates>(named('passed'));
    const times = [...element.shadowRoot!.querySelectorAll('.when time')].map((time) => time.getAttribute('datetime'));
    expect(times).to.deep.equal([
      '2023-02-01T10:30+00:00',
      '2023-03-09T09:30+00:00',
      '2023-05-04T09:30+01:00',
      '2023-06-27T09:30+01:00',
    ]);
  });

  it('marks what has passed and what is next', async () => {
    const element = await show<WorkgroupDates>(named('under-way'));
    expect(days(element).map((day) => day.match(/(Passed|Next)$/)?.[0])).to.deep.equal([
      'Passed',
      'Passed',
      'Next',
      undefined,
    ]);
    expect(textOf(element)).not.to.contain('These dates have passed.');
  });

  it('marks the day itself, for everyone', async () => {
    const element = await show<WorkgroupDates>(named('day-itself'));
    const today = part(element, '[aria-current="date"]');
    expect(textOf(today)).to.equal('Day 3 Thursday 4 May 2023, 9.30am to 3pm 12.30pm to 6pm where you are Today');
  });

  it('says that dates are to be confirmed, and offers no calendar for them', async () => {
    const element = await show<WorkgroupDates>(named('to-be-confirmed'));
    expect(textOf(element)).to.contain('The dates are to be confirmed.');
    expect(element.shadowRoot!.querySelector('button')).to.equal(null);
  });

  it('says of dates that were never confirmed that their year is over, and not that they have passed', async () => {
    const text = textOf(await show({ ...named('to-be-confirmed'), today: LATER }));
    expect(text).to.contain('The dates were to be confirmed, and 2022/23 is over.').and.not.to.contain('have passed');
  });

  it('says plainly when it knows of no dates', async () => {
    expect(textOf(await show(named('none-known')))).to.contain('No dates are known here.');
  });

  it('says where the times are from to a reader elsewhere, and not to one whose clock shows the same', async () => {
    const words = 'All times are London times.';
    expect(textOf(await show(named('passed')))).to.contain(words);
    const { getTimezoneOffset } = Date.prototype;
    Date.prototype.getTimezoneOffset = function () {
      return -londonOffset(this);
    };
    try {
      expect(textOf(await show(named('passed')))).to.not.contain(words);
    } finally {
      Date.prototype.getTimezoneOffset = getTimezoneOffset;
    }
  });

  it('names a programme that is not known, says what would do, and shows what its tag holds', async () => {
    const element = await show(named('unknown-programme'));
    expect(textOf(part(element, '.notice'))).to.match(
      /^The setting programme="nope" is not one that works here\. It can be .*sktm-secondary-ect/,
    );
    expect(part<HTMLSlotElement>(element, 'slot').assignedElements()).to.have.length(1);
    expect(warnings()).to.have.length(1);
  });
});
