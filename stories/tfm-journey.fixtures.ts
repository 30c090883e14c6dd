import { html } from 'lit';
import { LATER, type Fixture } from './fixture.js';

/** A day in the year that most of the journeys are described for. */
const IN_2023 = '2023-10-02';

export const fixtures: Fixture[] = [
  {
    name: 'secondary',
    title: 'A secondary school’s journey, with the teacher’s beside it',
    template: html`<tfm-journey></tfm-journey>`,
    today: IN_2023,
  },
  {
    name: 'primary',
    title: 'A primary school’s journey, with its two ways in, after its year',
    template: html`<tfm-journey phase="primary"></tfm-journey>`,
    today: LATER,
  },
  {
    name: 'special',
    title: 'A special school’s journey: a single stage',
    template: html`<tfm-journey phase="special"></tfm-journey>`,
    today: IN_2023,
  },
  {
    name: 'post-16',
    title: 'A post-16 teacher’s journey: no school goes along',
    template: html`<tfm-journey phase="post-16"></tfm-journey>`,
    today: IN_2023,
  },
  {
    name: 'year-over',
    title: 'A journey whose year is over',
    template: html`<tfm-journey year="2023/24"></tfm-journey>`,
    today: LATER,
  },
  {
    name: 'stage-marked',
    title: 'The page says where the school is',
    template: html`<tfm-journey stage="embedding"></tfm-journey>`,
    today: IN_2023,
  },
  {
    name: 'school-placed',
    title: 'The reader’s answers place the school at its start',
    template: html`<tfm-journey></tfm-journey>`,
    today: IN_2023,
    answers: { phase: ['secondary'], development: 'never' },
  },
  {
    name: 'both-placed',
    title: 'The reader’s answers place the school, and the reader too',
    template: html`<tfm-journey></tfm-journey>`,
    today: IN_2023,
    answers: {
      phase: ['secondary'],
      sector: 'state',
      teaching: 'now',
      career: 'experienced',
      development: 'last-year',
      'leading-others': 'yes',
    },
  },
  {
    name: 'placed-later',
    title: 'The reader’s answers place the school on a journey whose year is over',
    template: html`<tfm-journey phase="primary"></tfm-journey>`,
    today: LATER,
    answers: { phase: ['primary'], readiness: 'secure' },
  },
  {
    name: 'heading-level',
    title: 'Deep inside a page: headings from level 3 on',
    template: html`<tfm-journey heading-level="3"></tfm-journey>`,
    today: IN_2023,
  },
  {
    name: 'narrow',
    title: 'In a sidebar',
    template: html`<tfm-journey stage="embedding" .style=${'max-inline-size: 20em'}></tfm-journey>`,
    today: IN_2023,
  },
  {
    name: 'unknown-stage',
    title: 'A stage that is not there: said, and nothing is marked',
    template: html`<tfm-journey stage="flying"></tfm-journey>`,
    today: IN_2023,
  },
  {
    name: 'unknown-phase',
    title: 'A phase that is not there, with what the tag holds',
    template: html`<tfm-journey phase="nope"><a href="/journey">The journey as text</a></tfm-journey>`,
  },
  {
    name: 'unknown-year',
    title: 'A year that there is no journey for, with what the tag holds',
    template: html`<tfm-journey year="1999"><a href="/journey">The journey as text</a></tfm-journey>`,
  },
];
