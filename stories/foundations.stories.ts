import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import './foundations.js';

/** What all elements have in common. Everything here is read from the styles themselves, in the theme of the toolbar. */
export default { title: 'Foundations', tags: ['!autodocs'] } satisfies Meta;

/** Sizes and weights, from the styles of every widget. */
export const Type: StoryObj = { render: () => html`<story-foundations show="type"></story-foundations>` };

/** The colours as they are in this theme, and how far each stands out from the ground that it is used on. */
export const Colour: StoryObj = { render: () => html`<story-foundations show="colour"></story-foundations>` };

/** The room between things, the corners and what a finger needs. */
export const Space: StoryObj = { render: () => html`<story-foundations show="space"></story-foundations>` };

/** How we write. */
export const Voice: StoryObj = { render: () => html`<story-foundations show="voice"></story-foundations>` };
