import type { Meta } from '@storybook/web-components-vite';
import { expect, userEvent, waitFor } from 'storybook/test';
import { fixtures } from './tfm-journey.fixtures.js';
import { inside } from './inside.js';
import { controls, fromFixtures, type Settings } from './story.js';

const story = fromFixtures('tfm-journey', fixtures);

export default {
  title: 'Elements/tfm-journey',
  component: 'tfm-journey',
  argTypes: controls('tfm-journey'),
} satisfies Meta<Settings>;

export const Secondary = story('secondary');
export const Primary = story('primary');
export const Special = story('special');
export const Post16 = story('post-16');
export const YearOver = story('year-over');
export const StageMarked = story('stage-marked');
export const SchoolPlaced = story('school-placed');
export const BothPlaced = story('both-placed');
export const PlacedLater = story('placed-later');
export const Asking = story('asking');
export const Error = story('error');
export const Unsure = story('unsure');
export const Hub = story('hub');
export const DialogOpen = story('dialog-open');
export const Compact = story('compact');
export const TenStages = story('ten-stages');
export const Loop = story('loop');
export const Rtl = story('rtl');
export const HeadingLevel = story('heading-level');
export const Narrow = story('narrow');
export const UnknownStage = story('unknown-stage');
export const UnknownPhase = story('unknown-phase');
export const UnknownYear = story('unknown-year');

/** Opens a stage, walks on to the one that it leads to, and closes it. */
export const OpenAStageAndWalkOn = story('secondary', async ({ canvasElement }) => {
  const { element, screen } = inside(canvasElement, 'tfm-journey');
  await userEvent.click(screen.getByRole('button', { name: 'More about Development' }));
  await element.updateComplete;
  await waitFor(() => expect(screen.getByRole('dialog', { name: 'Development' })).toBeVisible());
  await userEvent.click(screen.getByRole('button', { name: 'On to Embedding' }));
  await element.updateComplete;
  await waitFor(() => expect(screen.getByRole('dialog', { name: 'Embedding' })).toBeVisible());
  await userEvent.click(screen.getByRole('button', { name: 'Close' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
});
