/** A hub’s colours: whatever accent it sets, what is written in it or on it can be read. */
import { expect, fixture } from '@open-wc/testing';
import fc from 'fast-check';
import { css, html, LitElement } from 'lit';
import { controlStyles } from '../../src/styles/controls.js';
import { rootStyles } from '../../src/styles/root.js';
import { contrast, groundOf, painted } from '../helpers/contrast.js';

customElements.define(
  'sample-of-controls',
  class extends LitElement {
    static override styles = [
      rootStyles,
      controlStyles,
      css`
        .button {
          transition: none;
        }
        .tinted {
          background: var(--_tfm-tint);
        }
        .plain {
          background: var(--_tfm-surface);
        }
      `,
    ];
    override render() {
      return html`<div class="root">
        <p class="plain"><a href="#a">A link</a> <button class="button">A button</button></p>
        <p class="tinted"><a href="#b">A link</a></p>
        <button class="button main">The main button</button>
      </div>`;
    }
  },
);

const hex = (parts: readonly number[]) => `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
const channel = fc.integer({ min: 0, max: 255 });
const colour = fc.tuple(channel, channel, channel).map(hex);

const NAMED = ['yellow', 'cyan', 'lime', 'magenta', 'red', 'blue', 'white', 'black', '#808080', '#ffd100', '#00a3e0'];
const NOTATIONS = ['oklch(0.9 0.2 110)', 'color(display-p3 0 1 0)', 'hsl(50 100% 50%)', 'lab(95 0 90)'];

for (const scheme of ['light', 'dark']) {
  describe(`an accent on a ${scheme} page`, function () {
    this.timeout(60_000);
    let place: HTMLElement;
    let texts: Element[];
    beforeEach(async () => {
      place = await fixture<HTMLElement>(html`<div><sample-of-controls></sample-of-controls></div>`);
      const sample = place.querySelector<LitElement>('sample-of-controls')!;
      await sample.updateComplete;
      texts = [...sample.shadowRoot!.querySelectorAll('a, button')];
      place.style.colorScheme = scheme;
    });

    /** The least contrast that is to be seen with these colours. */
    const least = (accent: string, onAccent = ''): number => {
      place.style.setProperty('--tfm-accent', accent);
      place.style.setProperty('--tfm-on-accent', onAccent);
      return Math.min(...texts.map((text) => contrast(painted(getComputedStyle(text).color), groundOf(text))));
    };

    for (const accent of [...NAMED, ...NOTATIONS]) {
      it(`can be read when it is ${accent}`, () => {
        expect(least(accent)).to.be.at.least(4.5);
      });
    }

    it('can be read whatever it is', () => {
      fc.assert(
        fc.property(colour, (accent) => least(accent) >= 4.5),
        { numRuns: 200, seed: 6 },
      );
    });

    it('can be read whatever it and the text on it are', () => {
      fc.assert(
        fc.property(colour, colour, (accent, on) => least(accent, on) >= 4.5),
        { numRuns: 200, seed: 6 },
      );
    });

    it('stays as it is where it can be read', () => {
      const [good, on] = scheme === 'light' ? ['#7a1f5c', '#ffffff'] : ['#f0a6d6', '#2a0a1f'];
      least(good, on);
      const main = getComputedStyle(texts.at(-1)!);
      expect([main.backgroundColor, main.color].map((each) => hex(painted(each).slice(0, 3)))).to.deep.equal([
        good,
        on,
      ]);
    });

    it('keeps its hue where it cannot: a yellow becomes a brown, and no grey', () => {
      least(scheme === 'light' ? '#ffd100' : '#002b80');
      const [r, g, b] = painted(getComputedStyle(texts[0]!).color);
      expect(scheme === 'light' ? r > b + 60 && g > b + 60 : b > r + 25).to.equal(true);
    });
  });
}
