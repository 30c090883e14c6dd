import { html } from 'lit';
import { LATER, type Fixture } from './fixture.js';

/** The address of a feed in `stories/feeds/`, wherever the stories are served from. */
const feed = (name: string) => new URL(`./feeds/${name}`, import.meta.url).href;

export const fixtures: Fixture[] = [
  {
    name: 'preview-day',
    title: 'The dates as they stood on another day',
    template: html`<tfm-data today="2023-03-15" hub="turing-nw">
      <workgroup-dates programme="sktm-secondary-ect"></workgroup-dates>
      <tfm-hub></tfm-hub>
    </tfm-data>`,
    today: LATER,
  },
  {
    name: 'bad-settings',
    title: 'A day and a hub that do not exist',
    template: html`<tfm-data today="2023-02-30" hub="nope"><tfm-hub></tfm-hub></tfm-data>`,
    today: LATER,
  },
  {
    name: 'feed',
    title: 'A hub’s own feed: its name, a programme in its words, and its dates',
    shows: 'Example Maths Hub',
    template: html`<tfm-data src=${feed('hub.json')} today="2026-11-21">
      <tfm-hub></tfm-hub>
      <workgroup-dates></workgroup-dates>
      <programme-card programme="sktm-secondary-non-specialist"></programme-card>
    </tfm-data>`,
  },
  {
    name: 'feed-with-slips',
    title: 'A feed with mistakes in it: what is sound shows, and the console names the rest',
    shows: '10 March 2027',
    template: html`<tfm-data src=${feed('slips.json')} today="2026-11-21"
      ><workgroup-dates></workgroup-dates
    ></tfm-data>`,
  },
  {
    name: 'feed-unusable',
    title: 'The address of a page instead of a feed: what is bundled stays, with a note',
    shows: 'could not be loaded',
    template: html`<tfm-data src=${feed('page.html')}><workgroup-dates></workgroup-dates></tfm-data>`,
  },
  {
    name: 'feed-of-one-widget',
    title: 'A feed for the dates alone',
    shows: 'Example Maths Hub',
    template: html`<workgroup-dates src=${feed('hub.json')} hub="example"></workgroup-dates>`,
    today: '2026-12-02',
  },
  {
    name: 'feed-of-one-widget-unusable',
    title: 'The dates alone, whose feed cannot be used',
    shows: 'could not be loaded',
    template: html`<workgroup-dates src=${feed('page.html')} programme="sktm-secondary-ect"></workgroup-dates>`,
    today: LATER,
  },
];
