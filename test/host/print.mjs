/** Pages on paper, as Chromium prints them. */

/**
 * How many pages a PDF of Chromium’s has: it writes one object of the type `Page` for each, as plain text.
 *
 * @param {Uint8Array} pdf
 */
export const pages = (pdf) =>
  Buffer.from(pdf)
    .toString('latin1')
    .match(/\/Type\s*\/Page\b/g)?.length ?? 0;

/** Runs in the page: the words on the screen or, in print media, on paper, a line for each box; shadow trees and slots too. */
function wordsOf() {
  const lines = [''];
  const read = (node) => {
    if (node.nodeType === Node.TEXT_NODE) {
      const range = document.createRange();
      range.selectNodeContents(node);
      const { width, height } = range.getBoundingClientRect();
      // what is folded away has a size, but is not there
      const shown = node.parentElement?.checkVisibility({ visibilityProperty: true }) ?? true;
      if (shown && width > 1 && height > 1) lines.push(lines.pop() + node.data);
      return;
    }
    if (node.nodeType !== Node.ELEMENT_NODE && node.nodeType !== Node.DOCUMENT_FRAGMENT_NODE) return;
    if (/^(script|style|template)$/i.test(node.localName ?? '')) return;
    const apart = node.nodeType === Node.ELEMENT_NODE && !/^(inline|contents)/.test(getComputedStyle(node).display);
    const inside = node.localName === 'slot' && node.assignedNodes().length ? node.assignedNodes() : node.childNodes;
    if (apart) lines.push('');
    for (const child of (node.shadowRoot ?? { childNodes: inside }).childNodes) read(child);
    if (apart) lines.push('');
  };
  read(document.body);
  return lines
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .join('\n');
}

/**
 * Prints a page of playwright’s on A4 with margins of 1 cm, unless the page’s own `@page` says otherwise.
 *
 * @param {import('playwright').Page} page in Chromium; it is in screen media again afterwards
 * @param {object} [options] of `page.pdf`
 * @returns {Promise<{pages: number, text: string, pdf: Uint8Array}>} how many pages it takes, and the words on them, a line for
 *   each box, without those that are only heard
 */
export async function print(page, options = {}) {
  const margin = { top: '1cm', right: '1cm', bottom: '1cm', left: '1cm' };
  await page.emulateMedia({ media: 'print' });
  const text = await page.evaluate(wordsOf);
  const pdf = await page.pdf({ format: 'A4', margin, preferCSSPageSize: true, ...options });
  await page.emulateMedia({ media: null });
  return { pages: pages(pdf), text, pdf };
}
