import { html, nothing, type TemplateResult } from 'lit';
import type { ProgrammeStanding } from '../../dates/index.js';
import type { Change, Reason } from '../../eligibility/types.js';
import { UNKNOWN, type Answer } from '../../model/answers.js';
import type { Passage, Programme, Question } from '../../model/types.js';
import { heading, link, passage } from '../../page/templates.js';
import { answerWords, chosenFor } from './choice.js';
import type { Results } from './results.js';
import { verdictIcon, type Group, type Judged } from './verdicts.js';

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

/** The nearest change, told apart by what is to be found out, what the reader or the school could do, and what nobody can. */
function changeView({ steps, verdict }: Change, { answers, dataset }: Results): TemplateResult {
  const items = steps.map(({ question: id, to, changeable }) => {
    const question = dataset.questions.find((each) => each.id === id);
    const how =
      answers[id] === UNKNOWN
        ? 'if you find that this is so'
        : changeable
          ? 'you or your school could change this'
          : 'not something you can change';
    return html`${question?.short ?? question?.text}:
      <strong>${question ? instead(question, answers[id], to) : nothing}</strong> <span class="muted">(${how})</span>`;
  });
  return html`${label(BETTER[verdict])}
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
function nextStep({ programme, assessment, standing }: Judged, { dataset, hub }: Results): unknown {
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

const row = (title: string, content: unknown) =>
  html`<div>
    <dt>${title}</dt>
    <dd>${content}</dd>
  </div>`;

const PASSAGES: readonly [title: string, of: (programme: Programme) => Passage][] = [
  ['What is involved', ({ involved }) => involved],
  ['What you learn', ({ learn }) => learn],
  ['Length', ({ length }) => length],
];

/** One programme among the results: the verdict, why, what would change it and what to do next. */
export function programmeView(judged: Judged, { words }: Group, results: Results): TemplateResult {
  const { programme, assessment } = judged;
  const { verdict, because, change } = assessment;
  const { title, year, purpose, cost } = programme;
  const no = verdict === 'not-eligible';
  return html`<article class="programme ${verdict}" part="programme">
    ${heading(results.level + 2, title, no ? 'label' : 'subtitle')}
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
      <dl>${row('Next step', nextStep(judged, results))} ${no ? nothing : row('Cost', cost.text[0])}</dl>
    </div>
    <details>
      <summary>About this programme<span class="hidden-visually">: ${title}</span></summary>
      <p>${purpose}</p>
      ${no ? [label('Cost'), passage(cost)] : nothing}
      ${PASSAGES.map(([name, of]) => html`${label(name)}${passage(of(programme))}`)}
    </details>
  </article>`;
}
