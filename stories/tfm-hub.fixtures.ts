import { html } from 'lit';
import type { Fixture } from './fixture.js';

/** Types into the field of the finder. */
const look = (words: string): NonNullable<Fixture['act']> => {
  return (element) => {
    element.shadowRoot!.querySelector('details')!.open = true;
    const field = element.shadowRoot!.querySelector('input')!;
    field.value = words;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  };
};

export const fixtures: Fixture[] = [
  { name: 'named', title: 'A hub with a site of its own', template: html`<tfm-hub hub="turing-nw"></tfm-hub>` },
  {
    name: 'contact',
    title: 'A hub that can be written to and rung up',
    template: html`<tfm-hub hub="venn-essex"></tfm-hub>`,
  },
  {
    name: 'contact-page',
    title: 'A hub with a contact page, as its feed may give it',
    template: html`<tfm-hub hub="own"></tfm-hub>`,
    dataset: (bundled) => ({
      ...bundled,
      hubs: [
        ...bundled.hubs,
        {
          ...{ id: 'own', name: 'Example Maths Hub', region: 'East Midlands', site: 'https://hub.example' },
          contact: { form: 'https://hub.example/contact', email: 'hello@hub.example', telephone: '01632 960001' },
          checked: '2026-11-01',
        },
      ],
    }),
  },
  {
    name: 'no-site',
    title: 'A hub of which no site is known',
    template: html`<tfm-hub hub="glow" heading-level="3"></tfm-hub>`,
  },
  { name: 'none', title: 'No hub is set: how to find yours', template: html`<tfm-hub></tfm-hub>` },
  {
    name: 'found',
    title: 'Looking through the hubs',
    template: html`<tfm-hub></tfm-hub>`,
    act: look('north w'),
  },
  {
    name: 'not-found',
    title: 'Looking for a hub that has another name',
    template: html`<tfm-hub></tfm-hub>`,
    act: look('Oswestry'),
  },
  {
    name: 'unknown-hub',
    title: 'A hub that is not known, with what the tag holds',
    template: html`<tfm-hub hub="nope"><a href="/contact">Write to us</a></tfm-hub>`,
  },
];
