import { html, nothing, type TemplateResult } from 'lit';
import { dayStanding, formatDate } from '../../dates/index.js';
import { UNKNOWN } from '../../model/answers.js';
import { meetingsOf } from '../../page/programme-parts.js';
import type { PageState } from '../../page/state.js';
import { answerWords } from '../../page/question/choice.js';
import { changeWords, nextStep } from './programme-view.js';
import type { Results } from './results.js';
import { codeView, type Code } from './take-view.js';
import { byVerdict, reasonsOf, type Judged } from './verdicts.js';

/** The sheet of paper with the results. */
export interface Sheet {
  results: Results;
  /** The link to the results, where there can be one, and its code, once that is there. */
  link: string | undefined;
  code: Code | undefined;
  onPrint: () => void;
}

const term = (name: string, content: unknown) =>
  content ? html`<p><span class="term">${name}:</span> ${content}</p>` : nothing;

/** The days still to come of the group that meets next. */
function daysAhead(state: PageState, programme: string): string {
  const [meeting] = meetingsOf(state, programme);
  const days = meeting?.group.days.filter((day) => /today|upcoming/.test(dayStanding(day, state.today))) ?? [];
  return days.map(({ date }) => formatDate(date!, { short: true })).join(', ');
}

/** Room for those whose support is essential to sign: where the programme is within reach, it may be all that is missing. */
const signatures = ({ programme, assessment: { verdict, change } }: Judged) =>
  programme.signatures && (verdict !== 'not-eligible' || change?.changeable)
    ? html`<div class="signatures">
        ${programme.signatures.roles.map((role) => html`<p>${role} <span>Date</span></p>`)}
      </div>`
    : nothing;

const title = ({ programme, standing }: Judged) =>
  html`<h3>${programme.title}, ${programme.year}${standing === 'past' ? ' (that year is over)' : nothing}</h3>`;

const entry = (judged: Judged, results: Results) => {
  const { programme, assessment, standing } = judged;
  const open = standing !== 'past';
  return html`<div class="entry">
    ${title(judged)}
    <ul>
      ${reasonsOf(judged).map(({ text }) => html`<li>${text}</li>`)}
    </ul>
    <div>
      ${assessment.change ? term('To be a yes', changeWords(assessment.change, results)) : nothing}
      ${term('Cost', programme.cost.text[0])} ${term('Days out of class', programme.release?.text)}
      ${open ? [term('Dates', daysAhead(results.state, programme.id)), term('Next step', nextStep(judged, results))] : nothing}
    </div>
    ${signatures(judged)}
  </div>`;
};

/** A no in little room; with room to sign, where signing is what would change it. */
const briefEntry = (judged: Judged, results: Results) => {
  const { change } = judged.assessment;
  return html`<div class="entry">
    ${title(judged)}
    <p>
      ${reasonsOf(judged)
        .map(({ text }) => text)
        .join(' ')}
    </p>
    ${change?.changeable ? term('What would change it', changeWords(change, results)) : nothing} ${signatures(judged)}
  </div>`;
};

/** So many programmes with all there is to say have a row each; more are set in two columns. */
const ROWS = 5;

/** The results on one page of A4, for a headteacher who was not there when the questions were answered. */
export function sheetView({ results, link, code, onPrint }: Sheet): TemplateResult {
  const { judged, state, answers } = results;
  const rows = judged.filter(({ assessment }) => assessment.verdict !== 'not-eligible').length <= ROWS;
  return html`<main class="root">
    <p class="screen-only"><button type="button" class="button main" @click=${onPrint}>Print this sheet</button></p>
    <div class="paper">
      <header>
        <div>
          <h1>Teaching for mastery: what our school could join</h1>
          <p>
            For the headteacher. A teacher answered a few questions on ${formatDate(state.today, { weekday: false })},
            and this is what the rules of each programme come to, by the academic year it is described for. Where that
            year is over, ask ${results.hub} what runs now.
          </p>
        </div>
        ${code ? codeView(code) : nothing}
      </header>
      ${byVerdict(judged).map(({ verdict, words, members }) => {
        if (!members.length) return nothing;
        const brief = verdict === 'not-eligible';
        return html`<section>
          <h2>${brief ? 'Not for us now' : words}</h2>
          <div class=${brief || !rows ? 'many' : 'rows'}>
            ${members.map((each) => (brief ? briefEntry : entry)(each, results))}
          </div>
        </section>`;
      })}
      <div class="foot">
        ${term(
          'The answers',
          state.dataset.questions
            .filter(({ id }) => id in answers)
            .map((question) => {
              const words = answerWords(question, answers[question.id] ?? UNKNOWN);
              return `${question.short ?? question.text}: ${words.join(', ')}.`;
            })
            .join(' '),
        )}
        ${link ? html`<p class="link">${term('The same on a screen', link)}</p>` : nothing}
        <p>Made from public information, and not by the NCETM, the Maths Hubs or the Department for Education.</p>
      </div>
    </div>
  </main>`;
}
