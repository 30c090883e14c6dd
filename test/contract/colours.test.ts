/**
 * WCAG 2.2, 1.4.3 and 1.4.11, by the colours that are really there: every text, control, mark and focus ring of every state
 * worth seeing, on a light page and a dark one, in our own colours and in those of the sample themes.
 */
import { fixtureCleanup } from '@open-wc/testing';
import '../../src/define.js';
import { warnings } from '../helpers/console.js';
import { contrast, groundAround, groundOf, isLarge, painted } from '../helpers/contrast.js';
import { FIXTURES } from '../helpers/fixtures.js';
import { show } from '../helpers/show.js';
import { everything } from '../helpers/widgets.js';

const THEMES = { 'our own': '', bramble: '/site/themes/bramble.css', chalk: '/site/themes/chalk.css' };

/** What says something without words, and which of its colours says it. */
const MARKS: Readonly<Record<string, 'color' | 'borderTopColor' | 'borderInlineStartColor' | 'borderBlockEndColor'>> = {
  '.icon': 'color',
  '.station::before': 'borderTopColor',
  '.way': 'borderInlineStartColor',
  '.day::after': 'borderTopColor',
  '.choice': 'borderTopColor',
  '.strip span': 'borderTopColor',
  'summary::before': 'borderBlockEndColor',
  '.button': 'borderTopColor',
  select: 'borderTopColor',
  '[type=text]': 'borderTopColor',
  '.back::before': 'borderBlockEndColor',
  '.notice': 'borderInlineStartColor',
};

/** Whether an element has words of its own that are to be seen. */
const speaks = (element: Element): boolean =>
  element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
  !element.closest('.hidden-visually, svg, option') &&
  (element instanceof HTMLInputElement
    ? element.type === 'text'
    : element instanceof HTMLSelectElement ||
      [...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== ''));

function* faults(element: Element): Generator<string> {
  const style = getComputedStyle(element);
  const what = () => `<${element.localName}.${element.className}> “${element.textContent?.trim().slice(0, 30)}”`;
  if (speaks(element)) {
    const needed = isLarge(element) ? 3 : 4.5;
    const found = contrast(painted(style.color), groundOf(element));
    if (found < needed) yield `${what()} is ${style.color}: ${found.toFixed(2)}`;
  }
  for (const [selector, side] of Object.entries(MARKS)) {
    const [base, pseudo] = selector.split('::');
    if (!element.matches(base!) || !element.checkVisibility()) continue;
    const mark = getComputedStyle(element, pseudo ? `::${pseudo}` : undefined);
    if (pseudo && (mark.content === 'none' || mark.content === 'normal')) continue;
    if (side.startsWith('border') && mark.borderTopWidth === '0px' && mark.borderInlineStartWidth === '0px') continue;
    const found = contrast(
      painted(mark[side]),
      pseudo && mark.zIndex !== '-1' ? groundOf(element) : groundAround(element),
    );
    if (found < 3) yield `${what()} ${selector} is ${mark[side]}: ${found.toFixed(2)}`;
  }
}

/** What can be focused, and whose ring shows it. */
const ringOf = (element: HTMLElement): Element => element.closest('.choice') ?? element;

function* focusFaults(inside: readonly Element[]): Generator<string> {
  for (const element of inside) {
    if (!(element instanceof HTMLElement) || !element.matches('a, button, summary, input, select, h2[tabindex]'))
      continue;
    if (!element.checkVisibility() || element.closest('dialog:not([open])')) continue;
    element.focus();
    if (!element.matches(':focus-visible')) continue;
    const ring = ringOf(element);
    const { outlineStyle, outlineColor, outlineWidth } = getComputedStyle(ring);
    // what is only arrived at is seen by what moved there
    if (element.tabIndex < 0 && outlineStyle === 'none') continue;
    const found = contrast(painted(outlineColor), groundAround(ring));
    const name = `<${element.localName}.${element.className}> “${element.textContent?.trim().slice(0, 30)}”`;
    if (outlineStyle === 'none' || parseFloat(outlineWidth) < 2) yield `${name} shows no focus`;
    else if (found < 3) yield `${name} has a ring of ${outlineColor}: ${found.toFixed(2)}`;
  }
}

for (const [name, href] of Object.entries(THEMES)) {
  for (const scheme of ['light', 'dark']) {
    describe(`in ${name} colours, on a ${scheme} page`, function () {
      this.timeout(30_000);
      const sheet = new CSSStyleSheet();
      before(async () => {
        const theme = href ? await (await fetch(href)).text() : '';
        await sheet.replace(`${theme}\n:root { color-scheme: ${scheme} }`);
        document.adoptedStyleSheets.push(sheet);
      });
      after(() => {
        document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
      });

      for (const [tag, states] of Object.entries(FIXTURES)) {
        it(`everything in <${tag}> can be told from what is behind it, and so can the focus`, async () => {
          const found = new Set<string>();
          for (const [at, state] of (href ? states.slice(0, 3) : states).entries()) {
            const element = await show(state);
            warnings();
            element.getAnimations({ subtree: true }).forEach((animation) => animation.finish());
            const inside = everything(element).filter((each) => each.getRootNode() !== document);
            for (const each of inside) for (const fault of faults(each)) found.add(fault);
            // one state of each shows every kind of control
            if (at < 3) for (const fault of focusFaults(inside)) found.add(fault);
            fixtureCleanup();
          }
          if (found.size) throw new Error([...found].join('\n'));
        });
      }
    });
  }
}
