import type { Case } from './case.js';

/** To be confirmed, moved, postponed, cancelled, weeks, deadlines. Read by 2022/23. */
export const changes: readonly Case[] = [
  // to be confirmed
  ['TBA', ['1 tbc']],
  ['T.B.A.', ['1 tbc']],
  ['Date tbd', ['1 tbc']],
  ['Date to be advised', ['1 tbc']],
  ['Day 4: June (date TBC)', ['4 tbc #In June 2023']],
  [
    'Day 4 – TBC (w/c 19th June)',
    ['4 tbc #In the week of Monday 19 June 2023'],
    [
      'week-only 1:14 “w/c 19th June”: Make it Monday 19 June 2023 | Make it Tuesday 20 June 2023 | Make it Wednesday 21 June 2023 | Make it Thursday 22 June 2023 | Make it Friday 23 June 2023',
    ],
  ],
  ['Day 4 – provisionally 27 June', ['4 2023-06-27 tbc']],
  ['Thursday 9 March (?)', ['1 2023-03-09 tbc']],
  ['Thurs 9 March?? 4-5.30', ['1 2023-03-09 16:00-17:30 tbc']],
  ['Thursday 9 March 4pm, any questions? Ask the hub', ['1 2023-03-09 16:00 #any questions? Ask the hub']],
  ['Day 1: 9 March 10-2, venue TBA', ['1 2023-03-09 10:00-14:00 #Place to be confirmed']],
  ['Day 1: 9 March, times TBC', ['1 2023-03-09 #Time to be confirmed']],
  ['Day 1: 9 March\nDay 2: TBA\nDay 3: TBA', ['1 2023-03-09', '2 tbc', '3 tbc']],
  ['Days 3 and 4 TBC', ['3 tbc', '4 tbc']],
  ['9 March 2023, 4 May 2023 and one further date TBC', ['1 2023-03-09', '2 2023-05-04', '3 tbc']],
  ['Dates to follow shortly', []],
  ['Dates coming soon', []],
  ['Summer term date TBC', ['1 tbc #Summer term']],
  ['Thursday 9 March (date subject to confirmation)', ['1 2023-03-09 tbc']],
  // weeks
  ...[
    'w/c 6th March',
    'w/b 6 March',
    'week commencing Monday 6th March 2023',
    'WC 6/3',
    'wb 06/03/23',
    'Week beginning 6.3.23',
    'w.c. 6 March',
    'Week of 6 March',
  ].map((text): Case => [
    text,
    ['1 tbc #In the week of Monday 6 March 2023'],
    [
      `week-only 1:1 “${text}”: Make it Monday 6 March 2023 | Make it Tuesday 7 March 2023 | Make it Wednesday 8 March 2023 | Make it Thursday 9 March 2023 | Make it Friday 10 March 2023`,
    ],
  ]),
  // moved
  ['Day 3 – 4th May – postponed, new date TBC', ['3 tbc was 2023-05-04 #Postponed']],
  ['Day 3 – Thursday 4th May POSTPONED to Thursday 22nd June', ['3 2023-06-22 moved was 2023-05-04']],
  ['Day 3 – now Thursday 22nd June (rescheduled from 4th May)', ['3 2023-06-22 moved was 2023-05-04']],
  ['Day 3: rescheduled from 4 May to 22 June, 10-2', ['3 2023-06-22 10:00-14:00 moved was 2023-05-04']],
  ['Day 3 – Thursday 22 June (rescheduled)', ['3 2023-06-22 moved']],
  ['Day 3 - 22 June *NEW DATE*', ['3 2023-06-22 moved']],
  ['Day 3 – 4 May 22 June (new date)', ['3 2023-06-22 moved was 2023-05-04']],
  ['Thurs 4 May Thurs 22 June *NEW DATE* 10-2', ['1 2023-06-22 10:00-14:00 moved was 2023-05-04']],
  ['Day 1: 9 March\nDay 2: 4 May 22 June – date changed', ['1 2023-03-09', '2 2023-06-22 moved was 2023-05-04']],
  ['Day 3 – 22 June (originally 4 May)', ['3 2023-06-22 moved was 2023-05-04']],
  ['Day 3 – 22 June, replacing 4 May', ['3 2023-06-22 moved was 2023-05-04']],
  ['Thurs 22nd June 4-5.30 (moved from Thurs 4th May)', ['1 2023-06-22 16:00-17:30 moved was 2023-05-04']],
  ['Session 2 on 9 March will now take place on 16 March', ['2 2023-03-16 moved was 2023-03-09']],
  ['The date of session 2 has changed from 9 March to 16 March.', ['2 2023-03-16 moved was 2023-03-09']],
  ['Change of date: Day 2 is now 16 March, not 9 March', ['2 2023-03-16 moved was 2023-03-09']],
  ['DATE CHANGED – Day 2: Thursday 16 March', ['2 2023-03-16 moved']],
  ['Day 2 – Thursday 9 March – postponed due to snow', ['2 tbc was 2023-03-09 #Postponed. due to snow']],
  ['Day 2 (Thurs 9 March) has been postponed until further notice', ['2 tbc was 2023-03-09 #Postponed']],
  // cancelled
  // in a bracket, of the date before it
  ['1 Feb, 9 March (cancelled), 4 May', ['1 2023-02-01', '2 2023-03-09 cancelled', '3 2023-05-04']],
  ['1 Feb, 9 March (TBC) and 4 May', ['1 2023-02-01', '2 2023-03-09 tbc', '3 2023-05-04']],
  ['1 Feb, 9 March, 4 May (postponed)', ['1 2023-02-01', '2 2023-03-09', '3 tbc was 2023-05-04 #Postponed']],
  ['9 March, 16 March (new date)', ['1 2023-03-09', '2 2023-03-16 moved']],
  ['1 Feb, 9 March (online), 4 May', ['1 2023-02-01', '2 2023-03-09 online', '3 2023-05-04']],
  ['1 Feb, 9 March – cancelled, 4 May', ['1 2023-02-01', '2 2023-03-09 cancelled', '3 2023-05-04']],
  [
    '1 Feb and 9 March (both online), lunch provided',
    ['1 2023-02-01 online #lunch provided', '2 2023-03-09 online #lunch provided'],
  ],
  ['1 Feb, 9 March (both cancelled)', ['1 2023-02-01 cancelled', '2 2023-03-09 cancelled']],
  // about all of a list, as it says; where it does not, that is a problem
  ['9 and 16 March cancelled', ['1 2023-03-09 cancelled', '2 2023-03-16 cancelled']],
  ['1 Feb, 9 March – both cancelled', ['1 2023-02-01 cancelled', '2 2023-03-09 cancelled']],
  ['1 February and 9 March have been cancelled', ['1 2023-02-01 cancelled', '2 2023-03-09 cancelled']],
  ['1–3 February cancelled', ['1 2023-02-01 cancelled', '2 2023-02-02 cancelled', '3 2023-02-03 cancelled']],
  ['1 Feb, 9 March, 4 May all TBC', ['1 2023-02-01 tbc', '2 2023-03-09 tbc', '3 2023-05-04 tbc']],
  // a new date is that of the date before it, and more of them go on with the list
  ['1 Feb, 9 March postponed to 16 March', ['1 2023-02-01', '2 2023-03-16 moved was 2023-03-09']],
  ['9 March moved to 16 March, 4 May', ['1 2023-03-16 moved was 2023-03-09', '2 2023-05-04']],
  ['1 Feb, 9 March moved to 16 March, 4 May', ['1 2023-02-01', '2 2023-03-16 moved was 2023-03-09', '3 2023-05-04']],
  ['1 Feb, 9 March, now 16 March, 4 May', ['1 2023-02-01', '2 2023-03-16 moved was 2023-03-09', '3 2023-05-04']],
  ['1 Feb, 16 March (was 9 March), 4 May', ['1 2023-02-01', '2 2023-03-16 moved was 2023-03-09', '3 2023-05-04']],
  ['9 March replaced by 16 March', ['1 2023-03-16 moved was 2023-03-09']],
  ['2 March cancelled and replaced with 9 March', ['1 2023-03-09 moved was 2023-03-02']],
  ['Session on 2 March deferred to 9 March', ['1 2023-03-09 moved was 2023-03-02']],
  ['2 March – delayed until further notice', ['1 tbc was 2023-03-02 #Postponed']],
  ['New date for Thursday 9 March: 16 March', ['1 2023-03-16 moved was 2023-03-09']],
  ['Instead of 9 March: 16 March 2pm', ['1 2023-03-16 14:00 moved was 2023-03-09']],
  ['New date for Day 2: 9 March', ['2 2023-03-09 moved']],
  // days on end that moved do not take place
  [
    '1–3 February moved to 8–9 February',
    [
      '1 2023-02-01 cancelled',
      '2 2023-02-02 cancelled',
      '3 2023-02-03 cancelled',
      '4 2023-02-08 moved',
      '5 2023-02-09 moved',
    ],
  ],
  [
    'Moved from 1–2 February to 8–9 February',
    ['1 2023-02-01 cancelled', '2 2023-02-02 cancelled', '3 2023-02-08 moved', '4 2023-02-09 moved'],
  ],
  [
    '8–9 February (moved from 1–2 February)',
    ['1 2023-02-08', '2 2023-02-09', '3 2023-02-01 cancelled', '4 2023-02-02 cancelled'],
  ],
  ['Moved from 4 to 11 May', ['1 2023-05-11 moved was 2023-05-04']],
  ['1–2 February moved to 8 February', ['1 2023-02-01 cancelled', '2 2023-02-02 cancelled', '3 2023-02-08 moved']],
  ['9 March moved to 16–17 March', ['1 2023-03-09 cancelled', '2 2023-03-16 moved', '3 2023-03-17 moved']],
  // two that are named as one move together
  [
    '1 February and 9 March have moved to 2 and 16 March',
    ['1 2023-03-02 moved was 2023-02-01', '2 2023-03-16 moved was 2023-03-09'],
  ],
  [
    '2 and 16 March (moved from 1 February and 9 March)',
    ['1 2023-03-02 moved was 2023-02-01', '2 2023-03-16 moved was 2023-03-09'],
  ],
  ['Thursday 4 May – CANCELED', ['1 2023-05-04 cancelled']],
  ['Cancelled – Thursday 4 May', ['1 2023-05-04 cancelled']],
  ['THE SESSION ON 4 MAY IS CANCELLED', ['1 2023-05-04 cancelled']],
  ['Thursday 4 May has been cancelled due to industrial action', ['1 2023-05-04 cancelled #due to industrial action']],
  [
    'Day 1: 9 March\nDay 2: 4 May (cancelled)\nDay 3: 22 June',
    ['1 2023-03-09', '2 2023-05-04 cancelled', '3 2023-06-22'],
  ],
  ['Day 2: 4 May will not go ahead', ['2 2023-05-04 cancelled']],
  // deadlines and what is no day of the group
  [
    'Closing date: 12 noon, Friday 3 February 2023\nDay 1: Thursday 9 March 2023 9.30-3.30',
    ['1 2023-03-09 09:30-15:30'],
    ['left-out 1:24 “Friday 3 February 2023”: Add Friday 3 February 2023 as day 2'],
  ],
  [
    'Thursday 9 March 4-5.30 (apply by 3 February)',
    ['1 2023-03-09 16:00-17:30'],
    ['left-out 1:35 “3 February”: Add Friday 3 February 2023 as day 2'],
  ],
  [
    'Posted on 6 January 2023\nThursday 9 March 4-5.30',
    ['1 2023-03-09 16:00-17:30'],
    ['left-out 1:11 “6 January 2023”: Add Friday 6 January 2023 as day 2'],
  ],
  ['Thursday 9 March – FULL', ['1 2023-03-09 #FULL']],
  [
    'Thursday 9 March 10-2 – fully booked, interest list open',
    ['1 2023-03-09 10:00-14:00 #fully booked, interest list open'],
  ],
  ['Thursday 9 March – self-paced module', ['1 2023-03-09 #self-paced module']],
  ['Thursday 9 March – school visit', ['1 2023-03-09 #school visit']],
];
