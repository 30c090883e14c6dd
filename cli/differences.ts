/** What is different between two datasets: who gained or lost what, and which words changed. */
import { assess, type Verdict } from '../src/eligibility/index.js';
import { leaves } from '../src/eligibility/rule.js';
import type { Dataset, Programme, Question } from '../src/model/types.js';
import { gains, unshared, type Gain } from './gains.js';

/** Words that changed. `before` or `now` is absent where there were or are none. */
export interface WordChange {
  /** What they are the words of, such as `title` or `reason for “two-teachers”, if met`. */
  readonly what: string;
  readonly before?: string;
  readonly now?: string;
}

/** A programme that is not as it was. */
export interface ProgrammeChange {
  readonly programme: string;
  readonly title: string;
  /** `new` and `gone` programmes have nothing more to say. */
  readonly change: 'new' | 'gone' | 'changed';
  readonly gains: readonly Gain[];
  readonly words: readonly WordChange[];
}

/** An answer that only one of the datasets offers. */
export interface AnswerChange {
  readonly answer: string;
  readonly label: string;
  readonly change: 'new' | 'gone';
  /** What this answer alone comes to in each programme whose rules ask the question. */
  readonly verdicts: readonly { readonly programme: string; readonly verdict: Verdict }[];
}

/** A question that is not as it was. */
export interface QuestionChange {
  readonly question: string;
  readonly text: string;
  readonly change: 'new' | 'gone' | 'changed';
  readonly answers: readonly AnswerChange[];
  readonly words: readonly WordChange[];
}

/** Other things of a dataset by their ids. */
export interface OtherChange {
  readonly kind: 'journeys' | 'workgroups' | 'hubs' | 'impact' | 'sources';
  readonly new: readonly string[];
  readonly gone: readonly string[];
  readonly changed: readonly string[];
}

/** All differences. Empty lists everywhere: the two say the same. */
export interface Differences {
  readonly programmes: readonly ProgrammeChange[];
  readonly questions: readonly QuestionChange[];
  readonly others: readonly OtherChange[];
}

const OTHERS = ['journeys', 'workgroups', 'hubs', 'impact', 'sources'] as const;

/** A value as text that is the same for the same value, whatever order its fields are in. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, each: unknown) =>
    each !== null && typeof each === 'object' && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1)))
      : each,
  ) ?? '';

/**
 * What is different between two datasets. The order of programmes, and when and in which version they were checked, is none.
 *
 * @param before the older one
 * @param now the newer one
 */
export function differencesOf(before: Dataset, now: Dataset): Differences {
  return {
    programmes: paired(before.programmes, now.programmes).flatMap(([was, is]) => programmeChange(before, now, was, is)),
    questions: paired(before.questions, now.questions).flatMap(([was, is]) => questionChange(before, now, was, is)),
    others: OTHERS.flatMap((kind) => {
      const pairs = paired<{ id: string }>(before[kind], now[kind]);
      const ids = (test: (was?: object, is?: object) => boolean) =>
        pairs.flatMap(([was, is]) => (test(was, is) ? [(is ?? was)!.id] : []));
      const change: OtherChange = {
        kind,
        new: ids((was) => !was),
        gone: ids((_, is) => !is),
        changed: ids((was, is) => !!was && !!is && canonical(was) !== canonical(is)),
      };
      return change.new.length + change.gone.length + change.changed.length ? [change] : [];
    }),
  };
}

/** The things of two lists by their ids, in the new order, what is gone last. */
function paired<T extends { id: string }>(
  before: readonly T[],
  now: readonly T[],
): [was: T | undefined, is: T | undefined][] {
  const gone = before.filter(({ id }) => !now.some((each) => each.id === id));
  return [
    ...now.map((is): [T | undefined, T] => [before.find(({ id }) => id === is.id), is]),
    ...gone.map((was): [T, undefined] => [was, undefined]),
  ];
}

function programmeChange(before: Dataset, now: Dataset, was?: Programme, is?: Programme): ProgrammeChange[] {
  const { id, title } = (is ?? was)!;
  const alone = { programme: id, title, gains: [], words: [] };
  if (!was) return [{ ...alone, change: 'new' }];
  if (!is) return [{ ...alone, change: 'gone' }];
  const found = gains(before, now, was, is);
  const words = changedWords(programmeWords(was), programmeWords(is));
  const told = (programme: Programme) => canonical({ ...programme, order: undefined, $schema: undefined });
  // Something that is neither a verdict nor a sentence: an address, a source, a rule that comes to the same.
  if (!found.length && !words.length && told(was) !== told(is)) words.push({ what: `details (${fields(was, is)})` });
  return found.length || words.length ? [{ ...alone, change: 'changed', gains: found, words }] : [];
}

const fields = (was: Programme, is: Programme) =>
  [...new Set([...Object.keys(was), ...Object.keys(is)] as (keyof Programme)[])]
    .filter((field) => field !== 'order' && field !== '$schema' && canonical(was[field]) !== canonical(is[field]))
    .join(', ');

/** All that a reader sees of a programme, by what it is. */
function programmeWords(programme: Programme): Map<string, string> {
  const passage = ({ text, points = [] }: { text: readonly string[]; points?: readonly string[] | undefined }) =>
    [...text, ...points].join(' ');
  const { title, purpose, year, status, phases, who, involved, learn, cost, length, next } = programme;
  const { release, signatures, leaves = [] } = programme;
  return new Map([
    ['title', title],
    ['academic year', year],
    ['status', status],
    ['phases', phases.join(', ')],
    ['purpose', purpose],
    ['cost', passage(cost)],
    ['length', passage(length)],
    ['days out of class', [release?.days, release?.text].filter(Boolean).join(': ')],
    ['who signs', signatures?.roles.join(', ') ?? ''],
    [
      'what follows from having joined',
      leaves.map(({ question, answer, text }) => `${text} (${question}: ${answer})`).join(' '),
    ],
    ['who can take part', passage(who)],
    ['what is involved', passage(involved)],
    ['what you learn', passage(learn)],
    ['next step', [next.text, next.label, next.href].filter(Boolean).join(' ')],
    ...who.conditions.flatMap(({ id, met, notMet }): [string, string][] => [
      [`reason for “${id}”, if it is met`, met],
      [`reason for “${id}”, if it is not met`, notMet],
    ]),
  ]);
}

function questionChange(before: Dataset, now: Dataset, was?: Question, is?: Question): QuestionChange[] {
  const { id, text } = (is ?? was)!;
  const alone = { question: id, text, answers: [], words: [] };
  if (!was) return [{ ...alone, change: 'new' }];
  if (!is) return [{ ...alone, change: 'gone' }];
  const answers = [
    ...unshared(is, was).map((option) => answerChange(now, is, option, 'new')),
    ...unshared(was, is).map((option) => answerChange(before, was, option, 'gone')),
  ];
  const shared = ({ options }: Question, other: Question) =>
    options.filter(({ id }) => other.options.some((option) => option.id === id));
  const words = changedWords(questionWords(was, shared(was, is)), questionWords(is, shared(is, was)));
  return answers.length || words.length ? [{ ...alone, change: 'changed', answers, words }] : [];
}

function questionWords({ text, short = '', hint = '', kind, impossible = [] }: Question, options: Question['options']) {
  return new Map([
    ['question', text],
    ['short name', short],
    ['hint', hint],
    ['answers to choose', kind === 'single' ? 'one' : 'any number'],
    ['what cannot be true together', impossible.map(({ when, text }) => `${text} (${canonical(when)})`).join(' ')],
    ...options.flatMap(({ id, label, hint = '', later }): [string, string][] => [
      [`answer “${id}”`, label],
      [`hint of answer “${id}”`, hint],
      [`what becomes of answer “${id}”`, later ? `${later.text} (${later.to}, years: ${later.after ?? 1})` : ''],
    ]),
  ]);
}

function answerChange(dataset: Dataset, question: Question, answer: string, change: 'new' | 'gone'): AnswerChange {
  const asking = dataset.programmes.filter(({ who }) =>
    who.conditions.some(
      ({ when, strength }) => strength !== 'prefer' && leaves(when).some((leaf) => leaf.question === question.id),
    ),
  );
  const { label } = question.options.find(({ id }) => id === answer)!;
  const said = { [question.id]: question.kind === 'multiple' ? [answer] : answer };
  const verdicts = assess({ programmes: asking, questions: dataset.questions }, said);
  return { answer, label, change, verdicts: verdicts.map(({ programme, verdict }) => ({ programme, verdict })) };
}

function changedWords(before: ReadonlyMap<string, string>, now: ReadonlyMap<string, string>): WordChange[] {
  return [...new Set([...now.keys(), ...before.keys()])].flatMap((what): WordChange[] => {
    const [was, is] = [before.get(what), now.get(what)];
    return was === is ? [] : [{ what, ...(was && { before: was }), ...(is && { now: is }) }];
  });
}
