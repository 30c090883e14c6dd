/** What the choices of a catalogue stand behind in a fragment, beside whatever else is in it. */
const NAME = 'tfm-programmes';
const OURS = new RegExp(`([#?&])${NAME}=([^&]*)`);
/** Beside these, choices are written; any other fragment is a place on the page, and gives way. */
const KEPT = /^#[/!]|[#?&]tfm-answers\b/;

/** Choices by name, such as `{ phase: 'primary' }`. */
export type Choices = Readonly<Record<string, string>>;

const plain = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/**
 * The choices that a fragment names: `#tfm-programmes=phase:primary,year:2023/24`, alone or beside something else such as
 * answers. Nothing throws; whether a choice exists is for the reader to see.
 *
 * @param hash the hash of an address, such as `location.hash`
 * @returns `undefined` where it names none
 */
export function choicesIn(hash: string): Choices | undefined {
  const found = OURS.exec(hash)?.[2];
  if (found === undefined) return undefined;
  const pairs = plain(found)
    .slice(0, 500)
    .split(',')
    .flatMap((each) => {
      const [name, value = ''] = each.split(':', 2);
      return name ? [[name, value] as const] : [];
    });
  return Object.fromEntries(pairs);
}

/** A fragment without its choices: what else it says. */
export const withoutChoices = (hash: string): string => {
  const rest = hash.replace(OURS, (_, before: string): string => (before === '#' ? '#' : '')).replace(/^#&/, '#');
  return rest === '#' ? '' : rest;
};

/**
 * A fragment with other choices, and else as it was, if that can stand beside them.
 *
 * @param hash the fragment that is there
 * @param choices none take theirs out
 */
export function withChoices(hash: string, choices: Choices): string {
  const rest = withoutChoices(hash);
  const kept = KEPT.test(rest) ? rest : '';
  const ours = Object.entries(choices)
    .map(([name, value]) => `${name}:${value}`)
    .join(',');
  if (!ours) return kept;
  const before = !kept ? '#' : /^#[/!][^?]*$/.test(kept) ? `${kept}?` : `${kept}&`;
  return `${before}${NAME}=${ours}`;
}
