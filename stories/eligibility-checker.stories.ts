import type { Meta } from '@storybook/web-components-vite';
import { fixtures } from './eligibility-checker.fixtures.js';
import { controls, fromFixtures, type Settings } from './story.js';

const story = fromFixtures('eligibility-checker', fixtures);

export default {
  title: 'Elements/eligibility-checker',
  component: 'eligibility-checker',
  argTypes: controls('eligibility-checker'),
} satisfies Meta<Settings>;

export const Start = story('start');
export const SecondQuestion = story('second-question');
export const Error = story('error');
export const Several = story('several');
export const Back = story('back');
export const Results = story('results');
export const ResultsLater = story('results-later');
export const ResultsAskHub = story('results-ask-hub');
export const ResultsNone = story('results-none');
export const ResultsChanged = story('results-changed');
export const LinkDamaged = story('link-damaged');
export const Phase = story('phase');
export const PhaseResults = story('phase-results');
export const Programmes = story('programmes');
export const BadAttributes = story('bad-attributes');
export const NothingToCheck = story('nothing-to-check');
