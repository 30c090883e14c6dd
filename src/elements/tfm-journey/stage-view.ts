import { html, nothing, type TemplateResult } from 'lit';
import {
  connections,
  sayPrevious,
  yearOf,
  type Connections,
  type Standing,
  type Step,
  type Track,
} from '../../journey/index.js';
import type { Journey, Stage } from '../../model/types.js';
import type { PageState } from '../../page/state.js';
import { heading } from '../../page/templates.js';
import { detailsList } from './details-view.js';

/** Where a school or a person stands. Without questions, it is the page around the widget that says so. */
export type Mark = Omit<Standing, 'reason'>;

/** What the stages of a journey are shown with. */
export interface JourneyView {
  state: PageState;
  journey: Journey;
  marks: readonly Mark[];
  /** Whether the journey’s year is over: what lies ahead has no year then. */
  past: boolean;
  /** For a sidebar: no more than what each stage is called and where one stands. */
  compact: boolean;
  /** Whether what only paper shows is to be there. */
  paper: boolean;
  /** The level of the stages’ headings. */
  level: number;
  /** The reader wants to go to another stage. */
  go: (stage: string) => void;
  /** The reader wants to know all there is about a stage. */
  open: (stage: string) => void;
  /** A key was pressed inside a stage. */
  onKey: (event: KeyboardEvent, stage: Stage) => void;
}

/** The two tracks, in words. */
export const TRACKS: Readonly<Record<Track, readonly [short: string, long: string]>> = {
  school: ['School', 'What your school does'],
  people: ['Teacher', 'What a teacher can do'],
};

/** On which side of the reader a stage is, in words; where they are, a flag says so. */
const SIDES = { here: '', behind: 'Behind you', ahead: 'Ahead of you' } as const;

/** The id of a stage’s heading, which focus is moved to. */
export const stageId = (id: string): string => `stage-${id}`;

/** On which side of where one stands a stage is; only stages of the same track are behind or ahead. */
export function sideOf(marks: readonly Mark[], stage: Stage): keyof typeof SIDES | undefined {
  if (marks.some((mark) => mark.stage === stage)) return 'here';
  const own = marks.filter((mark) => mark.stage.track === stage.track);
  return (['behind', 'ahead'] as const).find((way) => own.some((mark) => mark[way].includes(stage)));
}

/** Whose it is and when: "School · Year 2 · 2024/25". */
export function kickerOf({ journey, marks, past }: JourneyView, stage: Stage): string {
  const from = marks.find((each) => each.stage.track === stage.track);
  const side = sideOf(marks, stage);
  return [
    TRACKS[stage.track][0],
    stage.year && `Year ${stage.year}`,
    from && !past && yearOf(journey, stage, from.stage),
    side && SIDES[side],
  ]
    .filter(Boolean)
    .join('\u00a0· ');
}

/** The stages before and after one in the list, where there are such. */
export type Neighbours = readonly [before: Stage | undefined, after: Stage | undefined];

/**
 * One stage: its station, its heading and what there is to read about it.
 *
 * @param number the one on its station: its year on the journey
 * @param neighbours the stages that stand before and after it in the list
 */
export function stageView(
  view: JourneyView,
  stage: Stage,
  number: number,
  [before, after]: Neighbours,
): TemplateResult {
  const { journey, marks, compact } = view;
  const mark = marks.find((each) => each.stage === stage);
  const around = connections(journey, stage);
  const line = !around.next.length
    ? 'end'
    : around.next.some((step) => step.stage === after && !step.crosses)
      ? ''
      : 'apart';
  return html`<li
    class="stage ${stage.track} ${sideOf(marks, stage) ?? ''} ${line}"
    part="stage"
    aria-current=${mark ? 'step' : nothing}
    @keydown=${(event: KeyboardEvent) => view.onKey(event, stage)}
  >
    ${before?.track === stage.track ? nothing : html`<p class="of-lane">${TRACKS[stage.track][1]}</p>`}
    <span class="station" part="station" aria-hidden="true">${number}</span>
    <p class="kicker">${kickerOf(view, stage)}</p>
    ${heading(view.level, stage.title, 'subtitle', { id: stageId(stage.id), focusable: true })}
    ${mark ? html`<p class="flag" part="here">${here(mark)}</p>` : nothing}
    <div class="body">
      ${compact ? nothing : body(view, stage, around, before)}
      <button
        class="text-button more screen-only"
        type="button"
        aria-haspopup="dialog"
        @click=${() => view.open(stage.id)}
      >
        More about ${stage.title}
      </button>
      ${view.paper ? html`<div class="print-only">${detailsList(view.state, stage)}</div>` : nothing}
    </div>
  </li>`;
}

function body(
  { go, marks }: JourneyView,
  stage: Stage,
  { previous, next, meets }: Connections,
  before: Stage | undefined,
): unknown {
  // once it is known where one is, nobody has to look for where to start
  const placed = marks.some((mark) => mark.stage.track === stage.track);
  return html`<p>${stage.summary}</p>
    ${stage.entry && !placed ? html`<p class="entry">${stage.entry.text}</p>` : nothing}
    ${
      // where the list itself says what comes before, that is enough
      previous.length && !previous.some((step) => step.stage === before)
        ? html`<p class="small muted">${sayPrevious(previous)}</p>`
        : nothing
    }
    ${
      next.length
        ? html`<ul class="plain leads">
            ${next.map((step, at) => way(`${at ? 'Or to' : 'Leads to'} ${step.name}`, step, go))}
          </ul>`
        : nothing
    }
    ${
      // said at one end: the other is a button away
      meets.length && stage.track === 'people'
        ? html`<ul class="plain leads meeting">
            ${meets.map((step) => way(`Meets ${step.name}`, step, go))}
          </ul>`
        : nothing
    }`;
}

const way = (words: string, { stage, text }: Step, go: JourneyView['go']): TemplateResult =>
  html`<li>
    <button class="text-button" type="button" @click=${() => go(stage.id)}>${words}</button>
    ${text ? html`<span class="small muted">${text}</span>` : nothing}
  </li>`;

/** Who is here. An answer about a person says where to start, not where they are. */
function here({ stage, questions }: Pick<Mark, 'stage' | 'questions'>): string {
  if (stage.track === 'school') return 'Your school is here';
  return questions.length ? 'You could start here' : 'You are here';
}
