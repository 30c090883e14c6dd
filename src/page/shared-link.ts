import { programmeStanding } from '../dates/index.js';
import { answersFromFragment, answersToFragment, contradictions, type LinkChanges } from '../eligibility/index.js';
import { NAME } from '../eligibility/fragment.js';
import type { Assessment } from '../eligibility/types.js';
import { listOf } from '../model/words.js';
import { verdictWords } from './assessments.js';
import type { Page } from './page.js';
import type { PageState } from './state.js';

/** So many things that could not be taken are named. A link of ours has none, or the few that are no longer here. */
const NAMED = 4;

/**
 * Takes up the answers that a link brought, with what the reader should know about it: whether it is damaged or of another
 * version, which answers were left out, and what has changed since it was made. Does nothing when the hash holds nothing of
 * ours; the reader's own answers stay when it holds no answers. Nothing throws.
 *
 * While a feed is on its way nobody can tell what has gone or come. That is said when the feed is in, unless the answers are
 * others by then.
 *
 * @param hash the hash of an address, such as `location.hash`
 */
export function readLink(page: Page, hash: string): void {
  const { dataset, loading, answers: own } = page.state;
  const { answers, problems, changes } = answersFromFragment(hash, dataset);
  const some = Object.keys(answers).length > 0;
  if (!some && !problems.length) return;
  // answers that cannot all be true are no matter of the link: the checker says so wherever they come from
  const known = contradictions(dataset, answers).map(({ text }) => text);
  const notices = problems.map(({ text }) => text).filter((text) => !known.includes(text));
  if (notices.length > NAMED) notices.splice(NAMED, Infinity, 'There is more in the link that could not be used.');
  if (!loading) notices.push(...changed(changes, page.state));
  page.dispatch({ type: 'restore', answers: some ? answers : own, notices });
  if (!loading) return;
  const end = page.subscribe(() => {
    if (page.state.loading) return;
    end();
    if (page.state.answers === (some ? answers : own)) readLink(page, hash);
  });
}

/** What has changed since a link was made, as sentences. */
function changed({ verdicts, same, added, gone }: LinkChanges, { dataset, today }: PageState): string[] {
  const programmeOf = (programme: string) => dataset.programmes.find(({ id }) => id === programme)!;
  const titles = (ids: readonly string[]) =>
    listOf(
      ids.map((id) => programmeOf(id).title),
      'and',
    );

  const ways = new Map<string, string[]>();
  for (const { programme, before, now } of verdicts) {
    const past = programmeStanding(programmeOf(programme), today) === 'past';
    // its year is over now, and nobody knows whether it was then
    const then = past && before === 'eligible' ? 'You fit' : verdictWords(before, past);
    const way = `changed from “${then}” to “${verdictWords(now, past)}”`;
    ways.set(way, [...(ways.get(way) ?? []), programme]);
  }
  const sentences = [...ways].map(
    ([way, ids]) => `Since this link was made, ${titles(ids)} ${ids.length > 1 ? 'have' : 'has'} ${way}.`,
  );
  if (added.length) sentences.push(`New since this link was made: ${titles(added)}.`);
  if (gone) {
    const [what, are] = gone > 1 ? [`${gone} programmes`, 'are'] : ['A programme', 'is'];
    sentences.push(`${what} that this link spoke of ${are} no longer here.`);
  }
  if (sentences.length && same.length) {
    const others = same.length > 1 ? `${same.length} programmes` : 'programme';
    sentences.push(`For the other ${others}, the rules still say the same.`);
  }
  return sentences;
}

/**
 * The address of a page with the reader's answers in its fragment: a link to keep or to send, that no server sees the answers
 * of. `readLink` takes it up. A fragment that is there gives way, but for the `#/…` or `#!…` of a site that keeps its pages in
 * it: there the answers come behind a `?` or `&`.
 *
 * @param assessments what the answers come to for the programmes asked about
 * @param address the page's own, such as `location.href`. A name and a password in it are left out
 * @returns `undefined` when nothing is answered, and for a page that nobody else could open, such as `about:srcdoc`
 */
export function linkFor(
  { answers, dataset }: PageState,
  assessments: readonly Assessment[],
  address: string,
): string | undefined {
  const ours = answersToFragment(answers, { assessments, all: assessments.length === dataset.programmes.length });
  const url = addressOf(address);
  if (!ours || !url) return undefined;
  url.username = url.password = '';
  const before = new RegExp(`([?&])(?:${NAME}[^&]*(?:&|$))+`, 'g');
  const route = /^#[/!]/.test(url.hash) ? url.hash.replace(before, '$1').replace(/[?&]$/, '') : '';
  url.hash = route ? `${route}${route.includes('?') ? '&' : '?'}${ours}` : ours;
  return url.href;
}

/** An address that others may open too; `null` for any other. */
function addressOf(address: string): URL | null {
  try {
    const url = new URL(address);
    return /^(https?|file):$/.test(url.protocol) ? url : null;
  } catch {
    return null;
  }
}
