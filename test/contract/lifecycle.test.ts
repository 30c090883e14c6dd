/** How every element comes to a page, moves about in it, and leaves it without a trace. */
import { expect, fixture, nextFrame } from '@open-wc/testing';
import { html, type LitElement } from 'lit';
import { executeServerCommand } from '@web/test-runner-commands';
import '../../src/define.js';
import { ownPage } from '../../src/page/own-page.js';
import { listenersOn } from '../helpers/listeners.js';
import { setPage, textOf } from '../helpers/show.js';
import { make, put, TAGS } from '../helpers/widgets.js';

const isChromium = 'userAgentData' in navigator;

/** What each property is set to before its element is there: not what it is by default. */
const VALUES: Readonly<Record<string, string | number | boolean | readonly never[]>> = {
  addressable: true,
  compact: true,
  feedback: true,
  headingLevel: 4,
  hub: 'turing-nw',
  phase: 'secondary',
  programme: 'sktm-secondary-ect',
  programmes: 'sktm-secondary-ect',
  src: '',
  stage: 'embedding',
  structuredData: false,
  termDates: [],
  today: '2023-03-15',
  year: '2023/24',
};

/** The public properties of an element, as Lit knows them, each with the attribute that it has. */
const propertiesOf = (element: typeof LitElement): [name: string, attribute: unknown][] =>
  [...element.elementProperties]
    .filter(([, { state }]) => !state)
    .map(([name, { attribute }]) => [
      String(name),
      attribute === true || attribute === undefined ? String(name).toLowerCase() : attribute,
    ]);

/** The same element by another name, so that a test can define it when it wants to. */
let later = 0;
const undefinedTag = (tag: string): [name: string, define: () => void] => {
  const name = `${tag}-later-${later++}`;
  const Base = customElements.get(tag) as typeof LitElement;
  return [name, () => customElements.define(name, class extends Base {})];
};

for (const tag of TAGS) {
  const properties = propertiesOf(customElements.get(tag) as typeof LitElement);

  describe(`<${tag}> on its way`, () => {
    beforeEach(() => setPage({}));

    it('keeps the properties that were set before it was defined, and goes on hearing of them', async () => {
      const [name, define] = undefinedTag(tag);
      const place = await fixture<HTMLElement>(html`<div></div>`);
      const element = document.createElement(name) as LitElement & Record<string, unknown>;
      for (const [property] of properties) element[property] = VALUES[property];
      place.append(element);
      define();
      await element.updateComplete;
      for (const [property] of properties) {
        expect(VALUES, property).to.have.property(property);
        expect(element[property], property).to.equal(VALUES[property]);
        expect(Object.hasOwn(element, property), `${property} hides the one of the class`).to.equal(false);
      }
      expect(element.shadowRoot!.querySelector('.notice')).to.equal(null);
      const shown = textOf(element);
      expect(shown).to.equal(textOf(await put(Object.assign(make(tag), pick(properties)))));
    });

    it('is the same by its attributes, in the page before it was defined', async () => {
      const [name, define] = undefinedTag(tag);
      const place = await fixture<HTMLElement>(html`<div></div>`);
      const element = document.createElement(name) as LitElement & Record<string, unknown>;
      for (const [property, attribute] of properties) {
        const value = VALUES[property];
        if (typeof attribute === 'string' && value)
          element.setAttribute(attribute, value === true ? '' : String(value));
      }
      element.append('What to read without script');
      place.append(element);
      define();
      await element.updateComplete;
      for (const [property, attribute] of properties) {
        if (attribute !== false) expect(element[property], property).to.equal(VALUES[property]);
      }
      expect(element.textContent).to.equal('What to read without script');
      expect(element.shadowRoot!.querySelector('.notice')).to.equal(null);
    });

    it('can be made by itself, which adds nothing to it', () => {
      const element = document.createElement(tag);
      expect([element.attributes.length, element.childNodes.length]).to.deep.equal([0, 0]);
    });

    it('is the same after it was moved, taken away and put back, and cloned', async () => {
      const element = await put(make(tag));
      const before = textOf(element);
      const elsewhere = await fixture<HTMLElement>(html`<div></div>`);
      elsewhere.append(element);
      await element.updateComplete;
      expect(textOf(element)).to.equal(before);
      element.remove();
      await nextFrame();
      elsewhere.append(element);
      await element.updateComplete;
      expect(textOf(element)).to.equal(before);
      expect(textOf(await put(element.cloneNode(true) as typeof element))).to.equal(before);
    });

    it('leaves no listener behind, on the page or on what it shares', async () => {
      await put(make(tag)); // what is made once for the page
      const watch = listenersOn(window, document, document.documentElement, document.body);
      const shared = subscribersOf();
      try {
        const element = await put(make(tag));
        const whileThere = watch.count();
        for (let times = 0; times < 3; times++) {
          const place = element.parentElement!;
          element.remove();
          expect([watch.count(), shared.count()]).to.deep.equal([0, 0]);
          place.append(element);
          await element.updateComplete;
          expect(watch.count()).to.equal(whileThere);
        }
        element.remove();
        expect([watch.count(), shared.count()]).to.deep.equal([0, 0]);
      } finally {
        watch.end();
        shared.end();
      }
    });

    if (isChromium) {
      it('is given back to the memory when it is gone', async () => {
        const gone = await (async () => {
          const element = await put(make(tag));
          const place = element.parentElement!;
          element.remove();
          place.append(element);
          await element.updateComplete;
          element.remove();
          return new WeakRef(element);
        })();
        await nextFrame();
        await nextFrame();
        await executeServerCommand('collect-garbage', {});
        expect(gone.deref() === undefined).to.equal(true);
      });
    }
  });
}

function pick(properties: readonly [string, unknown][]): Record<string, unknown> {
  return Object.fromEntries(properties.map(([name]) => [name, VALUES[name]]));
}

/** Counts who listens to the page’s own state from now on. */
function subscribersOf(): { count: () => number; end: () => void } {
  const page = ownPage();
  let count = 0;
  const { subscribe } = page;
  page.subscribe = (listener) => {
    count++;
    const end = subscribe.call(page, listener);
    let ended = false;
    return () => {
      if (!ended) count--;
      ended = true;
      end();
    };
  };
  return { count: () => count, end: () => Reflect.deleteProperty(page, 'subscribe') };
}
