import { isYear, nextYear } from '../dates/academic-year.js';
import type { Answers } from '../model/answers.js';
import type { Dataset, Journey } from '../model/types.js';
import { advance, type Ahead } from './advance.js';
import { assess } from './assess.js';
import { readAnswers } from './read-answers.js';
import type { RouteYear } from './types.js';

/** So many years ahead are looked at, this one not counted: two to wait for a three-year programme, and its second and third. */
const YEARS = 4;

/** How good a verdict is: what cannot be joined, or is not settled, is 0. */
const rank = (verdict: string): number => +(verdict === 'ask-hub') + 2 * +(verdict === 'eligible');

/**
 * The years ahead for this school and this person, if they join what they can and the rules stay as they are: this year with
 * what can be joined at once, then up to four more, each with what can be joined in it and not in the year before, and with
 * the stages of a journey that go on from what was joined. Years in which nothing begins are left out.
 *
 * `advance` says what becomes of the answers. A programme that something follows from counts as joined in the first year
 * in which it can be joined for certain. What depends on questions that are open is not in it.
 *
 * @param year the academic year to begin with, such as `2023/24`; from anything else no route leads
 */
export function route(
  dataset: Pick<Dataset, 'programmes' | 'questions' | 'journeys'>,
  answers: Answers,
  year: string,
): RouteYear[] {
  if (!isYear(year)) return [];
  const now = readAnswers(dataset, answers).answers;
  const joined = new Map<string, number>();
  const years: RouteYear[] = [];
  let before: number[] = [];
  for (let ahead = 0, name = year; ahead <= YEARS; ahead++, name = nextYear(name)) {
    const then = advance(dataset, now, ahead, joined);
    const assessments = assess(dataset, then.answers);
    const steps = assessments.flatMap(({ programme, verdict }, at): RouteYear['steps'] => {
      const stage = stageAfter(dataset.journeys, programme, ahead - (joined.get(programme) ?? ahead));
      if (stage) {
        const { id, title, summary } = stage;
        return [{ programme, verdict: 'eligible', stage: id, title, after: summary }];
      }
      if (verdict !== 'eligible' && verdict !== 'ask-hub') return [];
      if (rank(verdict) <= (before[at] ?? 0)) return [];
      const after = ahead ? reasonFor(dataset, now, then, at, rank(verdict)) : undefined;
      return [{ programme, verdict, ...(after && { after }) }];
    });
    if (steps.length) years.push({ year: name, steps });
    before = assessments.map(({ verdict }) => rank(verdict));
    for (const { programme, verdict } of assessments) {
      if (verdict === 'eligible' && !joined.has(programme)) joined.set(programme, ahead);
    }
  }
  return years;
}

/** What has changed that a programme can be joined now: the first answer without whose change it would stand worse. */
function reasonFor(
  dataset: Pick<Dataset, 'programmes' | 'questions'>,
  now: Answers,
  { answers, why }: Ahead,
  at: number,
  reached: number,
): string | undefined {
  for (const [question, text] of why) {
    const { [question]: before } = now;
    const others = Object.fromEntries(Object.entries(answers).filter(([id]) => id !== question));
    const was = before === undefined ? others : { ...others, [question]: before };
    if (rank(assess(dataset, was)[at]!.verdict) < reached) return text;
  }
  return undefined;
}

/** The stage of a journey that follows so many years after a programme was joined, where no other programme is joined for it. */
function stageAfter(journeys: readonly Journey[], programme: string, years: number) {
  if (!years) return undefined;
  for (const { stages } of journeys) {
    let stage = stages.find((each) => each.programme === programme);
    for (let left = years; stage && left; left--) {
      const [next] = stage.leadsTo;
      stage = stages.find(({ id }) => id === next?.stage);
      if (stage?.programme && stage.programme !== programme) stage = undefined;
    }
    if (stage) return stage;
  }
  return undefined;
}
