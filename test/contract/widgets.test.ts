import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import '../../src/define.js';
import { warnings } from '../helpers/console.js';
import { FIXTURES } from '../helpers/fixtures.js';
import { setPage, show, textOf } from '../helpers/show.js';
import { make, put, WIDGETS } from '../helpers/widgets.js';

for (const [tag, states] of Object.entries(FIXTURES)) {
  describe(`<${tag}>, in every state worth seeing`, () => {
    for (const state of states) {
      it(`is accessible: ${state.title}`, async () => {
        const element = await show(state);
        await expect(element).to.be.accessible();
        warnings();
      });
    }
  });
}

for (const tag of Object.keys(WIDGETS)) {
  describe(`<${tag}> as a widget`, () => {
    beforeEach(() => setPage({}));

    it('has all its headings within the six levels', async () => {
      const deepest = await put(make(tag, { 'heading-level': '6' }));
      const headings = deepest.shadowRoot!.querySelectorAll('h1, h2, h3, h4, h5, h6');
      expect(new Set([...headings].map(({ localName }) => localName))).to.deep.equal(new Set(['h6']));
    });

    it('has its main heading at level 2, and at the level it is told', async () => {
      const plain = await put(make(tag));
      expect(plain.shadowRoot!.querySelector('h1, h2, h3')!.localName).to.equal('h2');
      const deeper = await put(make(tag, { 'heading-level': '4' }));
      expect(deeper.shadowRoot!.querySelector('h1, h2, h3')).to.equal(null);
      expect(deeper.shadowRoot!.querySelector('h4')).not.to.equal(null);
    });

    for (const wrong of ['7', '1', 'two', '2.5']) {
      it(`says plainly that heading-level="${wrong}" does not work, once, and works all the same`, async () => {
        const widget = await put(make(tag, { 'heading-level': wrong }));
        const [notice] = widget.shadowRoot!.querySelectorAll('.notice');
        expect(textOf(notice!)).to.equal(
          `The setting heading-level="${wrong}" is not one that works here. It can be a whole number from 2 to 6. Its headings start at level 2 meanwhile.`,
        );
        expect(widget.shadowRoot!.querySelector('h2')).not.to.equal(null);
        const said = warnings().length;
        await put(make(tag, { 'heading-level': wrong }));
        expect(said + warnings().length).to.equal(1);
      });
    }

    it('shows what its tag holds until it is ready, and not after', async () => {
      const widget = make(tag);
      widget.append('What to read without script');
      await put(widget);
      expect(widget.shadowRoot!.querySelector('slot')).to.equal(null);
      expect(textOf(widget)).to.match(/\w+ \w+/);
    });

    it('shows what its tag holds when a mistake of ours keeps it from showing anything else', async () => {
      const widget = make(tag);
      Object.defineProperty(widget, 'content', {
        value: () => {
          throw new Error('a mistake of ours');
        },
      });
      await put(widget);
      expect(widget.shadowRoot!.querySelector('slot')).not.to.equal(null);
      expect(warnings().join()).to.contain(`<${tag}> could not be shown: `).and.to.contain('a mistake of ours');
    });

    it('reads from right to left on such a page, without running over its edge', async () => {
      const place = await fixture<HTMLElement>(html`<div dir="rtl"></div>`);
      const widget = make(tag);
      place.append(widget);
      await widget.updateComplete;
      const root = widget.shadowRoot!.querySelector('.root')!;
      expect(getComputedStyle(root).direction).to.equal('rtl');
      expect(root.scrollWidth).to.be.at.most(root.clientWidth);
    });
  });
}
