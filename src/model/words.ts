/**
 * Lists and figures as British English writes them.
 *
 * `Intl` can do this too, but the first formatter that a page makes costs a telephone about a tenth of a second, and every
 * widget would pay it before its first word: docs/decisions/no-intl-at-start.md has the figures.
 */

/**
 * "a", "a and b", "a, b and c": no comma before the last.
 *
 * @param items what is listed, in order
 * @param word what joins the last two
 * @returns '' for no items
 */
export const listOf = (items: readonly string[], word: 'and' | 'or'): string =>
  items.length < 2 ? items.join() : `${items.slice(0, -1).join(', ')} ${word} ${items.at(-1)}`;

/** A figure with its thousands apart: "8,000", "4.7". At most three decimals. */
export const figure = (value: number): string => {
  const [whole = '', decimals] = String(Math.round(value * 1000) / 1000).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return decimals ? `${grouped}.${decimals}` : grouped;
};
