import { html } from 'lit';
import type { Fixture } from './fixture.js';

export const fixtures: Fixture[] = [
  { name: 'named', title: 'A hub with a site of its own', template: html`<tfm-hub hub="turing-nw"></tfm-hub>` },
  { name: 'none', title: 'No hub is set: how to find yours', template: html`<tfm-hub></tfm-hub>` },
  {
    name: 'unknown-hub',
    title: 'A hub that is not known, with what the tag holds',
    template: html`<tfm-hub hub="nope"><a href="/contact">Write to us</a></tfm-hub>`,
  },
];
