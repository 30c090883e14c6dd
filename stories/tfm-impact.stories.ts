import type { Meta } from '@storybook/web-components-vite';
import { fixtures } from './tfm-impact.fixtures.js';
import { controls, fromFixtures, type Settings } from './story.js';

const story = fromFixtures('tfm-impact', fixtures);

export default {
  title: 'Elements/tfm-impact',
  component: 'tfm-impact',
  argTypes: controls('tfm-impact'),
} satisfies Meta<Settings>;

export const All = story('all');
export const HeadingLevel = story('heading-level');
export const RightToLeft = story('right-to-left');
export const NoSeries = story('no-series');
