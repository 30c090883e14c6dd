/** Red, green and blue of a computed colour, each from 0 to 1. */
function channels(colour: string): number[] {
  const numbers = (colour.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number);
  return colour.startsWith('color(') ? numbers : numbers.map((each) => each / 255);
}

const luminance = (colour: string): number => {
  const [red = 0, green = 0, blue = 0] = channels(colour).map((each) =>
    each <= 0.04045 ? each / 12.92 : ((each + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

/**
 * How far two colours stand apart, from 1 to 21, as WCAG 2.2 counts.
 *
 * @param one a computed colour, such as `rgb(10, 90, 102)` or `color(srgb 0.1 0.2 0.3)`
 * @param other another
 */
export function contrast(one: string, other: string): string {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return ((light + 0.05) / (dark + 0.05)).toFixed(1);
}
