import type { Case } from './case.js';

/** Whole lines and pages as people really put them together. Read by 2022/23. */
export const mixes: readonly Case[] = [
  [
    'Face to face sessions: Thursday 9th March & Thursday 4th May, 9:30am - 3:30pm, Alder Primary, LS1 4AB',
    [
      '1 2023-03-09 09:30-15:30 in-person @Alder Primary, LS1 4AB',
      '2 2023-05-04 09:30-15:30 in-person @Alder Primary, LS1 4AB',
    ],
  ],
  [
    'Autumn Term\n12th October 2022\n16th November 2022\nSpring Term\n18th January 2023',
    ['1 2022-10-12', '2 2022-11-16', '3 2023-01-18'],
  ],
  ['Thu 9 March 2023 | 09:30 - 15:30 | Alder School', ['1 2023-03-09 09:30-15:30 @Alder School']],
  [
    'Thursday 9 March 2023 (09:30 - 15:30) - Alder School, 12 Park Road, Leeds, LS1 4AB',
    ['1 2023-03-09 09:30-15:30 @Alder School, 12 Park Road, Leeds, LS1 4AB'],
  ],
  ['09:30 – 15:30, Thursday 9 March 2023, Alder School', ['1 2023-03-09 09:30-15:30 @Alder School']],
  [
    'Thursday 9th March: 9.30am – 3.30pm at Alder School (LS1 4AB); Thursday 4th May: 4pm – 5.30pm online',
    ['1 2023-03-09 09:30-15:30 @Alder School (LS1 4AB)', '2 2023-05-04 16:00-17:30 online'],
  ],
  ['Launch event: Thu 9 March, 4pm – 5.30pm via Teams', ['1 2023-03-09 16:00-17:30 online #On Teams. Launch event']],
  ['Day 1 (F2F): 9 March; Day 2 (online): 4 May', ['1 2023-03-09 in-person', '2 2023-05-04 online']],
  [
    'Day 1: Thursday 9 March 2023 – 9.00 arrival for 9.30 start – 3.30 finish',
    ['1 2023-03-09 09:30-15:30 #Arrive from 9am'],
  ],
  ['Thursday 9 March from 9.15am for a 9.30am start until 3pm', ['1 2023-03-09 09:30-15:00 #Arrive from 9.15am']],
  ['Thurs 9 March 4-5.30 (please arrive from 3.45)', ['1 2023-03-09 16:00-17:30 #please arrive from 3.45']],
  ['Thursday 9 March 9.00 – 3.15pm (lunch 12-1)', ['1 2023-03-09 09:00-15:15 #lunch 12-1']],
  [
    '9th March, 4th May, 27th June all 9.30am-3pm @ Alder Hall',
    [
      '1 2023-03-09 09:30-15:00 @Alder Hall',
      '2 2023-05-04 09:30-15:00 @Alder Hall',
      '3 2023-06-27 09:30-15:00 @Alder Hall',
    ],
  ],
  ['9th March, 9.30am-3.30pm, 4th May, 9.30am-3.30pm', ['1 2023-03-09 09:30-15:30', '2 2023-05-04 09:30-15:30']],
  [
    'Thursday 9 March, 9:30-11:30 and Thursday 4 May, 9:30-11:30',
    ['1 2023-03-09 09:30-11:30', '2 2023-05-04 09:30-11:30'],
  ],
  [
    '9 March – 10am-2pm\n4 May – 10am-2pm\nVenue TBC',
    ['1 2023-03-09 10:00-14:00 #Place to be confirmed', '2 2023-05-04 10:00-14:00 #Place to be confirmed'],
  ],
  [
    '9 March 2023\n10:00 - 14:00\nAlder School\n\n4 May 2023\n10:00 - 14:00\nBirch School',
    ['1 2023-03-09 10:00-14:00 @Alder School', '2 2023-05-04 10:00-14:00 @Birch School'],
  ],
  [
    'Meeting dates: Thursday 9th March, Thursday 4th May and Tuesday 27th June. All meetings 1.30pm-4pm.',
    ['1 2023-03-09 13:30-16:00', '2 2023-05-04 13:30-16:00', '3 2023-06-27 13:30-16:00'],
  ],
  [
    'We will meet on 9 March and 4 May from 1.30pm to 4pm at Alder School.',
    ['1 2023-03-09 13:30-16:00 @Alder School', '2 2023-05-04 13:30-16:00 @Alder School'],
  ],
  [
    'Sessions are on Thursdays 4pm – 5:30pm: 9/3, 4/5, 22/6',
    ['1 2023-03-09 16:00-17:30', '2 2023-05-04 16:00-17:30', '3 2023-06-22 16:00-17:30'],
  ],
  ['• Day 1 – 9 March\n• Day 2 – 4 May\n• Day 3 – TBC (June)', ['1 2023-03-09', '2 2023-05-04', '3 tbc #In June 2023']],
  [
    'Group A: 9 March; Group B: 10 March',
    ['1 2023-03-09 #Group A', '2 2023-03-10 #Group B'],
    ['two-groups 1:28 “10 March”: '],
  ],
  [
    'Face-to-face day: 9 March. Online twilights: 4 May, 22 June (3.45–5.15pm)',
    [
      '1 2023-03-09 in-person',
      '2 2023-05-04 15:45-17:15 online #Twilight',
      '3 2023-06-22 15:45-17:15 online #Twilight',
    ],
  ],
  ['Term 1: Wed 12 Oct; Term 2: Wed 16 Nov', ['1 2022-10-12 #Term 1', '2 2022-11-16 #Term 2']],
  [
    'Two twilights (4–5.30): 9 March and 4 May',
    ['1 2023-03-09 16:00-17:30 #Twilight', '2 2023-05-04 16:00-17:30 #Twilight'],
  ],
  [
    'Thurs 9 Mar – CANCELLED due to strike action, now Thurs 4 May',
    ['1 2023-05-04 moved was 2023-03-09 #due to strike action'],
  ],
  ['Postponed: Day 2 Thu 9 March. New date: Thu 4 May 10-2', ['2 2023-05-04 10:00-14:00 moved was 2023-03-09']],
  ['Date and time: Thursday 9 March 2023, 10:00 – 14:00 GMT', ['1 2023-03-09 10:00-14:00']],
  ['Thursday 9 March at Alder School from 9.30am until 3.30pm', ['1 2023-03-09 09:30-15:30 @Alder School']],
  ['Thurs 9th March - Day 1 - 9.30-3.30 - Alder School', ['1 2023-03-09 09:30-15:30 @Alder School']],
  ['Tuesday 27 June 2023; time: 10am; place: Alder', ['1 2023-06-27 10:00 @Alder']],
  ['Day1: 9Mar, Day2: 4May', ['1 2023-03-09', '2 2023-05-04']],
  ['(1) 9 March (2) 4 May', ['1 2023-03-09', '2 2023-05-04']],
  ['Session one 12/10/22 Session two 16/11/22', ['1 2022-10-12', '2 2022-11-16']],
  ['12 Oct 22, 16 Nov 22', ['1 2022-10-12', '2 2022-11-16']],
  [
    'Session 1 – Thursday 9th March – 9:30 to 15:30 – Venue: Alder School, LS1 4AB – Lunch will be provided',
    ['1 2023-03-09 09:30-15:30 @Alder School, LS1 4AB #Lunch will be provided'],
  ],
  ['Day 1: 9 March 2023 (Full day 9.30-3.30)', ['1 2023-03-09 09:30-15:30 #Full day']],
  ['Thursday 9 March, 9 - noon', ['1 2023-03-09 09:00-12:00']],
  ['Thursday 9 March, noon - 2', ['1 2023-03-09 12:00-14:00']],
  ['6th March to 8th March', ['1 2023-03-06', '2 2023-03-07', '3 2023-03-08']],
  ['Summer term TBC', ['1 tbc #Summer term']],
];
