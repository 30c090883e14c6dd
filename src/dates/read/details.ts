/*
 * What stands around dates and times in a line: a venue, or a remark. Words that only lead up to a date are neither.
 */

/** What a piece of text is about. */
export type Detail = { kind: 'place' | 'note'; text: string; all?: boolean };

/** No detail is longer; what is, is somebody's paragraph. */
const LONGEST = 160;
const POSTCODE = /(?<![a-z0-9])[a-z]{1,2}\d[a-z\d]? {0,2}\d[abd-hjlnp-uw-z]{2}(?![a-z0-9])/i;
const PLACE =
  /(?<!\p{L})(school(?!\s(?:visits?|hours|time|day|year|leaders?|staff))|academy|college|university|hall|centre|center|hotel|campus|house|library|church|stadium|institute|office|offices|room|street|road|lane|avenue|building|conference|club|museum|primary|infants?|juniors?|grammar|high|trust|suite|sixth form|council)(?!\p{L})/iu;
const HEADED =
  /^(?:(?:venue|location|place|where|address)(?!\p{L})[\s:\-\u2013]*|(?:(?:held|hosted|based) )?(?:at|in|@)(?!\p{L})\s*|hosted by\s)/iu;
/** "All at Oak School" */
const OF_ALL =
  /^(?:all|both|each)(?:\s(?:days|sessions|dates|meetings|workshops|of\s(?:them|these)))?(?:\sare|\swill\sbe)?\s(?=(?:held|hosted|at|in|@)(?!\p{L}))/iu;
const NOISE =
  /^(date|dates|day|days|time|times|session|sessions|workshop|workshops|meeting|meetings|event|events|group|groups|work|maths|hub|on|at|the|an|of|from|to|for|in|by|start|starts|starting|begin|begins|beginning|first|next|new|then|and|or|is|are|will|be|held|take|takes|taking|place|runs|running|when|where|who|venue|location|via|following|follows|as|available|please|note|all|each|every|both|also|between|has|been|have|with|am|pm|only|now|this|these|our|we|programme|upcoming|previous|planned|until|finish|end|ends|arrival|registration|one|two|three|four|five|six|seven|eight|gmt|bst|utc|ay|lasts|lasting|x|\d+)$/;
/** Words at the end that only lead on to what was read already, such as a time. */
const LEADS_ON = /\s(from|at|between|starting|start|on|in|for|and|until|to|the|dates?|times?)$/iu;
const PROSE = /(?<!\p{L})(will|is|are|was|were|we|our|you|your|have|has|can|must|should|please|they)(?!\p{L})/iu;

const OUTSIDE = ' \u00a0\u200b\t,;:.-\u2010\u2011\u2012\u2013\u2014\u2015\u2212|•·*@/\\=>→#_"';

/** Bullets and pictures: marks, the private letters that Word draws its bullets with, and the halves of emoji. */
const PICTURE = /[\u2300-\u23ff\u2500-\u27bf\u2b00-\u2bff\ue000-\uf8ff\ufe0f\ud83c-\ud83e\udc00-\udfff]/;
const isOutside = (mark: string) => OUTSIDE.includes(mark) || (mark > '~' && PICTURE.test(mark));

/** Without the joints and brackets that stand at its ends. */
export function trim(text: string): string {
  let from = 0;
  let to = text.length;
  for (let before = -1; before !== from - to;) {
    before = from - to;
    while (from < to && isOutside(text[from]!)) from++;
    while (from < to && isOutside(text[to - 1]!)) to--;
    const inner = text.slice(from, to);
    if (inner.startsWith('(') && inner.indexOf(')') === inner.length - 1) [from, to] = [from + 1, to - 1];
    else if (inner.startsWith('(') && !inner.includes(')')) from++;
    else if (inner.endsWith(')') && !inner.includes('(')) to--;
    else if (inner.startsWith(')') || inner.startsWith(']') || inner.startsWith('[')) from++;
    else if (inner.endsWith('(') || inner.endsWith('[') || inner.endsWith(']')) to--;
    if (from > to) to = from;
  }
  return text.slice(from, to).replace(/\s{2,}|[^\S ]/g, ' ');
}

/** What a piece of a line tells. */
function detail(piece: string, before: boolean, role?: 'place' | 'note'): Detail | undefined {
  const whole = trim(trim(piece).replace(LEADS_ON, ''));
  const all = OF_ALL.exec(whole)?.[0];
  const text = all ? whole.slice(all.length) : whole;
  const head = HEADED.exec(text)?.[0] ?? '';
  const rest = trim(text.slice(head.length));
  const words = rest.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.every((word) => NOISE.test(word))) return undefined;
  // the letter or the "o" that stands for a bullet
  if (before && /^\p{L}$/u.test(text)) return undefined;
  if (role) return { kind: role, text: rest };
  // "in Leeds" is a place; "in school time" would be too, and is no harm there
  const place = POSTCODE.test(text) || PLACE.test(text) || head !== '';
  if (place && !(PROSE.test(text) && !POSTCODE.test(text)))
    return { kind: 'place', text: rest, ...(all && { all: true }) };
  if (before && (PROSE.test(text) || words.length > 6)) return undefined;
  return { kind: 'note', text };
}

/**
 * What a stretch of text beside a date tells.
 *
 * @param before whether it leads up to a date, where prose is no remark
 * @param role what the heading of its column says it is
 */
export function detailsOf(text: string, before: boolean, role?: 'place' | 'note'): Detail[] {
  if (text.length > 2 * LONGEST) return [];
  return text
    .split(/(?<!(?<!\p{L})(?:st|dr|mrs?|max|no))\.\s+|;|\t|\||\s[\u2013\u2014-]\s/iu)
    .map((piece) => detail(piece, before, role))
    .filter((found): found is Detail => found !== undefined && found.text.length <= LONGEST);
}

/** Whether a line on its own is somebody's address, not a sentence that mentions one. */
export const isPlace = (text: string): boolean =>
  text.length <= LONGEST &&
  !PROSE.test(text) &&
  (POSTCODE.test(text) ||
    /^(venue|location|where|place|address)(?!\p{L})/iu.test(trim(text)) ||
    (PLACE.test(text) && text.split(' ').length <= 8));
