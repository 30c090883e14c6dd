/** What every element makes of settings that do not work, of values of the wrong kind, and of data that is not there. */
import { expect } from '@open-wc/testing';
import type { LitElement } from 'lit';
import '../../src/define.js';
import { bundled } from '../../src/model/bundled.js';
import { ownPage } from '../../src/page/own-page.js';
import { warnings } from '../helpers/console.js';
import { setPage, textOf } from '../helpers/show.js';
import { make, put, TAGS } from '../helpers/widgets.js';

const ids = bundled.programmes.map(({ id }) => id);
const phases = ['primary', 'secondary', 'special', 'post-16'];
const A_HUB = ['the id of a Maths Hub', 'turing-nw'];

/** Each setting that can be wrong: a value that it cannot have, and what must be said of those that it can. */
const WRONG: Readonly<Record<string, Readonly<Record<string, readonly [value: string, allowed: readonly string[]]>>>> =
  {
    'eligibility-checker': { phase: ['tertiary', phases], programmes: ['nope', ids] },
    'programme-card': { programme: ['nope', ids] },
    'tfm-data': { hub: ['nope', A_HUB], today: ['15/3/2023', ['a date such as 2023-02-01']] },
    'tfm-hub': { hub: ['nope', A_HUB] },
    'tfm-impact': {},
    'tfm-journey': {
      phase: ['tertiary', phases],
      year: ['1066/67', ['2023/24']],
      stage: ['nope', ['embedding', 'development']],
    },
    'tfm-programmes': { phase: ['tertiary', phases], year: ['1066/67', ['2022/23', '2023/24']] },
    'workgroup-dates': { programme: ['nope', ids], hub: ['nope', A_HUB] },
  };

const noticesOf = (element: Element) =>
  [...element.shadowRoot!.querySelectorAll('.notice')].map((notice) => textOf(notice));

for (const tag of TAGS) {
  describe(`<${tag}> with settings that do not work`, () => {
    beforeEach(() => setPage({}));

    for (const [attribute, [value, allowed]] of Object.entries(WRONG[tag]!)) {
      it(`names ${attribute}="${value}" and what it can be, to the reader and once in the console`, async () => {
        const element = make(tag, { [attribute]: value });
        element.append('What to read without script');
        await put(element);
        const [notice = '', ...others] = noticesOf(element);
        expect(others).to.deep.equal([]);
        expect(notice).to.contain(`The setting ${attribute}="${value}" is not one that works here. It can be `);
        for (const words of allowed) expect(notice).to.contain(words);
        const said = warnings();
        expect(said).to.deep.equal([`tfm-widgets: <${tag}>: ${notice}`]);
        // either it goes on and says how, or what the tag holds is there to read
        const slot = element.shadowRoot!.querySelector('slot');
        if (slot) expect(slot.assignedNodes()).not.to.have.length(0);
        else expect(notice).to.match(/ (instead|meanwhile|checked)\.$/);
        await put(make(tag, { [attribute]: value }));
        expect(warnings()).to.deep.equal([]);
      });

      it(`works as soon as ${attribute} is put right`, async () => {
        const element = await put(make(tag, { [attribute]: value }));
        const right = make(tag).getAttribute(attribute);
        if (right === null) element.removeAttribute(attribute);
        else element.setAttribute(attribute, right);
        await element.updateComplete;
        expect(noticesOf(element)).to.deep.equal([]);
        warnings();
      });
    }
  });

  describe(`<${tag}> with values of the wrong kind`, () => {
    beforeEach(() => setPage({}));

    const { elementProperties } = customElements.get(tag) as typeof LitElement;
    for (const [property, { state }] of elementProperties) {
      if (state) continue;
      it(`does not break over its property ${String(property)}`, async () => {
        const element = (await put(make(tag))) as unknown as LitElement & Record<PropertyKey, unknown>;
        for (const value of [undefined, null, Number.NaN, 7, true, {}, [], '', ' ', '<b>']) {
          element[property] = value;
          await element.updateComplete;
          expect(textOf(element), JSON.stringify(value)).not.to.contain('could not be shown');
        }
        expect(warnings().join()).not.to.contain('could not be shown');
      });
    }
  });

  describe(`<${tag}> with nothing to show`, () => {
    afterEach(() => setPage({}));

    it('says so, or shows what its tag holds', async () => {
      const nothing = {
        programmes: [],
        journeys: [],
        questions: [],
        workgroups: [],
        hubs: [],
        impact: [],
        sources: [],
      };
      setPage({});
      ownPage().dispatch({ type: 'data', dataset: { ...bundled, ...nothing } });
      const element = make(tag);
      element.append('What to read without script');
      await put(element);
      const slots = element.shadowRoot!.querySelectorAll('slot');
      expect(slots.length > 0 || /[a-z]{2,} [a-z]{2,}/i.test(textOf(element))).to.equal(true);
      expect(warnings().join()).not.to.contain('could not be shown');
      await expect(element).to.be.accessible();
    });

    it('takes up what comes later', async () => {
      setPage({});
      const { dataset } = ownPage().state;
      const before = textOf(await put(make(tag)));
      ownPage().dispatch({
        type: 'data',
        dataset: { ...dataset, programmes: [], journeys: [], workgroups: [], hubs: [] },
      });
      const element = await put(make(tag));
      ownPage().dispatch({ type: 'data', dataset });
      await element.updateComplete;
      expect(textOf(element)).to.equal(before);
      warnings();
    });
  });
}
