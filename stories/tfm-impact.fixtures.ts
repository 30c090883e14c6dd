import { html } from 'lit';
import type { Fixture } from './fixture.js';

export const fixtures: Fixture[] = [
  { name: 'all', title: 'Every figure', template: html`<tfm-impact></tfm-impact>` },
  {
    name: 'heading-level',
    title: 'Under a third heading',
    template: html`<tfm-impact heading-level="4"></tfm-impact>`,
  },
];
