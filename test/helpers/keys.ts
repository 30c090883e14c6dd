/** For walks with real keys: where focus is, where Tab should lead, and the keys themselves. */
import { nextFrame } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { nameOf, roleOf } from './aria.js';

const CONTROLS = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';

/** The element that has focus, through every shadow root on the way. */
export function focused(): Element | null {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at;
}

/** What stands where focus is, as `button “Continue”`. The radios of a question are one stop, whichever of them it is. */
export function called(element: Element | null): string {
  if (!element || element === document.body) return 'nothing';
  if (element instanceof HTMLInputElement && element.type === 'radio') return `radios of ${element.name}`;
  const role = roleOf(element);
  return role ? `${role} “${nameOf(element, role)}”` : `<${element.localName}>`;
}

/** Every stop that Tab has to make inside a shadow tree, in reading order. */
export function stopsOf(root: ParentNode): string[] {
  const stops = [...root.querySelectorAll<HTMLInputElement>(CONTROLS)].filter(
    (each) => each.tabIndex >= 0 && !each.disabled && each.checkVisibility({ visibilityProperty: true }),
  );
  const names = stops.map(called);
  return names.filter((name, at) => !name.startsWith('radios of') || names.indexOf(name) === at);
}

/** How long a browser may take to scroll to where focus went, in milliseconds: a busy one does it some frames later. */
const PATIENCE = 1000;

/**
 * What keeps a reader from seeing where focus is: it should be in the window, with a ring of its own or of the row that it is
 * in. Empty when all is well.
 */
export async function unseen(element: Element): Promise<string> {
  const until = performance.now() + PATIENCE;
  let why = hidden(element);
  while (why && performance.now() < until) {
    await nextFrame();
    why = hidden(element);
  }
  return why;
}

/** Why nobody sees where focus is at this moment. */
function hidden(element: Element): string {
  const { top, bottom, left, right } = element.getBoundingClientRect();
  if (bottom <= 0 || top >= innerHeight || right <= 0 || left >= innerWidth) {
    return `it is at ${left}, ${top} of a window of ${innerWidth} by ${innerHeight}`;
  }
  // what is only there to be arrived at has no ring: it is read, not used
  if (element.getAttribute('tabindex') === '-1') return '';
  const rings = [element, element.parentElement!].filter((each) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(each);
    return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
  });
  return rings.length ? '' : 'it has no ring';
}

/** Presses a key. `Shift+Tab` is the one with another key that every engine's driver can be told of. */
export async function press(key: string): Promise<void> {
  // Firefox’s driver knows the space bar by what it writes
  if (key !== 'Shift+Tab') return sendKeys({ press: key === 'Space' ? ' ' : key });
  await sendKeys({ down: 'Shift' });
  await sendKeys({ press: 'Tab' });
  await sendKeys({ up: 'Shift' });
}
