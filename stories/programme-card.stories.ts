import type { Meta } from '@storybook/web-components-vite';
import { expect, fn, userEvent, waitFor } from 'storybook/test';
import { fixtures } from './programme-card.fixtures.js';
import { inside } from './inside.js';
import { controls, fromFixtures, type Settings } from './story.js';

const story = fromFixtures('programme-card', fixtures);

export default {
  title: 'Elements/programme-card',
  component: 'programme-card',
  argTypes: controls('programme-card'),
} satisfies Meta<Settings>;

export const Running = story('running');
export const Past = story('past');
export const PastDates = story('past-dates');
export const PastAndOthersRun = story('past-and-others-run');
export const PastAndMeetsAgain = story('past-and-meets-again');
export const Planned = story('planned');
export const FirstCohort = story('first-cohort');
export const Full = story('full');
export const WaitingList = story('waiting-list');
export const Places = story('places');
export const ToBeConfirmed = story('to-be-confirmed');
export const Compact = story('compact');
export const CanJoin = story('can-join');
export const FitsButOver = story('fits-but-over');
export const CannotJoin = story('cannot-join');
export const CannotJoinRunning = story('cannot-join-running');
export const Voices = story('voices');
export const Links = story('links');
export const Feedback = story('feedback');
export const FeedbackGiven = story('feedback-given');
export const RightToLeft = story('right-to-left');
export const UnknownId = story('unknown-id');

/** Opens what the reader wants to know; the page can count it. */
export const OpenTheDetails = story('running', async ({ canvasElement }) => {
  const { element, screen } = inside(canvasElement, 'programme-card');
  const opened = fn();
  element.addEventListener('tfm-programme-select', opened);
  const question = screen.getByText('Who can take part?');
  const details = question.closest('details')!;
  await expect(details.open).toBe(false);
  await userEvent.click(question);
  await expect(details.open).toBe(true);
  await waitFor(() => expect(opened).toHaveBeenCalledOnce());
});
