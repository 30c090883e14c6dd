import { html } from 'lit';
import type { Fixture } from './fixture.js';

export const fixtures: Fixture[] = [
  { name: 'all', title: 'Every figure', template: html`<tfm-impact></tfm-impact>` },
  {
    name: 'heading-level',
    title: 'Under a third heading',
    template: html`<tfm-impact heading-level="4"></tfm-impact>`,
  },
  {
    name: 'right-to-left',
    title: 'On a page that is written from right to left',
    template: html`<tfm-impact dir="rtl"></tfm-impact>`,
  },
  {
    name: 'no-series',
    title: 'Figures of which none belong together',
    template: html`<tfm-impact></tfm-impact>`,
    dataset: (bundled) => ({ ...bundled, impact: bundled.impact.filter(({ series }) => !series) }),
  },
];
