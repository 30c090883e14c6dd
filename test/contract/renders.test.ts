/** How often a widget renders: the work that an answer makes for the page it is given on. */
import { expect, fixture, nextFrame } from '@open-wc/testing';
import { html } from 'lit';
import '../../src/define.js';
import type { PageState } from '../../src/page/state.js';
import type { Widget } from '../../src/page/widget.js';
import { setPage, textOf } from '../helpers/show.js';

/** What is protected in a widget, for a test that watches it. */
interface Watched extends HTMLElement {
  readonly updateComplete: Promise<boolean>;
  update(changed: unknown): void;
  readonly page?: { readonly page: unknown; readonly state: PageState };
}

/** Every element of ours in a place, those inside the shadow roots of others too. */
function widgetsIn(root: ParentNode): Watched[] {
  return [...root.querySelectorAll<Watched>('*')].flatMap((element) => [
    ...('updateComplete' in element ? [element] : []),
    ...(element.shadowRoot ? widgetsIn(element.shadowRoot) : []),
  ]);
}

/** Counts, from now on, how often each element renders. */
function countRenders(elements: readonly Watched[]): Map<Watched, number> {
  const counts = new Map(elements.map((element) => [element, 0]));
  for (const element of elements) {
    const update = element.update.bind(element);
    element.update = (changed) => {
      counts.set(element, counts.get(element)! + 1);
      update(changed);
    };
  }
  return counts;
}

const named = (counts: Map<Watched, number>): string[] =>
  [...counts].map(([{ localName }, count]) => `${localName}: ${count}`);

const PROGRAMME = 'secondary-tfm-development';
const ALL = html`
  <eligibility-checker></eligibility-checker>
  <programme-card programme=${PROGRAMME}></programme-card>
  <tfm-journey></tfm-journey>
  <tfm-programmes></tfm-programmes>
  <workgroup-dates programme="sktm-secondary-ect"></workgroup-dates>
  <tfm-hub></tfm-hub>
  <tfm-impact></tfm-impact>
`;

/** Answers the question that is asked with its first option. */
async function answer(checker: Widget): Promise<void> {
  const form = checker.shadowRoot!.querySelector('form')!;
  form.querySelector('input')!.click();
  await checker.updateComplete;
  form.requestSubmit();
}

for (const [where, page] of [
  ['on a page', ALL],
  ['inside a <tfm-data>', html`<tfm-data today="2023-03-15">${ALL}</tfm-data>`],
  ['inside two of them', html`<tfm-data today="2023-03-15"><tfm-data>${ALL}</tfm-data></tfm-data>`],
] as const) {
  describe(`an answer in the checker, ${where}`, () => {
    let place: HTMLElement;
    let all: Watched[];
    beforeEach(async () => {
      setPage({});
      place = await fixture<HTMLElement>(html`<div>${page}</div>`);
      await nextFrame();
      await nextFrame();
      all = widgetsIn(place);
    });

    const find = (tag: string) => place.querySelector<Widget>(tag)!;

    it('renders every widget once at most, and before the next frame', async () => {
      const checker = find('eligibility-checker');
      const journey = textOf(find('tfm-journey'));
      while (checker.shadowRoot!.querySelector('form')) {
        const [form, input] = ['form', 'input'].map((tag) => checker.shadowRoot!.querySelector<HTMLElement>(tag)!);
        input!.click();
        await checker.updateComplete;
        const counts = countRenders(all);
        (form as HTMLFormElement).requestSubmit();
        await new Promise(requestAnimationFrame);
        const inFrame = all.map((element) => textOf(element));
        await nextFrame();
        await nextFrame();
        expect(named(counts).filter((line) => !/: [01]$/.test(line))).to.deep.equal([]);
        expect(counts.get(checker as unknown as Watched)).to.equal(1);
        // nothing more to come: what the frame showed is all
        expect(all.map((element) => textOf(element))).to.deep.equal(inFrame);
      }
      expect(textOf(find('tfm-journey'))).not.to.equal(journey);
    });

    it('is there in the checker, the card and the catalogue within the frame', async () => {
      const checker = find('eligibility-checker');
      const card = find('programme-card');
      const verdict = (root: Element) => root.shadowRoot!.querySelector('.verdict');
      const inCatalogue = () =>
        find('tfm-programmes').shadowRoot!.querySelector<Widget>(`programme-card[programme=${PROGRAMME}]`)!;
      let last: Element | null = null;
      while (!last) {
        expect(verdict(inCatalogue())).to.equal(null);
        await answer(checker);
        await new Promise(requestAnimationFrame);
        last = verdict(card);
      }
      expect(textOf(verdict(inCatalogue()))).to.equal(textOf(last));
    });

    it('is in one state, which is one object for all of them', async () => {
      await answer(find('eligibility-checker'));
      const states = new Set(
        all.filter(({ localName }) => localName !== 'tfm-data').map((element) => element.page!.state),
      );
      expect(states.size).to.equal(1);
      const [state] = states;
      expect(state!.trail).to.have.length(1);
    });
  });
}

describe('a widget', () => {
  it('renders once when it comes to a page, inside a <tfm-data> too', async () => {
    setPage({});
    const place = await fixture<HTMLElement>(html`<div></div>`);
    const counts = new Map<string, number>();
    const elements = [
      'eligibility-checker',
      'programme-card',
      'tfm-journey',
      'tfm-programmes',
      'workgroup-dates',
      'tfm-hub',
      'tfm-impact',
    ].map((tag) => document.createElement(tag) as unknown as Watched);
    elements.find(({ localName }) => localName === 'programme-card')!.setAttribute('programme', 'sktm-secondary-ect');
    const all = countRenders(elements);
    const data = document.createElement('tfm-data');
    data.append(...elements);
    place.append(data);
    await nextFrame();
    await nextFrame();
    for (const [{ localName }, count] of all) counts.set(localName, count);
    expect([...counts].filter(([, count]) => count !== 1)).to.deep.equal([]);
  });
});
