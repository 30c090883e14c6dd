/* What the builder and the date checker share: making elements, and saying what has happened. */

/**
 * An element. Attributes that are `false` or `undefined` are left out, those that are `true` have no value, and `on…` are listeners.
 *
 * @param {string} name
 * @param {Record<string, unknown>} [attributes]
 * @param {(Node | string | false | null | undefined)[]} children text is put in as text
 */
export function make(name, attributes = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element.addEventListener(key.slice(2), value);
    else if (value !== undefined && value !== false) element.setAttribute(key, value === true ? '' : value);
  }
  element.append(...children.filter((child) => child !== false && child != null));
  return element;
}

/** The element of the page with this id. */
export const byId = (id) => document.getElementById(id);

/** A file of ours in JSON. */
export async function load(path) {
  const response = await fetch(new URL(path, import.meta.url));
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response.json();
}

/** Puts a message into a live region, so that it is heard again even if it is the same as before. */
export function say(region, text) {
  region.textContent = '';
  requestAnimationFrame(() => (region.textContent = text));
}

/** "1 problem", "2 problems" */
export const count = (number, what) => `${number} ${what}${number === 1 ? '' : 's'}`;
