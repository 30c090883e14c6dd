import type { Case } from './case.js';

/** How hubs' own pages put it, each by its own academic year. */
export const sources: readonly (readonly [year: string, ...Case])[] = [
  [
    '2022/23',
    'Work Group dates:\n\nDay 1 – Wednesday 1st February 10.30 a.m. – 4.00 p.m.\n\nDay 2 – Thursday 9th March 9.30 a.m. – 3.00 p.m.\n\nDay 3 – Thursday 4th May 9.30 a.m. – 3.00 p.m.\n\nDay 4 – Tuesday 27th June 9.30 a.m. – 3.00 p.m.',
    ['1 2023-02-01 10:30-16:00', '2 2023-03-09 09:30-15:00', '3 2023-05-04 09:30-15:00', '4 2023-06-27 09:30-15:00'],
  ],
  ['2022/23', 'TBC', ['1 tbc']],
  ['2020/21', 'Wed 24th March, 2pm - 5pm', ['1 2021-03-24 14:00-17:00']],
  ['2020/21', 'Start date postponed until March', ['1 tbc #Postponed until March 2021']],
  [
    '2020/21',
    '23/11/2020, 01/04/2021 and 19/04/2021 @ TBC',
    [
      '1 2020-11-23 #Time and place to be confirmed',
      '2 2021-04-01 #Time and place to be confirmed',
      '3 2021-04-19 #Time and place to be confirmed',
    ],
  ],
  ['2021/22', 'Day 2- 13th January 2022 (1-4pm Online)', ['2 2022-01-13 13:00-16:00 online']],
  [
    '2021/22',
    'Day 3- 10th February 2022 (9.30am-3.30pm), Alder Primary School, DE1 2AB',
    ['3 2022-02-10 09:30-15:30 @Alder Primary School, DE1 2AB'],
  ],
  [
    '2021/22',
    'Day 4- 10th March 2022 (9.30am-12pm or 1-4pm)',
    ['4 2022-03-10 #9.30am to midday or 1pm to 4pm'],
    ['two-times 1:25 “9.30am-12pm or 1-4pm”: Make it 9.30am to midday | Make it 1pm to 4pm | Make it 9.30am to 4pm'],
  ],
  ['2025/26', 'Dates 2025/26\nWeds 12th November 10am - 2pm', ['1 2025-11-12 10:00-14:00']],
  [
    '2016/17',
    'Date\tWorkshop\tVenue\tTime\n18th January 2017\tAutism\tAlder School\t9.30 – 3.30',
    ['1 2017-01-18 09:30-15:30 @Alder School #Autism'],
  ],
  [
    '2024/25',
    'First date: Thursday 10th October 2024, Alder High School. The Work Group Lead will confirm the rest.',
    ['1 2024-10-10 @Alder High School'],
  ],
  [
    '2020/21',
    'NEXT SESSION: 25th February 2021 – online\n25th February 2021 4-5.30\n18th March 2021 4-5.30\nLate joiners get the recordings.',
    ['1 2021-02-25 16:00-17:30 online', '2 2021-03-18 16:00-17:30'],
  ],
  ['2022/23', 'Dates will be forwarded as soon as they are available', []],
];
