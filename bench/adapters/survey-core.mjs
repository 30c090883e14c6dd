import { ExpressionRunner } from 'survey-core';
import { demands, key, named, positive, verdict } from './rules.mjs';

const quoted = (ids) => `[${ids.map((id) => `'${id}'`).join(', ')}]`;

/** A rule as an expression. A leaf that `positive` has turned round says `notempty` too: `notcontains` alone is true of nothing. */
function written(rule) {
  if ('all' in rule) return `(${rule.all.map(written).join(' and ')})`;
  if ('any' in rule) return `(${rule.any.map(written).join(' or ')})`;
  if ('not' in rule && rule.not.in?.length === 1) return `{${rule.not.question}} <> '${rule.not.in[0]}'`;
  if ('not' in rule) return `!${written(rule.not)}`;
  if ('has' in rule) return `{${rule.question}} contains '${rule.has}'`;
  if ('lacks' in rule) return `({${rule.question}} notempty and {${rule.question}} notcontains '${rule.lacks}')`;
  return rule.in.length === 1 ? `{${rule.question}} = '${rule.in[0]}'` : `{${rule.question}} anyof ${quoted(rule.in)}`;
}

/** What each expression comes to. The runner alone is quicker than a whole form model around it, and says the same. */
function runnersOf(rules) {
  const runners = new Map(rules.map(([name, rule]) => [name, new ExpressionRunner(written(rule))]));
  return (answers) => new Map([...runners].map(([name, runner]) => [name, runner.runValues(answers) === true]));
}

/** As its documentation has it: one expression for each thing asked, over whatever has been answered. */
export const asDocumented = {
  name: 'survey-core, as documented',
  boolean: true,
  build({ programmes, questions }) {
    const asked = programmes.map((programme) => demands(programme, questions));
    const run = runnersOf(named(asked));
    return {
      assess(answers) {
        const values = run(answers);
        return asked.map((each, at) => verdict(each, (part) => values.get(key(at, part))));
      },
    };
  },
};

/** The best that can be made of it by hand: of each expression its opposite too, and what neither says is not known. */
export const byHand = {
  name: 'survey-core, three-valued by hand',
  build({ programmes, questions }) {
    const asked = programmes.map((programme) => demands(programme, questions));
    const run = runnersOf(
      named(asked).flatMap(([name, rule]) => [
        [name, positive(rule, questions)],
        [`not ${name}`, positive(rule, questions, false)],
      ]),
    );
    return {
      assess(answers) {
        const values = run(answers);
        const of = (name) => (values.get(name) ? true : values.get(`not ${name}`) ? false : undefined);
        return asked.map((each, at) => verdict(each, (part) => of(key(at, part))));
      },
    };
  },
};
