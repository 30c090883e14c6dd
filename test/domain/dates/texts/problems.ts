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

/** Every kind of problem, in the words a webmaster reads. */
export const wrongs: readonly Wrong[] = [
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
    text: '1 February 2022',
    kind: 'outside-year',
    at: '1 February 2022',
    says: '1 February 2022 is in 2021/22, and not in 2022/23, which runs from 1 September 2022 to 31 August 2023.',
    repairs: [['Make it Wednesday 1 February 2023', 'Wednesday 1 February 2023'], ['Read the dates as 2021/22']],
    days: ['1 2022-02-01'],
  },
  {
    text: 'Dates 2025/26\nWeds 12th November',
    kind: 'outside-year',
    at: 'Weds 12th November',
    says: '12 November 2025 is in 2025/26, and not in 2022/23, which runs from 1 September 2022 to 31 August 2023.',
    repairs: [['Read the dates as 2025/26']],
    days: ['1 2025-11-12'],
  },
  {
    text: 'Saturday 4 March 10-2',
    kind: 'weekend',
    at: 'Saturday 4 March',
    says: '4 March 2023 is a Saturday.',
    repairs: [
      ['Make it Friday 3 March 2023', 'Friday 3 March'],
      ['Make it Monday 6 March 2023', 'Monday 6 March'],
    ],
    days: ['1 2023-03-04 10:00-14:00'],
  },
  {
    text: 'Monday 8 May',
    kind: 'bank-holiday',
    at: 'Monday 8 May',
    says: 'Monday 8 May 2023 is a bank holiday in England: the Coronation of King Charles III.',
    repairs: [
      ['Make it Friday 5 May 2023', 'Friday 5 May'],
      ['Make it Tuesday 9 May 2023', 'Tuesday 9 May'],
    ],
    days: ['1 2023-05-08'],
  },
  {
    text: 'Thursday 9 March 3am-4am',
    kind: 'odd-time',
    at: '3am-4am',
    says: '3am to 4am is an unlikely time for a Work Group.',
    repairs: [['Make it 3pm to 4pm', '3pm to 4pm']],
    days: ['1 2023-03-09 03:00-04:00'],
  },
  {
    text: 'Thursday 9 March from 3am',
    kind: 'odd-time',
    at: '3am',
    says: 'From 3am is an unlikely time for a Work Group.',
    repairs: [['Make it start at 3pm', '3pm']],
    days: ['1 2023-03-09 03:00'],
  },
  {
    text: 'Thursday 9 March, twilight',
    kind: 'vague-time',
    at: 'twilight',
    says: '“twilight” does not say from when to when.',
    repairs: [['Make it 4pm to 5.30pm', 'twilight, 4pm to 5.30pm']],
    days: ['1 2023-03-09 #Twilight'],
  },
  {
    text: 'Thursday 9 March (pm)',
    kind: 'vague-time',
    at: 'pm',
    says: '“pm” does not say from when to when.',
    repairs: [['Make it 1pm to 4pm', '1pm to 4pm']],
    days: ['1 2023-03-09 #Afternoon'],
  },
  {
    text: 'Day 1: 1 February\nDay 3: 4 May',
    kind: 'number-gap',
    at: 'Day 3',
    says: 'Day 3 follows day 1: day 2 is missing.',
    repairs: [
      ['Make it day 2', 'Day 2'],
      ['Add day 2 as to be confirmed', 'Day 2: TBC\nDay 3'],
    ],
    days: ['1 2023-02-01', '3 2023-05-04'],
  },
  {
    text: 'Session 1: 1 February\nSession 5: 4 May',
    kind: 'number-gap',
    at: 'Session 5',
    says: 'Day 5 follows day 1: days 2 to 4 are missing.',
    repairs: [['Make it day 2', 'Session 2']],
    days: ['1 2023-02-01', '5 2023-05-04'],
  },
  {
    text: 'Day 1: 1 February\nDay 1: 4 May',
    kind: 'number-repeat',
    at: 'Day 1',
    says: 'There is more than one day 1.',
    repairs: [['Make it day 2', 'Day 2']],
    days: ['1 2023-02-01', '1 2023-05-04'],
  },
  {
    text: 'Day 1: 4 May\nDay 2: 1 February',
    kind: 'out-of-order',
    at: '1 February',
    says: 'Day 2, 1 February 2023, comes before day 1, 4 May 2023.',
    repairs: [['Make day 2 to be confirmed', 'TBC']],
    days: ['1 2023-05-04', '2 2023-02-01'],
  },
  {
    text: '1 February 10-2\n1 February 1-3',
    kind: 'overlap',
    at: '1 February',
    says: 'Day 1 and day 2 overlap: both are on Wednesday 1 February 2023.',
    repairs: [['Make day 2 to be confirmed', 'TBC']],
    days: ['1 2023-02-01 10:00-14:00', '2 2023-02-01 13:00-15:00'],
  },
  {
    text: 'Booking closes on Friday 13 January\nDay 1: 1 February',
    kind: 'left-out',
    at: 'Friday 13 January',
    says: '“Friday 13 January” reads like a deadline, not like a day of the group, and is left out.',
    repairs: [['Add Friday 13 January 2023 as day 2']],
    days: ['1 2023-02-01'],
  },
  {
    text: 'Please apply by 5pm on Friday 13 January. The first meeting is on 1 February.',
    kind: 'left-out',
    at: 'Friday 13 January',
    says: '“Friday 13 January” reads like a deadline, not like a day of the group, and is left out.',
    repairs: [['Add Friday 13 January 2023 as day 2']],
    days: ['1 2023-02-01'],
  },
];
