/* The journey without script: one list, with the ways between its stages in words. */
import { yearEnd } from '../dates/academic-year.js';
import { connections, lanes, sayPrevious } from '../journey/index.js';
import { meetings, sayWays } from '../journey/picture-words.js';
import { stageOf } from '../journey/ways.js';
import { PHASE_NAMES } from '../model/names.js';
import type { Dataset, Journey, Stage } from '../model/types.js';
import { facts, folded, heading, lines, list, markup, type Content, type Html } from './html.js';

const TRACKS = { school: 'School', people: 'Teacher' } as const;
const HERE = { school: 'Your school is here', people: 'You are here' } as const;

/** How a journey is shown. */
export interface JourneyMarkup {
  readonly level: number;
  readonly today: string;
  /** The stage that is marked, by its id. */
  readonly stage: string;
  /** No more than what each stage is called, and where the school is. */
  readonly compact: boolean;
}

/** A journey, as an ordered list of its stages. */
export function journeyMarkup(dataset: Dataset, journey: Journey, shown: JourneyMarkup): Html {
  const { level, today, compact } = shown;
  const over = yearEnd(journey.year) < today;
  const { order } = lanes(journey);
  return lines(
    heading(level, journey.title),
    facts(PHASE_NAMES[journey.phase], journey.year),
    !compact && markup`<p>${journey.summary}</p>`,
    !compact &&
      over &&
      markup`<p>This describes ${journey.year}, and that year is over. Your Maths Hub knows what runs now.</p>`,
    list(
      'ol',
      order.map((stage, at) => stageMarkup(dataset, journey, stage, order[at - 1], shown)),
    ),
    !compact && about(journey),
  );
}

function stageMarkup(
  dataset: Dataset,
  journey: Journey,
  stage: Stage,
  before: Stage | undefined,
  { level, stage: marked, compact }: JourneyMarkup,
): Html {
  const { previous, next } = connections(journey, stage);
  // once it is known where the school is, nobody has to look for where to start
  const placed = stageOf(journey, marked)?.track === stage.track;
  return lines(
    heading(level + 1, stage.title),
    facts(TRACKS[stage.track], stage.year ? `Year ${stage.year}` : undefined),
    stage.id === marked && markup`<p>${HERE[stage.track]}</p>`,
    !compact && [
      markup`<p>${stage.summary}</p>`,
      stage.entry && !placed && markup`<p>${stage.entry.text}</p>`,
      // where the list itself says what comes before, that is enough
      previous.length > 0 && !previous.some((step) => step.stage === before) && markup`<p>${sayPrevious(previous)}</p>`,
      next.length > 0 && markup`<p>${sayWays(next)}</p>`,
      // said at one end, which is enough in a list
      stage.track === 'people' &&
        meetings(journey, stage).map(({ name, text }) => markup`<p>Meets ${name}${text && `: ${text}`}.</p>`),
      folded(`More about ${stage.title}`, details(dataset, stage)),
    ],
  );
}

/** Everything there is to know about a stage, under the headings that every stage has. */
function details({ programmes }: Dataset, { length, details, programme, project, disagree = [] }: Stage): Content {
  const name = programmes.find(({ id }) => id === programme)?.title ?? project;
  const rows: (readonly [title: string, text: string])[] = [
    ...(length ? [['How long', length] as const] : []),
    ...details.map(({ title, text }) => [title, text] as const),
    ...(name ? [['The programme', name] as const] : []),
    ...disagree.map(
      ({ about, says }) => [`What sources say about ${about}`, says.map(({ text }) => text).join(' ')] as const,
    ),
  ];
  return list(
    'ul',
    rows.map(([title, text]) => markup`<strong>${title}:</strong> ${text}`),
  );
}

/** What a careful reader should know of the journey as a whole. */
const about = ({ notes = [], disagree = [] }: Journey): Content =>
  notes.length || disagree.length
    ? folded(
        'About this journey',
        notes.map((note) => markup`<p>${note}</p>`),
        disagree.map(({ about, says }) => [
          markup`<p>What sources say about ${about}:</p>`,
          list(
            'ul',
            says.map(({ text }) => text),
          ),
        ]),
      )
    : undefined;
