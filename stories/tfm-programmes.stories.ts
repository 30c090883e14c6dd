import type { Meta } from '@storybook/web-components-vite';
import { expect, userEvent } from 'storybook/test';
import { fixtures } from './tfm-programmes.fixtures.js';
import { inside } from './inside.js';
import { controls, fromFixtures, type Settings } from './story.js';

const story = fromFixtures('tfm-programmes', fixtures);

export default {
  title: 'Elements/tfm-programmes',
  component: 'tfm-programmes',
  argTypes: controls('tfm-programmes'),
} satisfies Meta<Settings>;

export const All = story('all');
export const Primary = story('primary');
export const Chosen = story('chosen');
export const Answered = story('answered');
export const Mine = story('mine');
export const NoneFit = story('none-fit');
export const OneInTheWay = story('one-in-the-way');
export const RightToLeft = story('right-to-left');
export const UnknownPhase = story('unknown-phase');

/** Leaves the programmes of one phase, and then finds that no year has any. */
export const FilterTheCatalogue = story('all', async ({ canvasElement }) => {
  const { element, screen } = inside(canvasElement, 'tfm-programmes');
  const cards = () => element.shadowRoot!.querySelectorAll('programme-card').length;
  const choose = async (name: string, value: string) => {
    await userEvent.selectOptions(screen.getByRole('combobox', { name }), value);
    await element.updateComplete;
  };
  const all = cards();
  await choose('Phase', 'post-16');
  await expect(cards()).toBeGreaterThan(0);
  await expect(cards()).toBeLessThan(all);
  await choose('Academic year', '2019/20');
  await expect(cards()).toBe(0);
  await userEvent.click(screen.getByRole('button', { name: 'Show every programme' }));
  await element.updateComplete;
  await expect(cards()).toBe(all);
});
