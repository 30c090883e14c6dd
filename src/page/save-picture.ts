import { picture, type Picture } from '../journey/picture.js';
import { DOTS, outline, type Role } from '../journey/picture-shapes.js';
import { roughWidth, type Measure } from '../journey/picture-text.js';
import { toSvg } from '../journey/svg.js';
import type { Journey, Programme } from '../model/types.js';
import { PHASE_NAMES } from './names.js';
import { withTexts } from './png-text.js';
import { saveFile } from './save-file.js';

/** How a picture is to be saved; all of it can be left out. */
export interface SaveOptions extends Partial<Record<Role, string>> {
  /** The font of the page, as CSS has it. */
  fonts?: string | undefined;
  /** Whether it tells all that is known of each stage, or its title and summary; all, unless said. */
  details?: boolean | undefined;
  /** The programmes of the dataset, for what those of the stages are called. */
  programmes?: readonly Pick<Programme, 'id' | 'title'>[] | undefined;
}

type Colours = Readonly<Record<Role, string>>;

/** The light colours of the widgets. */
const COLOURS: Colours = {
  accent: '#0a5a66',
  text: '#1a2226',
  muted: '#4c5a61',
  surface: '#ffffff',
  border: '#c8d2d6',
};

/**
 * Saves the picture of a journey on the reader’s device: as an SVG, or as a PNG of twice its size, which brings what it says
 * in words along as its title and description. Asks no server for anything, and stands the strictest content policy. Comes in
 * a file of its own: load it by `import()`.
 *
 * A colour that the page gives counts where texts can be read in it (WCAG 2.2, 1.4.3); else all are those of the widgets.
 *
 * @returns whether it worked. It does not where a browser draws nothing for a page, as some do against fingerprints
 */
export async function savePicture(journey: Journey, type: 'svg' | 'png', options: SaveOptions = {}): Promise<boolean> {
  try {
    const drawn = drawPicture(journey, options);
    const file = `${journey.id}.${type}`;
    if (type === 'svg') saveFile(file, 'image/svg+xml', toSvg(drawn));
    else saveFile(file, 'image/png', await toPng(drawn));
    return true;
  } catch {
    return false;
  }
}

/** The picture of a journey, with its texts measured in the font of the page. */
export function drawPicture(journey: Journey, { fonts, details, programmes, ...given }: SaveOptions = {}): Picture {
  const pen = document.createElement('canvas').getContext('2d');
  const families = [...(fonts ? [fonts] : []), 'sans-serif'].join(', ');
  const measure: Measure = (text, size, weight) => {
    if (!pen) return roughWidth(text, size, weight);
    pen.font = `${weight} ${size}px ${families}`;
    return pen.measureText(text).width;
  };
  const colours = pen ? readable(pen, given) : COLOURS;
  return picture(journey, {
    phase: PHASE_NAMES[journey.phase],
    programmes,
    measure,
    colours,
    fonts: families,
    details,
  });
}

/** The colours to draw in, all as `#rrggbb`, which every program knows. */
function readable(pen: CanvasRenderingContext2D, given: Partial<Colours>): Colours {
  const plain = (role: Role) => {
    // what the canvas does not know as a colour leaves the one before
    pen.fillStyle = COLOURS[role];
    pen.fillStyle = given[role] ?? COLOURS[role];
    return pen.fillStyle;
  };
  const [accent, text, muted, surface, border] = (['accent', 'text', 'muted', 'surface', 'border'] as const).map(plain);
  const own = { accent: accent!, text: text!, muted: muted!, surface: surface!, border: border! };
  const clear = [own.accent, own.text, own.muted].every((colour) => contrast(colour, own.surface) >= 4.5);
  return clear ? own : COLOURS;
}

/** WCAG 2.2, contrast ratio; nothing, for a colour that is not written as `#rrggbb`. */
function contrast(...colours: [string, string]): number {
  const [a, b] = colours.map((colour) => {
    const [red, green, blue] = [1, 3, 5].map((at) => {
      const part = parseInt(/^#[\da-f]{6}$/i.test(colour) ? colour.slice(at, at + 2) : '', 16) / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue! + 0.05;
  });
  return Math.max(a!, b!) / Math.min(a!, b!);
}

/** Draws it by hand: a strict content policy forbids the way by an image of the SVG. */
async function toPng(drawn: Picture): Promise<Blob> {
  // some telephones have no canvas this large, and give an empty one without a word
  const canvas = draw(drawn, 2) ?? draw(drawn, 1);
  const blob = await new Promise<Blob | null>((done) => {
    if (canvas) canvas.toBlob(done, 'image/png');
    else done(null);
  });
  if (!blob) throw new Error('No picture.');
  const png = new Uint8Array(await blob.arrayBuffer());
  return new Blob([withTexts(png, { Title: drawn.title, Description: drawn.description })], { type: 'image/png' });
}

/** A canvas with the picture on it; nothing where the browser did not draw. */
function draw({ width, height, colours, fonts, shapes }: Picture, scale: number): HTMLCanvasElement | undefined {
  const canvas = Object.assign(document.createElement('canvas'), { width: width * scale, height: height * scale });
  const pen = canvas.getContext('2d');
  if (!pen) return undefined;
  pen.scale(scale, scale);
  // the texts are placed from left to right, as they were measured, on a page of any direction
  pen.direction = 'ltr';
  for (const shape of shapes) {
    if (shape.kind === 'text') {
      pen.fillStyle = colours[shape.colour];
      pen.font = `${shape.weight} ${shape.size}px ${fonts}`;
      pen.textAlign = shape.middle ? 'center' : 'left';
      pen.fillText(shape.text, shape.x, shape.y);
      continue;
    }
    const path = new Path2D(outline(shape));
    const dots = shape.kind === 'line' && shape.dotted;
    pen.setLineDash(dots ? [0.01, shape.width * DOTS] : []);
    pen.lineCap = dots ? 'round' : 'butt';
    if (shape.kind !== 'line') {
      pen.globalAlpha = shape.opacity ?? 1;
      pen.fillStyle = colours[shape.fill];
      pen.fill(path);
      pen.globalAlpha = 1;
      if (!shape.stroke) continue;
    }
    pen.strokeStyle = colours[shape.kind === 'line' ? shape.colour : shape.stroke!];
    pen.lineWidth = shape.width ?? 1;
    pen.stroke(path);
  }
  return pen.getImageData(0, 0, 1, 1).data[3] ? canvas : undefined;
}
