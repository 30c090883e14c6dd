import { render, type CSSResult } from 'lit';
import { LANGUAGE } from './names.js';

/** How small the text of a sheet may become before it may take a second page, and how small the steps on the way are. */
const SMALLEST = 6.5;
const STEP = 0.5;

/** A sheet of paper in a window of its own, so that it is printed alone and not with the page around the widget. */
export interface Paper {
  /** Shows something on the sheet, in place of what was there. */
  show: (content: unknown) => void;
  /** Makes the text as large as one page of A4 allows, and opens the browser's own dialog to print it. */
  print: () => void;
}

/**
 * Opens a sheet. To be called in answer to a click, or the browser will not open a window.
 *
 * The window holds nothing but what we put there, and is subject to the content policy of the page: the styles come as
 * constructed sheets, the content through Lit, and no address is fetched.
 *
 * @param title what the window is called, and with it the file, if the reader prints to one
 * @param styles the styles of the sheet; its content goes into an element with the class `paper`, which is as wide as a page
 *   of A4 between its margins and has the height that `--_tfm-page` says
 * @returns `undefined` where the browser opens no window, as in a sandboxed frame
 */
export function openPaper(title: string, styles: readonly CSSResult[]): Paper | undefined {
  const view = open('', '_blank') as (Window & typeof globalThis) | null;
  if (!view) return undefined;
  const { document: paper } = view;
  paper.title = title;
  paper.documentElement.lang = LANGUAGE;
  const sized = new view.CSSStyleSheet();
  const looks = styles.map(({ cssText }) => {
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(cssText);
    return sheet;
  });
  paper.adoptedStyleSheets = [...looks, sized];
  return {
    show: (content) => void render(content, paper.body),
    print: () => {
      const sheet = paper.querySelector('.paper')!;
      for (let size = 10.5; size >= SMALLEST; size -= STEP) {
        sized.replaceSync(`.paper { font-size: ${size}pt !important }`);
        if (sheet.scrollHeight <= sheet.clientHeight) break;
      }
      view.focus();
      view.print();
    },
  };
}
