import { Engine } from 'json-rules-engine';
import { demands, key, named, positive, verdict } from './rules.mjs';

/** A rule in the engine's own form. `contains` and `doesNotContain` are false where there is no list. */
function conditions(rule) {
  if ('all' in rule) return { all: rule.all.map(conditions) };
  if ('any' in rule) return { any: rule.any.map(conditions) };
  // What its authors write for "not one of": the operator, not a `not` around it.
  if ('not' in rule && 'in' in rule.not) return { fact: rule.not.question, operator: 'notIn', value: rule.not.in };
  if ('not' in rule) return { not: conditions(rule.not) };
  if ('in' in rule) return { fact: rule.question, operator: 'in', value: rule.in };
  return 'has' in rule
    ? { fact: rule.question, operator: 'contains', value: rule.has }
    : { fact: rule.question, operator: 'doesNotContain', value: rule.lacks };
}

const engineOf = (rules) =>
  new Engine(
    rules.map(([type, rule]) => ({ conditions: { all: [conditions(rule)] }, event: { type } })),
    { allowUndefinedFacts: true },
  );

const fired = async (engine, answers) => new Set((await engine.run(answers)).events.map(({ type }) => type));

/** As its documentation has it: one rule for each thing asked, and `allowUndefinedFacts` for what is not answered yet. */
export const asDocumented = {
  name: 'json-rules-engine, as documented',
  boolean: true,
  build({ programmes, questions }) {
    const asked = programmes.map((programme) => demands(programme, questions));
    const engine = engineOf(named(asked));
    return {
      async assess(answers) {
        const events = await fired(engine, answers);
        return asked.map((each, at) => verdict(each, (part) => events.has(key(at, part))));
      },
    };
  },
};

/** The best that can be made of it by hand: of each rule its opposite too, and what neither says is not known. */
export const byHand = {
  name: 'json-rules-engine, three-valued by hand',
  build({ programmes, questions }) {
    const asked = programmes.map((programme) => demands(programme, questions));
    const engine = engineOf(
      named(asked).flatMap(([name, rule]) => [
        [name, positive(rule, questions)],
        [`not ${name}`, positive(rule, questions, false)],
      ]),
    );
    return {
      async assess(answers) {
        const events = await fired(engine, answers);
        const of = (name) => (events.has(name) ? true : events.has(`not ${name}`) ? false : undefined);
        return asked.map((each, at) => verdict(each, (part) => of(key(at, part))));
      },
    };
  },
};
