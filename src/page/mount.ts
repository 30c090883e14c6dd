/**
 * `<div data-tfm="programme-card" data-programme="…">`: the form for pages whose editor strips custom elements. The widget is
 * put inside the div, and what the div held becomes the widget's fallback.
 */
const MOUNT = '[data-tfm]';

function mount(place: HTMLElement, tags: readonly string[]): void {
  const { tfm: tag = '' } = place.dataset;
  if (!tags.includes(tag) || place.firstElementChild?.localName === tag) return;
  const widget = document.createElement(tag);
  for (const { name, value } of place.attributes) {
    if (name.startsWith('data-') && name !== 'data-tfm') widget.setAttribute(name.slice('data-'.length), value);
  }
  widget.append(...place.childNodes);
  place.append(widget);
}

/**
 * Mounts every such div, now and whenever the page gets more of them.
 *
 * @param tags the elements that may be mounted
 */
export function mountAll(tags: readonly string[]): void {
  const within = (root: ParentNode) => {
    for (const place of root.querySelectorAll<HTMLElement>(MOUNT)) mount(place, tags);
  };
  within(document);
  new MutationObserver((records) => {
    for (const node of records.flatMap((record) => [...record.addedNodes])) {
      if (!(node instanceof HTMLElement)) continue;
      if (node.matches(MOUNT)) mount(node, tags);
      within(node);
    }
  }).observe(document.documentElement, { childList: true, subtree: true });
}
