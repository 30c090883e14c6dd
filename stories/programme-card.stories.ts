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
export const Planned = story('planned');
export const Compact = story('compact');
export const CanJoin = story('can-join');
export const CannotJoin = story('cannot-join');
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
