/** Contrast as WCAG 2.2 counts it, of the colours that the browser really paints. */

/** Red, green, blue and alpha as they are painted, each from 0 to 255. */
export type Painted = readonly [number, number, number, number];

const context = Object.assign(document.createElement('canvas'), { width: 1, height: 1 }).getContext('2d', {
  willReadFrequently: true,
})!;
const known = new Map<string, Painted>();

/** A colour of any notation that `getComputedStyle` gives. */
export function painted(colour: string): Painted {
  let pixel = known.get(colour);
  if (!pixel) {
    if (!CSS.supports('color', colour)) throw new Error(`“${colour}” is not a colour`);
    context.clearRect(0, 0, 1, 1);
    context.fillStyle = colour;
    context.fillRect(0, 0, 1, 1);
    const { data } = context.getImageData(0, 0, 1, 1);
    known.set(colour, (pixel = [data[0]!, data[1]!, data[2]!, data[3]!]));
  }
  return pixel;
}

const over = ([r, g, b, a]: Painted, below: Painted): Painted => {
  const share = a / 255;
  const mix = (top: number, under: number) => Math.round(top * share + under * (1 - share));
  return [mix(r, below[0]), mix(g, below[1]), mix(b, below[2]), 255];
};

const linear = (part: number) => {
  const value = part / 255;
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
};
const luminance = ([r, g, b]: Painted) => 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);

/** The ratio of two colours, from 1 to 21; what lets the second shine through is laid over it first. */
export function contrast(colour: Painted, ground: Painted): number {
  const [light, dark] = [luminance(over(colour, ground)), luminance(ground)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

const parentOf = (element: Element): Element | null =>
  element.assignedSlot ?? element.parentElement ?? (element.getRootNode() as Partial<ShadowRoot>).host ?? null;

/** What an element paints behind its own text: its background, or that of a mark that lies under it. */
function backgrounds(element: Element): string[] {
  const mark = getComputedStyle(element, '::before');
  const under = mark.position === 'absolute' && mark.zIndex === '-1' ? [mark.backgroundColor] : [];
  return [...under, getComputedStyle(element).backgroundColor];
}

/** What is seen behind an element's text: every background below it, down to the page's own. */
export function groundOf(element: Element | null): Painted {
  if (!element) return painted(canvas());
  let below: Painted | undefined;
  for (const colour of backgrounds(element).reverse()) {
    const pixel = painted(colour);
    if (pixel[3]) below = over(pixel, below ?? groundOf(parentOf(element)));
  }
  return below ?? groundOf(parentOf(element));
}

/** What is seen around an element. */
export const groundAround = (element: Element): Painted => groundOf(parentOf(element));

/** The page’s own ground, which is another in the dark. */
function canvas(): string {
  const probe = document.body.appendChild(document.createElement('i'));
  probe.style.color = 'Canvas';
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}

/** Whether WCAG counts text as large: 24 px, or 18.66 px and bold. */
export function isLarge(element: Element): boolean {
  const { fontSize, fontWeight } = getComputedStyle(element);
  const size = parseFloat(fontSize);
  return size >= 24 || (size >= 18.66 && Number(fontWeight) >= 700);
}
