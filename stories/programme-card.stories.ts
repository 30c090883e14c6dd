import type { Meta } from '@storybook/web-components-vite';
import { fixtures } from './programme-card.fixtures.js';
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
