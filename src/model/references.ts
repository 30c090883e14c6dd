/**
 * What no schema can see: whether the things in a dataset fit each other. Pure; problems come in the shape of
 * `problems.ts`, with paths from the dataset's root such as `programmes[2].who.conditions[0].when.in[1]`.
 */
import { either, problem, quote, suggestion, type Problem } from './problems.js';
import type {
  Dataset,
  Journey,
  Leaves,
  Programme,
  Question,
  Rule,
  Source,
  Stage,
  Workgroup,
  WorkgroupDay,
} from './types.js';

/** What can be referred to: the ids there are, and the questions with their options. */
export interface Known {
  programmes: ReadonlySet<string>;
  hubs: ReadonlySet<string>;
  sources: ReadonlySet<string>;
  questions: ReadonlyMap<string, Question>;
}

type Report = (path: string, found: string, expected: string, repair?: string) => void;
interface Named {
  id: string;
}

const ids = (things: readonly Named[]) => new Set(things.map(({ id }) => id));

/** Everything in a dataset that can be referred to. */
export const known = (dataset: Pick<Dataset, 'programmes' | 'hubs' | 'sources' | 'questions'>): Known => ({
  programmes: ids(dataset.programmes),
  hubs: ids(dataset.hubs),
  sources: ids(dataset.sources),
  questions: new Map(dataset.questions.map((question) => [question.id, question])),
});

/** Collects what a check reports. */
function collect(check: (report: Report) => void): Problem[] {
  const problems: Problem[] = [];
  check((...parts) => problems.push(problem(...parts)));
  return problems;
}

/** An id has to be among the known ones; a short list of them is named, of a long one the nearest. */
function refer(report: Report, path: string, id: string | undefined, among: Iterable<string>, what: string): boolean {
  const choices = [...among];
  if (id === undefined || choices.includes(id)) return true;
  report(path, quote(id), choices.length > 8 ? what : `${what}: ${either(choices)}`, suggestion(id, choices));
  return false;
}

/** The same id twice, named by where both stand. */
function unique(report: Report, path: string, things: readonly Named[]): void {
  things.forEach(({ id }, index) => {
    const first = things.findIndex((other) => other.id === id);
    if (first < index) report(`${path}[${index}].id`, quote(id), `an id that ${path}[${first}] does not have already`);
  });
}

function checkRule(report: Report, path: string, rule: Rule, questions: Known['questions']): void {
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

const checkSource = (report: Report, path: string, source: Source | undefined, { sources }: Known) =>
  refer(report, `${path}.source.document`, source?.document, sources, 'the id of a document in the sources');

function checkLeaves(report: Report, path: string, { question, answer, source }: Leaves, there: Known): void {
  checkSource(report, path, source, there);
  if (!refer(report, `${path}.question`, question, there.questions.keys(), 'the id of a question')) return;
  const { kind, options } = there.questions.get(question)!;
  if (kind === 'multiple') {
    report(`${path}.question`, quote(question), 'a question where only one option can be chosen');
  }
  refer(report, `${path}.answer`, answer, ids(options), `an option of the question "${question}"`);
}

/** Ids a programme refers to. `path` is where it stands, such as `programmes[2]`. */
export const checkProgramme = (programme: Programme, path: string, there: Known): Problem[] =>
  collect((report) => {
    const { who } = programme;
    unique(report, `${path}.who.conditions`, who.conditions);
    who.conditions.forEach(({ when, instead, source }, i) => {
      const at = `${path}.who.conditions[${i}]`;
      checkRule(report, `${at}.when`, when, there.questions);
      refer(report, `${at}.instead`, instead, there.programmes, 'the id of a programme');
      if (instead === programme.id) report(`${at}.instead`, quote(instead), 'another programme than this one');
      checkSource(report, at, source, there);
    });
    for (const part of ['who', 'involved', 'learn', 'cost', 'length', 'release', 'signatures'] as const) {
      checkSource(report, `${path}.${part}`, programme[part]?.source, there);
    }
    programme.leaves?.forEach((each, i) => checkLeaves(report, `${path}.leaves[${i}]`, each, there));
    checkSource(report, path, programme.source, there);
  });

/** Whether days are numbered once each and in order, lie in their year, and say what their status calls for. */
export const checkWorkgroup = (workgroup: Workgroup, path: string, there: Known): Problem[] =>
  collect((report) => {
    refer(report, `${path}.programme`, workgroup.programme, there.programmes, 'the id of a programme');
    refer(report, `${path}.hub`, workgroup.hub, there.hubs, 'the id of a hub');
    checkSource(report, path, workgroup.source, there);
    workgroup.days.forEach((day, i) => {
      const before = workgroup.days.slice(0, i).map(({ number }) => number);
      if (before.includes(day.number)) {
        report(`${path}.days[${i}].number`, `${day.number} again`, 'a number that no other day has');
      } else if (day.number < Math.max(0, ...before)) {
        report(`${path}.days[${i}].number`, `${day.number}`, `the days in order, after day ${Math.max(...before)}`);
      }
      checkDay(report, `${path}.days[${i}]`, day, workgroup.year);
    });
  });

function checkDay(report: Report, path: string, day: WorkgroupDay, year: string): void {
  const { date, was, start, end, status } = day;
  const first = Number(year.slice(0, 4));
  // Dates are YYYY-MM-DD, so they compare as text.
  if (date !== undefined && (date < `${first}-09-01` || date > `${first + 1}-08-31`)) {
    report(`${path}.date`, quote(date), `a day in ${year}, from 1 September ${first} to 31 August ${first + 1}`);
  }
  if (date === undefined && status === 'confirmed') {
    const repair = 'Add "date", or give the day the status "tbc".';
    report(`${path}.date`, 'nothing', 'the date of a confirmed day', repair);
  }
  if (status === 'moved' && was === undefined) {
    report(`${path}.was`, 'nothing', 'the date it had before it moved', 'Add "was".');
  }
  if (was !== undefined && was === date) report(`${path}.was`, quote(was), 'a date it does not have any more');
  if (end !== undefined && start === undefined) {
    report(`${path}.start`, 'nothing', `the time it starts, as it ends at ${end}`, 'Add "start".');
  } else if (start !== undefined && end !== undefined && end <= start) {
    report(`${path}.end`, quote(end), `a time after the start at ${start}`);
  }
}

/**
 * The first loop there is, from an id back to itself.
 *
 * @param onward for each id, those that follow it
 */
function loop(onward: ReadonlyMap<string, readonly string[]>): string[] | undefined {
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

/** Whether a journey’s ways lead somewhere, and come from somewhere. Its ids are checked against what is `there`. */
export const checkJourney = (journey: Journey, path: string, there: Known): Problem[] =>
  collect((report) => {
    const { stages } = journey;
    const own = ids(stages);
    const says = (at: string, { source, disagree = [] }: Journey | Stage) => {
      checkSource(report, at, source, there);
      disagree.forEach(({ says }, n) =>
        says.forEach(({ source }, i) => checkSource(report, `${at}.disagree[${n}].says[${i}]`, source, there)),
      );
    };
    says(path, journey);
    unique(report, `${path}.stages`, stages);
    stages.forEach((stage, i) => {
      const at = `${path}.stages[${i}]`;
      says(at, stage);
      refer(report, `${at}.programme`, stage.programme, there.programmes, 'the id of a programme');
      if (stage.entry?.when) checkRule(report, `${at}.entry.when`, stage.entry.when, there.questions);
      stage.details.forEach(({ title, source }, n) => {
        checkSource(report, `${at}.details[${n}]`, source, there);
        if (stage.details.findIndex((each) => each.title === title) < n) {
          report(`${at}.details[${n}].title`, quote(title), 'each heading once in a stage');
        }
      });
      for (const kind of ['leadsTo', 'meets'] as const) {
        stage[kind]?.forEach((step, n, steps) => {
          const to = `${at}.${kind}[${n}]`;
          checkSource(report, to, step.source, there);
          refer(report, `${to}.stage`, step.stage, own, 'a stage of this journey');
          const first = steps.findIndex((each) => each.stage === step.stage);
          if (first < n)
            report(`${to}.stage`, quote(step.stage), `a stage that ${kind}[${first}] does not name already`);
          const other = stages.find(({ id }) => id === step.stage);
          if (kind === 'meets' && other?.track === stage.track) {
            report(`${to}.stage`, quote(step.stage), 'a stage of the other track');
          }
        });
      }
    });
    checkWays(report, path, stages);
  });

/** A loop, a journey that nobody can begin, and the stages that nobody can come to. */
function checkWays(report: Report, path: string, stages: readonly Stage[]): void {
  const round = loop(new Map(stages.map(({ id, leadsTo }) => [id, leadsTo.map(({ stage }) => stage)])));
  if (round) {
    const start = stages.findIndex(({ id }) => id === round[0]);
    report(`${path}.stages[${start}].leadsTo`, `the loop ${round.join(' → ')}`, 'a way that comes to an end');
  }
  const reached = new Set(stages.filter(({ entry }) => entry));
  if (!reached.size) report(`${path}.stages`, 'no stage with an "entry"', 'one at least where a school may start');
  // a set takes what is added while it is walked
  for (const { leadsTo } of reached) {
    for (const { stage } of leadsTo) for (const to of stages) if (to.id === stage) reached.add(to);
  }
  stages.forEach((stage, i) => {
    if (!reached.size || reached.has(stage)) return;
    const expected = 'an "entry", or a way to it from a stage that has one';
    report(`${path}.stages[${i}]`, `no way to reach ${quote(stage.id)}`, expected);
  });
}

function checkQuestion(report: Report, path: string, question: Question, there: Known): void {
  unique(report, `${path}.options`, question.options);
  const { options } = question;
  options.forEach(({ id, exclusive, later }, i) => {
    const at = `${path}.options[${i}]`;
    if (id === 'unknown') report(`${at}.id`, quote(id), 'another id, as "unknown" is kept for “I don’t know”');
    if (exclusive && question.kind === 'single') {
      const repair = 'Take it out: only one option can be chosen anyway.';
      report(`${at}.exclusive`, 'true', 'it only where several options may be chosen', repair);
    }
    if (later && question.kind === 'multiple') {
      report(`${at}.later`, 'what it becomes', 'that only where a single option can be chosen');
    }
    refer(report, `${at}.later.to`, later?.to, ids(options), `an option of the question "${question.id}"`);
    checkSource(report, `${at}.later`, later?.source, there);
  });
  const round = loop(new Map(options.map(({ id, later }) => [id, later ? [later.to] : []])));
  if (round) {
    const start = options.findIndex(({ id }) => id === round[0]);
    report(`${path}.options[${start}].later.to`, `the loop ${round.join(' → ')}`, 'an answer that stays in the end');
  }
  question.impossible?.forEach(({ when }, i) =>
    checkRule(report, `${path}.impossible[${i}].when`, when, there.questions),
  );
}

const LISTS = ['sources', 'programmes', 'journeys', 'questions', 'workgroups', 'hubs', 'impact'] as const;

/** Everything that does not fit in a dataset whose parts are each valid; empty when all is well. */
export function checkReferences(dataset: Dataset): Problem[] {
  const there = known(dataset);
  const rest = collect((report) => {
    for (const list of LISTS) unique(report, list, dataset[list]);
    dataset.questions.forEach((question, i) => checkQuestion(report, `questions[${i}]`, question, there));
    dataset.hubs.forEach(({ source }, i) => checkSource(report, `hubs[${i}]`, source, there));
    dataset.impact.forEach(({ source }, i) => checkSource(report, `impact[${i}]`, source, there));
  });
  return [
    ...dataset.programmes.flatMap((programme, i) => checkProgramme(programme, `programmes[${i}]`, there)),
    ...dataset.workgroups.flatMap((workgroup, i) => checkWorkgroup(workgroup, `workgroups[${i}]`, there)),
    ...dataset.journeys.flatMap((journey, i) => checkJourney(journey, `journeys[${i}]`, there)),
    ...rest,
  ];
}
