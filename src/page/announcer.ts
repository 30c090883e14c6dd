import { LANGUAGE } from './names.js';

const ID = 'tfm-announcer';

/** Hidden from sight, not from screen readers. Set property by property: a strict content policy forbids `style="…"`. */
const HIDDEN: Record<string, string> = {
  position: 'absolute',
  'inline-size': '1px',
  'block-size': '1px',
  margin: '-1px',
  overflow: 'hidden',
  'clip-path': 'inset(50%)',
  'white-space': 'nowrap',
};

/**
 * Puts the page's one live region in place: a screen reader only speaks what changes in a region that was there before.
 * Of itself a widget adds nothing else to the page around it; what a webmaster asks for by `structured-data` goes to its head.
 */
export function prepareAnnouncer(): HTMLElement {
  const there = document.getElementById(ID);
  if (there) return there;
  const region = document.createElement('div');
  region.id = ID;
  region.lang = LANGUAGE;
  region.setAttribute('role', 'status');
  for (const [name, value] of Object.entries(HIDDEN)) region.style.setProperty(name, value, 'important');
  document.body.append(region);
  return region;
}

/** Has a screen reader say a sentence when it next pauses. The same sentence twice in a row is said twice. */
export function announce(text: string): void {
  const region = prepareAnnouncer();
  region.textContent = region.textContent === text ? `${text}\u00a0` : text;
}
