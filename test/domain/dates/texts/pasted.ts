import type { Case } from './case.js';

const both = ['1 2023-03-09 10:00-14:00', '2 2023-05-04 10:00-14:00'];
const atAlder = '1 2023-03-09 10:00-14:00 @Alder School';

/** What comes with a paste: tables, bullets, odd spaces, HTML. And spelling. Read by 2022/23. */
export const pasted: readonly Case[] = [
  // tables from Word and from sheets
  [
    'Session\tDate\tTime\tVenue\r\n1\tThurs 9th March 2023\t10am-2pm\tAlder School LS1 4AB\r\n2\tThurs 4th May 2023\t10am-2pm\tOnline',
    ['1 2023-03-09 10:00-14:00 @Alder School LS1 4AB', '2 2023-05-04 10:00-14:00 online'],
  ],
  ['Day 1\tThursday 9 March\t10.00 a.m. – 2.00 p.m.\tAlder School', [atAlder]],
  [
    '09/03/2023\t10:00\t14:00\tAlder School\n04/05/2023\t10:00\t14:00\tAlder School',
    [atAlder, '2 2023-05-04 10:00-14:00 @Alder School'],
  ],
  ['Thursday\t09/03/2023\t10:00 – 14:00', ['1 2023-03-09 10:00-14:00']],
  ['Thu\t9\tMarch\t10-2', ['1 2023-03-09 10:00-14:00']],
  ['2023-03-09 00:00:00\tAlder School', ['1 2023-03-09 @Alder School']],
  ['Thu, 09 Mar 2023 10:00', ['1 2023-03-09 10:00']],
  ['"Thursday 9 March 2023","10am - 2pm","Alder School, LS1 4AB"', ['1 2023-03-09 10:00-14:00 @Alder School, LS1 4AB']],
  ['Date,Time,Venue\n09/03/2023,10:00-14:00,Alder School', [atAlder]],
  [
    'Date\nTime\nVenue\nThursday 9 March\n10-2\nAlder School\nThursday 4 May\n10-2\nBirch School',
    ['1 2023-03-09 10:00-14:00 @Alder School', '2 2023-05-04 10:00-14:00 @Birch School'],
  ],
  ['Date | Time | Venue\n--- | --- | ---\n9 March | 10-2 | Alder School', [atAlder]],
  ['Thursday, March 9, 2023 10:00 AM-2:00 PM', ['1 2023-03-09 10:00-14:00']],
  // bullets and odd spaces
  ['·\tThursday 9 March 10-2\n·\tThursday 4 May 10-2', both],
  ['\uf0b7\tThursday 9 March 10-2\n\uf0b7\tThursday 4 May 10-2', both],
  ['o\tThursday 9 March 10-2\no\tThursday 4 May 10-2', both],
  ['▪ Thursday 9 March 10-2\n◦ Thursday 4 May 10-2', both],
  ['➢ Thursday 9 March 10-2\n✓ Thursday 4 May 10-2', both],
  ['a) Thursday 9 March 10-2\nb) Thursday 4 May 10-2', both],
  ['– Thursday 9 March 10-2\n– Thursday 4 May 10-2', both],
  ['📅 Thursday 9 March ⏰ 10-2 📍 Alder School', [atAlder]],
  ['**Thursday 9 March**, 10-2, _Alder School_', [atAlder]],
  ['# Dates\n* 9 March 10-2\n* 4 May 10-2', both],
  ['\u200e09/\u200e03/\u200e2023 10-2', ['1 2023-03-09 10:00-14:00']],
  ['Thursday\u20039\u2002March\u00a0\u00a0 10\u200a–\u200a2', ['1 2023-03-09 10:00-14:00']],
  ['Thursday  9   March,   10-2', ['1 2023-03-09 10:00-14:00']],
  ['> Thursday 9 March 10-2', ['1 2023-03-09 10:00-14:00']],
  ['Thursday 9 March 10-2\u2028Thursday 4 May 10-2', both],
  // HTML
  ['Thursday&nbsp;9&nbsp;March 10am&ndash;2pm', ['1 2023-03-09 10:00-14:00']],
  ['<li>Thursday 9 March, 10-2</li><li>Thursday 4 May, 10-2</li>', both],
  ['<p>Thursday 9th March<br>10am &#8211; 2pm<br/>Alder School</p>', [atAlder]],
  [
    '<p><strong>Day 1</strong> &ndash; Thursday 9<sup>th</sup> March, 10am &ndash; 2pm</p>',
    ['1 2023-03-09 10:00-14:00'],
  ],
  ['<tr><td>9 March</td><td>10-2</td><td>Alder School</td></tr>', [atAlder]],
  ['<ul>\n<li class="x">9 March 10-2</li>\n<li class="x">4 May 10-2</li>\n</ul>', both],
  ['9 March &amp; 4 May, 10-2', both],
  ['<a href="/book?date=2022-01-01">Thursday 9 March 10-2</a>', ['1 2023-03-09 10:00-14:00']],
  [
    '<b>Friday 9&nbsp;March</b>',
    ['1 tbc'],
    ['wrong-weekday 1:4 “Friday 9&nbsp;March”: Make it Friday 10 March 2023 | Make it Thursday 9 March 2023'],
  ],
  // spelling
  ...[
    'Wensday 1 Febuary',
    'Weds 1st Feburary',
    'Wednsday 1 Feb',
    'Wendesday 1 February',
    'Wed 1 Febraury',
    'Wednesday 1st Febuary 2023',
  ].map((text): Case => [text, ['1 2023-02-01']]),
  ...[
    'Thursay 9 March',
    'Thurday 9 Mrach',
    'Thurs. 9th Mar.',
    'Thursdsay 9 March',
    'Thr 9 March',
    'Thurs 9 th March',
  ].map((text): Case => [text, ['1 2023-03-09']]),
  ['Weds 21st Sept.', ['1 2022-09-21']],
  ['Wed 21 Setpember', ['1 2022-09-21']],
  ['Wed 21 Septmber 2022', ['1 2022-09-21']],
  ['Tueday 4 Ocotber', ['1 2022-10-04']],
  ['Tuesday 4 Octber', ['1 2022-10-04']],
  ['Wed 16 Novmber', ['1 2022-11-16']],
  ['Weds 18th Janurary', ['1 2023-01-18']],
  ['Weds 18 Januray', ['1 2023-01-18']],
  ['Wed 7 Decemeber', ['1 2022-12-07']],
  ['Thu 20 Aprl', ['1 2023-04-20']],
  // years and orders of figures
  ['Thurs 9 Mar 23', ['1 2023-03-09']],
  ['Thurs 09-03-23 10-2', ['1 2023-03-09 10:00-14:00']],
  ['Thurs 9 . 3 . 23', ['1 2023-03-09']],
  ['9/3/23', ['1 2023-03-09']],
  ['20230309', ['1 2023-03-09']],
  ['2023/03/09 10-2', ['1 2023-03-09 10:00-14:00']],
  [
    'Thursday 3/9/2023',
    ['1 tbc'],
    [
      'wrong-weekday 1:1 “Thursday 3/9/2023”: Make it Thursday 9 March 2023 | Make it Thursday 31 August 2023 | Make it Sunday 3 September 2023',
    ],
  ],
  [
    '3/9/2023',
    ['1 2023-09-03'],
    [
      'outside-year 1:1 “3/9/2023”: Make it Saturday 3 September 2022 | Make it Thursday 9 March 2023 | Read the dates as 2023/24',
      'weekend 1:1 “3/9/2023”: Make it Friday 1 September 2023 | Make it Monday 4 September 2023',
    ],
  ],
  [
    'Tues 10/4',
    ['1 tbc'],
    [
      'wrong-weekday 1:1 “Tues 10/4”: Make it Tuesday 4 October 2022 | Make it Tuesday 11 April 2023 | Make it Monday 10 April 2023',
    ],
  ],
];
