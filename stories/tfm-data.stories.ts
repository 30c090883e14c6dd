import type { Meta } from '@storybook/web-components-vite';
import { fixtures } from './tfm-data.fixtures.js';
import { controls, fromFixtures, type Settings } from './story.js';

const story = fromFixtures('tfm-data', fixtures);

export default {
  title: 'Elements/tfm-data',
  component: 'tfm-data',
  argTypes: controls('tfm-data'),
} satisfies Meta<Settings>;

export const PreviewDay = story('preview-day');
export const BadSettings = story('bad-settings');
export const Feed = story('feed');
export const FeedWithSlips = story('feed-with-slips');
export const FeedUnusable = story('feed-unusable');
export const FeedOfOneWidget = story('feed-of-one-widget');
export const FeedOfOneWidgetUnusable = story('feed-of-one-widget-unusable');
