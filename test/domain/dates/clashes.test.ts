import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { addDays, clashes, coverPlan, halfTerms, academicYear, yearEnd, yearStart } from '../../../src/dates/index.js';
import { day, fourDays, group, titles } from './groups.js';

const other = (...days: Parameters<typeof group>[0]) => group(days, { id: 'other', title: 'Subject leaders' });

describe('clashes', () => {
  test('are days of two groups that overlap, told in a sentence', () => {
    const a = group([...fourDays]);
    const b = other(day(1, { date: '2023-03-09', start: '14:00', end: '17:00' }));
    const [clash, ...more] = clashes([a, b], titles);
    assert.deepEqual(more, []);
    assert.deepEqual(clash, {
      a: { workgroup: a, day: a.days[1] },
      b: { workgroup: b, day: b.days[0] },
      date: '2023-03-09',
      text: 'Early Career Teachers, day 2 (9.30am to 3pm) and Subject leaders, day 1 (2pm to 5pm) are both on Thursday 9 March 2023.',
    });
  });

  test('are none when one ends as the other begins, or when a day is off or open', () => {
    for (const no of [
      day(1, { date: '2023-03-09', start: '15:00', end: '17:00' }),
      day(1, { date: '2023-03-09', start: '14:00', end: '17:00', status: 'cancelled' }),
      day(1, { status: 'tbc', start: '14:00', end: '17:00' }),
      day(1, { date: '2023-03-10', start: '14:00', end: '17:00' }),
    ])
      assert.deepEqual(clashes([group([...fourDays]), other(no)]), []);
  });

  test('take a day without a time as a whole one, and one without an end as lasting', () => {
    const all = (fields: object) => clashes([group([...fourDays]), other(day(1, { date: '2023-03-09', ...fields }))]);
    assert.match(all({})[0]!.text, /day 1 \(time to be confirmed\)/);
    assert.equal(all({ start: '08:00' }).length, 1);
    assert.equal(all({ start: '15:30' }).length, 0);
  });

  test('are not between days of one group', () => {
    assert.deepEqual(clashes([group([fourDays[0]!, fourDays[0]!])]), []);
  });

  test('are the same whichever group comes first', () => {
    const time = fc.integer({ min: 8, max: 17 });
    const hour = (at: number) => `${String(at).padStart(2, '0')}:00`;
    const one = fc.tuple(fc.integer({ min: 0, max: 5 }), time, fc.integer({ min: 1, max: 4 }));
    const days = fc
      .array(one, { maxLength: 6 })
      .map((all) =>
        all.map(([on, start, length], index) =>
          day(index + 1, { date: addDays('2023-03-06', on), start: hour(start), end: hour(start + length) }),
        ),
      );
    fc.assert(
      fc.property(days, days, (a, b) => {
        const [one, two] = [group(a), other(...b)];
        assert.equal(clashes([one, two]).length, clashes([two, one]).length);
        const expected = a.flatMap((x) =>
          b.filter((y) => x.date === y.date && x.start! < y.end! && y.start! < x.end!),
        ).length;
        assert.equal(clashes([one, two]).length, expected);
      }),
    );
  });
});

describe('the cover plan', () => {
  test('counts days out of class in each half term', () => {
    const plan = coverPlan([group([...fourDays])]);
    assert.deepEqual(
      plan.halfTerms.map(({ name, days }) => [name, days]),
      [
        ['Autumn term, first half', 0],
        ['Autumn term, second half', 0],
        ['Spring term, first half', 1],
        ['Spring term, second half', 1],
        ['Summer term, first half', 1],
        ['Summer term, second half', 1],
      ],
    );
    assert.deepEqual([plan.days, plan.unknown, plan.approximate], [4, 0, true]);
  });

  test('counts half days as halves, and what is outside lessons as nothing', () => {
    const days = [
      day(1, { date: '2023-03-06', start: '09:00', end: '13:00' }),
      day(2, { date: '2023-03-07', start: '13:00', end: '16:00' }),
      day(3, { date: '2023-03-08', start: '16:00', end: '17:30' }),
      day(4, { date: '2023-03-11', start: '09:00', end: '15:00' }),
      day(5, { date: '2023-03-09', status: 'cancelled' }),
      day(6, { status: 'tbc' }),
      day(7, { date: '2023-03-10' }),
    ];
    const plan = coverPlan([group(days)]);
    assert.deepEqual([plan.days, plan.unknown], [2, 1]);
    assert.deepEqual(plan.halfTerms[3]!.dates, ['2023-03-06', '2023-03-07', '2023-03-10']);
  });

  test('counts a date once for two groups', () => {
    const morning = day(1, { date: '2023-03-06', start: '09:00', end: '12:00' });
    const afternoon = day(1, { date: '2023-03-06', start: '13:00', end: '16:00' });
    assert.equal(coverPlan([group([morning]), other(afternoon)]).days, 1);
    assert.equal(coverPlan([group([morning]), other(morning)]).days, 0.5);
  });

  test('goes by the school’s own dates where it has them', () => {
    const termDates = [{ name: 'Spring', from: '2023-01-04', to: '2023-03-31' }];
    const plan = coverPlan([group([...fourDays])], { termDates });
    assert.deepEqual(plan.halfTerms, [{ ...termDates[0], days: 2, dates: ['2023-02-01', '2023-03-09'] }]);
    assert.deepEqual([plan.outside, plan.days, plan.approximate], [['2023-05-04', '2023-06-27'], 4, false]);
  });

  test('has six half terms a year that leave no day out', () => {
    for (let date = '2019-09-01'; date < '2025-09-01'; date = addDays(date, 1)) {
      const terms = halfTerms(academicYear(date));
      assert.equal(terms.filter(({ from, to }) => from <= date && date <= to).length, 1, date);
      assert.deepEqual([terms[0]!.from, terms[5]!.to], [yearStart(academicYear(date)), yearEnd(academicYear(date))]);
    }
  });
});
