import { assess, nextQuestion } from '../eligibility/index.js';
import type { Answers } from '../model/answers.js';
import type { Dataset, Journey, Phase, Programme, Stage } from '../model/types.js';
import { connections, type Step } from './connections.js';
import { yearOf, type Track } from './lanes.js';
import { standing, type Standing } from './standing.js';

/** A step that lies ahead, and the academic year in which it is reached, such as `2024/25`. */
export interface Ahead extends Step {
  year: string | undefined;
}

/** The question to ask now, of which at most so many are left, it counted. */
interface Question {
  question: string;
  atMost: number;
}

/** What can be said of where a school starts. */
export type Start =
  /** Nothing yet: it takes an answer to the question. */
  | ({ kind: 'ask' } & Question)
  /** Where it stands. */
  | {
      kind: 'placed';
      standing: Standing;
      /** Why, as a sentence to the reader: "Your school was in a Development Work Group last year." */
      text: string;
      /** Whether no further answer can change it. */
      sure: boolean;
      /** What would make it sure; `null` when it is, or when only the hub can say. */
      ask: Question | null;
      /** Where one can go from here, the usual way first. */
      next: Ahead[];
    }
  /** Only the hub can say. */
  | {
      kind: 'hub';
      /** Why, as sentences to the reader. */
      text: string;
      /** Ids of the questions that the reader answered with "I don't know", where that is why. */
      unknown: string[];
    };

type Rules = Pick<Dataset, 'programmes' | 'questions'>;
type Conditions = Programme['who']['conditions'];

/** Conditions as something that the checker can judge: it looks at nothing else in a programme. */
const ruled = (id: string, conditions: Conditions): Programme => ({ id, who: { conditions } }) as Programme;

/** The ways in to some stages, so that the checker can say which answers they still wait for. */
const waysIn = (stages: readonly Stage[]): Programme[] =>
  stages.flatMap(({ id, entry }) =>
    entry?.when ? [ruled(id, [{ id, when: entry.when, met: entry.text, notMet: entry.text, changeable: false }])] : [],
  );

/** What nobody can change and a stage asks all the same: what its programme does, such as how a school is funded, and the phase. */
function fixed(stage: Stage, { programmes }: Rules, phase: Phase): Programme {
  const programme = programmes.find(({ id }) => id === stage.programme);
  const asked = programme?.who.conditions.filter(({ strength, changeable }) => !strength && !changeable) ?? [];
  const notMet = 'This journey is for another phase than yours.';
  const here = { id: 'phase', when: { question: 'phase', in: [phase] }, met: notMet, notMet, changeable: false };
  return ruled(`${stage.id} `, [...asked, here]);
}

/**
 * Where a school starts on a journey, and what to ask next until that is sure. It goes by the ways in that the stages name, in
 * the way of `standing`, and then by what the stage's programme asks that nobody can change: a school that is placed and not
 * sure may still turn out to be one that the programme is not for. As in the checker, nothing is asked that could change
 * nothing, and "I don't know" is an answer.
 *
 * A reader of a journey who was not asked where they work counts as working in its phase, once they are placed.
 *
 * @param track `people` for the reader rather than the school; the school, if it is not given and there is one
 */
export function findStart(
  { programmes, questions }: Rules,
  journey: Journey,
  answers: Answers,
  track: Track = journey.stages.some((stage) => stage.track === 'school') ? 'school' : 'people',
): Start {
  const own = journey.stages.filter((stage) => stage.track === track);
  const found = standing(journey, answers, questions, track);
  if (!found) {
    const rules = { programmes: waysIn(own), questions };
    const ask = nextQuestion(rules, answers);
    return ask ? { kind: 'ask', ...ask } : nowhere(rules, answers);
  }
  const { stage } = found;
  // a stage that comes later in reading order would take its place
  const later = waysIn(own.slice(own.indexOf(stage) + 1));
  const rules = { programmes: [...later, fixed(stage, { programmes, questions }, journey.phase)], questions };
  const given = { phase: [journey.phase], ...answers };
  const all = assess(rules, given);
  const open = all.pop()!;
  if (open.verdict === 'not-eligible') {
    const text = `${open.because[0]!.text} Your Maths Hub can say what there is for you.`;
    return { kind: 'hub', text, unknown: [] };
  }
  return {
    kind: 'placed',
    standing: found,
    text: stage.entry!.here ?? found.reason,
    sure: open.verdict === 'eligible' && all.every(({ verdict }) => verdict === 'not-eligible'),
    ask: nextQuestion(rules, given),
    next: connections(journey, stage).next.map((step) => ({ ...step, year: yearOf(journey, step.stage, stage) })),
  };
}

/** No way in is open, and no answer could open one. */
function nowhere(rules: Rules, answers: Answers): Start {
  const open = assess(rules, answers).flatMap(({ because }) => because.filter(({ state }) => state === 'open'));
  const unknown = [...new Set(open.flatMap(({ questions }) => questions))];
  const why = unknown.length
    ? 'Where to start rests on something that you do not know yet.'
    : rules.programmes.length
      ? 'By your answers, none of the ways in is yours.'
      : 'Where to start is not written down.';
  return { kind: 'hub', text: `${why} Your Maths Hub can say.`, unknown };
}
