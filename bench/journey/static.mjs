/**
 * The limit: what our widget has on the page once it is there, to the letter, as HTML and one style sheet of a page without
 * script. It is taken from the widget as it is built now, so that text and looks are the same by themselves.
 */
import { PAGE_CSS, shell } from './shell.mjs';

/**
 * Runs in the page. Gives the widget as plain HTML, its shadow root laid open, and its style sheets as text.
 *
 * @param {string} tag the widget's
 */
export function freeze(tag) {
  const VOID = new Set(['area', 'br', 'col', 'hr', 'img', 'input', 'link', 'meta', 'source', 'wbr']);
  const escape = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
  const all = (nodes) => [...nodes].map(html).join('');
  function html(node) {
    if (node.nodeType === Node.TEXT_NODE) return escape(node.data);
    if (node.nodeType !== Node.ELEMENT_NODE || node.localName === 'script') return '';
    if (node.localName === 'slot') return all(node.assignedNodes({ flatten: true }));
    const attributes = [...node.attributes].map(({ name, value }) => ` ${name}="${escape(value)}"`).join('');
    if (node.shadowRoot) return `<div class="host-${node.localName}">${all(node.shadowRoot.childNodes)}</div>`;
    const open = `<${node.localName}${attributes}>`;
    return VOID.has(node.localName) ? open : `${open}${all(node.childNodes)}</${node.localName}>`;
  }
  const widget = document.querySelector(tag);
  const hosts = (element) => `.host-${element}`;
  // as it was written, where the class can say so: a sheet that is read back leaves out what is set over a variable. What the
  // widget has made for itself, the cells that the stages stand in, comes on top.
  const styles = customElements.get(tag).elementStyles;
  const written = new Map(styles.map((style) => [style.styleSheet, style.cssText]));
  const read = (sheet) => [...sheet.cssRules].map(({ cssText }) => cssText).join('\n');
  const css = widget.shadowRoot.adoptedStyleSheets
    .map((sheet) => written.get(sheet) ?? read(sheet))
    .join('\n')
    .replace(/:host\(([^)]*)\)/g, `${hosts(tag)}$1`)
    .replaceAll(':host', hosts(tag));
  return { html: html(widget), css };
}

export const staticPage = {
  name: 'static page',
  folder: 'static',
  files: (frozen) => ({
    'page.css': `${PAGE_CSS}${frozen.css.replace(/\s+/g, ' ')}`,
    'index.html': shell(frozen.html),
  }),
};
