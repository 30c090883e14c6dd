/** How our engine grows with the number of programmes and of questions. */
import { closure } from '../../test/domain/eligibility/oracle.js';
import { compileDataset } from '../../tools/build-data.mjs';
import { assess, nextQuestion } from '../../src/eligibility/index.js';
import { quantile, quartiles, random, short, spread, table, time } from '../harness.mjs';
import { readerOf } from '../readers.mjs';
import { synthetic } from '../synthetic.mjs';

export const name = 'growth';
export const title = 'Eligibility: how our engine grows';
export const rounds = 5;
export const warmup = 1;

const SIZES = [12, 100, 1000].flatMap((programmes) => [12, 20, 30].map((questions) => [programmes, questions]));
/** What an answer may cost with 1,000 programmes over 30 questions, in milliseconds. */
const BAR = 5;

/**
 * Compiles, then asks one reader until all is settled. A new reader and a new engine in every round, so that nothing is
 * remembered. In milliseconds.
 */
async function round(rules, number) {
  const fresh = structuredClone(rules);
  const reader = readerOf(rules, random(number));
  const samples = { compile: [], start: [], assess: [], next: [], answer: [], again: [], count: [] };
  const timed = async (metric, run) => {
    const spent = (await time(run)) / 1000;
    samples[metric].push(spent);
    return spent;
  };
  let said = {};
  let question;
  const ask = () => (question = nextQuestion(fresh, said)?.question);
  await timed('compile', () => void assess(fresh, said));
  await timed('start', () => void ask());
  while (question) {
    said = { ...said, [question]: reader[question] };
    const verdicts = await timed('assess', () => void assess(fresh, said));
    samples.answer.push(verdicts + (await timed('next', () => void ask())));
  }
  samples.count.push(samples.answer.length);
  let again = {};
  for (const id of Object.keys(said)) {
    again = { ...again, [id]: said[id] };
    await timed('again', () => void [assess(fresh, again), nextQuestion(fresh, again)]);
  }
  return samples;
}

/** How many questions a programme rests on, on average. */
const restsOn = ({ programmes, questions }) => {
  const counts = programmes.map(
    ({ who }) =>
      closure(
        questions,
        who.conditions.filter(({ strength }) => strength !== 'prefer').map(({ when }) => when),
      ).length,
  );
  return (counts.reduce((sum, count) => sum + count, 0) / counts.length).toFixed(1);
};
const sizes = new Map();

export const cases = SIZES.map(([programmes, questions]) => {
  const rules = synthetic(programmes, questions);
  const name = `${programmes} × ${questions}`;
  sizes.set(name, restsOn(rules));
  return { name, round: (number) => round(rules, number) };
});

export function report(results) {
  const all = (name, metric) => results.get(name)[metric].flat();
  const both = (samples) => `${short(quantile(samples, 0.5))} / ${short(quantile(samples, 0.95))}`;
  const names = cases.map(({ name }) => name);
  const rows = names.map((name) => [
    name,
    ...['answer', 'assess', 'next'].map((metric) => both(all(name, metric))),
    short(Math.max(...all(name, 'answer'))),
    both(all(name, 'again')),
    ...['compile', 'start'].map((metric) => spread(quartiles(all(name, metric)))),
    short(quantile(all(name, 'count'), 0.5)),
    sizes.get(name),
  ]);
  const answers = all(names.at(-1), 'answer');
  const over = answers.filter((answer) => answer >= BAR).length;
  return `Made-up rules from a seed, harder than the bundled ones (\`bench/synthetic.mjs\`). In every round a new engine and a new reader, who is asked what
\`nextQuestion\` says until all is settled; nothing is remembered from before. Milliseconds, as median / 95th of a hundred.

- **an answer**: all verdicts with their reasons, and the next question. Compiling and the first question come before any answer and are apart.
- **seen before**: the same answers once more, by the same engine.
- **rests on**: the questions that a programme's rules name, and those that an impossible combination ties to them, on average. For the bundled
  programmes it is ${restsOn(compileDataset().dataset)}.

${table(['programmes × questions', 'an answer', 'verdicts', 'next question', 'slowest answer', 'seen before', 'compile', 'first question', 'answers', 'rests on'], rows)}

The bar: with 1,000 programmes over 30 questions an answer costs under ${BAR} ms. Of ${answers.length} answers ${over} did not (${((100 * over) / answers.length).toFixed(0)} %); the median is
${short(quantile(answers, 0.5))} ms, the 95th of a hundred ${short(quantile(answers, 0.95))} ms, the slowest ${short(Math.max(...answers))} ms. **${over ? 'Not kept.' : 'Kept.'}**`;
}
