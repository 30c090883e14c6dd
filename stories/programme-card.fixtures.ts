import { html } from 'lit';
import type { Booking, Dataset, Programme, Workgroup } from '../src/model/types.js';
import { IN_2023, LATER, type Fixture } from './fixture.js';

const HEAD_OF_MATHS = { phase: ['secondary'], role: ['subject-leader'] };
const ECT = 'sktm-secondary-ect';

const withProgramme =
  (id: string, more: Partial<Programme>) =>
  (bundled: Dataset): Dataset => ({
    ...bundled,
    programmes: bundled.programmes.map((each) => (each.id === id ? { ...each, ...more } : each)),
  });

const group = (id: string, hub: string, date: string, more: Partial<Workgroup> = {}): Workgroup => ({
  ...{ id, hub, programme: ECT, year: '2022/23' },
  days: [{ number: 1, date, start: '09:30', end: '15:00', status: 'confirmed', sequence: 0 }],
  ...more,
});
const withGroups =
  (...workgroups: Workgroup[]) =>
  (bundled: Dataset): Dataset => ({ ...bundled, workgroups });
const booked = (...bookings: Booking[]) =>
  withGroups(
    ...bookings.map((booking, at) =>
      group(`g${at}`, at ? 'boolean' : 'turing-nw', `2023-05-${String(4 + at).padStart(2, '0')}`, { booking }),
    ),
  );

/** Nobody real: what a hub's feed may bring. The last has not agreed. */
const voices = [
  { quote: 'I came for the fractions and stayed for the people.', name: 'A. Example', role: 'Early career teacher' },
  { quote: 'My classes talk more, and I listen better.', name: 'B. Example' },
].map((voice) => ({ ...voice, consent: true as const }));
const unasked = { quote: 'Nobody asked me whether this may stand here.', name: 'C. Example', consent: false };

export const fixtures: Fixture[] = [
  {
    name: 'running',
    title: 'A programme of the year that it is',
    template: html`<programme-card programme=${ECT}></programme-card>`,
    today: IN_2023,
  },
  {
    name: 'past',
    title: 'A programme whose year is over',
    template: html`<programme-card programme="secondary-subject-leadership"></programme-card>`,
    today: LATER,
  },
  {
    name: 'past-dates',
    title: 'A programme whose year and dates are over',
    template: html`<programme-card programme=${ECT}></programme-card>`,
    today: LATER,
  },
  {
    name: 'past-and-others-run',
    title: 'A programme whose year is over, while others for the same phase run',
    template: html`<programme-card programme=${ECT}></programme-card>`,
    today: '2023-10-02',
  },
  {
    name: 'past-and-meets-again',
    title: 'A programme described for a year that is over, with a group in this one',
    template: html`<programme-card programme=${ECT}></programme-card>`,
    today: LATER,
    dataset: withGroups(group('new', 'turing-nw', '2027-01-12', { year: '2026/27' })),
  },
  {
    name: 'planned',
    title: 'A programme that has been announced',
    template: html`<programme-card programme="post-16-mastery-specialist"></programme-card>`,
    today: IN_2023,
  },
  {
    name: 'first-cohort',
    title: 'An announced programme in the year of its first cohort',
    template: html`<programme-card programme="post-16-mastery-specialist"></programme-card>`,
    today: '2023-10-02',
  },
  {
    name: 'full',
    title: 'All its groups are full',
    template: html`<programme-card programme=${ECT}></programme-card>`,
    today: IN_2023,
    dataset: booked({ status: 'full' }, { status: 'full' }),
  },
  {
    name: 'waiting-list',
    title: 'All its groups are full, one with a waiting list',
    template: html`<programme-card programme=${ECT}></programme-card>`,
    today: IN_2023,
    dataset: booked({ status: 'full' }, { status: 'waiting-list', link: 'https://hub.example/waiting' }),
  },
  {
    name: 'places',
    title: 'Groups of several hubs, some with places',
    template: html`<programme-card programme=${ECT}></programme-card>`,
    today: IN_2023,
    dataset: booked(
      { status: 'open', link: 'https://hub.example/book' },
      { status: 'open', closes: '2023-03-01' },
      { status: 'full' },
      { status: 'open' },
    ),
  },
  {
    name: 'to-be-confirmed',
    title: 'A group whose dates are still to come',
    template: html`<programme-card programme=${ECT}></programme-card>`,
    today: IN_2023,
    dataset: withGroups(group('tbc', 'turing-nw', '2023-05-04', { days: [] })),
  },
  {
    name: 'compact',
    title: 'For a sidebar',
    template: html`<programme-card programme="secondary-tfm-development" compact heading-level="3"></programme-card>`,
    today: '2023-10-02',
  },
  {
    name: 'can-join',
    title: 'The reader’s answers make it a yes',
    template: html`<programme-card programme="secondary-subject-leadership"></programme-card>`,
    today: IN_2023,
    answers: HEAD_OF_MATHS,
  },
  {
    name: 'fits-but-over',
    title: 'The reader’s answers fit, and its year is over',
    template: html`<programme-card programme="secondary-subject-leadership"></programme-card>`,
    today: LATER,
    answers: HEAD_OF_MATHS,
  },
  {
    name: 'cannot-join',
    title: 'The reader’s answers make it a no',
    template: html`<programme-card programme="primary-mastery-readiness"></programme-card>`,
    today: IN_2023,
    answers: HEAD_OF_MATHS,
  },
  {
    name: 'cannot-join-running',
    title: 'The reader’s answers make it a no, of what runs',
    template: html`<programme-card programme=${ECT}></programme-card>`,
    today: IN_2023,
    answers: { phase: ['primary'] },
  },
  {
    name: 'voices',
    title: 'What people say of it, by a hub’s feed; whoever has not agreed is not shown',
    template: html`<programme-card programme=${ECT}></programme-card>`,
    today: IN_2023,
    dataset: withProgramme(ECT, { voices: [...voices, unasked as unknown as (typeof voices)[number]] }),
    act: openLast(2),
  },
  {
    name: 'links',
    title: 'More to read, watch and fill in; an address that is none is no link',
    template: html`<programme-card programme=${ECT}></programme-card>`,
    today: IN_2023,
    dataset: withProgramme(ECT, {
      links: [
        { kind: 'flyer', text: 'All of it on one page', href: 'https://hub.example/one.pdf' },
        { kind: 'video', text: 'A morning with the group', href: 'https://hub.example/film' },
        { kind: 'case-study', text: 'One department, two years on', href: 'https://hub.example/two-years' },
        { kind: 'diagram', text: 'A diagram of the days', href: 'javascript:alert(1)' },
        { kind: 'form', text: 'Tell us that you are coming' },
      ],
    }),
    act: openLast(1),
  },
  {
    name: 'feedback',
    title: 'Asks whether it was useful',
    template: html`<programme-card programme=${ECT} feedback></programme-card>`,
    today: IN_2023,
  },
  {
    name: 'feedback-given',
    title: 'Thanks for the answer whether it was useful',
    template: html`<programme-card programme=${ECT} feedback></programme-card>`,
    today: IN_2023,
    act: (element) => element.shadowRoot!.querySelector<HTMLElement>('.feedback button')!.click(),
  },
  {
    name: 'right-to-left',
    title: 'On a page that is written from right to left',
    template: html`<programme-card programme=${ECT} feedback dir="rtl"></programme-card>`,
    today: IN_2023,
  },
  {
    name: 'unknown-id',
    title: 'A programme that is not known, with what the tag holds',
    template: html`<programme-card programme="nope"><a href="/programmes">All our programmes</a></programme-card>`,
  },
];

/** Opens the last but so many of the sections. */
function openLast(back: number): NonNullable<Fixture['act']> {
  return (element) => {
    const sections = [...element.shadowRoot!.querySelectorAll('details')];
    sections.at(-back)!.open = true;
  };
}
