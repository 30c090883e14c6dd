import type { Meta } from '@storybook/web-components-vite';
import { fixtures } from './tfm-programmes.fixtures.js';
import { controls, fromFixtures, type Settings } from './story.js';

const story = fromFixtures('tfm-programmes', fixtures);

export default {
  title: 'Elements/tfm-programmes',
  component: 'tfm-programmes',
  argTypes: controls('tfm-programmes'),
} satisfies Meta<Settings>;

export const All = story('all');
export const Primary = story('primary');
export const NoneFit = story('none-fit');
export const UnknownPhase = story('unknown-phase');
