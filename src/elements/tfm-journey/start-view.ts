import { html, nothing, type TemplateResult } from 'lit';
import type { Start } from '../../journey/index.js';
import type { Question } from '../../model/types.js';
import { FIND_YOUR_HUB, heading, link } from '../../page/templates.js';

/** What is needed to say where the reader starts. */
export interface StartView {
  start: Start;
  /** Whether the journey’s year is over: what lies ahead has no year then. */
  past: boolean;
  /** The level of its heading. */
  level: number;
  /** Whether it is a school that starts, or the reader. */
  school: boolean;
  questions: readonly Question[];
  /** The form with the question, while the reader is being asked. */
  asking: unknown;
  onAsk: () => void;
  onGo: (stage: string) => void;
  /** Absent when there is nothing to clear. */
  onClear: (() => void) | undefined;
}

const button = (words: string, onClick: () => void, look = 'button') =>
  html`<button type="button" class="${look} screen-only" @click=${onClick}>${words}</button>`;

/** How many questions it takes, in words: those that place a school, and one that may make sure of it. */
const few = (atMost: number): string =>
  atMost > 1 ? `${atMost + 1} short questions at most.` : 'A short question or two.';

/** Takes the answers back that this rests on. */
const clear = ({ onClear }: StartView) => (onClear ? button('Clear', onClear, 'text-button') : nothing);

function said(view: StartView): unknown {
  const { start, past, school, questions, onAsk, onGo } = view;
  switch (start.kind) {
    case 'ask':
      return html`<p>
          Find out where on this journey ${school ? 'your school' : 'you'} would begin. ${few(start.atMost)} Your
          answers never leave this page.
        </p>
        ${button('Find our place', onAsk, 'button main')}`;
    case 'hub': {
      const open = questions.filter(({ id }) => start.unknown.includes(id));
      return html`<p>${start.text}</p>
        ${
          open.length
            ? html`<ul>
                ${open.map(({ text }) => html`<li>Find out: ${text}</li>`)}
              </ul>`
            : nothing
        }
        <p>${link('Find your Maths Hub', FIND_YOUR_HUB)}</p>
        ${clear(view)}`;
    }
    case 'placed': {
      const { standing, text, next, ask } = start;
      return html`<p><strong>${standing.stage.title}.</strong> ${text}</p>
        ${
          next.length
            ? html`<p>
                Next: ${next.map(({ name, year }) => `${name}${year && !past ? `, in ${year}` : ''}`).join('; or ')}.
              </p>`
            : nothing
        }
        ${
          standing.behind.length
            ? html`<p class="muted">
                Behind you:
                ${[...standing.behind]
                  .reverse()
                  .map(({ title }) => title)
                  .join(', ')}.
              </p>`
            : nothing
        }
        <div class="row">
          ${button(`Show ${standing.stage.title}`, () => onGo(standing.stage.id))}
          ${ask ? button('Make sure with one more question', onAsk) : nothing} ${clear(view)}
        </div>`;
    }
  }
}

/** Where the reader’s school starts: a few questions until that is known, and then the place, what is behind it and what comes next. */
export function startView(view: StartView): TemplateResult {
  const { level, school, asking, start } = view;
  return html`<section class="start ${asking || start.kind === 'ask' ? 'open' : ''}" part="start">
    ${heading(level, `Where does ${school ? 'our school' : 'my way'} start?`, 'subtitle', { focusable: true })}
    ${asking || said(view)}
  </section>`;
}
