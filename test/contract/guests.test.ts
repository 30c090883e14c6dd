/** What no element does to the page around it, in any state worth seeing. */
import { expect, fixtureCleanup } from '@open-wc/testing';
import '../../src/define.js';
import { warnings } from '../helpers/console.js';
import { FIXTURES } from '../helpers/fixtures.js';
import { setPage, show } from '../helpers/show.js';
import { everything, make, put, TAGS, WIDGETS } from '../helpers/widgets.js';

/** What changed in the page, in words; what the test itself puts there (one place in the body) is not counted. */
function strangers(records: readonly MutationRecord[], place: Node): string[] {
  const announcer = document.getElementById('tfm-announcer');
  return records.flatMap(({ type, target, addedNodes, removedNodes, attributeName }) => {
    const nodes = [...addedNodes, ...removedNodes];
    if (target === announcer || (target === place && type === 'childList')) return [];
    if (target === document.body && nodes.every((node) => node === announcer || node === place)) return [];
    return [
      `${type} of <${target.nodeName.toLowerCase()}> ${attributeName ?? nodes.map((node) => node.nodeName).join()}`,
    ];
  });
}

/** The one thing that a webmaster asks for by an attribute: data for search engines, in the head. */
const isForSearchEngines = (element: Element) => element.matches('[structured-data], :has([structured-data])');

for (const [tag, states] of Object.entries(FIXTURES)) {
  describe(`<${tag}> as a guest`, () => {
    for (const state of states) {
      it(`leaves the page alone: ${state.title}`, async () => {
        fixtureCleanup();
        const observer = new MutationObserver(() => {});
        const { attributes, childNodes } = document.documentElement;
        const before = [attributes.length, childNodes.length];
        observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
        const element = await show(state);
        warnings();
        const records = observer.takeRecords();
        observer.disconnect();
        if (!isForSearchEngines(element)) expect(strangers(records, element.parentElement!)).to.deep.equal([]);
        expect([attributes.length, childNodes.length]).to.deep.equal(before);

        const inside = everything(element).filter((each) => each.getRootNode() !== document);
        const styled = inside.filter((each) => each.hasAttribute('style') || each.localName === 'style');
        expect(styled.map(({ outerHTML }) => outerHTML.slice(0, 80))).to.deep.equal([]);
      });

      it(`has room from right to left: ${state.title}`, async () => {
        document.documentElement.dir = 'rtl';
        try {
          const element = await show(state);
          warnings();
          const over = everything(element)
            .filter((each) => each.matches('.root') && each.scrollWidth > each.clientWidth)
            .map((each) => `${(each.getRootNode() as ShadowRoot).host.localName}: ${each.scrollWidth}`);
          expect(over).to.deep.equal([]);
        } finally {
          document.documentElement.removeAttribute('dir');
        }
      });
    }
  });
}

describe('a page in another language', () => {
  beforeEach(() => {
    document.documentElement.lang = 'cy';
    setPage({});
  });
  afterEach(() => document.documentElement.setAttribute('lang', 'en'));

  for (const tag of TAGS) {
    it(`hears from <${tag}> that its words are English, and keeps its own for what the tag holds`, async () => {
      const wrong: Record<string, string> = tag in WIDGETS ? { 'heading-level': '9' } : { hub: 'nope' };
      const element = await put(make(tag, wrong));
      warnings();
      const roots = element.shadowRoot!.querySelectorAll<HTMLElement>('.root');
      expect([...roots].map(({ lang }) => lang)).to.deep.equal(['en-GB']);
      expect(element.lang).to.equal('');
    });
  }
});
