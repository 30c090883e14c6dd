/**
 * What no schema can see: whether the things in a dataset fit each other. Pure; problems come in the shape of
 * `problems.ts`, with paths from the dataset's root such as `programmes[2].who.conditions[0].when.in[1]`.
 */
import { quote, type Problem } from './problems.js';
import { checkJourney } from './references/journey.js';
import {
  checkRule,
  checkSource,
  collect,
  ids,
  known,
  loop,
  refer,
  unique,
  type Known,
  type Report,
} from './references/parts.js';
import { checkWorkgroup } from './references/workgroup.js';
import type { Dataset, Leaves, Programme, Question } from './types.js';

export { checkJourney, checkWorkgroup, known, type Known };

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
