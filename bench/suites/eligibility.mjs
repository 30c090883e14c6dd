/** The eligibility engine beside three others, on the rules of the bundled dataset. */
import { compileDataset } from '../../tools/build-data.mjs';
import * as jsonRules from '../adapters/json-rules-engine.mjs';
import { publicodes } from '../adapters/publicodes.mjs';
import * as survey from '../adapters/survey-core.mjs';
import { ours } from '../adapters/tfm-widgets.mjs';
import { random, ratio, quartiles, short, spread, table, time } from '../harness.mjs';
import { readerOf, shuffled, TICKS } from '../readers.mjs';
import { askReader, judgeEngine } from '../truth.mjs';
import { named } from '../../test/domain/eligibility/oracle.js';

export const name = 'eligibility';
export const title = 'Eligibility: the same rules in four engines';
export const rounds = 15;
export const warmup = 5;

const { dataset } = compileDataset();
const { programmes, questions } = dataset;
const engines = [ours, publicodes, jsonRules.byHand, survey.byHand, jsonRules.asDocumented, survey.asDocumented];

const WALKS = 8;
const READERS = 200;

/** Readers who answer every question, each in an order of their own: what is known after each answer. */
const walks = Array.from({ length: WALKS }, (_, seed) => {
  const next = random(seed);
  const answers = readerOf(dataset, next);
  let said = {};
  return shuffled(questions, next).map(({ id }) => (said = { ...said, [id]: answers[id] }));
});

/** Walks once with each reader: microseconds for one answer, on average over the walk. */
async function walked(walk, step) {
  const spent = await time(async () => {
    for (const said of walk) {
      const running = step(said);
      if (running?.then) await running;
    }
  });
  return spent / walk.length;
}

async function round(engine) {
  const samples = { build: [], first: [], again: [], next: [] };
  for (const walk of walks) {
    let built;
    samples.build.push(
      await time(() => {
        built = engine.build(dataset);
        return built.assess({});
      }),
    );
    samples.first.push(await walked(walk, built.assess));
    samples.again.push(await walked(walk, built.assess));
    if (!built.next) continue;
    const fresh = engine.build(dataset);
    await fresh.assess({});
    fresh.next({});
    samples.next.push(await walked(walk, (said) => [fresh.assess(said), fresh.next(said)]));
  }
  if (!samples.next.length) delete samples.next;
  return samples;
}

export const cases = engines.map((engine) => ({ name: engine.name, round: () => round(engine) }));

/** For each programme the questions that its verdict can rest on. */
const restsOn = programmes.map(
  ({ who }) =>
    new Set(who.conditions.filter(({ strength }) => strength !== 'prefer').flatMap(({ when }) => named(when))),
);

/**
 * How an engine's questions go: its own order where it has one. The others ask in the order of the dataset, and skip what no
 * open programme names. What never says "not known" cannot skip, nor stop.
 */
const order = (engine, built) => (said, verdicts) => {
  if (!engine.boolean && !verdicts.includes('depends')) return null;
  if (built.next) return built.next(said);
  const asks = ({ id }) =>
    !(id in said) && (engine.boolean || restsOn.some((ids, at) => verdicts[at] === 'depends' && ids.has(id)));
  return questions.find(asks)?.id ?? null;
};

async function questionsOf(engine, chance) {
  const built = engine.build(dataset);
  const next = random(2023);
  const found = { asked: [], hindsight: [], wrong: 0 };
  for (let reader = 0; reader < READERS; reader++) {
    const { asked, hindsight, right } = await askReader(
      built,
      dataset,
      readerOf(dataset, next, chance),
      order(engine, built),
    );
    found.asked.push(asked);
    found.hindsight.push(hindsight);
    found.wrong += right ? 0 : 1;
  }
  return found;
}

const METRICS = { first: 'new', again: 'again', next: 'with the next question', build: 'build' };

/** Who is first in each column, and who comes after: in words, with how often an engine among them is wrong. */
function places(results, wrong) {
  const named = (name) => (wrong.get(name) ? `${name} (wrong in ${wrong.get(name)} states: see below)` : name);
  return Object.entries(METRICS).map(([metric, column]) => {
    const times = engines.flatMap(({ name }) => {
      const three = ratio(results, name, ours.name, metric);
      return three ? [[name, three[1]]] : [];
    });
    const [first, second] = times.sort((one, other) => one[1] - other[1]);
    return `- **${column}**: first is ${named(first[0])}, then ${named(second[0])}, which takes ${short(second[1] / first[1])} times as long.`;
  });
}

const mean = (all) => all.reduce((sum, each) => sum + each, 0) / all.length;

export async function report(results) {
  const metrics = Object.keys(METRICS);
  const others = engines.filter((engine) => engine !== ours);
  const ratios = others.map(({ name }) => [
    name,
    ...metrics.map((metric) => spread(ratio(results, name, ours.name, metric))),
  ]);
  const times = engines.map(({ name }) => [
    name,
    ...metrics.map((metric) => {
      const samples = results.get(name)[metric]?.flat();
      return spread(samples && quartiles(samples));
    }),
  ]);

  const exact = [];
  const wrong = new Map();
  for (const engine of engines) {
    const { states, wrongYes, wrongNo, needless, complete } = await judgeEngine(engine, dataset);
    if (complete)
      throw new Error(`${engine.name}: ${complete} complete answers come to something else. Mend the adapter.`);
    wrong.set(engine.name, wrongYes + wrongNo);
    exact.push([engine.name, states, wrongYes, wrongNo, needless]);
  }

  const asked = [];
  for (const engine of engines) {
    const row = [engine.name];
    for (const chance of Object.values(TICKS)) {
      const found = await questionsOf(engine, chance);
      if (found.wrong)
        throw new Error(`${engine.name}: ${found.wrong} readers end with something else. Mend the adapter.`);
      row.push(mean(found.asked).toFixed(2), Math.max(...found.asked), mean(found.hindsight).toFixed(2));
    }
    asked.push(row);
  }

  return `${programmes.length} programmes, ${questions.length} questions. ${WALKS} made-up readers answer all questions, each in an order of their own, and after each
answer every engine says all verdicts. Ours says with them the reasons, the questions left and the nearest change; the others say the
verdict alone. ${warmup} rounds to warm up, ${rounds} that count.

- **new**: states that the engine meets for the first time. Ours remembers what it has judged, so every walk begins with a new engine.
- **again**: the same walk once more.
- **with the next question**: new states; the verdicts and which question to ask. Only ours and publicodes choose one.
- **build**: from the rules to the first verdicts, before any answer.

### How many times as long as ours

${table(['engine', ...Object.values(METRICS)], ratios)}

${places(results, wrong).join('\n')}

### Microseconds for an answer, and for a build

${table(['engine', ...Object.values(METRICS)], times)}

### Right while answers are missing

Every state of every programme in which each of its questions is open or answered, as far as the rules tell answers apart. The
truth is brute force: all ways to complete the state. With everything answered all engines are right in every state, so the
rules are the same.

${table(['engine', 'states', 'wrong “eligible”', 'wrong no or ask-hub', 'needlessly unknown'], exact)}

### Questions until all is settled

${READERS} made-up readers who tick mostly one box, as our engine expects of them, and ${READERS} who tick any boxes. _Asked_: until the engine
knows all verdicts itself. _In hindsight_: after so many its verdicts were the final ones and stayed so, which somebody who knows
all the answers can tell, and the engine cannot; an engine that says no to everything until it has heard otherwise is early here by luck.

${table(['engine', 'mostly one: asked', 'at most', 'in hindsight', 'any boxes: asked', 'at most', 'in hindsight'], asked)}

### How each is used

- **publicodes**: as documented. What is missing makes a value undefined; the next question has the highest score among the missing variables.
  A box to tick is a yes or no of its own. (With the impossible combination written as “non applicable si” it is needlessly unknown once more, so it is left out.)
- **json-rules-engine, survey-core, as documented**: a rule for each thing asked, over what has been answered (\`allowUndefinedFacts\`). They know
  only true and false, so they ask everything. survey-core runs its expressions without the form around them, which is about twenty times quicker.
- **… three-valued by hand**: of each rule its opposite as well, with every “not” turned into the other options; what neither says is not known. That is
  our work, not the engine’s. They ask in the order of the dataset, and skip what no open programme names.
- **tfm-widgets**: \`assess\` and \`nextQuestion\`, from source.`;
}
