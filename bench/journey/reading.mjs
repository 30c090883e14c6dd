/** What is read off a page in the browser. Each function runs in the page and needs nothing from around it. */

/**
 * The box of each stage: the largest element that holds its text and that of no other stage, in whichever tree it is.
 *
 * @param {string[]} texts a text of each stage that is nowhere else
 * @returns {(Element | undefined)[]}
 */
export function boxes(texts) {
  const bare = (text) => text.replace(/\s+/g, '');
  const wanted = texts.map(bare);
  const parent = (element) => element.assignedSlot ?? element.parentElement ?? element.getRootNode().host;
  const isSeen = (element) =>
    element.checkVisibility({ visibilityProperty: true }) && element.getBoundingClientRect().width > 1;
  const within = (element) => {
    const inside = element.shadowRoot ? element.shadowRoot : element;
    return bare(
      [...inside.childNodes]
        .map((node) => (node.nodeType === 1 ? within(node) : node.nodeType === 3 ? node.data : ''))
        .join(''),
    );
  };
  const found = new Map();
  (function descend(root) {
    for (const element of root.querySelectorAll('*')) {
      const text = bare(element.textContent);
      wanted.forEach((each, at) => {
        if (text.includes(each) && isSeen(element)) found.set(at, element);
      });
      if (element.shadowRoot) descend(element.shadowRoot);
    }
  })(document.body);
  return wanted.map((_, at) => {
    let box = found.get(at);
    if (!box) return undefined;
    const alone = (element) => {
      const text = within(element);
      return wanted.every((other, index) => index === at || !text.includes(other));
    };
    for (let up = parent(box); up && up !== document.body && alone(up); up = parent(up)) box = up;
    return box;
  });
}

/**
 * The smallest type on the page as the reader gets it: the font size times whatever scales it.
 *
 * @returns {{size: number, text: string}} in CSS pixels, and what is written in it
 */
export function smallestFont() {
  let least = { size: Infinity, text: '' };
  const parent = (node) => node.assignedSlot ?? node.parentElement ?? node.getRootNode().host;
  const area = ({ width, height }) => width * height;
  /** By how much text of an element is scaled: in a drawing, its size on the screen by its size in the drawing. */
  const scale = (element) => {
    let factor = 1;
    for (let each = element; each; each = parent(each)) {
      const drawn = each.closest('text, foreignObject');
      if (drawn === each) return factor * Math.sqrt(area(each.getBoundingClientRect()) / area(each.getBBox()));
      if (each instanceof SVGElement) continue;
      const { transform, scale } = getComputedStyle(each);
      const [x, y = x] = scale === 'none' ? [1] : scale.split(' ').map(Number);
      const { a, b, c, d } = new DOMMatrix(transform);
      factor *= Math.sqrt(Math.abs(x * y * (a * d - b * c)));
    }
    return factor;
  };
  /** For readers who hear it only: next to nothing of it is shown. */
  const isHidden = (element) => {
    for (let each = element; each; each = parent(each)) {
      const { clipPath, overflow, position } = getComputedStyle(each);
      const { width, height } = each.getBoundingClientRect();
      if (clipPath === 'inset(50%)' || (overflow === 'hidden' && position === 'absolute' && width <= 1 && height <= 1))
        return true;
    }
    return false;
  };
  (function descend(root) {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node.shadowRoot) descend(node.shadowRoot);
      if (node.nodeType !== Node.TEXT_NODE || !node.data.trim()) continue;
      const element = node.parentElement ?? node.getRootNode().host;
      if (!element || !element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const { width, height } = range.getBoundingClientRect();
      if (!width || !height || isHidden(element)) continue;
      const size = parseFloat(getComputedStyle(element).fontSize) * scale(element);
      if (size < least.size) least = { size, text: node.data.trim().slice(0, 40) };
    }
  })(document.body);
  return least;
}

/** How many elements there are, in all trees. */
export function countElements() {
  const count = (root) =>
    [...root.querySelectorAll('*')].reduce((sum, { shadowRoot }) => sum + 1 + (shadowRoot ? count(shadowRoot) : 0), 0);
  return count(document);
}

/** Whatever has the focus, in whichever tree it is; null for the page itself. */
export function focused() {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active === document.body || active === document.documentElement ? null : active;
}
