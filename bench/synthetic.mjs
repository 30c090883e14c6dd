import { random } from './harness.mjs';
import { shuffled } from './readers.mjs';

/**
 * A made-up dataset of any size, the same for the same seed. It is built after the bundled one, and harder: a quarter of
 * the questions take several answers; a programme has two to six conditions over them; of these three in ten nest, one in
 * five gives way if there is room; and one question in ten has a combination that cannot be.
 */
export function synthetic(programmes, questions, seed = 1) {
  const next = random(seed);
  const int = (from, to) => from + Math.floor(next() * (to - from + 1));
  const pick = (all) => all[int(0, all.length - 1)];

  const asked = Array.from({ length: questions }, (_, at) => {
    const multiple = next() < 0.25;
    const options = Array.from({ length: multiple ? int(3, 5) : int(2, 4) }, (_, option) => ({
      id: `o${option}`,
      label: `Option ${option}`,
    }));
    if (multiple && next() < 0.5) options.at(-1).exclusive = true;
    return { id: `q${at}`, kind: multiple ? 'multiple' : 'single', text: `Question ${at}?`, options };
  });

  const leaf = ({ id, kind, options }) =>
    kind === 'multiple' && next() < 0.2
      ? { question: id, atLeast: 2 }
      : {
          question: id,
          in: shuffled(options, next)
            .slice(0, int(1, options.length - 1))
            .map(({ id }) => id),
        };
  for (const [at, question] of asked.entries()) {
    if (at === 0 || next() >= 0.1) continue;
    const is = (id) => ({ question: id, in: ['o0'] });
    question.impossible = [{ when: { all: [is(question.id), is(asked[at - 1].id)] }, text: 'Cannot be.' }];
  }

  const rule = () => {
    const chance = next();
    const of = (size) => shuffled(asked, next).slice(0, size).map(leaf);
    if (chance < 0.7) return leaf(pick(asked));
    if (chance < 0.85) return { any: of(int(2, 3)) };
    const [first, second, third] = of(3);
    return { any: [first, { all: [second, { not: third }] }] };
  };
  const made = Array.from({ length: programmes }, (_, at) => ({
    id: `p${at}`,
    who: {
      conditions: Array.from({ length: int(2, 6) }, (_, condition) => ({
        id: `c${condition}`,
        ...(next() < 0.2 && { strength: 'if-space' }),
        when: rule(),
        met: 'Met.',
        notMet: 'Not met.',
        changeable: next() < 0.5,
      })),
    },
  }));
  return { programmes: made, questions: asked };
}
