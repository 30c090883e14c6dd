import { html, nothing, type TemplateResult } from 'lit';
import { datetimeAttribute, formatDay } from '../dates/index.js';
import type { Passage, WorkgroupDay } from '../model/types.js';

/** A title whose dash stays on the line of the word before it. */
export const unbroken = (title: string): string => title.replace(' –', '\u00a0–');

/**
 * A heading of the level that the page around it needs.
 *
 * @param level from 2; whatever is past 6 becomes 6
 * @param words what it says
 * @param look one of the sizes of the root styles: `title`, `subtitle` or `label`
 * @param options `id` to point at it, and `focusable` for one that focus is moved to
 */
export function heading(
  level: number,
  words: unknown,
  look: 'title' | 'subtitle' | 'label' = 'title',
  { id, focusable }: { id?: string; focusable?: boolean } = {},
): TemplateResult {
  const tab = focusable ? -1 : nothing;
  const name = id ?? nothing;
  const content = typeof words === 'string' ? unbroken(words) : words;
  switch (Math.min(level, 6)) {
    case 2:
      return html`<h2 class=${look} id=${name} tabindex=${tab} part="heading">${content}</h2>`;
    case 3:
      return html`<h3 class=${look} id=${name} tabindex=${tab} part="heading">${content}</h3>`;
    case 4:
      return html`<h4 class=${look} id=${name} tabindex=${tab} part="heading">${content}</h4>`;
    case 5:
      return html`<h5 class=${look} id=${name} tabindex=${tab} part="heading">${content}</h5>`;
    default:
      return html`<h6 class=${look} id=${name} tabindex=${tab} part="heading">${content}</h6>`;
  }
}

/** The paragraphs of a passage, and its list where it has one. */
export const passage = ({ text, points }: Pick<Passage, 'text' | 'points'>): TemplateResult => html`
  ${text.map((paragraph) => html`<p>${paragraph}</p>`)}
  ${
    points
      ? html`<ul>
          ${points.map((point) => html`<li>${point}</li>`)}
        </ul>`
      : nothing
  }
`;

/** Whether a text is an address on the web: nothing else becomes a link, whoever wrote the data. */
export const isWeb = (href: string | undefined): href is string => !!href && /^https?:\/\//.test(href);

/** A link, or, where there is no address on the web, its words. */
export const link = (text: string, href: string | undefined): TemplateResult =>
  isWeb(href) ? html`<a href=${href}>${text}</a>` : html`${text}`;

/** A day of a work group as people read it, in a `<time>` that machines read; "To be confirmed" where it has no date. */
export const dayTime = (day: WorkgroupDay): TemplateResult =>
  day.date
    ? html`<time datetime=${datetimeAttribute(day)}>${formatDay(day)}</time>`
    : html`<span>To be confirmed</span>`;

export { FIND_YOUR_HUB } from '../model/names.js';
