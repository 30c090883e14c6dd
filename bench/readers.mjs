/** Made-up readers, the same in every run. */
import { barredIn, isTrue, named } from '../test/domain/eligibility/oracle.js';
import { isPossible } from './truth.mjs';

/** The options of a multiple question: each is ticked with this chance; if none is, it is done again. */
function tick(options, chance, next) {
  for (;;) {
    const ticked = options.filter(() => next() < chance(options.length)).map(({ id }) => id);
    const alone = options.find(({ id, exclusive }) => exclusive && ticked.includes(id));
    if (ticked.length) return alone ? [alone.id] : ticked;
  }
}

/** How readers tick boxes: mostly one, as the engine expects of them, or anything at all, which it does not. */
export const TICKS = { 'mostly one box': (n) => 1 / n, 'any boxes': () => 0.5 };

/** A reader's answers to all questions, which can be true together. */
export function readerOf({ questions }, next, chance = TICKS['mostly one box']) {
  for (;;) {
    const answers = {};
    for (const { id, kind, options } of questions) {
      answers[id] = kind === 'single' ? options[Math.floor(next() * options.length)].id : tick(options, chance, next);
      const known = barredIn(questions).filter((rule) => named(rule).every((other) => other in answers));
      if (known.some((rule) => isTrue(rule, answers))) delete answers[id];
    }
    if (Object.keys(answers).length === questions.length && isPossible({ questions }, answers)) return answers;
  }
}

/** Some things in another order. */
export function shuffled(all, next) {
  const list = [...all];
  for (let at = list.length - 1; at > 0; at--) {
    const other = Math.floor(next() * (at + 1));
    [list[at], list[other]] = [list[other], list[at]];
  }
  return list;
}
