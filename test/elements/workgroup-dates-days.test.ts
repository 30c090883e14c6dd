import { expect } from '@open-wc/testing';
import '../../src/define.js';
import type { Booking } from '../../src/model/types.js';
import { day, group, showGroups, texts } from '../helpers/groups.js';

const DATE = { date: '2026-12-02', start: '09:30', end: '15:00' };
/** What is said of one day. The tests run in Dubai. */
const said = async (fields: Parameters<typeof day>[1]) =>
  texts(await showGroups([group('a', { days: [day(1, fields)] })]), '.day')[0];

describe('a day of <workgroup-dates>', () => {
  it('is told by the reader’s own clock too, while it is still to come', async () => {
    expect(await said(DATE)).to.equal(
      'Day 1 Wednesday 2 December 2026, 9.30am to 3pm 1.30pm to 7pm where you are Next',
    );
    expect(await said({ ...DATE, start: '21:00', end: '22:00' })).to.contain(
      '1am to 2am on Thursday 3 December where you are',
    );
  });

  it('says where it was moved from, with the year where that is another one', async () => {
    expect(await said({ ...DATE, status: 'moved', was: '2026-11-25' }))
      .to.contain('Moved from Wednesday 25 November ')
      .and.to.match(/Next Moved$/);
    expect(await said({ ...DATE, date: '2027-01-06', status: 'moved', was: '2026-12-02' })).to.contain(
      'Moved from Wednesday 2 December 2026',
    );
    expect(await said({ status: 'tbc', was: '2026-12-02' })).to.equal(
      'Day 1 To be confirmed Moved from Wednesday 2 December 2026',
    );
  });

  it('is struck out where it is cancelled, and keeps its date', async () => {
    const element = await showGroups([group('a', { days: [day(1, { ...DATE, status: 'cancelled' })] })]);
    expect(texts(element, '.day')).to.deep.equal(['Day 1 Wednesday 2 December 2026, 9.30am to 3pm Cancelled']);
    expect(texts(element, '.day s time')).to.have.length(1);
  });

  it('is to be confirmed while it has no date, or only one in pencil, and so is its time', async () => {
    expect(await said({ status: 'tbc' })).to.equal('Day 1 To be confirmed');
    expect(await said({ date: '2026-12-02', status: 'tbc' })).to.equal(
      'Day 1 Wednesday 2 December 2026 Time to be confirmed To be confirmed',
    );
    expect(await said({ date: '2026-12-02' })).to.equal('Day 1 Wednesday 2 December 2026 Time to be confirmed Next');
  });

  it('says where it is, and what there is to know', async () => {
    expect(await said({ ...DATE, place: 'The hall' })).to.contain('The hall');
    expect(await said({ ...DATE, online: true })).to.contain('Online');
    expect(await said({ ...DATE, online: true, place: 'the hall', note: 'Bring a book.' })).to.contain(
      'Online, and at the hall Bring a book.',
    );
  });

  it('is no longer news once it has passed', async () => {
    const past = { ...DATE, date: '2026-11-11', status: 'moved', was: '2026-11-04' } as const;
    expect(await said(past)).to.equal(
      'Day 1 Wednesday 11 November 2026, 9.30am to 3pm Moved from Wednesday 4 November Passed',
    );
  });
});

describe('the places of a group in <workgroup-dates>', () => {
  const LINK = 'https://hub.example/book';
  const places = async (booking: Booking) => {
    const element = await showGroups([group('a', { booking })]);
    return [texts(element, '.booking')[0], ...texts(element, '.booking a')];
  };

  it('are open until they close', async () => {
    expect(await places({ status: 'open', link: LINK, closes: '2026-11-27' })).to.deep.equal([
      'Places are open Closes on Friday 27 November 2026 Book a place',
      'Book a place',
    ]);
    expect(await places({ status: 'open', link: LINK, closes: '2026-11-17' })).to.deep.equal(['Booking has closed']);
    expect(await places({ status: 'closed', link: LINK })).to.deep.equal(['Booking has closed']);
  });

  it('are full, and there may be a waiting list', async () => {
    expect(await places({ status: 'full', link: LINK, closes: '2026-11-27' })).to.deep.equal(['Full']);
    expect(await places({ status: 'waiting-list', link: LINK })).to.deep.equal([
      'Full, with a waiting list Join the waiting list',
      'Join the waiting list',
    ]);
  });

  it('are no matter when the group is over', async () => {
    const past = group('a', { days: [day(1, { date: '2026-11-11' })], booking: { status: 'open', link: LINK } });
    expect(texts(await showGroups([past]), '.booking')).to.deep.equal([]);
  });
});
