import { html, nothing, type TemplateResult } from 'lit';
import { bookingStanding, formatDate, programmeStanding, workgroupStanding } from '../../dates/index.js';
import type { Assessment } from '../../eligibility/types.js';
import type { Programme } from '../../model/types.js';
import { verdictWords } from '../../page/assessments.js';
import { phaseNames } from '../../page/names.js';
import { BOOKING, groupsOf, type Meeting } from '../../page/programme-parts.js';
import type { PageState } from '../../page/state.js';
import { dayTime, FIND_YOUR_HUB, isWeb, link, passage } from '../../page/templates.js';

/** What a card shows, and with what it is worked out. */
export interface Shown {
  readonly programme: Programme;
  readonly state: PageState;
  /** What the reader's answers come to; absent before there is any, and while they leave it open. */
  readonly assessment: Assessment | undefined;
  /** Whether the year that it is described for is over. */
  readonly past: boolean;
  /** The groups still to meet, the soonest first. */
  readonly meetings: readonly Meeting[];
  /** What to call when the reader follows a link to what comes next. */
  readonly onChoose: () => void;
}

const row = (title: string, content: unknown): TemplateResult =>
  html`<div>
    <dt>${title}</dt>
    <dd>${content}</dd>
  </div>`;

const hubOf = ({ dataset, hub }: PageState) => dataset.hubs.find(({ id }) => id === hub);

/** How the programme stands, in words. */
export function tags({ programme: { year, status }, state, past, meetings }: Shown): TemplateResult {
  const [meeting] = meetings;
  if (past && !meeting) return html`<span class="tag">Past</span> <span>Ran in ${year}</span>`;
  if (past) return html`<span class="tag live">Meets in ${meeting!.group.year}</span>`;
  const first = status === 'planned' ? html`<span>First cohort ${year}</span>` : nothing;
  return programmeStanding({ year, status }, state.today) === 'planned'
    ? html`<span class="tag care">Planned</span> ${status === 'planned' ? first : html`<span>For ${year}</span>`}`
    : html`<span class="tag live">Running</span> ${first}`;
}

/** How many of the next dates a card names. */
const NAMED = 3;

/** One group's next day, with whether there are places and how to get one. */
function meetingView({ group, next }: Meeting, { state, meetings, programme }: Shown): TemplateResult {
  const { booking, title } = group;
  const hub = meetings.length > 1 && state.dataset.hubs.find(({ id }) => id === group.hub);
  const name = hub ? hub.name : meetings.length > 1 ? title : undefined;
  const status = booking && bookingStanding(booking, state.today);
  const way = status === 'open' ? 'Book a place' : status === 'waiting-list' ? 'Join the waiting list' : undefined;
  return html`<p>
    ${name ? `${name}: ` : nothing}${dayTime(next)}
    ${status && status !== 'open' ? html`<span class="tag care">${BOOKING[status]}</span>` : nothing}
    ${
      way && isWeb(booking?.link)
        ? html`<a class="screen-only" href=${booking.link}
            >${way}<span class="hidden-visually">: ${name ?? title ?? programme.title}</span></a
          >`
        : nothing
    }
  </p>`;
}

/** When it meets next; of dates that have all passed, that they have. */
function dates(shown: Shown): unknown {
  const { state, programme, meetings, past } = shown;
  if (meetings.length) {
    const more = meetings.length - NAMED;
    return row('Next dates', [
      meetings.slice(0, NAMED).map((each) => meetingView(each, shown)),
      more > 0 ? html`<p class="muted">and ${more} more ${more > 1 ? 'groups' : 'group'}</p>` : nothing,
    ]);
  }
  const groups = groupsOf(state, programme.id);
  if (groups.some((group) => !workgroupStanding(group, state.today).past)) return row('Next dates', 'To be confirmed');
  const days = groups.flatMap(({ days }) =>
    days.flatMap(({ date, status }) => (status === 'cancelled' ? [] : (date ?? []))),
  );
  const last = days.sort().at(-1);
  if (last) {
    return row('Next dates', html`All have passed. The last was <time datetime=${last}>${formatDate(last)}</time>.`);
  }
  return past ? nothing : row('Next dates', 'Your Maths Hub knows them.');
}

/** The facts of a programme, each with its name. */
export function facts(shown: Shown): TemplateResult {
  const { phases, year, status, length, cost } = shown.programme;
  return html`<dl class="facts">
    ${row('Phase', phaseNames(phases))}
    ${row('Academic year', `${year}${shown.past ? ', which is over' : status === 'planned' ? ', the first cohort' : ''}`)}
    ${row('How long', passage(length))} ${row('Cost', cost.text[0])} ${dates(shown)}
  </dl>`;
}

/** What the answers come to, by which rules, and why. */
export function verdict({ programme, past }: Shown, { verdict, because }: Assessment): TemplateResult {
  const reasons = [...new Set(because.map(({ text }) => text))];
  return html`<div class="verdict ${verdict}" part="verdict">
    <p>
      <strong>${verdictWords(verdict, past)}</strong> <span class="small muted">by the ${programme.year} rules</span>
    </p>
    ${
      reasons.length
        ? html`<ul>
            ${reasons.map((text) => html`<li>${text}</li>`)}
          </ul>`
        : nothing
    }
  </div>`;
}

/** Programmes for the same phases whose year is not over, where this one's is: as many as can be taken in at once. */
const nowInstead = ({ programme, state: { dataset, today } }: Shown): Programme[] =>
  dataset.programmes
    .filter(
      (other) =>
        other.id !== programme.id &&
        other.phases.some((phase) => programme.phases.includes(phase)) &&
        programmeStanding(other, today) !== 'past',
    )
    .slice(0, NAMED);

/** What to do now, in a sentence. Nothing that is over or full is offered, and nobody is sent to what is not for them. */
function advice({ programme: { year, next }, state, assessment, past, meetings }: Shown, places: unknown): string {
  const hub = hubOf(state)?.name ?? 'your Maths Hub';
  const Hub = hubOf(state)?.name ?? 'Your Maths Hub';
  const [meeting] = meetings;
  if (past && meeting) {
    return `This tells how it ran in ${year}. A group meets in ${meeting.group.year}: ask ${hub} what is different.`;
  }
  if (past) return `This is how it ran in ${year}. ${Hub} knows what runs now.`;
  if (assessment?.verdict === 'not-eligible') {
    const other = assessment.because.find(({ instead }) => instead)?.instead;
    const title = state.dataset.programmes.find(({ id }) => id === other)?.title;
    return title ? `Look at ${title} instead.` : `Ask ${hub} what else there is for you.`;
  }
  if (places === 'full' || places === 'closed') {
    return `${places === 'full' ? 'Every group is full' : 'Booking has closed'}. Ask ${hub} when the next one starts.`;
  }
  if (places === 'waiting-list') return `Every group is full. Join a waiting list, or ask ${hub} about the next one.`;
  return next.text;
}

/** The next step: what to do now, and a way to whoever helps with it. */
export function nextStep(shown: Shown, places: unknown): TemplateResult {
  const { programme, state, past, meetings, assessment, onChoose } = shown;
  const { next } = programme;
  const others = past && !meetings.length ? nowInstead(shown) : [];
  const site = hubOf(state)?.site;
  const ask = past || places === 'full' || places === 'closed' || assessment?.verdict === 'not-eligible';
  const [href, label] = ask
    ? site
      ? [site, 'Go to the hub’s own site']
      : [FIND_YOUR_HUB, 'Find your Maths Hub']
    : [next.href, next.label ?? 'Find out more'];
  return html`<div class="next">
    <dl>
      ${row('Next step', html`<p>${advice(shown, places)}</p>`)}
      ${
        others.length
          ? row(
              'Now, for the same phase',
              html`<ul>
                ${others.map(
                  ({ title, year, links }) =>
                    html`<li>${link(title, links.find(({ kind }) => kind === 'page')?.href)} (${year})</li>`,
                )}
              </ul>`,
            )
          : nothing
      }
    </dl>
    ${
      isWeb(href)
        ? html`<p class="screen-only"><a class="button" href=${href} @click=${onChoose}>${label}</a></p>`
        : nothing
    }
  </div>`;
}
