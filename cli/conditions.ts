/** Conditions on answers as a sheet has them: `phase=secondary; sector=independent|elsewhere`, and the same in words. */
import { product } from './product.js';
import type { Variable } from '../src/eligibility/space.js';
import type { Leaf } from '../src/eligibility/rule.js';
import type { Question } from '../src/model/types.js';
import { problem, quote, suggestion, type Problem } from '../src/model/problems.js';

/** One thing asked of one answer, or that it be otherwise. Several of them all have to hold. */
export type Test = Leaf | { not: Leaf };

const leafOf = (test: Test): Leaf => ('not' in test ? test.not : test);

/** The question that a test is about. */
export const questionOf = (test: Test): string => leafOf(test).question;

/**
 * Tests as text: `=` and `|` for one of several options (of several answers: any of them), `!=` for none of them, `>=` and `<`
 * for how many. Such as `phase=secondary; sector=independent|elsewhere; badges>=2`.
 */
export const writeTests = (tests: readonly Test[]): string =>
  tests
    .map((test) => {
      const leaf = leafOf(test);
      const no = 'not' in test;
      return 'in' in leaf
        ? `${leaf.question}${no ? '!=' : '='}${leaf.in.join('|')}`
        : `${leaf.question}${no ? '<' : '>='}${leaf.atLeast}`;
    })
    .join('; ');

const FORM = /^([a-z0-9-]+)\s*(=|!=|≠|>=|≥|<)\s*([a-z0-9|\s-]+)$/;

/** Reads what `writeTests` wrote, with any spaces. An empty text is no condition at all. A part that cannot be read is a problem. */
export function readTests(text: string): { tests: Test[]; problems: Problem[] } {
  const tests: Test[] = [];
  const problems: Problem[] = [];
  for (const part of text.split(';').map((each) => each.trim().toLowerCase())) {
    if (!part) continue;
    const [, question, mark, value] = FORM.exec(part) ?? [];
    const options = value?.split('|').map((option) => option.trim()) ?? [];
    const counts = mark !== '=' && mark !== '!=' && mark !== '≠';
    if (!question || options.includes('') || (counts && !/^[1-9]\d*$/.test(value!))) {
      problems.push(problem('conditions', quote(part), 'an answer such as phase=secondary or sector!=state'));
      continue;
    }
    const leaf: Leaf = counts ? { question, atLeast: Number(value) } : { question, in: options };
    tests.push(mark === '=' || mark === '>=' || mark === '≥' ? leaf : { not: leaf });
  }
  return { tests, problems };
}

/** The questions and options that tests name and that are not there. */
export function misnamed(tests: readonly Test[], questions: readonly Question[]): Problem[] {
  return tests.map(leafOf).flatMap((leaf) => {
    const question = questions.find(({ id }) => id === leaf.question);
    const known = (question?.options ?? questions).map(({ id }) => id);
    const wrong = !question ? [leaf.question] : 'in' in leaf ? leaf.in.filter((id) => !known.includes(id)) : [];
    const what = question ? `an option of the question ${quote(question.id)}` : 'the id of a question';
    return wrong.map((id) => problem('conditions', quote(id), what, suggestion(id, known)));
  });
}

const quoted = (labels: readonly string[], or: string) => {
  const words = labels.map((label) => `“${label}”`);
  return words.length > 1 ? `${words.slice(0, -1).join(', ')} ${or} ${words.at(-1)}` : words.join('');
};

/** What a test asks of the answer, in words: `“Yes” or “Not yet”`, `not “A special school”`. */
export function answerWords(test: Test, { kind, options }: Question): string {
  const leaf = leafOf(test);
  const no = 'not' in test;
  if (!('in' in leaf))
    return `${no ? 'fewer than' : 'at least'} ${leaf.atLeast}${kind === 'multiple' ? ' chosen' : ''}`;
  const labels = (ids: readonly string[]) =>
    ids.map((id) => options.find((option) => option.id === id)?.label ?? `the answer ${id}`);
  const asked = labels(leaf.in);
  if (kind === 'single') {
    const others = options.filter(({ id }) => !leaf.in.includes(id)).map(({ id }) => id);
    if (no) return `anything but ${quoted(asked, 'or')}`;
    return asked.length > 2 && others.length < asked.length && others.length
      ? `anything but ${quoted(labels(others), 'or')}`
      : quoted(asked, 'or');
  }
  if (no) return `not ${quoted(asked, 'or')}`;
  return asked.length > 1 ? `at least one of ${quoted(asked, 'and')}` : `${quoted(asked, 'or')} is among the answers`;
}

/** Tests question by question: the question, and all that is asked of its answer in words. */
export function inWords(
  tests: readonly Test[],
  questions: readonly Question[],
): { question: Question; words: string }[] {
  return questions.flatMap((question) => {
    const own = tests.filter((test) => questionOf(test) === question.id);
    return own.length ? [{ question, words: own.map((test) => answerWords(test, question)).join(', and ') }] : [];
  });
}

/** Tests in one line of words; what holds for everybody says so. */
export const sentence = (tests: readonly Test[], questions: readonly Question[]): string =>
  inWords(tests, questions)
    .map(({ question, words }) => `${question.text} ${words}`)
    .join(' · ') || 'Whatever the answers are';

/**
 * Some values of a variable as tests, in as few rows as will do: each value fits one row of tests, and no other one does.
 *
 * @param group the numbers of the values
 * @param among all the values that there are to tell them from
 */
export function testsOf(
  { question, leaves, choices, value }: Variable,
  group: readonly number[],
  among: readonly number[],
): Test[][] {
  if (among.every((each) => group.includes(each))) return [[]];
  if (question.kind === 'single') {
    const options = question.options.map(({ id }) => id).filter((id) => group.includes(value(id)));
    return [[{ question: question.id, in: options }]];
  }
  const split = (some: readonly number[], at: number): Test[][] => {
    const inside = some.filter((each) => group.includes(each));
    if (!inside.length) return [];
    if (inside.length === some.length) return [[]];
    const yes = some.filter((each) => choices[each]!.truth[at] === '1');
    const no = some.filter((each) => !yes.includes(each));
    if (!yes.length || !no.length) return split(some, at + 1);
    const leaf = leaves[at]!;
    return [
      ...split(yes, at + 1).map((tests) => [leaf, ...tests]),
      ...split(no, at + 1).map((tests) => [{ not: leaf }, ...tests]),
    ];
  };
  return split(among, 0);
}

/** One row of tests from each list, put together in every way. */
export const together = (lists: readonly (readonly Test[][])[]): Test[][] =>
  product(lists).map((parts) => parts.flat());
