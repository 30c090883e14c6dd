import { html, nothing, type TemplateResult } from 'lit';
import { UNKNOWN } from '../../model/answers.js';
import type { Question } from '../../model/types.js';
import { heading } from '../../page/templates.js';
import { answerWords } from '../../page/question/choice.js';
import { backButton } from '../../page/question/question-view.js';
import { programmeView } from './programme-view.js';
import type { Results } from './results.js';
import { routeView } from './route-view.js';
import { byVerdict, verdictIcon, type Judged } from './verdicts.js';

/** Whether a no is one that the reader could turn into a yes: worth reading before those that nobody can. */
const hopeful = ({ assessment: { verdict, change } }: Judged): number =>
  Number(verdict === 'not-eligible' && change?.changeable);

/** The result in a line, for the heading and for a screen reader. */
export function headline(judged: readonly Judged[]): string {
  const best = byVerdict(judged).find(({ members }) => members.length);
  if (best?.verdict === 'eligible') {
    const { length } = best.members;
    return `${best.past ? 'You fit the rules of' : 'You can join'} ${length === 1 ? 'one programme' : `${length} programmes`}`;
  }
  if (best?.verdict === 'ask-hub') return 'Your Maths Hub can tell you more';
  return judged.length === 1 ? 'This programme is not for you now' : 'None of these programmes is for you now';
}

function answerRow({ answers, idle, preset, onChange }: Results, question: Question): TemplateResult {
  const words = answerWords(question, answers[question.id] ?? UNKNOWN);
  return html`<div>
    <dt>${question.short ?? question.text}</dt>
    <dd>
      ${words.map((each) => html`<p>${each}</p>`)}
      ${question.id === preset ? html`<p class="small muted">Filled in by this page</p>` : nothing}
      ${idle.includes(question.id) ? html`<p class="small muted">Made no difference</p>` : nothing}
    </dd>
    <dd class="screen-only">
      <button type="button" class="text-button" @click=${() => onChange(question.id)}>
        Change<span class="hidden-visually"> the answer to: ${question.text}</span>
      </button>
    </dd>
  </div>`;
}

/**
 * The results: what can be joined, what the hub must say, what is not for now, and the answers that led there.
 *
 * @param take what offers to take all this away
 */
export function resultView(results: Results, take: unknown): TemplateResult {
  const { judged, state, level, answers, contradictions, route, onBack, onForget } = results;
  return html`<div class="result" part="result">
    ${backButton(onBack)} ${heading(level, headline(judged), 'title', { focusable: true })}
    <p class="muted measure">Every programme is judged by the rules of its own academic year.</p>
    ${contradictions.map((text) => html`<p class="notice">${text}</p>`)}
    ${byVerdict(judged).map((group) =>
      group.members.length
        ? html`<section class=${group.verdict}>
            ${heading(
              level + 1,
              html`${verdictIcon(group.verdict)}
                <span>${group.words} <span class="count">${group.members.length}</span></span>`,
              'subtitle',
            )}
            ${[...group.members].sort((a, b) => hopeful(b) - hopeful(a)).map((each) => programmeView(each, group, results))}
          </section>`
        : nothing,
    )}
    ${route.length > 1 ? routeView(results) : nothing} ${take}
    <section class="keep">
      ${heading(level + 1, 'Your answers', 'subtitle')}
      <dl class="answers">
        ${state.dataset.questions.filter(({ id }) => id in answers).map((question) => answerRow(results, question))}
      </dl>
      <button type="button" class="button screen-only" @click=${onForget}>Start again</button>
    </section>
  </div>`;
}
