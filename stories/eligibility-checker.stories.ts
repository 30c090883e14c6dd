import type { Meta } from '@storybook/web-components-vite';
import { expect, userEvent } from 'storybook/test';
import { fixtures } from './eligibility-checker.fixtures.js';
import { inside } from './inside.js';
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
export const Rtl = story('rtl');
export const BadAttributes = story('bad-attributes');
export const NothingToCheck = story('nothing-to-check');

/** From the first of a few questions to a verdict with its reason. */
export const AnswerToAVerdict = story('programmes', async ({ canvasElement }) => {
  const { element, screen } = inside(canvasElement, 'eligibility-checker');
  const answer = async (choice: HTMLElement) => {
    await userEvent.click(choice);
    await userEvent.click(screen.getByRole('button', { name: 'Continue' }));
    await element.updateComplete;
  };
  await expect(screen.queryByText(/You can join|Not for you now/)).toBeNull();
  await answer(screen.getByRole('radio', { name: 'No, never' }));
  // whatever else is asked, the first choice of each
  for (let questions = 0; screen.queryByRole('button', { name: 'Continue' }); questions++) {
    await expect(questions).toBeLessThan(6);
    await answer([...screen.queryAllByRole('radio'), ...screen.queryAllByRole('checkbox')][0]!);
  }
  await expect(screen.getAllByText(/Secondary Teaching for Mastery – Development/).length).toBeGreaterThan(0);
  await expect(screen.getAllByText(/You can join|Not for you now|Talk to your hub/).length).toBeGreaterThan(0);
});
