/** Pages on paper, as Chromium prints them. */
import { inflateSync } from 'node:zlib';

/**
 * How many pages a PDF of Chromium’s has: it writes one object of the type `Page` for each, as plain text.
 *
 * @param {Uint8Array} pdf
 */
export const pages = (pdf) =>
  Buffer.from(pdf)
    .toString('latin1')
    .match(/\/Type\s*\/Page\b/g)?.length ?? 0;

/** A text without what a line break on paper may change: its spaces, and hyphens with them. */
export const letters = (text) => text.normalize('NFKC').replace(/[\s\u00ad]+/g, '');

/**
 * The letters in a PDF of Chromium’s, in the order in which they are drawn: each font there has a table of what its signs mean,
 * as PDF readers use it to copy and to read out.
 *
 * @param {Uint8Array} pdf
 * @returns {string} without spaces
 */
export function wordsIn(pdf) {
  const source = Buffer.from(pdf).toString('latin1');
  const objects = new Map();
  for (const [, id, body] of source.matchAll(/(?:^|\n)(\d+) 0 obj\s*([\s\S]*?)\nendobj/g)) objects.set(id, body);
  const streamOf = (id) => {
    const [, head, data] = /^([\s\S]*?)stream\r?\n([\s\S]*?)\r?\nendstream/.exec(objects.get(id)) ?? [];
    const bytes = Buffer.from(data ?? '', 'latin1');
    return /FlateDecode/.test(head) ? inflateSync(bytes).toString('latin1') : bytes.toString('latin1');
  };
  /** What each sign of a font means. */
  const tableOf = (font) => {
    const table = new Map();
    const [, map] = /\/ToUnicode (\d+) 0 R/.exec(objects.get(font)) ?? [];
    const mean = (sign, unicode) => table.set(sign, unicode);
    const read = (hex) => Buffer.from(hex, 'hex').swap16().toString('utf16le');
    for (const [, lines] of (map ? streamOf(map) : '').matchAll(/beginbf(?:char|range)([\s\S]*?)endbf/g)) {
      for (const [, from, to, first] of lines.matchAll(/<(\w+)> *(?:<(\w+)> *)?<(\w+)>\s*?(?:\n|$)/g)) {
        const start = parseInt(from, 16);
        for (let at = start; at <= parseInt(to ?? from, 16); at++) {
          const last = parseInt(first.slice(-4), 16) + at - start;
          mean(at, read(first.slice(0, -4) + last.toString(16).padStart(4, '0')));
        }
      }
    }
    return table;
  };
  const tables = new Map();
  let text = '';
  for (const body of objects.values()) {
    if (!/\/Type\s*\/Page\b/.test(body)) continue;
    const fonts = new Map([...body.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name, id]) => [name, id]));
    const [, content] = /\/Contents (\d+) 0 R/.exec(body);
    let table;
    for (const [, font, shown] of streamOf(content).matchAll(
      /\/(F\d+) [\d.]+ Tf|((?:<[\da-fA-F]+>|\[[^\]]*\]) *T[jJ])/g,
    )) {
      if (font) {
        const id = fonts.get(font);
        if (!tables.has(id)) tables.set(id, tableOf(id));
        table = tables.get(id);
      } else {
        for (const [, hex] of shown.matchAll(/<([\da-fA-F]+)>/g)) {
          for (const sign of hex.match(/.{4}/g)) text += table.get(parseInt(sign, 16)) ?? '';
        }
      }
    }
  }
  return letters(text);
}

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
  const frames = () => page.evaluate(() => new Promise((ok) => requestAnimationFrame(() => requestAnimationFrame(ok))));
  await page.emulateMedia({ media: 'print' });
  await frames();
  const text = await page.evaluate(wordsOf);
  await page.emulateMedia({ media: null });
  await frames();
  // by the browser's own event now: what a widget adds when it is printed went with the preview
  const pdf = await page.pdf({ format: 'A4', margin, preferCSSPageSize: true, ...options });
  return { pages: pages(pdf), text, pdf };
}
