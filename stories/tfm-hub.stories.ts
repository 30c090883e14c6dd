import type { Meta } from '@storybook/web-components-vite';
import { fixtures } from './tfm-hub.fixtures.js';
import { controls, fromFixtures, type Settings } from './story.js';

const story = fromFixtures('tfm-hub', fixtures);

export default {
  title: 'Elements/tfm-hub',
  component: 'tfm-hub',
  argTypes: controls('tfm-hub'),
} satisfies Meta<Settings>;

export const Named = story('named');
export const Contact = story('contact');
export const ContactPage = story('contact-page');
export const NoSite = story('no-site');
export const None = story('none');
export const Found = story('found');
export const NotFound = story('not-found');
export const UnknownHub = story('unknown-hub');
