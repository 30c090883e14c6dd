/* What is said of programmes without script: on a card, in the catalogue, and in the checker's stead. */
import { placesIn, programmeStanding, workgroupStanding } from '../dates/standing.js';
import { FIND_YOUR_HUB, phaseNames } from '../model/names.js';
import type { Dataset, Link, Programme } from '../model/types.js';
import { facts, folded, heading, lines, link, list, markup, passage, type Html } from './html.js';

/**
 * The next step; where the programme's year is over, or no group has a place, who knows more. A place that somebody gives up, or
 * a group that has met, makes none of it untrue.
 */
function next({ workgroups }: Dataset, { id, year, status, next }: Programme, today: string): Html {
  const groups = workgroups.filter(({ programme }) => programme === id);
  const places = placesIn(groups, today);
  const ask = (words: string) =>
    lines(markup`<p>${words}</p>`, markup`<p>${link('Find your Maths Hub', FIND_YOUR_HUB)}</p>`);
  if (programmeStanding({ year, status }, today) === 'past') {
    return groups.some((group) => workgroupStanding(group, today).next)
      ? ask(`This tells how it ran in ${year}: ask your Maths Hub what is different.`)
      : ask(`This is how it ran in ${year}. Your Maths Hub knows what runs now.`);
  }
  if (places === 'full' || places === 'closed') return ask('Ask your Maths Hub when the next one starts.');
  const { text, href, label = 'Find out more' } = next;
  return lines(
    markup`<p>${places === 'waiting-list' ? 'Ask your Maths Hub about the next one.' : text}</p>`,
    href && markup`<p>${link(label, href)}</p>`,
  );
}

function reading(links: readonly Link[]): Html {
  const items = (some: readonly Link[]) =>
    list(
      'ul',
      some.map(({ text, href }) => link(text, href)),
    );
  const toAsk = items(links.filter(({ href }) => !href));
  return lines(items(links.filter(({ href }) => href)), toAsk && [markup`<p>Your Maths Hub can give you:</p>`, toAsk]);
}

/** The facts that a programme begins with. What it is today goes stale on a page that stays, so its year says when. */
const about = ({ phases, year }: Programme) => facts(phaseNames(phases), year);

/** The questions that readers ask of a programme, in their order, each with its answer. */
const sections = ({ who, involved, learn, cost, links }: Programme): [title: string, body: Html][] => [
  ['Who can take part?', passage(who)],
  ['What is involved?', passage(involved)],
  ['What will you learn?', passage(learn)],
  ['What is the cost?', passage(cost)],
  ...(links.length ? [['Where can you read more?', reading(links)] as [string, Html]] : []),
];

/**
 * A programme: what it is for, and the questions that readers ask of it.
 *
 * @param compact for a sidebar: the questions are folded into one
 */
export function card(dataset: Dataset, programme: Programme, level: number, today: string, compact: boolean): Html {
  const { title, purpose, length } = programme;
  return lines(
    heading(level, title),
    about(programme),
    markup`<p>${purpose}</p>`,
    passage(length),
    compact
      ? folded(
          'More about it',
          sections(programme).map(([title, body]) => [heading(level + 1, title), body]),
        )
      : sections(programme).map(([title, body]) => folded(title, body)),
    next(dataset, programme, today),
  );
}

/**
 * The catalogue: what each programme is for, and who it is for.
 *
 * @param choices what the programmes were chosen by, in words, to name where none fits
 */
export const catalogue = (programmes: readonly Programme[], level: number, choices: readonly string[]): Html =>
  lines(
    heading(level, 'Programmes'),
    list(
      'ul',
      programmes.map((programme) =>
        lines(
          heading(level + 1, programme.title),
          about(programme),
          markup`<p>${programme.purpose}</p>`,
          folded('Who can take part?', passage(programme.who)),
        ),
      ),
    ) ??
      markup`<p>No programme fits ${choices.length > 1 ? 'all of ' : ''}${choices.map((each) => `“${each}”`).join(', ')}.</p>`,
  );

/** In the checker's stead: what programmes there are, who can take part, and whom to ask. */
export const whoCanJoin = (programmes: readonly Programme[], level: number): Html =>
  lines(
    heading(level, 'Which programmes can we join?'),
    markup`<p>Look through who each programme is for. If you are in doubt, ${link('ask your Maths Hub', FIND_YOUR_HUB)}: it knows what runs now, and whether there is room.</p>`,
    programmes.map((programme) => folded(`${programme.title} (${programme.year})`, passage(programme.who))),
  );
