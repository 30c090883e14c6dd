import { html } from 'lit';
import type { Dataset } from '../src/model/types.js';
import { IN_2023, LATER, type Fixture } from './fixture.js';

const HEAD_OF_MATHS = { phase: ['secondary'], role: ['subject-leader'] };

/** What the reader chooses, by the names of the fields. */
const choose = (choices: Readonly<Record<string, string>>): NonNullable<Fixture['act']> => {
  return (element) => {
    for (const [name, value] of Object.entries(choices)) {
      const field = element.shadowRoot!.querySelector<HTMLSelectElement | HTMLInputElement>(`[name="${name}"]`)!;
      if (field instanceof HTMLInputElement) field.checked = value === 'yes';
      else field.value = value;
      field.dispatchEvent(new Event('change', { bubbles: true }));
    }
  };
};

/** A hundred programmes, as a hub with much to offer might have: those that there are, over and over. */
export const aHundred = (bundled: Dataset): Dataset => ({
  ...bundled,
  programmes: Array.from({ length: 100 }, (_, at) => {
    const programme = bundled.programmes[at % bundled.programmes.length]!;
    const round = Math.floor(at / bundled.programmes.length);
    return round ? { ...programme, id: `${programme.id}-${round}`, title: `${programme.title} (${round})` } : programme;
  }),
});

export const fixtures: Fixture[] = [
  { name: 'all', title: 'Every programme', template: html`<tfm-programmes></tfm-programmes>`, today: IN_2023 },
  {
    name: 'primary',
    title: 'The programmes for primary schools',
    template: html`<tfm-programmes phase="primary"></tfm-programmes>`,
    today: LATER,
  },
  {
    name: 'chosen',
    title: 'The reader has chosen a role and an order',
    template: html`<tfm-programmes phase="secondary"></tfm-programmes>`,
    today: IN_2023,
    act: choose({ role: 'trust-leader', sort: 'name' }),
  },
  {
    name: 'answered',
    title: 'The reader has answered questions: what fits comes first',
    template: html`<tfm-programmes phase="secondary" year="2022/23"></tfm-programmes>`,
    today: IN_2023,
    answers: HEAD_OF_MATHS,
    act: choose({ sort: 'fit' }),
  },
  {
    name: 'mine',
    title: 'Only what the reader can join',
    template: html`<tfm-programmes></tfm-programmes>`,
    today: IN_2023,
    answers: HEAD_OF_MATHS,
    act: choose({ mine: 'yes' }),
  },
  {
    name: 'none-fit',
    title: 'A phase and a year that no programme has together',
    template: html`<tfm-programmes phase="post-16" year="2019/20"></tfm-programmes>`,
    today: LATER,
  },
  {
    name: 'one-in-the-way',
    title: 'One choice that leaves nothing',
    template: html`<tfm-programmes></tfm-programmes>`,
    today: LATER,
    answers: { phase: ['post-16'], sector: 'elsewhere' },
    act: choose({ mine: 'yes' }),
  },
  {
    name: 'right-to-left',
    title: 'On a page that is written from right to left',
    template: html`<tfm-programmes phase="special" dir="rtl"></tfm-programmes>`,
    today: LATER,
    answers: HEAD_OF_MATHS,
  },
  {
    name: 'unknown-phase',
    title: 'A phase that is not known, with what the tag holds',
    template: html`<tfm-programmes phase="nope"><p>Ask us what we run.</p></tfm-programmes>`,
  },
];
