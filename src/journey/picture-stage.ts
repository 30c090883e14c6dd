import type { Journey, Stage } from '../model/types.js';
import { connections, sayNext } from './connections.js';
import { Flow, inMiddle, LOOKS, type Look } from './picture-flow.js';
import { moved, type Shape } from './picture-shapes.js';
import type { Measure } from './picture-text.js';
import { meetings, sayWays, sections, type Names } from './picture-words.js';

/** How the texts of the stages are set. */
export interface Setting extends Names {
  measure: Measure;
  /** How wide its texts may be. */
  room: number;
  /** Whether a stage of this row has a year, so that all headings stand level. */
  years: boolean;
  /** Whether all there is to know is told, or what each stage is. */
  details: boolean;
  /** The number on a stage's station. */
  numberOf: (stage: Stage) => number;
}

/** The texts under a station, from the left edge of their column at 0. */
export interface StageTexts {
  /** Its year and its heading. */
  head: Flow;
  /** How many lines the heading takes. */
  lines: number;
  body: Flow;
}

/** Lines longer than this are hard to read on. */
const LONGEST = 780;
/** What a column of details has at least, where there are several, and what is between them. */
const DETAILS = 300;
const BETWEEN = 48;
/** The room a badge takes, from middle to middle. */
export const BADGE = 44;

/** The station of a stage, drawn small. */
export const badge = (x: number, y: number, { track }: Stage, number: number, measure: Measure): Shape[] => [
  {
    ...(track === 'school' ? { kind: 'circle', radius: 17 } : { kind: 'diamond', radius: 22 }),
    ...{ x, y, fill: 'surface', stroke: 'accent', width: 3 },
  },
  inMiddle(x, y, String(number), LOOKS.badge, measure),
];

/** Sets the texts of a stage. */
export function stageTexts(journey: Journey, stage: Stage, setting: Setting): StageTexts {
  const { measure, room, details } = setting;
  const short = Math.min(room, LONGEST);
  const head = new Flow(measure);
  if (stage.year) head.text(`Year ${stage.year}`, LOOKS.kicker, 0, room);
  else if (setting.years) head.y += LOOKS.kicker.size * LOOKS.kicker.leading;
  head.gap(2);
  // a long word is set smaller before it is broken
  const longest = Math.max(...stage.title.split(/\s+/).map((word) => measure(word, 1, LOOKS.stage.weight)));
  const size = Math.max(
    LOOKS.small.size,
    Math.min(room < DETAILS ? 28 : LOOKS.stage.size, Math.floor(room / longest) || 0),
  );
  const lines = head.text(stage.title, { ...LOOKS.stage, size }, 0, short);

  const body = new Flow(measure);
  const add = (text: string, look: Look, gap: number) => {
    body.gap(gap);
    body.text(text, look, 0, short);
  };
  add(stage.summary, LOOKS.summary, 0);
  if (stage.length) add(stage.length, LOOKS.small, 10);
  if (details && stage.entry) entry(body, stage.entry.text, short);
  const { next } = connections(journey, stage);
  if (next.length && !details) add(sayNext(next), LOOKS.leads, 18);
  for (const step of meetings(journey, stage)) {
    const { title } = step.stage;
    body.gap(18);
    const top = body.y;
    body.text(details && step.text ? `${title}: ${step.text}` : title, LOOKS.detail, BADGE + 8, short - BADGE - 8);
    body.shapes.push(...badge(22, top + 16, step.stage, setting.numberOf(step.stage), measure));
    body.y = Math.max(body.y, top + 36);
  }
  if (!details) return { head, lines, body };
  const onward = next.length ? [{ title: 'What comes next', text: sayWays(next) }] : [];
  grid(body, [...onward, ...sections(stage, setting)], setting);
  return { head, lines, body };
}

/** Why one would start here, in a box. */
function entry(body: Flow, text: string, room: number): void {
  body.gap(20);
  const top = body.y;
  body.y += 14;
  const from = body.shapes.length;
  body.text(text, LOOKS.detail, 24, room - 40);
  body.y += 14;
  const box = { y: top, down: body.y - top, fill: 'accent' } as const;
  body.shapes.splice(
    from,
    0,
    { ...box, kind: 'box', x: 0, across: room, radius: 8, opacity: 0.08 },
    { ...box, kind: 'box', x: 0, across: 6, radius: 3 },
  );
}

/** The details under their headings, side by side where there is room. */
function grid(body: Flow, all: readonly { title: string; text: string }[], { measure, room }: Setting): void {
  const columns = Math.max(1, Math.min(3, Math.floor((room + BETWEEN) / (DETAILS + BETWEEN))));
  const wide = (room - (columns - 1) * BETWEEN) / columns;
  for (let at = 0; at < all.length; at += columns) {
    body.gap(columns > 1 ? 28 : 20);
    const cells = all.slice(at, at + columns).map(({ title, text }) => {
      const cell = new Flow(measure);
      cell.text(title, LOOKS.heading, 0, wide);
      cell.text(text, LOOKS.detail, 0, wide);
      return cell;
    });
    cells.forEach(({ shapes }, column) => body.shapes.push(...moved(shapes, column * (wide + BETWEEN), body.y)));
    body.y += Math.max(...cells.map(({ y }) => y));
  }
}
