import { quote, type Problem } from '../problems.js';
import type { Journey, Stage } from '../types.js';
import { checkRule, checkSource, collect, ids, loop, refer, unique, type Known, type Report } from './parts.js';

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
