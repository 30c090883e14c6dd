/**
 * Runs in every page before anything else, and notes when the stages are there to be read. It looks once a frame; what it
 * costs, it costs everybody. `window.probed` holds, in milliseconds since the page was asked for,
 *
 * - `titles`: when the title of every stage was visible, wherever it is and whatever draws it;
 * - `settled`: since when none of them has moved;
 * - `first`: the first contentful paint;
 * - `tasks`: how long each long task took.
 *
 * @param {string[]} titles
 */
export function probe(titles) {
  const probed = { titles: 0, settled: 0, first: 0, tasks: [] };
  window.probed = probed;
  const observe = (type, take) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true });
  observe('longtask', ({ duration }) => probed.tasks.push(duration));
  observe('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') probed.first = startTime;
  });

  const bare = (text) => text.replace(/\s+/g, '');
  const wanted = titles.map(bare);

  /** All documents and shadow trees there are. */
  function* trees(root) {
    yield root;
    for (const element of root.querySelectorAll('*')) if (element.shadowRoot) yield* trees(element.shadowRoot);
  }

  const seen = (element) => {
    if (!element?.isConnected || !element.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
      return null;
    const { x, y, width, height } = element.getBoundingClientRect();
    return width > 1 && height > 1 ? [x, y, width, height].map(Math.round).join() : null;
  };

  /** What shows the titles: nothing but the title is in it, and best it is a heading; or, in a drawing, the title comes first. */
  function search() {
    const all = [...trees(document)];
    const text = all.map((tree) => bare((tree.body ?? tree).textContent)).join('\n');
    if (!wanted.every((title) => text.includes(title))) return [];
    const elements = all
      .flatMap((tree) => [...(tree.body ?? tree).querySelectorAll('*')])
      .map((element) => [element, bare(element.textContent)]);
    return wanted.map((title) => {
      const exact = elements.filter(([element, text]) => text === title && seen(element));
      const heading = exact.find(([element]) => /^h[1-6]$/.test(element.localName));
      const drawn = elements.filter(
        ([element, text]) => element.localName === 'text' && text.startsWith(title) && seen(element),
      );
      return (heading ?? exact.at(-1) ?? drawn.at(-1))?.[0];
    });
  }

  let elements = [];
  let last;
  function look() {
    if (document.body) {
      let places = elements.map(seen);
      if (!places.length || places.includes(null)) {
        elements = search();
        places = elements.map(seen);
      }
      const key = places.join(';');
      if (places.length && !places.includes(null) && key !== last) {
        last = key;
        // what this frame shows is painted by the time that the next task begins
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => {
          probed.settled = performance.now();
          probed.titles ||= probed.settled;
        };
        port2.postMessage(null);
      }
    }
  }
  const again = () => {
    look();
    requestAnimationFrame(again);
  };
  requestAnimationFrame(again);
}
