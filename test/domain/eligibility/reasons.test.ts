import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Answers } from '../../../src/model/answers.js';
import type { Condition } from '../../../src/model/types.js';
import { assess, type Assessment } from '../../../src/eligibility/index.js';
import { compileDataset } from '../../../tools/build-data.mjs';
import { fixture } from './fixture.js';
import {
  answersOf,
  barredIn,
  HIDDEN,
  isTrue,
  left,
  named,
  OPEN,
  oracle,
  product,
  states,
  type Complete,
  type Oracle,
  type Outcome,
  type Rules,
} from './oracle.js';

const { dataset } = compileDataset();
assert.ok(dataset);

const strengthOf = ({ strength = 'must' }: Condition) => strength;

/** Every part of a list, the smaller ones first. */
const parts = <T>(all: readonly T[]): T[][] =>
  Array.from({ length: 2 ** all.length }, (_, bits) => all.filter((_, at) => bits & (1 << at))).sort(
    (a, b) => a.length - b.length,
  );

/** The state in which only some questions are answered. */
const only = (own: Oracle, state: readonly number[], ids: readonly string[]) =>
  state.map((value, at) => (ids.includes(own.questions[at]!.id) ? value : OPEN));

const always = (own: Oracle, state: readonly number[], test: (answers: Answers) => boolean) =>
  left(own, state).every(({ answers }) => test(answers));

/** The fewest answers that settle something, by trying all. */
function fewest(own: Oracle, state: readonly number[], test: (answers: Answers) => boolean): number {
  const known = own.questions.flatMap(({ id }, at) => (state[at]! >= 0 ? [id] : []));
  return parts(known).find((some) => always(own, only(own, state, some), test))!.length;
}

function checkReasons(own: Oracle, state: readonly number[], { verdict, because }: Assessment): void {
  const { conditions } = own.programme.who;
  const conditionOf = (id: string) => conditions.find((each) => each.id === id)!;
  for (const reason of because) {
    const condition = conditionOf(reason.condition);
    assert.equal(reason.strength, strengthOf(condition));
    assert.notEqual(reason.strength, 'prefer', 'no verdict rests on a preference');
    assert.equal(reason.changeable, condition.changeable);
    assert.equal(reason.text.length > 0, true);
    assert.equal(reason.instead, reason.state === 'not-met' ? condition.instead : undefined);
    if (reason.state === 'open') {
      assert.equal(verdict, 'ask-hub');
      assert.ok(reason.questions.length, 'something to find out');
      for (const id of reason.questions) {
        const at = own.questions.findIndex((question) => question.id === id);
        assert.equal(state[at], HIDDEN);
        assert.ok(reason.text.includes(own.questions[at]!.text), 'it says what to find out');
      }
      // To know it could matter: by what is hidden alone, both the condition and what comes of it can turn out either way.
      const ways = left(own, state);
      const differ = (one: Complete, other: Complete) =>
        one.outcome !== other.outcome &&
        isTrue(condition.when, one.answers) !== isTrue(condition.when, other.answers) &&
        one.at.every((value, at) => value === other.at[at] || state[at] === HIDDEN);
      assert.ok(ways.some((one) => ways.some((other) => differ(one, other))));
    }
  }
  if (verdict === 'ask-hub') assert.ok(because.length);
  const settled = because.filter((reason) => reason.state !== 'open');
  const failing = (strengths: readonly string[]) =>
    conditions.filter(
      (each) => strengths.includes(strengthOf(each)) && always(own, state, (answers) => !isTrue(each.when, answers)),
    );

  if (verdict === 'eligible') {
    const asked = conditions.filter((each) => strengthOf(each) !== 'prefer');
    const hold = (ids: readonly string[]) => (answers: Answers) =>
      ids.every((id) => isTrue(conditionOf(id).when, answers));
    const ids = because.map(({ condition }) => condition);
    const enough = (some: readonly string[]) =>
      own.completes.every(({ answers }) => !hold(some)(answers) || asked.every(({ when }) => isTrue(when, answers)));
    assert.ok(enough(ids), 'together they are enough');
    for (const id of ids) assert.ok(!enough(ids.filter((other) => other !== id)), `${id} cannot be left out`);
  }
  for (const reason of settled) {
    const met = reason.state === 'met';
    assert.equal(met, verdict === 'eligible');
    const { when } = conditionOf(reason.condition);
    const so = (answers: Answers) => isTrue(when, answers) === met;
    if (!always(own, state, so)) continue; // one of those that cannot all be met: below
    assert.ok(always(own, only(own, state, reason.questions), so), 'the answers it rests on are enough');
    assert.equal(reason.questions.length, fewest(own, state, so), 'fewer would not do');
  }
  if (verdict === 'not-eligible' || (verdict === 'ask-hub' && settled.length)) {
    const sure = failing(verdict === 'not-eligible' ? ['must'] : ['if-space']);
    if (sure.length) {
      assert.deepEqual(settled.map(({ condition }) => condition).sort(), sure.map(({ id }) => id).sort());
    } else {
      const clash = (answers: Answers) =>
        !settled.every(({ condition }) => isTrue(conditionOf(condition).when, answers));
      assert.ok(settled.length > 1);
      assert.ok(always(own, only(own, state, settled[0]!.questions), clash));
      assert.equal(settled[0]!.questions.length, fewest(own, state, clash));
    }
    const sizes = settled.map(({ questions }) => questions.length);
    if (verdict === 'not-eligible')
      assert.deepEqual(
        sizes,
        sizes.toSorted((a, b) => a - b),
      );
  }
}

/** Whether a condition can turn out otherwise by this question alone, be it that it makes the answers impossible. */
function restsOn(rules: Rules, own: Oracle): (condition: Condition, question: number) => boolean {
  const barred = barredIn(rules.questions).filter((rule) =>
    named(rule).every((id) => own.questions.some((question) => question.id === id)),
  );
  const all = [...product(own.kinds.map((kind) => [...kind.keys()]))];
  const known = new Map<Condition, boolean[]>();
  return (condition, question) => {
    let found = known.get(condition);
    if (!found) {
      const value = (at: readonly number[]) => {
        const answers = answersOf(own, at);
        return barred.some((rule) => isTrue(rule, answers)) ? 0 : isTrue(condition.when, answers) ? 1 : 2;
      };
      found = own.kinds.map((kind, at) =>
        all.some((each) => kind.some((_, other) => value(each) !== value(each.with(at, other)))),
      );
      known.set(condition, found);
    }
    return found[question]!;
  };
}

function checkChange(
  own: Oracle,
  state: readonly number[],
  found: Assessment,
  rests: ReturnType<typeof restsOn>,
  settles: ReturnType<typeof settling>,
): void {
  const { verdict, change } = found;
  if (verdict === 'eligible' || verdict === 'depends') return assert.equal(change, null);
  const conditions = own.programme.who.conditions.filter((each) => strengthOf(each) !== 'prefer');
  const changeable = state.map((_, at) => {
    const on = conditions.filter((each) => rests(each, at));
    const unmet = on.filter(({ when }) => !always(own, state, (answers) => isTrue(when, answers)));
    return on.length > 0 && (unmet.length ? unmet : on).every((each) => each.changeable);
  });
  // What stands against a way: what kind of way it is, then how many answers, then how many that nobody can change.
  const ranks: number[][] = [];
  for (const at of product(
    own.kinds.map((kind, i) => (state[i] === HIDDEN ? [HIDDEN, ...kind.keys()] : [...kind.keys()])),
  )) {
    const outcome = settles(at);
    if (outcome === undefined || outcome === 'not-eligible' || outcome === verdict) continue;
    const steps = state.flatMap((value, question) => (value !== OPEN && value !== at[question] ? [question] : []));
    const stuck = steps.filter((question) => !changeable[question]).length;
    ranks.push([2 * +(stuck > 0) + +(outcome === 'ask-hub'), steps.length, stuck]);
  }
  ranks.sort((a, b) => a[0]! - b[0]! || a[1]! - b[1]! || a[2]! - b[2]!);
  if (!ranks.length) return assert.equal(change, null);
  assert.ok(change);
  const stuck = change.steps.filter((step) => !step.changeable).length;
  assert.deepEqual([2 * +(stuck > 0) + +(change.verdict === 'ask-hub'), change.steps.length, stuck], ranks[0]);
  assert.equal(change.changeable, stuck === 0);
  const place = (id: string) => own.questions.findIndex((question) => question.id === id);
  assert.deepEqual(
    change.steps.map((step) => step.changeable),
    change.steps.map((step) => changeable[place(step.question)]),
  );
  assert.deepEqual(
    change.steps,
    change.steps.toSorted((a, b) => +b.changeable - +a.changeable),
  );
  // Taking the steps does lead there, if the rest is answered well.
  const taken = [...state];
  for (const { question, to } of change.steps) {
    const kind = own.kindOf[place(question)]!;
    taken[place(question)] = own.kinds[place(question)]!.findIndex((answer) => kind(answer) === kind(to));
  }
  const ends = product(own.kinds.map((kind, i) => (taken[i] === OPEN ? [...kind.keys()] : [taken[i]!])));
  assert.ok([...ends].some((at) => settles(at) === change.verdict));
}

/** What a state without open questions comes to, remembered. */
function settling(own: Oracle): (at: readonly number[]) => Outcome | undefined {
  const known = new Map<string, Outcome | undefined>();
  return (at) => {
    const key = at.join();
    if (!known.has(key)) {
      const outcomes = new Set(left(own, at).map(({ outcome }) => outcome));
      known.set(key, outcomes.size > 1 ? 'ask-hub' : [...outcomes][0]);
    }
    return known.get(key);
  };
}

for (const [name, rules] of [
  ['the made-up rules', fixture],
  ['the bundled programmes', dataset],
] as const) {
  describe(`With ${name}, over every state of every programme`, () => {
    for (const programme of rules.programmes) {
      const alone = { programmes: [programme], questions: rules.questions };
      const own = oracle(rules, programme);
      const possible = [...states(own)].filter((state) => left(own, state).length);

      test(`${programme.id}: every verdict has its reasons, and as few as will do`, () => {
        for (const state of possible) {
          const answers = answersOf(own, state);
          const [found] = assess(alone, answers);
          assert.equal(found!.because.length > 0, found!.verdict !== 'depends' && programme.id !== 'everybody');
          checkReasons(own, state, found!);
        }
        assert.ok(programme.next.text, 'and there is a next step');
      });

      test(`${programme.id}: every no and every word with the hub names the nearest change`, () => {
        const rests = restsOn(rules, own);
        const settles = settling(own);
        for (const state of possible) checkChange(own, state, assess(alone, answersOf(own, state))[0]!, rests, settles);
      });

      test(`${programme.id}: it does not matter in which order the answers came, or what was asked before`, () => {
        const expected = possible.map((state) => assess(alone, answersOf(own, state)));
        const again = structuredClone(alone);
        for (const [at, state] of [...possible.entries()].reverse()) {
          const reversed = Object.fromEntries(Object.entries(answersOf(own, state)).reverse());
          assert.deepEqual(assess(again, reversed), expected[at]);
        }
      });
    }
  });
}

describe('The nearest change', () => {
  const change = (programme: string, answers: Answers) =>
    assess(fixture, answers).find((each) => each.programme === programme)!.change;
  const steps = (programme: string, answers: Answers) => change(programme, answers)!.steps.map(({ to }) => to);

  test('keeps what the reader has ticked, where that will do', () => {
    assert.deepEqual(steps('two-badges', { age: 'adult', badges: ['rescue'] }), [['crawl', 'rescue']]);
    assert.deepEqual(steps('room', { badges: ['rescue'] }), [['dive', 'rescue']]);
    assert.deepEqual(steps('room', { badges: ['none'] }), [['dive']]);
  });

  test('ticks or unticks as few boxes as it can', () => {
    assert.deepEqual(steps('all-or-nothing', { badges: ['crawl', 'dive'] }), [['crawl', 'dive', 'rescue']]);
    assert.deepEqual(steps('all-or-nothing', { badges: ['crawl'] }), [['none']]);
  });

  test('is one that the school can make, if there is one, before one that nobody can', () => {
    const { verdict, changeable, steps } = change('room', { badges: ['crawl'], age: 'young', hours: '10' })!;
    assert.deepEqual([verdict, changeable, steps.map(({ question }) => question)], ['ask-hub', true, ['badges']]);
    assert.equal(change('either-way', { age: 'child' })!.changeable, false);
  });
});

describe('The reasons', () => {
  const because = (programme: string, answers: Answers) =>
    assess(fixture, answers)
      .find((each) => each.programme === programme)!
      .because.map(({ condition, state, questions }) => [condition, state, ...questions]);

  test('of a yes say nothing twice, and nothing that nobody can miss', () => {
    assert.deepEqual(because('twice', { helper: 'yes' }), [['first', 'met', 'helper']]);
    assert.deepEqual(because('implied', { badges: ['rescue'], age: 'adult' }), [['rescue', 'met', 'badges']]);
    assert.deepEqual(because('either-way', { age: 'adult', helper: 'no' }), [['adult', 'met', 'age']]);
    assert.deepEqual(because('everybody', {}), []);
  });

  test('of a no name all that fails, and where nothing fails alone what cannot go together', () => {
    assert.deepEqual(because('two-badges', { age: 'child', badges: ['none'] }), [
      ['two', 'not-met', 'badges'],
      ['age', 'not-met', 'age'],
    ]);
    assert.deepEqual(because('clash', { badges: ['none'] }), [
      ['one', 'not-met', 'badges'],
      ['other', 'not-met', 'badges'],
    ]);
  });

  test('can rest on another answer than the one that was asked about', () => {
    assert.deepEqual(because('wishes', { member: 'yes' }), [['card', 'met', 'member']]);
  });
});
