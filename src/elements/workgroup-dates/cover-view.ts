import { html, nothing, type TemplateResult } from 'lit';
import { academicYear, coverPlan, formatDate, type CoverPlan, type HalfTerm } from '../../dates/index.js';
import type { Workgroup } from '../../model/types.js';

/** Days in halves: "½", "3", "1½". */
const halves = (days: number): string => `${Math.floor(days) || (days ? '' : 0)}${days % 1 ? '½' : ''}`;

/** "½ day", "1 day", "4½ days" */
export const dayCount = (days: number): string => `${halves(days)} day${days > 0 && days <= 1 ? '' : 's'}`;

/**
 * What is still to come of groups, as days out of class.
 *
 * @param termDates the school's own half terms, where the page knows them
 */
export const coverOf = (
  groups: readonly Workgroup[],
  today: string,
  termDates: readonly HalfTerm[] | undefined,
): CoverPlan =>
  coverPlan(
    groups.map(({ days }) => ({ days: days.filter(({ date }) => !date || date >= today) })),
    termDates ? { termDates } : {},
  );

/** How many days out of class fall in each half term, and how far that can be relied on. */
export function coverView(
  { halfTerms, days, outside, unknown, approximate }: CoverPlan,
  today: string,
): TemplateResult {
  const ahead = halfTerms.filter(({ to }) => to >= today);
  const years = new Set(ahead.map(({ from }) => academicYear(from)));
  const [year] = years;
  const row = (name: string, count: number, dates: readonly string[]) =>
    html`<tr class=${count ? '' : 'muted'}>
      <th scope="row">${name}</th>
      <td>${halves(count)}</td>
      <td>${dates.map((date) => formatDate(date, { short: true, year: false })).join(', ')}</td>
    </tr>`;
  return html`${
      days
        ? html`<table>
            <caption>
              Days out of class still to come${years.size === 1 ? `, ${year}` : ''}
            </caption>
            <thead>
              <tr>
                <th scope="col">Half term</th>
                <th scope="col">Days</th>
                <th scope="col">Dates</th>
              </tr>
            </thead>
            <tbody>
              ${ahead.map(({ name, from, days, dates }) =>
                row(years.size > 1 ? `${name}, ${academicYear(from)}` : name, days, dates),
              )}
              ${outside.length ? row('Outside term', outside.length, outside) : nothing}
            </tbody>
            <tfoot>
              ${row('In all', days, [])}
            </tfoot>
          </table>`
        : html`<p>No day out of class is known so far.</p>`
    }
    <p class="small muted">
      ${
        unknown
          ? `${unknown === 1 ? 'One day has' : `${unknown} days have`} no date yet and ${unknown === 1 ? 'is' : 'are'} not counted. `
          : ''
      }A
      morning or an afternoon is half a day; after lessons and at weekends nobody needs
      cover.${approximate ? ' Half terms are near enough for England; your school’s own may differ by a week or two.' : ''}
    </p>`;
}
