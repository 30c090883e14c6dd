/** The section of the dates in `RESULTS.md`. */
import { median, quartiles, ratio, short, spread, table } from '../harness.mjs';

/** How many times as long 10,000 days may take as 100. */
const GROWS = 3;
const figure = (number) => new Intl.NumberFormat('en-GB').format(number);

export function report({ results, rounds, largeRounds, slower, version, few, large, limit }) {
  const [base] = few.map(({ name }) => name);
  const names = few.map(({ name }) => name);
  const samples = (name, metric) => results.get(name)[metric].flat();
  const SMALL = { bytes: 'bytes', first: 'first paint', painted: 'days painted', heap: 'heap' };
  const often = names
    .slice(1)
    .map((name) => [name, ...Object.keys(SMALL).map((metric) => spread(ratio(results, name, base, metric)))]);
  const figures = names.map((name) => [
    name,
    ...['bytes', 'requests'].map((metric) => median(samples(name, metric))),
    ...['first', 'painted', 'heap'].map((metric) => spread(quartiles(samples(name, metric)))),
  ]);

  const LARGE = { painted: 'days painted', since: 'since the data came', filter: 'filtered', heap: 'heap' };
  const sizes = large.flatMap(({ days, pages }) =>
    pages.map(({ name, tag }) => [
      `${tag ? 'ours' : 'FullCalendar'}, ${figure(days)} days`,
      ...Object.keys(LARGE).map((metric) => spread(quartiles(samples(name, metric)))),
    ]),
  );
  const beside = large.map(({ days, pages: [ours, theirs] }) => [
    figure(days),
    ...Object.keys(LARGE).map((metric) => spread(ratio(results, theirs.name, ours.name, metric))),
  ]);
  const [least, most] = [large[0].pages, large.at(-1).pages];
  const growth = least.map(({ name, tag }, at) => [
    tag ? 'ours' : 'FullCalendar',
    ...Object.keys(LARGE).map((metric) => spread(ratio(results, most[at].name, name, metric))),
  ]);

  // said by the ratios above, so of what was measured in the same rounds: a peer no dearer than ours, and what grows past the bar
  const noDearer = (theirs, ours, metric) => ratio(results, theirs, ours, metric)[1] <= 1;
  const faults = [
    ...Object.entries(SMALL).flatMap(([metric, heading]) =>
      metric === 'first'
        ? []
        : few
            .filter(({ tag, name }) => !tag && name !== limit && noDearer(name, base, metric))
            .map(({ name }) => `**${heading}, four days**: ${name} takes no more than ${base}.`),
    ),
    ...large.flatMap(({ days, pages: [ours, theirs] }) =>
      Object.entries(LARGE)
        .filter(([metric]) => noDearer(theirs.name, ours.name, metric))
        .map(([, heading]) => `**${heading}, ${figure(days)} days**: FullCalendar takes no more than ours.`),
    ),
    ...['painted', 'filter'].flatMap((metric) => {
      const grown = ratio(results, most[0].name, least[0].name, metric)[1];
      return grown > GROWS ? [`**${LARGE[metric]}**: 10,000 days take ${short(grown)} times as long as 100.`] : [];
    }),
  ];

  return `${rounds} rounds, ${largeRounds} of them with many days, in a Chromium ${version}, every page with nothing kept from before, from a server on this machine that sends brotli.

### Four days

The bundled group, with a processor that is slowed down ${slower} times. **first paint**: the heading of the page
around it. **days painted**: all four can be read, and where a page has something to press for a calendar, that is there.

- **${limit}**: what our widget has on the page, word for word, as HTML with one style sheet. It is the limit.
- **ours, the one script** has all our widgets and the whole dataset in it.
- **FullCalendar**: its vanilla package with the list view, one theme and British English, bundled. Dates alone: nothing to add to a calendar.
- **add-to-calendar-button**: without what its paid service needs (\`no-pro\`), bundled. The days themselves are HTML beside it.

How many times as much as ${base}:

${table(['page', ...Object.values(SMALL)], often)}

Bytes, requests, milliseconds and megabytes:

${table(['page', 'bytes', 'requests', 'first paint', 'days painted', 'heap'], figures)}

### Many days

Ten days to a group, from a file in the format of each, at full speed. **days painted**: the first ten can be read, from when the page was asked
for and from when the file had come. **filtered**: from a choice of programme, which leaves half, until that is painted. FullCalendar puts
every day on the page; ours the first groups, with a button for more, and all of them on paper.

How many times as much FullCalendar takes as ours:

${table(['days', ...Object.values(LARGE)], beside)}

How many times as much 10,000 days take as 100:

${table(['page', ...Object.values(LARGE)], growth)}

Milliseconds and megabytes:

${table(['page', ...Object.values(LARGE)], sizes)}

### Where ours is not first, or grows past ${GROWS} times

${faults.length ? faults.map((fault) => `- ${fault}`).join('\n') : 'Nowhere.'}`;
}
