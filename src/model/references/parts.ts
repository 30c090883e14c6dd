/* What every check of references needs: what there is to refer to, and how a reference that leads nowhere is reported. */
import { either, problem, quote, suggestion, type Problem } from '../problems.js';
import type { Dataset, Question, Rule, Source } from '../types.js';

/** What can be referred to: the ids there are, and the questions with their options. */
export interface Known {
  programmes: ReadonlySet<string>;
  hubs: ReadonlySet<string>;
  sources: ReadonlySet<string>;
  questions: ReadonlyMap<string, Question>;
}

/** Takes down what does not fit: where, what was found, what was expected, and what to do. */
export type Report = (path: string, found: string, expected: string, repair?: string) => void;
interface Named {
  id: string;
}

/** The ids of things. */
export const ids = (things: readonly Named[]) => new Set(things.map(({ id }) => id));

/** Everything in a dataset that can be referred to. */
export const known = (dataset: Pick<Dataset, 'programmes' | 'hubs' | 'sources' | 'questions'>): Known => ({
  programmes: ids(dataset.programmes),
  hubs: ids(dataset.hubs),
  sources: ids(dataset.sources),
  questions: new Map(dataset.questions.map((question) => [question.id, question])),
});

/** Collects what a check reports. */
export function collect(check: (report: Report) => void): Problem[] {
  const problems: Problem[] = [];
  check((...parts) => problems.push(problem(...parts)));
  return problems;
}

/** An id has to be among the known ones; a short list of them is named, of a long one the nearest. */
export function refer(
  report: Report,
  path: string,
  id: string | undefined,
  among: Iterable<string>,
  what: string,
): boolean {
  const choices = [...among];
  if (id === undefined || choices.includes(id)) return true;
  report(path, quote(id), choices.length > 8 ? what : `${what}: ${either(choices)}`, suggestion(id, choices));
  return false;
}

/** The same id twice, named by where both stand. */
export function unique(report: Report, path: string, things: readonly Named[]): void {
  things.forEach(({ id }, index) => {
    const first = things.findIndex((other) => other.id === id);
    if (first < index) report(`${path}[${index}].id`, quote(id), `an id that ${path}[${first}] does not have already`);
  });
}

/** The questions a rule asks, and what it wants them to be answered with. */
export function checkRule(report: Report, path: string, rule: Rule, questions: Known['questions']): void {
  if ('all' in rule) return rule.all.forEach((each, i) => checkRule(report, `${path}.all[${i}]`, each, questions));
  if ('any' in rule) return rule.any.forEach((each, i) => checkRule(report, `${path}.any[${i}]`, each, questions));
  if ('not' in rule) return checkRule(report, `${path}.not`, rule.not, questions);
  if (!refer(report, `${path}.question`, rule.question, questions.keys(), 'the id of a question')) return;
  const { kind, options } = questions.get(rule.question)!;
  if ('in' in rule) {
    const what = `an option of the question "${rule.question}"`;
    return rule.in.forEach((id, i) => refer(report, `${path}.in[${i}]`, id, ids(options), what));
  }
  const numbers = options.map(({ id }) => Number(id));
  const most = kind === 'multiple' ? options.filter(({ exclusive }) => !exclusive).length : Math.max(...numbers);
  if (kind === 'single' && numbers.some(Number.isNaN)) {
    const repair = 'Use "in", or give its options numbers as ids.';
    report(`${path}.atLeast`, `${rule.atLeast}`, `a question whose options are numbers`, repair);
  } else if (rule.atLeast > most) {
    report(`${path}.atLeast`, `${rule.atLeast}`, `at most ${most}, the most that "${rule.question}" can come to`);
  }
}

/** The document that something is from. */
export const checkSource = (report: Report, path: string, source: Source | undefined, { sources }: Known) =>
  refer(report, `${path}.source.document`, source?.document, sources, 'the id of a document in the sources');

/**
 * The first loop there is, from an id back to itself.
 *
 * @param onward for each id, those that follow it
 */
export function loop(onward: ReadonlyMap<string, readonly string[]>): string[] | undefined {
  // from these no loop can be come to: looked at once each, however many ways lead there
  const clear = new Set<string>();
  const walk = (way: string[]): string[] | undefined => {
    const here = way.at(-1)!;
    for (const next of onward.get(here) ?? []) {
      if (way.includes(next)) return [...way.slice(way.indexOf(next)), next];
      const found = clear.has(next) ? undefined : walk([...way, next]);
      if (found) return found;
    }
    clear.add(here);
    return undefined;
  };
  return [...onward.keys()].map((id) => walk([id])).find(Boolean);
}
