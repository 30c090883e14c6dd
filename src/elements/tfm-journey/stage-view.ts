import { html, nothing, type TemplateResult } from 'lit';
import { yearOf, type Standing, type Track } from '../../journey/index.js';
import { stageOf } from '../../journey/ways.js';
import type { Journey, Stage } from '../../model/types.js';
import type { PageState } from '../../page/state.js';
import { heading } from '../../page/templates.js';

/** Where a school or a person stands. Without questions, it is the page around the widget that says so. */
export type Mark = Omit<Standing, 'reason'>;

/** What the stages of a journey are shown with. */
export interface JourneyView {
  state: PageState;
  journey: Journey;
  marks: readonly Mark[];
  /** Whether the journey’s year is over: what lies ahead has no year then. */
  past: boolean;
  /** The level of the stages’ headings. */
  level: number;
  /** The reader wants to go to another stage. */
  go: (stage: string) => void;
  /** The reader opened or closed the details of a stage. */
  toggled: (event: Event, stage: string) => void;
}

const TRACKS: Readonly<Record<Track, readonly [short: string, long: string]>> = {
  school: ['School', 'What your school does'],
  people: ['Teacher', 'What a teacher can do'],
};

/** On which side of the reader a stage is, in words; where they are, a flag says so. */
const SIDES = { here: '', behind: 'Behind you', ahead: 'Ahead of you' } as const;

/** The id of a stage’s heading, which focus is moved to. */
export const stageId = (id: string): string => `stage-${id}`;

/**
 * One stage: its station, its heading and what there is to read about it.
 *
 * @param number the one on its station, counted from 1 in each track
 * @param drawn how it is drawn: see `Drawing`
 */
export function stageView(view: JourneyView, stage: Stage, number: number, drawn: string): TemplateResult {
  const { journey, marks, past } = view;
  const mark = marks.find((each) => each.stage === stage);
  const side = mark
    ? 'here'
    : (['behind', 'ahead'] as const).find((way) => marks.some((each) => each[way].includes(stage)));
  const from = marks.find((each) => each.stage.track === stage.track);
  const [track, lane] = TRACKS[stage.track];
  const kicker = [
    track,
    stage.year && `Year ${stage.year}`,
    from && !past && yearOf(journey, stage, from.stage),
    side && SIDES[side],
  ];
  return html`<li class="stage ${drawn} ${side}" part="stage" aria-current=${mark ? 'step' : nothing}>
    ${number === 1 ? html`<p class="lane">${lane}</p>` : nothing}
    <span class="station" part="station" aria-hidden="true">${number}</span>
    <p class="kicker">${kicker.filter(Boolean).join('\u00a0· ')}</p>
    ${heading(view.level, stage.title, 'subtitle', { id: stageId(stage.id), focusable: true })}
    ${mark ? html`<p class="flag" part="here">${here(mark)}</p>` : nothing}
    <div class="body">
      ${mark?.questions.length ? reason(view.state, mark) : nothing}
      <p>${stage.summary}</p>
      ${stage.length ? html`<p class="small"><b>How long:</b> ${stage.length}</p>` : nothing}
      ${stage.entry && !mark ? html`<p class="entry">${stage.entry.text}</p>` : nothing}
      ${stage.leadsTo.length ? leads(view, stage) : nothing} ${details(view, stage)}
    </div>
  </li>`;
}

/** Who is here. An answer about a person says where to start, not where they are. */
function here({ stage, questions }: Mark): string {
  if (stage.track === 'school') return 'Your school is here';
  return questions.length ? 'You could start here' : 'You are here';
}

/** The answers that say so. */
function reason({ answers, dataset }: PageState, { questions }: Mark): TemplateResult {
  return html`<div class="because small">
    <p>Your answers say so:</p>
    <ul class="plain">
      ${dataset.questions
        .filter(({ id }) => questions.includes(id))
        .map(({ id, short, text, options }) => {
          const given = [answers[id]].flat();
          const chosen = options.filter((option) => given.includes(option.id));
          return html`<li><b>${short ?? text}:</b> ${chosen.map(({ label }) => label).join('; ')}</li>`;
        })}
    </ul>
  </div>`;
}

/**
 * Where it leads, each a button that goes there. Its words are one text: a space that is a text of its own, where a line ends,
 * is missing from the name that Chromium tells.
 */
const leads = ({ journey, go }: JourneyView, { leadsTo }: Stage): TemplateResult =>
  html`<ul class="plain leads">
    ${leadsTo.map(({ stage, text }, at) => {
      const to = stageOf(journey, stage);
      return to
        ? html`<li>
            <button class="text-button" type="button" @click=${() => go(stage)}>
              ${`${at ? 'Or to' : 'Leads to'} ${to.title}`}
            </button>
            ${text ? html`<span class="small muted">${text}</span>` : nothing}
          </li>`
        : nothing;
    })}
  </ul>`;

function details({ state, toggled }: JourneyView, stage: Stage): TemplateResult {
  const programme = state.dataset.programmes.find(({ id }) => id === stage.programme);
  return html`<details @toggle=${(event: Event) => toggled(event, stage.id)}>
    <summary>More about ${stage.title}</summary>
    <dl>
      ${stage.details.map(
        ({ title, text }) =>
          html`<dt>${title}</dt>
            <dd>${text}</dd>`,
      )}
      ${
        programme
          ? html`<dt>The programme</dt>
              <dd>${programme.title}</dd>`
          : nothing
      }
    </dl>
  </details>`;
}
