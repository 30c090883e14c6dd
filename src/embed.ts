/**
 * What the pages in `dist/embed/` run beside the widgets: settings from the address, and the height for the page around. See
 * docs/decisions/frames.md. It runs before the widgets do.
 */
import { FRAME, type FrameReport } from './page/frames.js';

const framed = parent !== window;
const options = new URLSearchParams(location.search);
const here = (id: string) => document.querySelector<HTMLAnchorElement>(`#${id}`)!;

/** An address on the web, as the page means it; `undefined` when it is none. */
function webAddress(text: string | null): URL | undefined {
  const url = text && URL.canParse(text, location.href) ? new URL(text, location.href) : undefined;
  return url && /^https?:$/.test(url.protocol) ? url : undefined;
}
const isOwn = (url: URL): boolean => url.origin === location.origin;

/** The value of a setting as the address has it, if it may be used. */
function allowed(name: string): string | undefined {
  const value = options.get(name);
  if (value === null || value === 'false') return undefined;
  if (name !== 'src') return value;
  // opened by itself, this page speaks for the site it is on; in a frame, for the page that chose the feed
  const url = webAddress(value);
  if (!url || !(isOwn(url) || framed)) return undefined;
  if (!isOwn(url)) here('from').textContent = `Dates from ${url.host}`;
  return url.href;
}

for (const element of document.querySelectorAll<HTMLElement>('[data-takes]')) {
  for (const name of element.dataset.takes!.split(' ')) {
    const value = allowed(name);
    if (value !== undefined) element.setAttribute(name, value);
  }
}

const scheme = options.get('scheme');
if (scheme === 'dark' || scheme === 'light dark') document.documentElement.style.colorScheme = scheme;

const home = webAddress(options.get('home'));
if (home && isOwn(home)) {
  here('home').href = home.href;
  here('home').textContent = 'Back to the site';
}
// a site that is led to from a frame may not want to be in one
if (framed) {
  document.querySelector('base')!.target = '_blank';
  document.documentElement.dataset.framed = '';
}

/** The origin to speak to: that of the page around, once it has asked. */
let asked: string | undefined;

function report(top?: number): void {
  const { height } = document.documentElement.getBoundingClientRect();
  const said: FrameReport = top === undefined ? { height } : { height, top };
  if (asked !== undefined) parent.postMessage({ [FRAME]: said }, asked);
}

if (framed) {
  addEventListener('message', ({ source, origin, data }) => {
    if (source !== parent || data !== FRAME) return;
    asked = origin === 'null' ? '*' : origin;
    report();
  });
  new ResizeObserver(() => report()).observe(document.documentElement);
  // a frame out of sight is not laid out, so what a feed brings is told as soon as it is there
  addEventListener('tfm-data-ready', () => setTimeout(() => report()));
  // Where the reader was led, such as to the next question: not every browser says so of a frame that it takes for inactive, so a
  // click asks too. Focus that stays within a widget is seen in the widget only.
  for (const widget of document.querySelectorAll('[data-takes]')) {
    let last: Element | null | undefined;
    const led = () => {
      const at = widget.shadowRoot?.activeElement;
      if (at && at !== last) report(at.getBoundingClientRect().top + scrollY);
      last = at;
    };
    widget.addEventListener('click', () => setTimeout(led));
    void customElements.whenDefined(widget.localName).then(() => widget.shadowRoot?.addEventListener('focusin', led));
  }
}
