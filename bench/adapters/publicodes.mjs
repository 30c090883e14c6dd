import Engine from 'publicodes';
import { demands, key, named, verdict } from './rules.mjs';

/** Names in its language, without a hyphen that could be read as a minus. A single answer is a text, a box to tick a yes or no. */
const nameOf = (id) => `q ${id.replaceAll('-', ' ')}`;
const boxOf = (id, option) => `${nameOf(id)} . o ${option.replaceAll('-', ' ')}`;

/** A rule in its language. It knows that "not known and false" is false, and says of the rest that it is not known. */
function written(rule) {
  if ('all' in rule) return { 'toutes ces conditions': rule.all.map(written) };
  if ('any' in rule) return { 'une de ces conditions': rule.any.map(written) };
  if ('not' in rule) return { '=': [written(rule.not), 'non'] };
  if ('has' in rule) return boxOf(rule.question, rule.has);
  const is = rule.in.map((option) => `${nameOf(rule.question)} = '${option}'`);
  return is.length === 1 ? is[0] : { 'une de ces conditions': is };
}

function situation(questions, answers) {
  const known = {};
  for (const { id, kind, options } of questions) {
    const answer = answers[id];
    if (answer === undefined) continue;
    if (kind === 'single') known[nameOf(id)] = `'${answer}'`;
    else for (const option of options) known[boxOf(id, option.id)] = answer.includes(option.id) ? 'oui' : 'non';
  }
  return known;
}

/**
 * As its documentation has it: what is not in the situation is missing, and a value that rests on it is `undefined`. The next
 * question is the one with the highest score among the missing variables, as its form builder takes them: of several boxes
 * of one question the scores are added up, and where it is a tie the order of the dataset decides.
 */
export const publicodes = {
  name: 'publicodes',
  build({ programmes, questions }) {
    const asked = programmes.map((programme) => demands(programme, questions));
    const rules = {};
    const questionOf = new Map();
    for (const { id, kind, options } of questions) {
      const single = kind === 'single';
      rules[nameOf(id)] = single ? { question: id } : { titre: id };
      if (single) questionOf.set(nameOf(id), id);
      else {
        for (const option of options) {
          rules[boxOf(id, option.id)] = { question: option.id };
          questionOf.set(boxOf(id, option.id), id);
        }
      }
    }
    const targets = named(asked);
    for (const [name, rule] of targets) rules[ruleOf(name)] = written(rule);
    const engine = new Engine(rules, { logger: { log() {}, warn() {}, error() {} } });

    // Verdicts and the next question come from the same evaluation.
    let last = {};
    const evaluated = (answers) => {
      if (last.answers !== answers) {
        engine.setSituation(situation(questions, answers));
        last = { answers, values: new Map(targets.map(([name]) => [name, engine.evaluate(ruleOf(name))])) };
      }
      return last.values;
    };
    return {
      assess(answers) {
        const values = evaluated(answers);
        // What is `null`, not applicable, is not met.
        const of = (name) => {
          const { nodeValue } = values.get(name);
          return nodeValue === undefined ? undefined : nodeValue === true;
        };
        return asked.map((each, at) => verdict(each, (part) => of(key(at, part))));
      },
      next(answers) {
        const scores = new Map();
        for (const { missingVariables } of evaluated(answers).values()) {
          for (const [variable, score] of Object.entries(missingVariables)) {
            const id = questionOf.get(variable);
            scores.set(id, (scores.get(id) ?? 0) + score);
          }
        }
        const open = questions.filter(({ id }) => scores.has(id));
        return open.sort((a, b) => scores.get(b.id) - scores.get(a.id))[0]?.id ?? null;
      },
    };
  },
};

const ruleOf = (name) => name.replace('_', ' ');
