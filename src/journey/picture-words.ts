import type { Journey, Programme, Stage } from '../model/types.js';
import { connections, sayNext, type Step } from './connections.js';
import { lanes, type Track } from './lanes.js';

/** What the parts of a picture are called that the journey has no word for. */
export interface Names {
  /** What its phase is called: "Secondary". */
  phase: string;
  /** The programmes of the dataset, for what those of its stages are called. */
  programmes?: readonly Pick<Programme, 'id' | 'title'>[] | undefined;
}

/** What a track is called. */
export const LANES: Readonly<Record<Track, string>> = {
  school: 'What your school does',
  people: 'What a teacher can do',
};

/** Who made the picture, and what it is not. */
export const SOURCE_LINE = 'By tfm-widgets from public information; unofficial';

/** "Leads to Embedding, when Development is over; or to the Specialist programme, for a teacher who wants to lead." */
export function sayWays(next: readonly Step[]): string {
  if (!next.some(({ text }) => text)) return sayNext(next);
  const said = next.map(({ name, text }, at) => `${at ? 'or to ' : ''}${name}${text ? `, ${text}` : ''}`);
  return `Leads to ${said.join('; ')}.`;
}

/** The stages of the other track, each once though both may say so. */
export const meetings = (journey: Pick<Journey, 'stages'>, stage: Stage): Step[] => {
  const { meets } = connections(journey, stage);
  return meets.filter((step, at) => meets.findIndex((other) => other.stage === step.stage) === at);
};

/** Everything to know about a stage, each under its heading: its details, its programme, and where sources disagree. */
export function sections({ details, programme, project, disagree = [] }: Stage, { programmes = [] }: Names): Section[] {
  const title = project ?? programmes.find(({ id }) => id === programme)?.title;
  return [
    ...details.map(({ title, text }) => ({ title, text })),
    ...(title ? [{ title: 'The programme', text: title }] : []),
    ...disagree.map(({ about, says }) => ({
      title: 'Where sources disagree',
      text: [`${about}:`, ...says.map(({ text }) => text)].join(' '),
    })),
  ];
}

interface Section {
  title: string;
  text: string;
}

/** A whole journey in words, a line for each thing there is to say: what a picture of it tells those who do not see it. */
export function inWords(journey: Journey, names: Names): string {
  const lines = [`${names.phase}, academic year ${journey.year}. ${journey.summary}`];
  for (const { track, places } of lanes(journey).lanes) {
    lines.push('', LANES[track]);
    places.forEach(({ stage }, at) => {
      const { title, year, length, summary, entry } = stage;
      lines.push('', `${at + 1}. ${title}${year ? ` (year ${year})` : ''}`, summary);
      if (length) lines.push(`How long: ${length}.`);
      if (entry) lines.push(entry.text);
      lines.push(...sections(stage, names).map(({ title, text }) => `${title}: ${text}`));
      lines.push(sayWays(connections(journey, stage).next));
      lines.push(
        ...meetings(journey, stage).map(({ stage: { title }, text }) => `Meets ${title}${text ? `: ${text}` : ''}.`),
      );
    });
  }
  if (journey.notes) lines.push('', 'About this journey', ...journey.notes);
  return [...lines, '', `${SOURCE_LINE}.`].join('\n');
}
