import type { WidgetClass } from './define.js';
import { warnOnce } from './log.js';

/** The class of one of our elements: Lit knows the attributes that it listens to. */
type Mountable = WidgetClass & { readonly observedAttributes: readonly string[] };

/** Our class of this name; undefined where the name belongs to another script, of which `define` has warned. */
function classOf(tag: string): Mountable | undefined {
  const there = customElements.get(tag) as Mountable | undefined;
  return there?.tfmVersion ? there : undefined;
}

/**
 * Puts the widget into a place and what else the place holds into the widget, as its fallback. Nothing is left to do where that
 * has been done.
 *
 * Only the attributes that the widget knows are taken over. A site that lets its writers set any `data-…` and no script must not
 * find their `data-onclick` made into an `onclick`.
 */
function mount(place: HTMLElement, tags: readonly string[]): void {
  const { tfm: tag = '' } = place.dataset;
  if (!tags.includes(tag)) {
    warnOnce(
      `data-tfm="${tag}" is none of our widgets, so what is there stays as it is. It can be ${tags.join(', ')}.`,
    );
    return;
  }
  const known = classOf(tag);
  if (!known) return;
  const there = [...place.children].find(({ localName }) => localName === tag);
  const widget = there ?? document.createElement(tag);
  for (const name of known.observedAttributes) {
    const value = place.getAttribute(`data-${name}`);
    if (value !== null) widget.setAttribute(name, value);
  }
  widget.append(...[...place.childNodes].filter((node) => node !== widget));
  if (!there) place.append(widget);
}

/**
 * `<div data-tfm="programme-card" data-programme="…">`: the form for pages whose editor strips custom elements. Mounts a widget
 * in every such element, now and whenever the page gets more of them, puts another setting into one, or more of the fallback.
 *
 * @param tags the elements that may be mounted
 */
export function mountAll(tags: readonly string[]): void {
  const within = (root: ParentNode) => {
    for (const place of root.querySelectorAll<HTMLElement>('[data-tfm]')) mount(place, tags);
  };
  const settings = tags.flatMap((tag) => classOf(tag)?.observedAttributes ?? []);
  within(document);
  new MutationObserver((records) => {
    for (const { target, addedNodes } of records) {
      for (const node of [target, ...addedNodes]) {
        if (!(node instanceof HTMLElement)) continue;
        if (node.dataset.tfm !== undefined) mount(node, tags);
        if (node !== target) within(node);
      }
    }
  }).observe(document, {
    subtree: true,
    childList: true,
    attributeFilter: ['data-tfm', ...settings.map((name) => `data-${name}`)],
  });
}
