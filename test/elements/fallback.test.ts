import { expect } from '@open-wc/testing';
import { html, type LitElement } from 'lit';
import '../../src/define.js';
import { fallback, isTag, type Attributes, type Tag } from '../../src/markup/index.js';
import { ownPage } from '../../src/page/own-page.js';
import type { Fixture } from '../../stories/fixture.js';
import { warnings } from '../helpers/console.js';
import { FIXTURES } from '../helpers/fixtures.js';
import { show } from '../helpers/show.js';

/** What both may say, whatever marks and capitals they say it with. */
const words = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%£]+/gu, ' ')
    .trim();

/** Everything that a widget and those inside it say, folded or not. */
const said = (root: ParentNode): string =>
  [...root.querySelectorAll('*')].reduce(
    (text, { shadowRoot }) => (shadowRoot ? `${text} ${said(shadowRoot)}` : text),
    words(root.textContent ?? ''),
  );

const attributesOf = (element: Element): Attributes =>
  Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value]));

/** The markup as a page has it, and what it says: paragraph by paragraph, and those in the parts that it joins. */
function parsed(tag: Tag, attributes: Attributes) {
  const { dataset, today } = ownPage().state;
  const text = fallback(dataset, tag, attributes, { today });
  const { body } = new DOMParser().parseFromString(text, 'text/html');
  const blocks = [...body.querySelectorAll('h2, h3, h4, h5, h6, p, li, summary')].filter(
    (block) => !block.querySelector('h2, h3, h4, h5, h6, p, li, summary'),
  );
  const phrases = blocks
    .flatMap((block) => block.textContent.split(/[·:;()]/))
    .map(words)
    .filter(Boolean);
  return { text, body, phrases };
}

/** As it is before the reader has done anything. */
const untouched = ({ template, today, dataset }: Fixture) => show<LitElement>({ template, today, dataset });

/** All that it says, folded or not, as on paper, where a journey has what its dialogs say. */
function saidInAll({ shadowRoot }: LitElement): string {
  dispatchEvent(new Event('beforeprint'));
  const all = said(shadowRoot!);
  dispatchEvent(new Event('afterprint'));
  return all;
}

for (const [tag, states] of Object.entries(FIXTURES)) {
  if (!isTag(tag) || tag === 'eligibility-checker' || tag === 'tfm-data') continue;
  describe(`what stands in <${tag}> before it is there`, () => {
    for (const state of states) {
      it(`says nothing that the widget does not say: ${state.title}`, async () => {
        const element = await untouched(state);
        // what is fetched, or what cannot be shown, is not for the markup
        if (element.hasAttribute('src') || element.shadowRoot!.querySelector('slot')) return void warnings();
        const { phrases } = parsed(tag, attributesOf(element));
        const all = saidInAll(element);
        expect(phrases.filter((phrase) => !all.includes(phrase))).to.deep.equal([]);
        expect(phrases).not.to.have.length(0);
        warnings();
      });
    }
  });
}

describe('what stands in <eligibility-checker> before it is there', () => {
  it('says of each programme what its card says', async () => {
    const catalogue = await show<LitElement>({ template: html`<tfm-programmes></tfm-programmes>` });
    const [, , ...phrases] = parsed('eligibility-checker', {}).phrases;
    const all = said(catalogue.shadowRoot!);
    const own = ['it knows what runs now and whether there is room'];
    expect(phrases.filter((phrase) => !all.includes(phrase) && !own.includes(phrase))).to.deep.equal([]);
  });
});

describe('the markup in a browser', () => {
  it('is read as it is written', async () => {
    for (const [tag, states] of Object.entries(FIXTURES)) {
      for (const state of states) {
        const element = await untouched(state);
        if (!isTag(tag)) continue;
        const { text, body } = parsed(tag, attributesOf(element));
        const again = new DOMParser().parseFromString(body.innerHTML, 'text/html');
        expect(again.body.innerHTML).to.equal(body.innerHTML);
        expect(body.innerHTML).to.equal(
          text
            .replaceAll('&quot;', '"')
            .replaceAll('&#39;', "'")
            .replaceAll('&#91;', '[')
            .replaceAll('&#93;', ']')
            .replaceAll('\u00a0', '&nbsp;'),
        );
        expect(body.querySelector('script, style, [style], [onclick]')).to.equal(null);
        warnings();
      }
    }
  }).timeout(60_000);
});
