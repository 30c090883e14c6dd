import { html, nothing, type TemplateResult } from 'lit';
import type { ProgrammeStanding } from '../../dates/index.js';
import type { Change, Reason } from '../../eligibility/types.js';
import { UNKNOWN, type Answer } from '../../model/answers.js';
import type { Question } from '../../model/types.js';
import { meetingsOf, programmeSections, type Meeting } from '../../page/programme-parts.js';
import type { PageState } from '../../page/state.js';
import { dayTime, heading, link } from '../../page/templates.js';
import { answerWords, chosenFor } from '../../page/question/choice.js';
import type { Results } from './results.js';
import { reasonsOf, verdictIcon, type Group, type Judged } from './verdicts.js';

const MARKS = { met: 'eligible', 'not-met': 'not-eligible', open: 'ask-hub' } as const;
const WHY = { eligible: 'Why', 'ask-hub': 'What is still open', 'not-eligible': 'Why not', depends: '' };

const label = (text: string) => html`<p class="why"><strong>${text}</strong></p>`;

const reason = ({ state, text }: Reason) =>
  html`<li class=${MARKS[state]}>${verdictIcon(MARKS[state])}<span>${text}</span></li>`;

/** What to choose instead, in words: of several, only what is not chosen yet. */
function instead(question: Question, now: Answer | undefined, to: Answer): string {
  const added = chosenFor(to).filter((id) => !chosenFor(now).includes(id));
  return answerWords(question, added.length ? added : to).join('; ');
}

const BETTER = { eligible: 'What would make it a yes', 'ask-hub': 'What would make it a question for your hub' };

/** What a step of a change says about who could take it. */
function howOf({ question, changeable }: Change['steps'][number], { answers }: Results): string {
  if (answers[question] === UNKNOWN) return 'if you find that this is so';
  return changeable ? 'you or your school could change this' : 'not something you can change';
}

/** A step of a change: the question by its short name, and what to answer instead. */
const stepView = ({ question: id, to }: Change['steps'][number], { answers, state }: Results) => {
  const question = state.dataset.questions.find((each) => each.id === id);
  return html`${question?.short ?? question?.text}:
    <strong>${question ? instead(question, answers[id], to) : nothing}</strong>`;
};

/** A change in as few words as will do. */
export const changeWords = ({ steps }: Change, results: Results): unknown =>
  steps.map((step, at) => [
    at ? '; ' : '',
    stepView(step, results),
    step.changeable || results.answers[step.question] === UNKNOWN ? '' : ' (nobody can change this)',
  ]);

function changeView(change: Change, results: Results): TemplateResult {
  const items = change.steps.map(
    (step) => html`${stepView(step, results)} <span class="muted">(${howOf(step, results)})</span>`,
  );
  return html`${label(BETTER[change.verdict])}
  ${
    items.length > 1
      ? html`<ul>
          ${items.map((item) => html`<li>${item}</li>`)}
        </ul>`
      : html`<p>${items}</p>`
  }`;
}

const WHEN: Readonly<Partial<Record<ProgrammeStanding, (year: string) => string>>> = {
  past: (year) => `It ran in ${year}, and that year is over.`,
  planned: (year) => `It is planned for ${year}.`,
};

/** What to do now. Nothing that is over is offered, and nobody is sent to book what is not for them. */
export function nextStep({ programme, assessment, standing }: Judged, { state: { dataset }, hub }: Results): unknown {
  const { year, next } = programme;
  const no = assessment.verdict === 'not-eligible';
  const other = no && assessment.because.find(({ instead }) => instead)?.instead;
  const title = dataset.programmes.find(({ id }) => id === other)?.title;
  const step = title
    ? html`Look at ${title} instead.`
    : standing === 'past'
      ? html`Ask ${hub} what runs now.`
      : no
        ? html`Ask ${hub} what else there is for you.`
        : html`${next.text} ${next.label ? link(next.label, next.href) : nothing}`;
  return html`${WHEN[standing]?.(year)} ${step}`;
}

/** So many groups are named before it is better to look them up. */
const MEETINGS = 3;

const row = (title: string, content: unknown) =>
  html`<div>
    <dt>${title}</dt>
    <dd>${content}</dd>
  </div>`;

/** When it meets next: each group's hub, where it is one of several, and its next day. */
const meeting = ({ dataset }: PageState, meetings: readonly Meeting[]) =>
  meetings.slice(0, MEETINGS).map(({ group, next }) => {
    const hub = meetings.length > 1 && dataset.hubs.find(({ id }) => id === group.hub);
    return html`<p>${hub ? `${hub.name}: ` : nothing}${dayTime(next)}</p>`;
  });

/** One programme among the results: the verdict, why, what would change it, what to do next, and all there is to know of it. */
export function programmeView(judged: Judged, { words }: Group, results: Results): TemplateResult {
  const { programme, assessment, standing } = judged;
  const { verdict, change } = assessment;
  const because = reasonsOf(judged);
  const { title, year, purpose, cost, release } = programme;
  const { level, state } = results;
  const no = verdict === 'not-eligible';
  const meetings = no || standing === 'past' ? [] : meetingsOf(state, programme.id);
  const sections = programmeSections(programme);
  return html`<article class="programme ${verdict}" part="programme">
    ${heading(level + 2, title, no ? 'label' : 'subtitle')}
    <p class="small row">
      <strong class="verdict">${verdictIcon(verdict)} ${words}</strong>
      <span class="muted">by the ${year} rules</span>
    </p>
    <div class="columns">
      <div>
        ${
          because.length
            ? html`${label(WHY[verdict])}
                <ul class="plain reasons">
                  ${because.map(reason)}
                </ul>`
            : nothing
        }
        ${change ? changeView(change, results) : nothing}
      </div>
      <dl>
        ${row('Next step', nextStep(judged, results))} ${no ? nothing : row('Cost', cost.text[0])}
        ${release && !no ? row('Days out of class', release.text) : nothing}
        ${meetings.length ? row('Next dates', meeting(state, meetings)) : nothing}
      </dl>
    </div>
    <details>
      <summary>About this programme <span class="hidden-visually">(${title})</span></summary>
      <p>${purpose}</p>
      ${sections.map(([name, body]) => html`${heading(level + 3, name, 'label')}${body}`)}
    </details>
  </article>`;
}
