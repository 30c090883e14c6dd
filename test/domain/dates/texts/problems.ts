/** A text with one thing wrong: what is said about it, and what each repair puts in its place. */
export interface Wrong {
  text: string;
  /** The academic year; 2022/23 unless said. */
  year?: string;
  kind: string;
  /** The characters it points at. */
  at: string;
  says: string;
  /** The words of each repair, and what it writes, where it writes. */
  repairs: readonly (readonly [text: string, replacement?: string])[];
  /** The days meanwhile. */
  days: readonly string[];
}

/** What is not taken as it stands, in the words a webmaster reads. */
export const errors: readonly Wrong[] = [
  {
    text: 'Day 1 – Wednesday 1st February',
    year: '2021/22',
    kind: 'wrong-weekday',
    at: 'Wednesday 1st February',
    says: '1 February 2022 is a Tuesday, not a Wednesday.',
    repairs: [
      ['Make it Wednesday 2 February 2022', 'Wednesday 2 February'],
      ['Make it Tuesday 1 February 2022', 'Tuesday 1 February'],
    ],
    days: ['1 tbc'],
  },
  {
    text: 'Wednesday 1 February 2022, 10-2',
    kind: 'wrong-weekday',
    at: 'Wednesday 1 February 2022',
    says: '1 February 2022 is a Tuesday, not a Wednesday.',
    repairs: [
      ['Make it Wednesday 1 February 2023', 'Wednesday 1 February 2023'],
      ['Make it Wednesday 2 February 2022', 'Wednesday 2 February 2022'],
      ['Make it Tuesday 1 February 2022', 'Tuesday 1 February 2022'],
    ],
    days: ['1 10:00-14:00 tbc'],
  },
  {
    text: 'Tuesday 29 February, 10-2',
    kind: 'no-such-day',
    at: 'Tuesday 29 February',
    says: 'February 2023 has 28 days, so there is no 29 February.',
    repairs: [
      ['Make it Tuesday 28 February 2023', 'Tuesday 28 February'],
      ['Make it Wednesday 1 March 2023', 'Wednesday 1 March'],
    ],
    days: ['1 10:00-14:00 tbc'],
  },
  {
    text: '11/23/2022',
    kind: 'no-such-day',
    at: '11/23/2022',
    says: 'There is no month 23: a date is read with its day first.',
    repairs: [['Make it Wednesday 23 November 2022', 'Wednesday 23 November 2022']],
    days: ['1 tbc'],
  },
  {
    text: '1/2/0223',
    kind: 'no-such-day',
    at: '1/2/0223',
    says: 'The year 223 cannot be meant.',
    repairs: [['Make it Wednesday 1 February 2023', 'Wednesday 1 February 2023']],
    days: ['1 tbc'],
  },
  {
    text: 'Thursday 9 March',
    year: '',
    kind: 'no-year',
    at: 'Thursday 9 March',
    says: 'It does not say which year this is in. Choose an academic year, or write the year.',
    repairs: [],
    days: ['1 tbc'],
  },
  {
    text: 'Day 1\nDay 2: 9 March',
    kind: 'no-date',
    at: 'Day 1',
    says: 'Day 1 has no date.',
    repairs: [['Say that it is to be confirmed', 'Day 1 TBC']],
    days: ['1 tbc', '2 2023-03-09'],
  },
  {
    text: 'w/c 6 March',
    kind: 'week-only',
    at: 'w/c 6 March',
    says: 'This names the week of Monday 6 March 2023, and no day in it.',
    repairs: [
      ['Make it Monday 6 March 2023', 'Monday 6 March'],
      ['Make it Tuesday 7 March 2023', 'Tuesday 7 March'],
      ['Make it Wednesday 8 March 2023', 'Wednesday 8 March'],
      ['Make it Thursday 9 March 2023', 'Thursday 9 March'],
      ['Make it Friday 10 March 2023', 'Friday 10 March'],
    ],
    days: ['1 tbc #In the week of Monday 6 March 2023'],
  },
  {
    text: 'Day 1: 1 or 8 February, 10-2',
    kind: 'two-dates',
    at: '1 or 8 February',
    says: 'There is more than one date for day 1.',
    repairs: [
      ['Make it Wednesday 1 February 2023', 'Wednesday 1 February'],
      ['Make it Wednesday 8 February 2023', 'Wednesday 8 February'],
    ],
    days: ['1 10:00-14:00 tbc'],
  },
  {
    text: 'Thursday 2 March to Thursday 16 March, 4-5.30pm',
    kind: 'long-range',
    at: 'Thursday 2 March to Thursday 16 March',
    says: 'From 2 March 2023 to 16 March 2023 is 15 days, and it does not say which of them are meant.',
    repairs: [
      ['Only the first and the last day', 'Thursday 2 March 2023, Thursday 16 March 2023'],
      ['Each Thursday', 'Thursday 2 March 2023, Thursday 9 March 2023, Thursday 16 March 2023'],
    ],
    days: ['1 16:00-17:30 tbc #Between Thursday 2 March 2023 and Thursday 16 March 2023'],
  },
  {
    text: 'Thursday 9 March 10.30 a.m. – 4.00 a.m.',
    kind: 'ends-before-start',
    at: '10.30 a.m. – 4.00 a.m.',
    says: '“10.30 a.m. – 4.00 a.m.” ends before it starts.',
    repairs: [['Make it 10.30am to 4pm', '10.30am to 4pm']],
    days: ['1 2023-03-09'],
  },
  {
    text: 'Thursday 9 March 7-9',
    kind: 'unclear-time',
    at: '7-9',
    says: '“7-9” can be the morning or the evening.',
    repairs: [
      ['Make it 7am to 9am', '7am to 9am'],
      ['Make it 7pm to 9pm', '7pm to 9pm'],
    ],
    days: ['1 2023-03-09'],
  },
  {
    text: 'Thursday 9 March at 7',
    kind: 'unclear-time',
    at: '7',
    says: '“7” can be the morning or the evening.',
    repairs: [
      ['Make it start at 7am', '7am'],
      ['Make it start at 7pm', '7pm'],
    ],
    days: ['1 2023-03-09'],
  },
  {
    text: 'Thursday 9 March (9.30am-12pm or 1-4pm)',
    kind: 'two-times',
    at: '9.30am-12pm or 1-4pm',
    says: 'There is more than one time for day 1.',
    repairs: [
      ['Make it 9.30am to midday', '9.30am to midday'],
      ['Make it 1pm to 4pm', '1pm to 4pm'],
      ['Make it 9.30am to 4pm', '9.30am to 4pm'],
    ],
    days: ['1 2023-03-09 #9.30am to midday or 1pm to 4pm'],
  },
  {
    text: 'Thursday 9th at 10am',
    kind: 'unread',
    at: 'Thursday 9th',
    says: '“Thursday 9th” looks like a date without its month.',
    repairs: [
      ['Make it Thursday 9 February 2023', 'Thursday 9 February'],
      ['Make it Thursday 9 March 2023', 'Thursday 9 March'],
    ],
    days: [],
  },
  {
    text: 'We look forward to seeing you.',
    kind: 'nothing',
    at: '',
    says: 'There is no date in this text.',
    repairs: [['Say that the dates are to be confirmed', 'TBC\n']],
    days: [],
  },
  {
    text: 'Every Wednesday in March, 4-5pm',
    kind: 'rule',
    at: 'Every Wednesday in March',
    says: '“Every Wednesday in March” is a rule, not a date. Write each date: holidays may fall among them.',
    repairs: [
      [
        'Write each Wednesday',
        'Wednesday 1 March 2023, Wednesday 8 March 2023, Wednesday 15 March 2023, Wednesday 22 March 2023, Wednesday 29 March 2023',
      ],
    ],
    days: [],
  },
  {
    text: 'The first Tuesday of each month',
    kind: 'rule',
    at: 'The first Tuesday of each month',
    says: '“The first Tuesday of each month” is a rule, not a date. Write each date: holidays may fall among them.',
    repairs: [],
    days: [],
  },
  {
    text: 'Last Friday in March, 9-12',
    kind: 'rule',
    at: 'Last Friday in March',
    says: '“Last Friday in March” is a rule, not a date. Write each date: holidays may fall among them.',
    repairs: [['Write Friday 31 March 2023', 'Friday 31 March 2023']],
    days: [],
  },
  {
    text: 'Weekly from 1 March',
    kind: 'rule',
    at: 'Weekly',
    says: '“Weekly” is a rule, not a date. Write each date: holidays may fall among them.',
    repairs: [],
    days: ['1 2023-03-01 #Weekly'],
  },
  {
    text: '1 Feb 2023 and 9 March 2023\n4 June 2024, 11 June 2024\n6 July',
    year: '',
    kind: 'no-year',
    at: '6 July',
    says: 'It does not say which year this is in. Choose an academic year, or write the year.',
    repairs: [],
    days: ['1 2023-02-01', '2 2023-03-09', '3 2024-06-04', '4 2024-06-11', '5 tbc'],
  },
];
