import type { Journey, Stage } from '../model/types.js';
import { connections } from './connections.js';
import { lanes } from './lanes.js';
import { drawWays, onward, type Plan } from './picture-drawing.js';
import { Flow, inMiddle, LOOKS, type Look } from './picture-flow.js';
import { moved, type Role, type Shape } from './picture-shapes.js';
import { badge, BADGE, stageTexts, type StageTexts } from './picture-stage.js';
import type { Measure } from './picture-text.js';
import { leadWays, type Spot } from './picture-ways.js';
import { inWords, LANES, meetings, SOURCE_LINE, type Names } from './picture-words.js';
import { leadsTo } from './ways.js';

/** How a picture is to be. */
export interface PictureOptions extends Names {
  /** How wide a text is in the font that it will be drawn in; `roughWidth` where nothing can tell. */
  measure: Measure;
  /** Any colours that the format knows in which the picture is to be drawn, such as `#0a5a66`. */
  colours: Readonly<Record<Role, string>>;
  /** A list of font families, as CSS has it, that ends with a generic one. */
  fonts?: string | undefined;
  /** Whether it tells all that is known of each stage, or its title and summary; all, unless said. */
  details?: boolean | undefined;
  /** How wide it is, more columns than fit apart: as a slide, unless said. */
  width?: number | undefined;
}

/** A journey as a picture: what there is to draw, in pixels, and what it says in words. */
export interface Picture {
  width: number;
  height: number;
  title: string;
  /** All that the picture says and shows, whatever of it is drawn. */
  description: string;
  colours: Readonly<Record<Role, string>>;
  fonts: string;
  /** From the back to the front. */
  shapes: Shape[];
}

const MARGIN = 80;
/** From the middle of a station to its edge. */
export const STATION = 36;
/** Narrower columns than this are made wider than the picture has room for. */
const LEAST = 216;
/** What is above a row at least, and for each line that is led there. */
const ABOVE = 20;
const LINES = 26;

/** Where the columns of a picture are. */
function grid(columns: number, width: number) {
  const gutter = columns > 4 ? 48 : 64;
  const room = Math.max(LEAST, (width - 2 * MARGIN - (columns - 1) * gutter) / columns);
  return { gutter, room, width: Math.max(width, 2 * MARGIN + columns * (room + gutter) - gutter) };
}

/** The picture of a journey: a lane for each track, and in it the stations in their columns with their texts below. */
export function picture(journey: Journey, options: PictureOptions): Picture {
  const { measure, colours, fonts = 'sans-serif', details = true } = options;
  const laid = lanes(journey);
  const { gutter, room, width } = grid(laid.columns, options.width ?? 1600);
  const full = width - 2 * MARGIN;
  const left = (column: number) => MARGIN + (column - 1) * (room + gutter);

  const numbers = new Map<Stage, number>(
    laid.lanes.flatMap(({ places }) => places.map(({ stage }, at) => [stage, at + 1] as const)),
  );
  const numberOf = (stage: Stage) => numbers.get(stage)!;
  const spots = laid.lanes.flatMap(({ places }, lane) =>
    places.map(({ stage, column, row }): Spot => ({
      stage,
      column,
      row: row + (lane ? laid.lanes[lane - 1]!.rows : 0),
    })),
  );
  const spotOf = (stage: Stage) => spots.find((spot) => spot.stage === stage)!;
  const led = leadWays(
    spots,
    spots.flatMap((from) => leadsTo(journey, from.stage).map((to) => [from, spotOf(to)] as const)),
  );

  /** The room for texts below a row from a column on: as far as the next line that passes by, or what else is in the way. */
  const clear = (row: number, taken: (column: number) => boolean, column = 1) => {
    let last = column;
    while (last < laid.columns && !taken(last + 1) && !led.passes(last, row)) last++;
    return left(last) + room - left(column);
  };

  const page = new Flow(measure);
  page.y = 72;
  page.text(`${options.phase}, ${journey.year}`, LOOKS.eyebrow, MARGIN, full);
  page.gap(8);
  page.text(journey.title, LOOKS.title, MARGIN, Math.min(full, 1240));
  page.gap(14);
  page.text(journey.summary, LOOKS.lead, MARGIN, Math.min(full, 1160));

  /** Where the stations of each row have their middle, and its channel its bottom. */
  const lineY: number[] = [];
  let row = 0;
  for (const { track, rows, places } of laid.lanes) {
    page.gap(row ? 20 : 44);
    page.shapes.push(rule(page.y, MARGIN, width - MARGIN));
    page.gap(28);
    page.text(
      LANES[track],
      LOOKS.lane,
      MARGIN,
      clear(row, () => false),
    );
    for (let own = 1; own <= rows; own++) {
      row++;
      const above = led.inChannel(row);
      page.gap(above ? 32 + above * LINES : ABOVE);
      lineY[row] = page.y + STATION;
      page.gap(2 * STATION + 22);
      const here = places.filter((place) => place.row === own);
      const years = here.some(({ stage }) => stage.year);
      const texts = here.map(({ stage, column }) => {
        const taken = (next: number) => here.some((place) => place.column === next);
        const setting = { ...options, room: clear(row, taken, column), details, years, numberOf };
        return { column, ...stageTexts(journey, stage, setting) };
      });
      page.gap(setRow(page, texts, left) + 40);
    }
  }

  const plan: Plan = {
    ...{ left, room, gutter },
    lineY: (at) => lineY[at]!,
    channelY: (at, slot) => lineY[at]! - STATION - 40 - slot * LINES,
  };
  const shapes = [...page.shapes];
  shapes.push(
    ...drawWays(led, plan),
    ...spots.filter(({ stage }) => !stage.leadsTo.length).flatMap((spot) => onward(spot, plan)),
  );
  for (const spot of spots) {
    const [x, y] = [left(spot.column) + STATION, lineY[spot.row]!];
    shapes.push(...station(x, y, spot.stage, numberOf(spot.stage), measure));
    const met = meetings(journey, spot.stage).slice(0, Math.floor((room * 0.92 - 2 * STATION - 24) / BADGE));
    const middle = Math.min(x + (room + gutter) / 2, left(spot.column) + room * 0.92 - 24 - (met.length * BADGE) / 2);
    met.forEach((step, at) => {
      const from = middle + (at - (met.length - 1) / 2) * BADGE;
      shapes.push(...badge(from, y, step.stage, numberOf(step.stage), measure));
    });
  }

  const foot = footer(journey, measure, full, details);
  const height = Math.max((width * 9) / 16, page.y + foot.y + 64);
  shapes.push(...moved(foot.shapes, MARGIN, height - foot.y - 56));
  const back: Shape = { kind: 'box', x: 0, y: 0, across: width, down: height, radius: 0, fill: 'surface' };
  return {
    width: Math.round(width),
    height: Math.round(height),
    title: journey.title,
    description: inWords(journey, options),
    colours,
    fonts,
    shapes: [back, ...shapes],
  };
}

const rule = (y: number, from: number, to: number): Shape => ({
  ...{ kind: 'line', width: 2, colour: 'border' },
  points: [
    [from, y],
    [to, y],
  ],
});

/** Sets the texts of a row beside each other, and says how far down they go from where the page is. */
function setRow(page: Flow, texts: readonly (StageTexts & { column: number })[], left: (column: number) => number) {
  const tall = Math.max(...texts.map(({ head }) => head.y));
  // where no heading is much longer than another, the texts below them stand level
  const level = Math.max(...texts.map(({ lines }) => lines)) - Math.min(...texts.map(({ lines }) => lines)) < 2;
  const ends = texts.map(({ column, head, body }) => {
    const start = (level ? tall : head.y) + 12;
    page.shapes.push(...moved(head.shapes, left(column), page.y));
    page.shapes.push(...moved(body.shapes, left(column), page.y + start));
    return start + body.y;
  });
  return Math.max(0, ...ends);
}

/** A station with its number: full, where one can start. */
function station(x: number, y: number, { track, entry }: Stage, number: number, measure: Measure): Shape[] {
  const look: Look = entry ? { ...LOOKS.number, colour: 'surface' } : LOOKS.number;
  return [
    {
      ...(track === 'school' ? { kind: 'circle', radius: STATION - 4 } : { kind: 'diamond', radius: STATION + 2 }),
      ...{ x, y, fill: entry ? 'accent' : 'surface', stroke: 'accent', width: track === 'school' ? 7 : 5 },
    },
    inMiddle(x, y, String(number), look, measure),
  ];
}

/** What is said below: notes, how to read the picture, and who made it. */
function footer(journey: Journey, measure: Measure, room: number, details: boolean): Flow {
  const { stages, notes, year } = journey;
  const foot = new Flow(measure);
  if (details && notes) {
    foot.shapes.push(rule(0, 0, room));
    foot.y += 28;
    foot.text('About this journey', LOOKS.heading, 0, room);
    for (const note of notes) {
      foot.text(note, LOOKS.detail, 0, Math.min(room, 1200));
      foot.y += 10;
    }
    foot.y += 24;
  }
  foot.shapes.push(rule(foot.y, 0, room));
  foot.y += 24;
  const meet = stages.some((stage) => connections(journey, stage).meets.length);
  const legend = [
    ...(stages.some(({ entry }) => entry) ? ['A full mark: you can start here.'] : []),
    ...(meet ? ['A small mark on a line: a step of the other track that goes with this one.'] : []),
  ];
  if (legend.length) foot.text(legend.join(' '), LOOKS.small, 0, room);
  foot.text(`${SOURCE_LINE}. Academic year ${year}.`, LOOKS.small, 0, room);
  return foot;
}
