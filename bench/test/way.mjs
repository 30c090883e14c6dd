/** A journey of three stages, to try things on. */
const [start, middle, end] = [
  { id: 'start', title: 'Start', summary: 'Here it begins, long before the End.', track: 'school' },
  { id: 'middle', title: 'Middle', summary: 'Then it goes on.', track: 'school' },
  { id: 'end', title: 'End', summary: 'And so it stops.', track: 'people' },
];
const way = (from, to, more) => ({ from, to, meets: false, label: '', names: [to.title], sentence: '', ...more });
export const content = {
  journey: { title: 'A way', summary: 'Of three.' },
  tracks: { school: 'School', people: 'People' },
  stages: [start, middle, end],
  connections: [
    way(start, middle),
    way(middle, end, { names: ['End', 'the close'] }),
    way(end, start, { meets: true }),
  ],
};
