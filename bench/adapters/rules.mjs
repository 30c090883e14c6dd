/** What the adapters share: our rules in the few forms that other engines know. */

/** Every way to take `size` of some things. */
const subsets = (all, size) =>
  size === 0 ? [[]] : all.flatMap((one, at) => subsets(all.slice(at + 1), size - 1).map((rest) => [one, ...rest]));

/**
 * A rule whose leaves are `{question, in}` for single questions, and `{question, has}`, one option, for multiple ones. Counts
 * are spelled out.
 */
export function plain(rule, questions) {
  if ('all' in rule) return { all: rule.all.map((part) => plain(part, questions)) };
  if ('any' in rule) return { any: rule.any.map((part) => plain(part, questions)) };
  if ('not' in rule) return { not: plain(rule.not, questions) };
  const { kind, options } = questions.find(({ id }) => id === rule.question);
  const ids = options.map(({ id }) => id);
  if (kind === 'single') {
    return { question: rule.question, in: rule.in ?? ids.filter((id) => Number(id) >= rule.atLeast) };
  }
  const has = (option) => ({ question: rule.question, has: option });
  if (rule.in) return { any: rule.in.map(has) };
  return { any: subsets(ids, rule.atLeast).map((set) => ({ all: set.map(has) })) };
}

/**
 * The same with every `not` driven down to the leaves: for a single question to the other options, for a multiple one to
 * `{question, lacks}`. So no leaf is true before its question is answered.
 */
export function positive(rule, questions, truth = true) {
  if ('not' in rule) return positive(rule.not, questions, !truth);
  const parts = rule.all ?? rule.any;
  if (parts) {
    return { ['all' in rule === truth ? 'all' : 'any']: parts.map((part) => positive(part, questions, truth)) };
  }
  if (truth) return rule;
  if ('has' in rule) return { question: rule.question, lacks: rule.has };
  const { options } = questions.find(({ id }) => id === rule.question);
  return { question: rule.question, in: options.map(({ id }) => id).filter((id) => !rule.in.includes(id)) };
}

/** What a programme asks, and what it asks unless there is room: two rules, `undefined` where it asks nothing of the kind. */
export function demands({ who }, questions) {
  const all = (conditions) =>
    conditions.length ? { all: conditions.map(({ when }) => plain(when, questions)) } : undefined;
  return {
    must: all(who.conditions.filter(({ strength = 'must' }) => strength === 'must')),
    room: all(who.conditions.filter(({ strength }) => strength === 'if-space')),
  };
}

/**
 * The verdict on a programme.
 *
 * @param of what a rule comes to: `true`, `false`, or `undefined` for what is not known
 * @returns {'eligible' | 'ask-hub' | 'not-eligible' | 'depends'}
 */
export function verdict(demands, of) {
  const [must, room] = ['must', 'room'].map((part) => (demands[part] ? of(part) : true));
  if (must === false) return 'not-eligible';
  if (must === undefined || room === undefined) return 'depends';
  return room ? 'eligible' : 'ask-hub';
}

/** All rules of some programmes, each with a name that `verdict` can ask for by `key`. */
export const named = (asked) =>
  asked.flatMap((demands, at) =>
    ['must', 'room'].flatMap((part) => (demands[part] ? [[key(at, part), demands[part]]] : [])),
  );

export const key = (at, part) => `${part}_${at}`;
