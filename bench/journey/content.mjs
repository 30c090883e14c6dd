/** What every page of the journey suite shows: the stages of one journey, its tracks and its connections. */
import { existsSync, readFileSync } from 'node:fs';

const ID = 'secondary-2023-24';
const TRACKS = { school: 'What your school does', people: 'What a teacher can do' };

/**
 * Reads the journey as it is published in `dist/dataset.json`.
 *
 * @returns the journey; `tracks` by id, with their titles; `stages` as in the dataset, each with `kicker` (its track and year);
 *   and `connections`, each `{from, to, meets, label, names, sentence}`: two stages, whether they meet or one leads to the
 *   other, the few words on it, what the other end may be called, and all of it as one sentence
 */
export function readContent(dist = new URL('../../dist/', import.meta.url)) {
  const file = new URL('dataset.json', dist);
  if (!existsSync(file)) throw new Error('There is nothing in dist/ to measure: run `npm run build` first.');
  const { journeys } = JSON.parse(readFileSync(file, 'utf8'));
  const journey = journeys.find(({ id }) => id === ID);
  const stages = journey.stages.map((stage) => ({
    ...stage,
    kicker: `${{ school: 'School', people: 'Teacher' }[stage.track]} · Year ${stage.year}`,
  }));
  const stageOf = (id) => stages.find((stage) => stage.id === id);
  const connections = stages.flatMap((from) =>
    ['leadsTo', 'meets'].flatMap((kind) =>
      (from[kind] ?? []).map(({ stage, as, text = '' }) => {
        const to = stageOf(stage);
        const meets = kind === 'meets';
        const sentence = `${from.title} ${meets ? 'meets' : 'leads to'} ${to.title}${text && `: ${text}`}.`;
        return { from, to, meets, label: text, names: [to.title, ...(as ? [as] : [])], sentence };
      }),
    ),
  );
  return { journey, stages, connections, tracks: TRACKS };
}
