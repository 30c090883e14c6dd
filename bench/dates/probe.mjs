/**
 * Runs in every page before anything else. It looks once a frame; what that costs, it costs everybody. `window.probed` holds,
 * in milliseconds since the page was asked for, `first`, the first contentful paint, and `painted`, when the days could be read.
 *
 * Every page is told that it is the same day.
 *
 * @param {{tag?: string, selector: string, count: number, today: string}} sought so many elements, in the shadow tree of the first `tag` where
 *   one is named; the first and the last of them are looked at
 */
export function probe({ tag, selector, count, today }) {
  const now = Date.parse(today);
  window.Date = class extends Date {
    constructor(...args) {
      super(...(args.length ? args : [now]));
    }
    static now() {
      return now;
    }
  };
  const probed = { first: 0, painted: 0 };
  window.probed = probed;
  new PerformanceObserver((list) => {
    for (const { name, startTime } of list.getEntries())
      if (name === 'first-contentful-paint') probed.first = startTime;
  }).observe({ type: 'paint', buffered: true });

  const seen = (element) => {
    const { width, height } = element.getBoundingClientRect();
    return width > 1 && height > 1 && element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
  };
  const there = () => {
    const root = tag ? document.querySelector(tag)?.shadowRoot : document;
    const found = root?.querySelectorAll(selector) ?? [];
    return found.length >= count && seen(found[0]) && seen(found[count - 1]);
  };

  /** Calls back when what this frame shows is painted: by the time that the next task begins. */
  const afterPaint = (done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = done;
    port2.postMessage(null);
  };
  const look = () => {
    if (there()) afterPaint(() => (probed.painted = performance.now()));
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);

  /** Makes a choice of a list, and gives the milliseconds until what it leaves is painted, as far as `done` can tell. */
  window.filter = (select, value, done) =>
    new Promise((ok) => {
      const start = performance.now();
      select.value = value;
      select.dispatchEvent(new Event('change', { bubbles: true }));
      const wait = () => {
        if (done() && there()) afterPaint(() => ok(performance.now() - start));
        else requestAnimationFrame(wait);
      };
      requestAnimationFrame(wait);
    });
}
