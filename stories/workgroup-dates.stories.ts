import type { Meta } from '@storybook/web-components-vite';
import { fixtures } from './workgroup-dates.fixtures.js';
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
export const UnknownProgramme = story('unknown-programme');
export const Many = story('many');
export const Filtered = story('filtered');
export const FilteredOut = story('filtered-out');
export const Planned = story('planned');
export const Compact = story('compact');
