/** Every event of the contract: what brings it, its class, what it carries, and how far it reaches. */
import { expect, fixture } from '@open-wc/testing';
import { html, type LitElement, type TemplateResult } from 'lit';
import '../../src/define.js';
import * as events from '../../src/page/events.js';
import { IN_2023 } from '../../stories/fixture.js';
import { warnings } from '../helpers/console.js';
import { find, saved } from '../helpers/groups.js';
import { setPage } from '../helpers/show.js';

type Name = Extract<keyof HTMLElementEventMap, `tfm-${string}`>;

interface Case {
  readonly template: TemplateResult;
  readonly type: abstract new (...args: never[]) => Event;
  /** What the reader does, where it takes more than to open the page. */
  readonly act?: (element: LitElement) => unknown;
  /** What the event carries, as JSON. */
  readonly carries: RegExp;
}

const click = (selector: string) => (element: LitElement) =>
  element.shadowRoot!.querySelector<HTMLElement>(selector)!.click();
const answerFirst = (element: LitElement): void => {
  element.shadowRoot!.querySelector<HTMLInputElement>('form input')!.click();
  element.shadowRoot!.querySelector('form')!.requestSubmit();
};

const CASES: Readonly<Record<Name, readonly Case[]>> = {
  'tfm-answer': [
    {
      template: html`<eligibility-checker></eligibility-checker>`,
      type: events.TfmAnswerEvent,
      act: answerFirst,
      carries: /"question":"phase","answer":\["\w+"\]/,
    },
  ],
  'tfm-result': [
    {
      template: html`<eligibility-checker programmes="primary-mastery-readiness"></eligibility-checker>`,
      type: events.TfmResultEvent,
      act: async (element) => {
        for (; element.shadowRoot!.querySelector('form'); await element.updateComplete) answerFirst(element);
      },
      carries: /"assessments":\[\{"programme":"primary-mastery-readiness","verdict":"[a-z-]+"/,
    },
  ],
  'tfm-stage-select': [
    {
      template: html`<tfm-journey></tfm-journey>`,
      type: events.TfmStageSelectEvent,
      act: click('[part~=stage] .more'),
      carries: /"journey":"secondary-[\d-]+","stage":"[a-z-]+"/,
    },
  ],
  'tfm-programme-select': [
    {
      template: html`<programme-card programme="sktm-secondary-ect"></programme-card>`,
      type: events.TfmProgrammeSelectEvent,
      act: click('summary'),
      carries: /"programme":"sktm-secondary-ect"/,
    },
    {
      // from a card in the shadow root of another widget
      template: html`<tfm-programmes></tfm-programmes>`,
      type: events.TfmProgrammeSelectEvent,
      act: (element) =>
        element.shadowRoot!.querySelector('programme-card')!.shadowRoot!.querySelector('summary')!.click(),
      carries: /"programme":"[a-z-]+"/,
    },
  ],
  'tfm-feedback': [
    {
      template: html`<programme-card programme="sktm-secondary-ect" feedback></programme-card>`,
      type: events.TfmFeedbackEvent,
      act: click('.feedback button'),
      carries: /"programme":"sktm-secondary-ect","useful":true/,
    },
  ],
  'tfm-calendar': [
    {
      template: html`<workgroup-dates programme="sktm-secondary-ect"></workgroup-dates>`,
      type: events.TfmCalendarEvent,
      act: (element) => saved(() => find(element, 'button', 'Add to your calendar').click()),
      carries: /"workgroup":"[\w-]+","day":null/,
    },
  ],
  'tfm-data-ready': [
    {
      template: html`<tfm-data hub="turing-nw"></tfm-data>`,
      type: events.TfmDataReadyEvent,
      carries: /"state":\{.*"hub":"turing-nw"/,
    },
  ],
  'tfm-data-error': [
    {
      template: html`<tfm-data src=${new URL('/nothing-here.json', location.href).href}></tfm-data>`,
      type: events.TfmDataErrorEvent,
      carries: /"problems":\["[^"]+"/,
    },
  ],
};

describe('the events of the contract', () => {
  it('are all here, each with its class', () => {
    const classes = Object.values(CASES).map(([{ type } = CASES['tfm-answer'][0]!]) => type);
    expect(new Set(classes)).to.deep.equal(new Set(Object.values(events)));
  });

  for (const [name, cases] of Object.entries(CASES) as [Name, readonly Case[]][]) {
    for (const { template, type, act, carries } of cases) {
      it(`${name} reaches whoever listens on the page, from ${template.strings[0]!.trim()}…`, async () => {
        setPage({ today: IN_2023 });
        const event = new Promise<Event>((heard) => {
          document.addEventListener(name, heard, { once: true });
        });
        const element = await fixture<LitElement>(template);
        await act?.(element);
        const said = await event;
        expect(said).to.be.instanceOf(type);
        expect([said.bubbles, said.composed, said.cancelable]).to.deep.equal([true, true, false]);
        expect(said.target).to.equal(element);
        expect(JSON.stringify(said)).to.match(carries);
        expect(said, 'everything is a property of its own: there is no detail').not.to.have.property('detail');
        warnings();
      });
    }
  }
});
