/**
 * Whether an engine is right, by brute force: the verdict on a state is what every way to complete it comes to. The oracle is
 * that of the tests, which shares no code with ours.
 */
import {
  answersOf,
  answersTo,
  barredIn,
  isTrue,
  left,
  OPEN,
  oracle,
  outcomeOf,
  product,
} from '../test/domain/eligibility/oracle.js';

/** Every state of one programme in which each question is open or answered, with the verdict that is right. */
export function statesOf(rules, programme) {
  const own = oracle(rules, programme);
  const found = [];
  for (const state of product(own.kinds.map((kind) => [OPEN, ...kind.keys()]))) {
    const outcomes = new Set(left(own, state).map(({ outcome }) => outcome));
    if (outcomes.size)
      found.push({ answers: answersOf(own, state), right: outcomes.size > 1 ? 'depends' : [...outcomes][0] });
  }
  return found;
}

/**
 * What an engine says of every state of every programme.
 *
 * @param engine `build({programmes, questions})` gives `{assess(answers)}`, which gives a verdict for each programme
 * @returns `states`, and of these: `wrongYes`, an "eligible" that some completion denies; `wrongNo`, any other verdict that
 *   some completion denies; `needless`, a "depends" though all completions agree; `complete`, wrong ones with every question
 *   answered, by which one knows whether the rules were put into the engine's language as they are
 */
export async function judgeEngine(engine, rules) {
  const counts = { states: 0, wrongYes: 0, wrongNo: 0, needless: 0, complete: 0 };
  for (const programme of rules.programmes) {
    const { assess } = engine.build({ ...rules, programmes: [programme] });
    for (const { answers, right } of statesOf(rules, programme)) {
      const [said] = await assess(answers);
      counts.states++;
      if (said === right) continue;
      counts[said === 'depends' ? 'needless' : said === 'eligible' ? 'wrongYes' : 'wrongNo']++;
    }
    for (const answers of completesOf(rules, programme)) {
      if ((await assess(answers))[0] !== outcomeOf(programme, answers)) counts.complete++;
    }
  }
  return counts;
}

/** Every way to answer all questions that a programme rests on, each option for itself. */
function* completesOf(rules, programme) {
  const { questions } = oracle(rules, programme);
  for (const each of product(questions.map(answersTo))) {
    const answers = Object.fromEntries(questions.map(({ id }, at) => [id, each[at]]));
    if (isPossible(rules, answers)) yield answers;
  }
}

/** Whether answers to all questions can be true together. */
export const isPossible = ({ questions }, answers) => !barredIn(questions).some((rule) => isTrue(rule, answers));

/**
 * Asks one reader until the engine has settled everything, or there is nothing left to ask.
 *
 * @param answers the reader's answer to every question
 * @param next the question to ask, from what was answered so far; `null` for none
 * @returns `asked`: how many questions until the engine knows; `hindsight`: after how many its verdicts were the final ones
 *   and stayed so, which it could not know itself; `right`: whether they are what the answers come to
 */
export async function askReader(engine, rules, answers, next) {
  const truth = rules.programmes.map((programme) => outcomeOf(programme, answers)).join();
  let said = {};
  let asked = 0;
  let hindsight = 0;
  for (;;) {
    const verdicts = (await engine.assess(said)).join();
    if (verdicts !== truth) hindsight = asked + 1;
    const question = await next(said, verdicts.split(','));
    if (question === null) return { asked, hindsight: Math.min(hindsight, asked), right: verdicts === truth };
    said = { ...said, [question]: answers[question] };
    asked++;
  }
}
