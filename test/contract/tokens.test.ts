/** Custom properties: every one that is used is there, and every one that is there is used. */
import { expect } from '@open-wc/testing';
import type { LitElement } from 'lit';
import '../../src/define.js';
import { TAGS } from '../helpers/widgets.js';

/** The styles of an element, as text. */
const stylesOf = (tag: string): string =>
  (customElements.get(tag) as typeof LitElement).elementStyles
    .map((style) => ('cssText' in style ? style.cssText : ''))
    .join('\n');

const matches = (text: string, pattern: RegExp) => new Set([...text.matchAll(pattern)].map(([, name]) => name!));
/** A name before a colon is declared there, and one after `var(` is used. */
const declared = (text: string) => matches(text, /(?<![\w(-])(--[\w-]+)\s*:/g);
const used = (text: string) => matches(text, /var\(\s*(--[\w-]+)/g);

/** The contract: what a page may set. A private one is `--_…`. */
const PUBLIC = [
  ...[
    'accent',
    'on-accent',
    'surface',
    'text',
    'muted',
    'border',
    'radius',
    'font',
    'heading-font',
    'font-size',
    'space',
  ],
].map((name) => `--tfm-${name}`);

/** Set by `layoutSheet`, from the journey that is shown, and by nothing else that stands in a style. */
const LAID_OUT = ['--_columns'];

describe('the custom properties', () => {
  for (const tag of TAGS) {
    it(`of <${tag}> are all there where it uses them`, () => {
      const text = stylesOf(tag);
      const there = declared(text);
      const missing = [...used(text)].filter((name) => !there.has(name) && ![...PUBLIC, ...LAID_OUT].includes(name));
      expect(missing).to.deep.equal([]);
    });
  }

  it('are all used', () => {
    const all = TAGS.map(stylesOf).join('\n');
    const names = used(all);
    expect([...declared(all)].filter((name) => !names.has(name) && !PUBLIC.includes(name))).to.deep.equal([]);
    expect(PUBLIC.filter((name) => !names.has(name))).to.deep.equal([]);
  });

  it('that a page may set are never set by us, but where one widget hands them to another inside it', () => {
    for (const tag of TAGS) {
      const set = [...declared(stylesOf(tag))].filter((name) => name.startsWith('--tfm-'));
      expect(set).to.deep.equal(tag === 'tfm-programmes' ? ['--tfm-font-size'] : []);
    }
  });
});
