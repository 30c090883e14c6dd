/**
 * What a visitor sees and does on a page, as functions to run in it (`host.call(visitor, 'press', …)`): they look at the page as
 * it is drawn, and touch only what a finger would reach.
 *
 * @param {'shown' | 'says' | 'press' | 'complaints' | 'looks'} what
 */
export function visitor(what, ...args) {
  const widgets = () =>
    [...document.querySelectorAll('body *')].filter(({ localName }) => customElements.get(localName)?.tfmVersion);
  const rootOf = (tag) => document.querySelector(tag)?.shadowRoot?.querySelector('.root');
  const words = (element) => element.textContent.trim().replace(/\s+/g, ' ');
  const parentOf = (node) => node.assignedSlot ?? node.parentNode ?? node.host;
  const around = function* (element) {
    for (let node = element; node; node = parentOf(node)) if (node instanceof Element) yield node;
  };
  /** Every element of a widget, those of widgets inside it too. */
  const inside = (root) =>
    [...root.querySelectorAll('*')].flatMap((each) => [each, ...(each.shadowRoot ? inside(each.shadowRoot) : [])]);
  const styles = new Map();
  const styleOf = (element) => {
    if (!styles.has(element)) styles.set(element, getComputedStyle(element));
    return styles.get(element);
  };
  const isShown = (element) => element.checkVisibility({ opacityProperty: true, visibilityProperty: true });

  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  /** A colour, over a ground, as three numbers from 0 to 255. */
  const paint = (colours) => {
    canvas.clearRect(0, 0, 1, 1);
    for (const colour of colours) {
      canvas.fillStyle = colour;
      canvas.fillRect(0, 0, 1, 1);
    }
    return canvas.getImageData(0, 0, 1, 1).data;
  };
  const luminance = ([red, green, blue]) => {
    const [r, g, b] = [red, green, blue].map((c) => ((c /= 255) <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const contrast = (element) => {
    const dark = getComputedStyle(document.documentElement).colorScheme.startsWith('dark');
    const grounds = [...around(element)].map((each) => styleOf(each).backgroundColor).reverse();
    const ground = [dark ? '#121212' : '#fff', ...grounds];
    const style = styleOf(element);
    // Chromium paints in the reader's colours, but tells of the page's fill
    const forced = matchMedia('(forced-colors: active)').matches;
    const text = forced ? style.color : style.webkitTextFillColor || style.color;
    const light = [paint(ground), paint([...ground, text])].map(luminance);
    return (Math.max(...light) + 0.05) / (Math.min(...light) + 0.05);
  };

  /** What is wrong with a text for somebody who wants to read it. */
  const wrongWith = (element) => {
    if (!isShown(element)) return undefined;
    if (element.closest('option, script, style')) return undefined;
    // what is said to screen readers only
    if ([...around(element)].some((each) => styleOf(each).clipPath !== 'none')) return undefined;
    const text = [...element.childNodes].find((node) => node.nodeType === Node.TEXT_NODE && node.data.trim());
    if (!text) return undefined;
    const range = document.createRange();
    range.selectNodeContents(text);
    const { left, right, height } = range.getBoundingClientRect();
    if (!height) return undefined;
    const [edge, width] = [1, document.documentElement.clientWidth];
    if (left < -edge || right > width + edge) return `runs off the page (${left} to ${right} of ${width})`;
    for (const box of around(element)) {
      const style = styleOf(box);
      const { left: from, right: to } = box.getBoundingClientRect();
      const cut =
        /hidden|clip/.test(style.overflowX) && style.display !== 'inline' && style.textOverflow !== 'ellipsis';
      if (cut && (left < from - edge || right > to + edge)) return 'is cut off';
    }
    if (parseFloat(styleOf(element).fontSize) < 12) return 'is too small';
    const ratio = contrast(element);
    return ratio < 4.5 && !element.closest(':disabled') ? `has a contrast of ${ratio.toFixed(1)}` : undefined;
  };

  const PROPERTIES = (
    'display visibility opacity color background-color font-size font-weight font-style font-variant-caps font-stretch ' +
    'font-feature-settings line-height letter-spacing word-spacing text-transform text-align text-align-last text-indent ' +
    'text-shadow text-decoration-line -webkit-text-fill-color -webkit-text-stroke-width white-space word-break line-break ' +
    'writing-mode box-sizing border-top-width border-top-color border-top-style padding-top padding-left ' +
    'padding-right min-height position cursor float row-gap column-gap'
  ).split(' ');

  return {
    /** True when every widget has drawn something of a size to be read. */
    shown: () =>
      widgets().length > 0 &&
      widgets().every(({ localName, shadowRoot }) => {
        const root = shadowRoot?.querySelector('.root');
        if (localName === 'tfm-data') return true;
        return root && root.innerText.trim().length > 30 && root.getBoundingClientRect().height > 40;
      }),
    /** Whether a widget says these words where they can be seen. */
    says: (tag, text) => rootOf(tag).innerText.replace(/\s+/g, ' ').includes(text),
    /** Presses what a widget calls by these words, if a finger reaches it; says why when it does not. */
    press(tag, text) {
      const controls = inside(rootOf(tag)).filter((each) => each.matches('button, summary, label, a'));
      const control = controls.find((each) => words(each).startsWith(text) && isShown(each));
      if (!control) return `<${tag}> has no “${text}”`;
      control.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { left, top, width, height } = control.getBoundingClientRect();
      if (height < 20 || width < 20) return `“${text}” is ${width} by ${height}`;
      let hit = document.elementFromPoint(left + width / 2, top + height / 2);
      for (let deeper; (deeper = hit?.shadowRoot?.elementFromPoint(left + width / 2, top + height / 2)); hit = deeper) {
        if (deeper === hit) break;
      }
      if (![...around(hit ?? document.body)].includes(control)) return `“${text}” is under <${hit?.localName}>`;
      control.click();
      return 'pressed';
    },
    /** What cannot be read in the widgets of a page, and whether the page scrolls sideways. */
    complaints() {
      const found = widgets().flatMap((widget) =>
        inside(widget.shadowRoot).flatMap((element) => {
          const wrong = wrongWith(element);
          return wrong ? [`<${widget.localName}> “${words(element).slice(0, 40)}” ${wrong}`] : [];
        }),
      );
      const { scrollWidth, clientWidth } = document.documentElement;
      if (scrollWidth > clientWidth) found.push(`the page scrolls sideways: ${scrollWidth} in ${clientWidth}`);
      return found;
    },
    /** How wide the widgets are. */
    width: () => rootOf('tfm-journey').getBoundingClientRect().width,
    /** How everything in the widgets is drawn: each kind of element in each widget, with the style of the first one. */
    looks() {
      const found = {};
      for (const widget of widgets()) {
        for (const element of inside(widget.shadowRoot)) {
          const name = `${widget.localName} ${element.localName}.${element.className} in .${element.parentNode.className}`;
          if (name in found || element.closest('slot, svg')) continue;
          const style = getComputedStyle(element);
          found[name] = Object.fromEntries(PROPERTIES.map((each) => [each, style.getPropertyValue(each)]));
        }
      }
      return found;
    },
  }[what](...args);
}
