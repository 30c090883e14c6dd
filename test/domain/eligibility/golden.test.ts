/**
 * Who can join, written down once and for all in `golden.txt`: for each programme the answers that lead to a yes and to a
 * word with the hub, all others leading to a no; and for each of its conditions the answers that meet it. When a rule was changed on purpose, `UPDATE_GOLDEN=1` with this file alone
 * writes it anew: read what changed before you keep it.
 */
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { assess, status } from '../../../src/eligibility/index.js';
import type { Answer } from '../../../src/model/answers.js';
import type { Condition, Programme, Question, Rule } from '../../../src/model/types.js';
import { compileDataset } from '../../../tools/build-data.mjs';
import { isTrue, named, outcomeOf, product } from './oracle.js';

const { dataset } = compileDataset();
assert.ok(dataset);
const { programmes, questions } = dataset;
const file = new URL('golden.txt', import.meta.url);

/** Each option alone, and all that can be chosen together. */
function answersTo({ kind, options }: Question): Answer[] {
  if (kind === 'single') return options.map(({ id }) => id);
  return [...options.map(({ id }) => [id]), options.filter(({ exclusive }) => !exclusive).map(({ id }) => id)];
}

/** Every way to answer the questions of some rules, with how it reads. */
function* ways(rules: readonly Rule[]) {
  const own = questions.filter(({ id }) => rules.flatMap(named).includes(id));
  for (const each of product(own.map(answersTo))) {
    yield {
      answers: Object.fromEntries(own.map(({ id }, at) => [id, each[at]!])),
      text: own.map(({ id }, at) => `${id}: ${String(each[at])}`).join(' · '),
    };
  }
}

/** Who can join a programme, as text. */
function table(programme: Programme): string {
  const rules = { programmes: [programme], questions };
  const lines: Record<string, string[]> = { eligible: [], 'ask-hub': [] };
  const { conditions } = programme.who;
  const asked = conditions.filter(({ strength }) => strength !== 'prefer');
  for (const { answers, text } of ways(asked.map(({ when }) => when))) {
    lines[assess(rules, answers)[0]!.verdict]?.push(text);
  }
  for (const { id, when } of conditions) {
    lines[`meets ${id}`] = [...ways([when])].flatMap(({ answers, text }) =>
      status(when, answers, questions) === 'yes' ? [text] : [],
    );
  }
  const blocks = Object.entries(lines).map(([what, own]) => [`  ${what}`, ...own.map((line) => `    ${line}`)]);
  return [programme.id, ...blocks.flat()].join('\n');
}

const tables = () => programmes.map(table);
if (process.env.UPDATE_GOLDEN) writeFileSync(file, `${tables().join('\n\n')}\n`);
const golden = readFileSync(file, 'utf8').trimEnd().split('\n\n');

test('Who can join is as it is written down', () => {
  assert.deepEqual(tables(), golden);
});

/** Every rule that differs from this one in one place. */
function* slips(rule: Rule): Generator<Rule> {
  yield { not: rule };
  if ('question' in rule) {
    if ('atLeast' in rule) {
      yield { ...rule, atLeast: rule.atLeast + 1 };
      if (rule.atLeast > 1) yield { ...rule, atLeast: rule.atLeast - 1 };
      return;
    }
    for (const { id } of questions.find(({ id }) => id === rule.question)!.options) {
      const others = rule.in.filter((option) => option !== id);
      if (others.length < rule.in.length) yield { ...rule, in: others };
      else yield { ...rule, in: [...rule.in, id] };
    }
  } else if ('not' in rule) {
    yield rule.not;
    for (const not of slips(rule.not)) yield { not };
  } else {
    const [parts, make] =
      'all' in rule ? [rule.all, (all: Rule[]): Rule => ({ all })] : [rule.any, (any: Rule[]): Rule => ({ any })];
    if (parts.length > 1) yield 'all' in rule ? { any: parts } : { all: parts };
    for (const [at, part] of parts.entries()) {
      yield make(parts.filter((_, other) => other !== at));
      for (const slip of slips(part)) yield make(parts.with(at, slip));
    }
  }
}

/** Every condition that differs from this one in one place, or in how strong it is. */
function* slipsOf(condition: Condition): Generator<Condition> {
  const { strength: own = 'must', when } = condition;
  for (const strength of ['must', 'prefer', 'if-space'] as const)
    if (strength !== own) yield { ...condition, strength };
  for (const slip of slips(when)) yield { ...condition, when: slip };
}

/** Whether two sets of conditions say the same of everybody: then no test can tell them apart, nor need it. */
const same = (programme: Programme, one: Condition[], other: Condition[]): boolean =>
  one.length === other.length &&
  [...ways([...one, ...other].map(({ when }) => when))].every(
    ({ answers }) =>
      one.every(({ when }, at) => isTrue(when, answers) === isTrue(other[at]!.when, answers)) &&
      outcomeOf({ ...programme, who: { ...programme.who, conditions: one } }, answers) ===
        outcomeOf({ ...programme, who: { ...programme.who, conditions: other } }, answers),
  );

for (const programme of programmes) {
  test(`${programme.id}: no slip in a rule goes unnoticed`, () => {
    const { conditions } = programme.who;
    const written = golden.find((text) => text.startsWith(`${programme.id}\n`));
    const slipped = conditions.flatMap((condition, at) => [
      conditions.toSpliced(at, 1),
      ...[...slipsOf(condition)].map((slip) => conditions.with(at, slip)),
    ]);
    const found = slipped.filter(
      (each) => table({ ...programme, who: { ...programme.who, conditions: each } }) !== written,
    );
    assert.ok(found.length > conditions.length * 3);
    const missed = slipped.filter((each) => !found.includes(each) && !same(programme, conditions, each));
    assert.deepEqual(missed, []);
  });
}
