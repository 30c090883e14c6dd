import { html } from 'lit';
import { IN_2023, LATER, type Fixture } from './fixture.js';

const HEAD_OF_MATHS = { phase: ['secondary'], role: ['subject-leader'] };

export const fixtures: Fixture[] = [
  {
    name: 'running',
    title: 'A programme of the year that it is',
    template: html`<programme-card programme="sktm-secondary-ect"></programme-card>`,
    today: IN_2023,
  },
  {
    name: 'past',
    title: 'A programme whose year is over',
    template: html`<programme-card programme="secondary-subject-leadership"></programme-card>`,
    today: LATER,
  },
  {
    name: 'planned',
    title: 'A programme that has been announced',
    template: html`<programme-card programme="post-16-mastery-specialist"></programme-card>`,
    today: IN_2023,
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
    name: 'cannot-join',
    title: 'The reader’s answers make it a no',
    template: html`<programme-card programme="primary-mastery-readiness"></programme-card>`,
    today: IN_2023,
    answers: HEAD_OF_MATHS,
  },
  {
    name: 'unknown-id',
    title: 'A programme that is not known, with what the tag holds',
    template: html`<programme-card programme="nope"><a href="/programmes">All our programmes</a></programme-card>`,
  },
];
