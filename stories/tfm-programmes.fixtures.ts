import { html } from 'lit';
import { IN_2023, LATER, type Fixture } from './fixture.js';

export const fixtures: Fixture[] = [
  { name: 'all', title: 'Every programme', template: html`<tfm-programmes></tfm-programmes>`, today: IN_2023 },
  {
    name: 'primary',
    title: 'The programmes for primary schools',
    template: html`<tfm-programmes phase="primary"></tfm-programmes>`,
    today: LATER,
  },
  {
    name: 'none-fit',
    title: 'A phase and a year that no programme has together',
    template: html`<tfm-programmes phase="post-16" year="2019/20"></tfm-programmes>`,
    today: LATER,
  },
  {
    name: 'unknown-phase',
    title: 'A phase that is not known, with what the tag holds',
    template: html`<tfm-programmes phase="nope"><p>Ask us what we run.</p></tfm-programmes>`,
  },
];
