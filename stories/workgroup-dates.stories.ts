import type { Meta } from '@storybook/web-components-vite';
import { expect, fn, userEvent } from 'storybook/test';
import { fixtures } from './workgroup-dates.fixtures.js';
import { inside } from './inside.js';
import { controls, fromFixtures, type Settings } from './story.js';

const story = fromFixtures('workgroup-dates', fixtures);

export default {
  title: 'Elements/workgroup-dates',
  component: 'workgroup-dates',
  argTypes: controls('workgroup-dates'),
} satisfies Meta<Settings>;

export const Passed = story('passed');
export const UnderWay = story('under-way');
export const DayItself = story('day-itself');
export const ToBeConfirmed = story('to-be-confirmed');
export const EveryGroup = story('every-group');
export const NoneKnown = story('none-known');
export const Rtl = story('rtl');
export const UnknownProgramme = story('unknown-programme');
export const Many = story('many');
export const Filtered = story('filtered');
export const FilteredOut = story('filtered-out');
export const Planned = story('planned');
export const Compact = story('compact');

/** Leaves the groups of one programme only, and takes the first of them into a calendar. */
export const FilterAndSaveACalendar = story('many', async ({ canvasElement }) => {
  const { element, screen } = inside(canvasElement, 'workgroup-dates');
  const groups = () => screen.getAllByRole('button', { name: /^Add to your calendar/ }).length;
  const before = groups();
  const programme = screen.getByRole('combobox', { name: 'Programme' });
  await userEvent.selectOptions(programme, programme.querySelectorAll('option')[1]!);
  await element.updateComplete;
  await expect(groups()).toBeLessThan(before);
  const saved = fn();
  element.addEventListener('tfm-calendar', saved);
  await userEvent.click(screen.getAllByRole('button', { name: /^Add to your calendar/ })[0]!);
  await expect(saved).toHaveBeenCalledOnce();
});
