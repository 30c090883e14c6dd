import { html, type LitElement } from 'lit';
import type { Answers } from '../src/model/answers.js';
import { LATER, type Fixture } from './fixture.js';

const press = (checker: LitElement, button: string) => checker.renderRoot.querySelector<HTMLElement>(button)?.click();

const AUTUMN_2022 = '2022-10-12';
const AUTUMN_2023 = '2023-10-12';

const department: Answers = {
  phase: ['secondary'],
  sector: 'state',
  role: ['subject-leader', 'curriculum'],
  teaching: 'now',
  training: 'maths',
  career: 'experienced',
  'years-5-8': 'yes',
  'hub-involvement': 'no',
  development: 'never',
  teachers: '2',
  support: ['head-of-maths', 'senior-leader'],
  'leading-others': 'yes',
};

const unsure: Answers = {
  phase: ['secondary'],
  sector: 'state',
  role: 'unknown',
  trust: 'unknown',
  teaching: 'within-a-year',
  training: 'maths',
  career: 'early',
  'ect-community': 'unknown',
  'years-5-8': 'unknown',
  'hub-involvement': 'unknown',
  development: 'unknown',
  teachers: 'unknown',
  support: 'unknown',
  'leading-others': 'unknown',
};

const outside: Answers = {
  phase: ['secondary'],
  sector: 'elsewhere',
  role: ['none'],
  trust: 'without-secondary',
  teaching: 'no',
  training: 'maths',
  career: 'experienced',
  'ect-community': 'no',
  'years-5-8': 'no',
  'hub-involvement': 'no',
  development: 'never',
  teachers: '1',
  support: ['nobody-yet'],
  readiness: 'secure',
  'level-2': 'no',
  'leading-others': 'no',
};

const checker = html`<eligibility-checker></eligibility-checker>`;

/** Every state of the checker worth seeing: for stories, tests and pictures alike. */
export const fixtures: readonly Fixture[] = [
  { name: 'start', title: 'At the start', template: checker },
  {
    name: 'second-question',
    title: 'The second question, with what the first has settled',
    template: checker,
    answers: { phase: ['secondary'] },
  },
  {
    name: 'error',
    title: 'Continue with nothing chosen',
    template: checker,
    answers: { phase: ['secondary'] },
    act: (element) => press(element, '[type="submit"]'),
  },
  {
    name: 'several',
    title: 'A question with several answers',
    template: html`<eligibility-checker programmes="secondary-subject-leadership"></eligibility-checker>`,
    answers: { phase: ['secondary'] },
  },
  {
    name: 'back',
    title: 'Back at a question already answered',
    template: checker,
    answers: { phase: ['secondary', 'special'], sector: 'state' },
    act: (element) => press(element, '.back'),
  },
  {
    name: 'results',
    title: 'Results while some programmes run',
    template: checker,
    today: AUTUMN_2023,
    answers: department,
  },
  {
    name: 'results-later',
    title: 'Results when every programme’s year is over',
    template: checker,
    today: LATER,
    answers: department,
  },
  {
    name: 'results-ask-hub',
    title: 'Results with much that is not known',
    template: checker,
    today: AUTUMN_2023,
    answers: unsure,
  },
  {
    name: 'results-none',
    title: 'Results with nothing to join',
    template: checker,
    today: AUTUMN_2022,
    answers: outside,
  },
  {
    name: 'results-changed',
    title: 'Results from a link, under rules that have changed since',
    template: html`<eligibility-checker
      programmes="secondary-tfm-development secondary-tfm-embedding"
    ></eligibility-checker>`,
    today: AUTUMN_2023,
    answers: department,
    notices: [
      'Since this link was made, Secondary Teaching for Mastery – Development has changed from “Talk to your hub” to “You can join”.',
      'For the other programme, the rules still say the same.',
    ],
  },
  {
    name: 'link-damaged',
    title: 'A question from a link that was cut short',
    template: checker,
    answers: { phase: ['secondary'], sector: 'state' },
    notices: ['The link seems to be damaged, so please check the answers that it brought.'],
  },
  {
    name: 'phase',
    title: 'On a page for secondary schools, which need not say so',
    template: html`<eligibility-checker phase="secondary"></eligibility-checker>`,
  },
  {
    name: 'phase-results',
    title: 'Results that rest on the phase of the page',
    template: html`<eligibility-checker phase="secondary" programmes="secondary-tfm-embedding"></eligibility-checker>`,
    today: AUTUMN_2023,
    answers: { sector: 'state', development: 'never', role: ['subject-leader'] },
  },
  {
    name: 'programmes',
    title: 'Two programmes only',
    template: html`<eligibility-checker
      programmes="secondary-tfm-development secondary-tfm-embedding"
      heading-level="3"
    ></eligibility-checker>`,
    answers: { phase: ['secondary'] },
  },
  {
    name: 'rtl',
    title: 'On a page that reads from right to left',
    template: html`<eligibility-checker dir="rtl" lang="en-GB"></eligibility-checker>`,
    answers: { phase: ['secondary'] },
  },
  {
    name: 'bad-attributes',
    title: 'Settings that do not work',
    template: html`<eligibility-checker phase="nursery" programmes="nope years-5-8-continuity" heading-level="9"
      ><p>Ask your Maths Hub what you can join.</p></eligibility-checker
    >`,
  },
  {
    name: 'nothing-to-check',
    title: 'Settings that leave nothing to check',
    template: html`<eligibility-checker programmes="nope"
      ><p>Ask your Maths Hub what you can join.</p></eligibility-checker
    >`,
  },
];
