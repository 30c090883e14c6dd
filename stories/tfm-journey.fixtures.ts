import { html, type LitElement } from 'lit';
import type { Dataset, Stage } from '../src/model/types.js';
import { tenStages } from './feeds/ten-stages.js';
import { LATER, type Fixture } from './fixture.js';

/** A day in the year that most of the journeys are described for. */
const IN_2023 = '2023-10-02';

/** What is bundled, with the stages of the secondary journey changed, as a feed might have them. */
export const withStages =
  (change: (stages: Stage[]) => void) =>
  (bundled: Dataset): Dataset => {
    const dataset = structuredClone(bundled);
    change(dataset.journeys.find(({ id }) => id === 'secondary-2023-24')!.stages);
    return dataset;
  };

/** What is bundled, and the journey that a hub has written for itself. */
export const withTenStages = (bundled: Dataset): Dataset => ({
  ...bundled,
  journeys: [...bundled.journeys, tenStages],
});

/** Presses buttons one after the other, each as soon as the one before has led to it, and waits until all is at rest. */
const press =
  (...buttons: string[]) =>
  async (element: LitElement): Promise<void> => {
    for (const button of buttons) {
      element.renderRoot.querySelector<HTMLElement>(button)?.click();
      await element.updateComplete;
    }
    const moving = (element.renderRoot as ShadowRoot).getAnimations();
    await Promise.all(moving.map(({ finished }) => finished));
  };

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
    answers: { phase: ['primary'], 'primary-development': 'this-year' },
  },
  {
    name: 'asking',
    title: 'The reader is asked where the school starts',
    template: html`<tfm-journey></tfm-journey>`,
    today: IN_2023,
    act: press('.start .main'),
  },
  {
    name: 'error',
    title: 'Continue with nothing chosen',
    template: html`<tfm-journey></tfm-journey>`,
    today: IN_2023,
    act: press('.start .main', '.start [type="submit"]'),
  },
  {
    name: 'unsure',
    title: 'The school is placed, and one more question would make it sure',
    template: html`<tfm-journey></tfm-journey>`,
    today: IN_2023,
    answers: { development: 'never' },
  },
  {
    name: 'hub',
    title: 'Where the school starts rests on what the reader does not know',
    template: html`<tfm-journey></tfm-journey>`,
    today: IN_2023,
    answers: { development: 'unknown' },
  },
  {
    name: 'dialog-open',
    title: 'A stage that is open, with all there is to know about it',
    template: html`<tfm-journey></tfm-journey>`,
    today: IN_2023,
    act: press('.more'),
  },
  {
    name: 'compact',
    title: 'In a sidebar, with no more than the stages and the school’s place',
    template: html`<tfm-journey compact stage="embedding" .style=${'max-inline-size: 20em'}></tfm-journey>`,
    today: IN_2023,
  },
  {
    name: 'ten-stages',
    title: 'A journey that a hub has written for itself: ten stages, three branches, long labels',
    template: html`<tfm-journey year="2026/27"></tfm-journey>`,
    today: LATER,
    answers: { development: 'last-year' },
    dataset: withTenStages,
  },
  {
    name: 'loop',
    title: 'A journey with a loop and a stage that is not there: said, and the rest is shown',
    template: html`<tfm-journey></tfm-journey>`,
    today: IN_2023,
    dataset: withStages(([, embedding, sustaining]) => {
      embedding!.leadsTo.push({ stage: 'flying' });
      sustaining!.leadsTo.push({ stage: 'development', text: 'to begin anew' });
    }),
  },
  {
    name: 'rtl',
    title: 'On a page that reads from right to left',
    template: html`<tfm-journey dir="rtl" stage="embedding"></tfm-journey>`,
    today: IN_2023,
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
