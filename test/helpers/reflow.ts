/** What runs over an edge, or is cut off at one, on a narrow screen or with large text. */

const isVisuallyHidden = (element: Element): boolean => element.closest('.hidden-visually') !== null;
const scrolls = (overflow: string): boolean => overflow === 'auto' || overflow === 'scroll';
const cuts = (overflow: string): boolean => overflow === 'hidden' || overflow === 'clip';

/** Every element under a root that is on the screen, through shadow roots. */
const within = (root: ParentNode): Element[] =>
  [...root.querySelectorAll('*')].flatMap((each) => [each, ...(each.shadowRoot ? within(each.shadowRoot) : [])]);

const named = (element: Element): string =>
  `<${[element.localName, ...element.classList].join('.')}> “${element.textContent.replace(/\s+/g, ' ').trim().slice(0, 40)}”`;

/** What is wrong with an element's own box, if anything. */
function* overBox(element: Element): Generator<string> {
  const { overflowX, overflowY, display } = getComputedStyle(element);
  if (display === 'inline' || display === 'contents' || element instanceof SVGElement) return;
  const [wide, high] = [element.scrollWidth - element.clientWidth, element.scrollHeight - element.clientHeight];
  if (wide > 1 && element.clientWidth && !scrolls(overflowX)) yield `is ${wide} px wider inside than it is`;
  // meant to scroll sideways, as a table may: a keyboard has to get there too
  if (wide > 1 && scrolls(overflowX) && (element as HTMLElement).tabIndex < 0)
    yield 'scrolls out of the keyboard’s reach';
  if (high > 1 && cuts(overflowY)) yield `cuts off ${high} px below`;
}

/** Whether a line of an element's own text begins or ends outside of what there is. */
function* overEdge(element: Element, edge: DOMRect): Generator<string> {
  for (const node of element.childNodes) {
    if (!(node instanceof Text) || !node.data.trim()) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const line = [...range.getClientRects()].find(({ left, right }) => left < edge.left - 1 || right > edge.right + 1);
    if (line)
      yield `has text from ${Math.round(line.left)} to ${Math.round(line.right)} of ${Math.round(edge.right)} px`;
  }
}

/** Whether one element lies in another, through shadow roots. */
function isIn(element: Element, outer: Element): boolean {
  for (
    let at: Element | null = element;
    at;
    at = at.parentElement ?? (at.getRootNode() as Partial<ShadowRoot>).host ?? null
  ) {
    if (at === outer) return true;
  }
  return false;
}

/**
 * What inside an element does not fit: text beyond the element's own edge, content beyond its own box that nobody meant to
 * scroll, content cut off below. In words, one for each, of boxes in each other only the innermost; none when all is well.
 */
export function misfits(frame: Element): string[] {
  const page = document.documentElement;
  const edge = frame.getBoundingClientRect();
  const found = within(frame)
    // a field for a line of text scrolls within itself, in every browser, and a list to choose from shortens what is chosen
    .filter((each) => each.checkVisibility() && !isVisuallyHidden(each) && !/^(input|select)$/.test(each.localName))
    .flatMap((element) => {
      // what is in front of the page has an edge of its own
      const front = element.closest('dialog')?.getBoundingClientRect();
      return [...overBox(element), ...overEdge(element, front ?? edge)].map((what) => ({ element, what }));
    });
  const innermost = found.filter(
    ({ element }) => !found.some((other) => other.element !== element && isIn(other.element, element)),
  );
  return [
    ...(page.scrollWidth > page.clientWidth
      ? [`the page is ${page.scrollWidth} px wide, not ${page.clientWidth}`]
      : []),
    ...innermost.map(({ element, what }) => `${named(element)} ${what}`),
  ];
}
