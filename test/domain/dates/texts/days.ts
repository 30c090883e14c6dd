import type { Case } from './case.js';

/** Several days: numbers, lists, ranges, tables. Read by 2022/23. */
export const days: readonly Case[] = [
  // numbers
  [
    'Day 1 - Wed 1 Feb\nDay 2 - Thu 9 Mar\nDay 3 - Thu 4 May\nDay 4 - Tue 27 Jun',
    ['1 2023-02-01', '2 2023-03-09', '3 2023-05-04', '4 2023-06-27'],
  ],
  ['Day One: Wednesday 1 February\r\nDay Two: Thursday 9 March', ['1 2023-02-01', '2 2023-03-09']],
  ['Session 1 – 2 February', ['1 2023-02-02']],
  [
    'Session 1: 1 February, 4-5.30\nSession 2: 9 March, 4-5.30',
    ['1 2023-02-01 16:00-17:30', '2 2023-03-09 16:00-17:30'],
  ],
  ['Workshop 1 (1 Feb 10-2) Workshop 2 (9 March 10-2)', ['1 2023-02-01 10:00-14:00', '2 2023-03-09 10:00-14:00']],
  ['WG1: 1st Feb, WG2: 9th March', ['1 2023-02-01', '2 2023-03-09']],
  ['Work Group 1 – Wed 1 February 2023', ['1 2023-02-01']],
  ['Day 1 of 4: Wednesday 1 February', ['1 2023-02-01']],
  ['Days 1 and 2: Wednesday 1 and Thursday 2 February', ['1 2023-02-01', '2 2023-02-02']],
  ['Days 1 & 2: 1-2 February 2023', ['1 2023-02-01', '2 2023-02-02']],
  ['Days 1-4: TBC', ['1 tbc', '2 tbc', '3 tbc', '4 tbc']],
  ['Day 1 1st Feb Day 2 9th March Day 3 4th May', ['1 2023-02-01', '2 2023-03-09', '3 2023-05-04']],
  ['Wednesday 1 February – Day 1\nThursday 9 March – Day 2', ['1 2023-02-01', '2 2023-03-09']],
  ['1 Feb (Day 1), 9 March (Day 2)', ['1 2023-02-01', '2 2023-03-09']],
  ['Day 3: TBC', ['3 tbc']],
  ['Day 1: Wed 1 Feb, Day 2: TBC, Day 3: Thu 4 May', ['1 2023-02-01', '2 tbc', '3 2023-05-04']],
  ['1st session: Wednesday 1 February; 2nd session: Thursday 9 March', ['1 2023-02-01', '2 2023-03-09']],
  ['First workshop: Wed 1 Feb\nSecond workshop: Thu 9 Mar', ['1 2023-02-01', '2 2023-03-09']],
  ['Webinar 1: Wed 1 Feb 4pm', ['1 2023-02-01 16:00 online']],
  [
    'Twilight 1: Wed 1 Feb 4-5.30\nTwilight 2: Thu 9 Mar 4-5.30',
    ['1 2023-02-01 16:00-17:30 #Twilight', '2 2023-03-09 16:00-17:30 #Twilight'],
  ],
  ['Module 3 9 March', ['3 2023-03-09']],
  ['Session 9 March', ['1 2023-03-09']],
  ['Day 2 9.30-3.30 Thursday 9 March Alder School', ['2 2023-03-09 09:30-15:30 @Alder School']],
  [
    '1. Thursday 9 March 10am-2pm\n2. Thursday 4 May 10am-2pm',
    ['1 2023-03-09 10:00-14:00', '2 2023-05-04 10:00-14:00'],
  ],
  ['1) Thursday 9 March\n2) Thursday 4 May', ['1 2023-03-09', '2 2023-05-04']],
  ['1 - Wednesday 1 February\n2 - Thursday 9 March', ['1 2023-02-01', '2 2023-03-09']],
  ['Day 1 Getting started – Wed 1 Feb', ['1 2023-02-01 #Getting started']],
  ['Day 1\nIntroduction\nDay 1 – Wed 1 Feb', ['1 2023-02-01']],
  [
    'Day 1\nWednesday 1st February\n9.30am – 3pm\nAlder School, Leeds LS1 4AB\n\nDay 2\nThursday 9th March\n9.30am – 3pm\nOnline',
    ['1 2023-02-01 09:30-15:00 @Alder School, Leeds LS1 4AB', '2 2023-03-09 09:30-15:00 online'],
  ],
  // lists
  ['1, 8 and 15 March', ['1 2023-03-01', '2 2023-03-08', '3 2023-03-15']],
  ['Weds 1st & Thurs 2nd March', ['1 2023-03-01', '2 2023-03-02']],
  ['1st/8th/15th March 4-5.30pm', ['1 2023-03-01 16:00-17:30', '2 2023-03-08 16:00-17:30', '3 2023-03-15 16:00-17:30']],
  [
    'Wednesdays 1 February, 1 March and 3 May, 4pm–5.30pm',
    ['1 2023-02-01 16:00-17:30', '2 2023-03-01 16:00-17:30', '3 2023-05-03 16:00-17:30'],
  ],
  [
    '1 Feb, 9 March, 4 May & 27 June 2023 9.30-3',
    ['1 2023-02-01 09:30-15:00', '2 2023-03-09 09:30-15:00', '3 2023-05-04 09:30-15:00', '4 2023-06-27 09:30-15:00'],
  ],
  ['Wed 1 Feb 10-12, Thu 9 Mar 1-3', ['1 2023-02-01 10:00-12:00', '2 2023-03-09 13:00-15:00']],
  ['Wed 1 Feb 10-12; Thu 9 Mar 1-3', ['1 2023-02-01 10:00-12:00', '2 2023-03-09 13:00-15:00']],
  ['1 Feb, 2-4, 9 Mar, 2-4', ['1 2023-02-01 14:00-16:00', '2 2023-03-09 14:00-16:00']],
  ['1 February and 9 March, online, 4-5pm', ['1 2023-02-01 16:00-17:00 online', '2 2023-03-09 16:00-17:00 online']],
  [
    'Twilights 4pm – 5.30pm: 1 Feb, 9 March',
    ['1 2023-02-01 16:00-17:30 #Twilight', '2 2023-03-09 16:00-17:30 #Twilight'],
  ],
  ['23 November, 1 March and 19 April', ['1 2022-11-23', '2 2023-03-01', '3 2023-04-19']],
  ['March 9th, 16th and 23rd', ['1 2023-03-09', '2 2023-03-16', '3 2023-03-23']],
  ['March: 9th, 16th; April: 20th', ['1 2023-03-09', '2 2023-03-16', '3 2023-04-20']],
  ['Feb 1, Mar 9, May 4', ['1 2023-02-01', '2 2023-03-09', '3 2023-05-04']],
  ['1 Feb + 9 March', ['1 2023-02-01', '2 2023-03-09']],
  ['9 March and 16th', ['1 2023-03-09', '2 2023-03-16']],
  ['30 and 31 March', ['1 2023-03-30', '2 2023-03-31']],
  ['Tues 7, Weds 8 and Thurs 9 March', ['1 2023-03-07', '2 2023-03-08', '3 2023-03-09']],
  ['07/02, 09/03 and 04/05', ['1 2023-02-07', '2 2023-03-09', '3 2023-05-04']],
  ['Thursdays: 2 Feb, 2 Mar', ['1 2023-02-02', '2 2023-03-02']],
  ['1 Feb, 9 March, TBC', ['1 2023-02-01', '2 2023-03-09', '3 tbc']],
  ['1 Feb and TBC', ['1 2023-02-01', '2 tbc']],
  ['1 February\nTBC\n4 May', ['1 2023-02-01', '2 tbc', '3 2023-05-04']],
  [
    '1 February, 9 March and 4 May (all 4–5.30pm)',
    ['1 2023-02-01 16:00-17:30', '2 2023-03-09 16:00-17:30', '3 2023-05-04 16:00-17:30'],
  ],
  ['March 2023\nThursday 9th 10-2\nThursday 16th 10-2', ['1 2023-03-09 10:00-14:00', '2 2023-03-16 10:00-14:00']],
  // ranges of a few days
  ['1–2 February', ['1 2023-02-01', '2 2023-02-02']],
  ['Wednesday 1 – Thursday 2 February, residential', ['1 2023-02-01 #residential', '2 2023-02-02 #residential']],
  ['Mon 6 to Wed 8 March', ['1 2023-03-06', '2 2023-03-07', '3 2023-03-08']],
  ['28 February – 1 March', ['1 2023-02-28', '2 2023-03-01']],
  // tables
  [
    'Date\tWorkshop\tVenue\tTime\n1 February\tFractions\tAlder School\t10-2\n9 March\tAlgebra\tTBC\tTBC',
    [
      '1 2023-02-01 10:00-14:00 @Alder School #Fractions',
      '2 2023-03-09 #Algebra. Place to be confirmed. Time to be confirmed',
    ],
  ],
  [
    '| Day | Date | Time |\n|---|---|---|\n| 1 | Wed 1 Feb | 10-2 |\n| 2 | Thu 9 Mar | 10-2 |',
    ['1 2023-02-01 10:00-14:00', '2 2023-03-09 10:00-14:00'],
  ],
  ['1 Feb 2023\tDay 1\tAlder School\t10-2', ['1 2023-02-01 10:00-14:00 @Alder School']],
  [
    'Session\tDate\tStart\tEnd\tVenue\n1\t01/02/2023\t09:30\t15:00\tAlder\n2\t09/03/2023\t09:30\t15:00\tBirch',
    ['1 2023-02-01 09:30-15:00 @Alder', '2 2023-03-09 09:30-15:00 @Birch'],
  ],
  ['Topic\tWhen\nRatio\tWed 1 Feb', ['1 2023-02-01 #Ratio']],
];
