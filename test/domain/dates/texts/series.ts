import type { Case } from './case.js';

const thrice = ['1 2022-10-04', '2 2022-11-16', '3 2023-01-18'];

/** Many dates at once: lists, slashes, ranges, terms, cohorts. Read by 2022/23. */
export const series: readonly Case[] = [
  // across a slash
  ['Tues 4th/Weds 5th Oct', ['1 2022-10-04', '2 2022-10-05']],
  ['Tues 4/Weds 5 October, 9.30–3.30', ['1 2022-10-04 09:30-15:30', '2 2022-10-05 09:30-15:30']],
  ['4/5 October 2022', ['1 2022-10-04', '2 2022-10-05']],
  ['Tue 4 Oct/Wed 16 Nov/Wed 18 Jan 4-5.30pm', thrice.map((day) => `${day} 16:00-17:30`)],
  ['4th & 5th October 2022 (residential)', ['1 2022-10-04 #residential', '2 2022-10-05 #residential']],
  // one time for all
  [
    'Tuesday 4th October, Wednesday 16th November, Wednesday 18th January: all 1.30-4pm',
    thrice.map((day) => `${day} 13:30-16:00`),
  ],
  ['04/10/22; 16/11/22; 18/01/23 (4.00pm-5.30pm)', thrice.map((day) => `${day} 16:00-17:30`)],
  ['4.10.22, 16.11.22, 18.1.23', thrice],
  ['4/10, 16/11, 18/1', thrice],
  ['Oct 4th, Nov 16th, Jan 18th', thrice],
  ['Tues 4 Oct | Weds 16 Nov | Weds 18 Jan', thrice],
  ['4 Oct · 16 Nov · 18 Jan', thrice],
  ['4 Oct • 16 Nov • 18 Jan, 4-5pm', thrice.map((day) => `${day} 16:00-17:00`)],
  [
    'Tues 4th Oct; Weds 16th Nov; Weds 18th Jan. 4 till 5.30, via Teams',
    thrice.map((day) => `${day} 16:00-17:30 online #On Teams`),
  ],
  ['4-Oct-22, 16-Nov-22, 18-Jan-23', thrice],
  ['October 4\nNovember 16\nJanuary 18', thrice],
  ['1pm-4pm on 4 October, 16 November and 18 January', thrice.map((day) => `${day} 13:00-16:00`)],
  [
    '4 October & 16 November 9-12; 18 January 1-4',
    ['1 2022-10-04 09:00-12:00', '2 2022-11-16 09:00-12:00', '3 2023-01-18 13:00-16:00'],
  ],
  [
    'Wednesdays 12 & 19 October, 2 & 9 November 4-5pm',
    ['12', '19']
      .map((day, at) => `${at + 1} 2022-10-${day} 16:00-17:00`)
      .concat(['3 2022-11-02 16:00-17:00', '4 2022-11-09 16:00-17:00']),
  ],
  ['Wednesday 12th, 19th October and 2nd November', ['1 2022-10-12', '2 2022-10-19', '3 2022-11-02']],
  ['October 12th and 19th; November 2nd', ['1 2022-10-12', '2 2022-10-19', '3 2022-11-02']],
  [
    'Dates: 12/10, 19/10 & 2/11 – all 3.45–5.15',
    ['1 2022-10-12 15:45-17:15', '2 2022-10-19 15:45-17:15', '3 2022-11-02 15:45-17:15'],
  ],
  ['4 sessions: 12 Oct, 19 Oct, 2 Nov, 9 Nov', ['1 2022-10-12', '2 2022-10-19', '3 2022-11-02', '4 2022-11-09']],
  ['2 days: 9 & 10 March', ['1 2023-03-09', '2 2023-03-10']],
  [
    'All on Thursdays 4–5.30pm\n9 March\n16 March\n23 March',
    ['1 2023-03-09 16:00-17:30', '2 2023-03-16 16:00-17:30', '3 2023-03-23 16:00-17:30'],
  ],
  // ranges
  ['4-5 October 2022', ['1 2022-10-04', '2 2022-10-05']],
  ['29 – 30 Sept', ['1 2022-09-29', '2 2022-09-30']],
  ['Tues 4 Oct – Thurs 6 Oct', ['1 2022-10-04', '2 2022-10-05', '3 2022-10-06']],
  ['From 6th to 8th March', ['1 2023-03-06', '2 2023-03-07', '3 2023-03-08']],
  [
    'Every Wednesday from 1 March to 22 March, 4-5pm',
    ['1 16:00-17:00 tbc #Between Wednesday 1 March 2023 and Wednesday 22 March 2023'],
    ['long-range 1:22 “1 March to 22 March”: Only the first and the last day | Each Wednesday'],
  ],
  // terms and months
  [
    'Autumn term: 4 October and 16 November; Spring term: 18 January; Summer term: 4 May',
    [
      '1 2022-10-04 #Autumn term',
      '2 2022-11-16 #Autumn term',
      '3 2023-01-18 #Spring term',
      '4 2023-05-04 #Summer term',
    ],
  ],
  ['Autumn Term 2022\nTues 4th October\nWeds 16th November\n\nSpring Term 2023\nWeds 18th January', thrice],
  [
    'Autumn 1: 4 Oct\nAutumn 2: 16 Nov\nSpring 1: 18 Jan',
    ['1 2022-10-04 #Autumn 1', '2 2022-11-16 #Autumn 2', '3 2023-01-18 #Spring 1'],
  ],
  ['Autumn term – Tues 4 Oct, 4pm', ['1 2022-10-04 16:00 #Autumn term']],
  ['Autumn term – dates TBC', []],
  [
    'October 2022\nTues 4th, 9-12\nWeds 5th, 9-12\nNovember 2022\nWeds 16th, 9-12',
    ['1 2022-10-04 09:00-12:00', '2 2022-10-05 09:00-12:00', '3 2022-11-16 09:00-12:00'],
  ],
  ['2022-23 dates\nTues 4th October\nWeds 16th November\nWeds 18th January', thrice],
  ['AY 22/23: 4 October, 16 November, 18 January', thrice],
  // cohorts
  [
    'Cohort 1: Tues 4 Oct, Weds 16 Nov\nCohort 2: Weds 5 Oct, Thurs 17 Nov',
    ['1 2022-10-04 #Cohort 1', '2 2022-11-16 #Cohort 1', '3 2022-10-05 #Cohort 2', '4 2022-11-17 #Cohort 2'],
    ['two-groups 2:11 “Weds 5 Oct”: '],
  ],
  [
    'Cohort A\nTues 4 Oct 9-12\nWeds 16 Nov 9-12\n\nCohort B\nTues 4 Oct 1-4\nWeds 16 Nov 1-4',
    [
      '1 2022-10-04 09:00-12:00 #Cohort A',
      '2 2022-11-16 09:00-12:00 #Cohort A',
      '3 2022-10-04 13:00-16:00 #Cohort B',
      '4 2022-11-16 13:00-16:00 #Cohort B',
    ],
    ['two-groups 6:1 “Tues 4 Oct”: '],
  ],
  [
    'Group 1\nDay 1: 4 Oct\nDay 2: 16 Nov\nGroup 2\nDay 1: 5 Oct\nDay 2: 17 Nov',
    ['1 2022-10-04 #Group 1', '2 2022-11-16 #Group 1', '1 2022-10-05 #Group 2', '2 2022-11-17 #Group 2'],
    ['two-groups 5:8 “5 Oct”: '],
  ],
  [
    'Cohort 1 (North)\t4 Oct\t16 Nov\nCohort 2 (South)\t5 Oct\t17 Nov',
    [
      '1 2022-10-04 #Cohort 1 (North)',
      '2 2022-11-16 #Cohort 1 (North)',
      '3 2022-10-05 #Cohort 2 (South)',
      '4 2022-11-17 #Cohort 2 (South)',
    ],
    ['two-groups 2:18 “5 Oct”: '],
  ],
  [
    'Cohort 3\nTues 4 Oct 9-12\nWeds 16 Nov 9-12',
    ['1 2022-10-04 09:00-12:00 #Cohort 3', '2 2022-11-16 09:00-12:00 #Cohort 3'],
  ],
];
