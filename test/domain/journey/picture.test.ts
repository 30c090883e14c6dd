import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Picture } from '../../../src/journey/picture.js';
import type { Line, TextLine } from '../../../src/journey/picture-shapes.js';
import { roughWidth, wrapText } from '../../../src/journey/picture-text.js';
import { anyJourney, drawn, known } from './picture-samples.js';
import { journey, journeys, stage } from './samples.js';

interface Rectangle {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

const texts = ({ shapes }: Picture) => shapes.filter((shape) => shape.kind === 'text');
const lines = ({ shapes }: Picture) => shapes.filter((shape) => shape.kind === 'line');
const squeezed = (text: string) => text.replace(/[ \t\r\n\u00a0]+/g, '');
const said = (picture: Picture) =>
  squeezed(
    texts(picture)
      .filter(({ middle }) => !middle)
      .map(({ text }) => text)
      .join(''),
  );

/** Where the ink of a line of text is. */
function ink({ x, y, width, size, middle }: TextLine): Rectangle {
  const left = middle ? x - width / 2 : x;
  return { left, right: left + width, top: y - 0.75 * size, bottom: y + 0.22 * size };
}

/** Where each straight piece of a line is. */
const strokes = ({ points, width }: Line): Rectangle[] =>
  points.slice(1).map(([x, y], at) => {
    const [fromX, fromY] = points[at]!;
    const half = width / 2;
    return {
      left: Math.min(x, fromX) - half,
      right: Math.max(x, fromX) + half,
      top: Math.min(y, fromY) - half,
      bottom: Math.max(y, fromY) + half,
    };
  });

const overlap = (a: Rectangle, b: Rectangle) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Checks something of the pictures there are, and of any others, with letters narrower and wider than ours. */
function check(holds: (picture: Picture) => void): void {
  for (const of of known) for (const details of [true, false]) holds(drawn(of, { details }));
  fc.assert(
    fc.property(
      anyJourney,
      fc.boolean(),
      fc.double({ min: 0.7, max: 1.4, noNaN: true }),
      fc.integer({ min: 800, max: 2400 }),
      (of, details, by, width) => {
        holds(drawn(of, { details, width, measure: (...text) => by * roughWidth(...text) }));
      },
    ),
    { numRuns: 150 },
  );
}

describe('The picture of any journey', () => {
  it('has no two texts in one place', () => {
    check((picture) => {
      const all = texts(picture).map((text) => ({ text, at: ink(text) }));
      all.forEach(({ text, at }, n) => {
        for (const other of all.slice(n + 1)) {
          assert.ok(!overlap(at, other.at), `“${text.text}” and “${other.text.text}”`);
        }
      });
    });
  });

  it('has no line that runs through a text, but for the small marks that are on a line', () => {
    check((picture) => {
      const all = texts(picture).filter(({ middle }) => !middle);
      for (const stroke of lines(picture).flatMap(strokes)) {
        for (const text of all) assert.ok(!overlap(stroke, ink(text)), `“${text.text}” is struck through`);
      }
    });
  });

  it('has everything inside, with a margin all round', () => {
    check((picture) => {
      const { width, height } = picture;
      for (const { left, right, top, bottom } of [...texts(picture).map(ink), ...lines(picture).flatMap(strokes)]) {
        assert.ok(left > 20 && right < width - 20 && top > 20 && bottom < height - 20);
      }
      for (const shape of picture.shapes) {
        if (shape.kind !== 'circle' && shape.kind !== 'diamond') continue;
        assert.ok(shape.x - shape.radius > 40 && shape.x + shape.radius < width - 40);
        assert.ok(shape.y - shape.radius > 40 && shape.y + shape.radius < height - 40);
      }
    });
  });

  it('has each text in the column of its station, and that of a box within the box', () => {
    check((picture) => {
      const { shapes } = picture;
      const stations = shapes.flatMap((shape) =>
        (shape.kind === 'circle' || shape.kind === 'diamond') && shape.radius > 30 ? [shape] : [],
      );
      // what is below the last row begins with a rule
      const foot = Math.min(
        ...lines(picture)
          .filter(
            ({ colour, points }) => colour === 'border' && points[0]![1] > Math.max(...stations.map(({ y }) => y)),
          )
          .map(({ points }) => points[0]![1]),
      );
      for (const text of texts(picture)) {
        if (text.middle) continue;
        const { left, right } = ink(text);
        // the stations of the row that a text belongs to: of those above it, the nearest
        const row = Math.max(...stations.map(({ y }) => y).filter((y) => y < text.y));
        const next = stations.filter(({ x, y }) => y === row && x > left + 36).map(({ x }) => x - 36);
        const ofStage = text.y < foot && text.size !== 30;
        if (ofStage) assert.ok(right <= Math.min(...next), `“${text.text}” reaches the next column`);
        for (const box of shapes) {
          if (box.kind !== 'box' || box.opacity === undefined) continue;
          if (text.y < box.y || text.y > box.y + box.down || left < box.x || left > box.x + box.across) continue;
          assert.ok(right <= box.x + box.across, `“${text.text}” leaves its box`);
        }
      }
    });
  });

  it('has no line that runs through a station', () => {
    check((picture) => {
      const stations = picture.shapes.flatMap((shape) =>
        (shape.kind === 'circle' || shape.kind === 'diamond') && shape.radius > 30
          ? [{ left: shape.x - 30, right: shape.x + 30, top: shape.y - 30, bottom: shape.y + 30 }]
          : [],
      );
      for (const stroke of lines(picture).flatMap(strokes)) {
        for (const station of stations) assert.ok(!overlap(stroke, station));
      }
    });
  });

  it('loses no word, however its lines break', () => {
    check((picture) => {
      assert.ok(said(picture).includes(squeezed(picture.title)));
      const { description } = picture;
      assert.ok(description.length > 0);
    });
    for (const of of known) {
      const [all, short] = [true, false].map((details) => said(drawn(of, { details })));
      for (const { title, summary, details, length = '' } of of.stages) {
        for (const text of [title, summary, length]) {
          assert.ok(all!.includes(squeezed(text)) && short!.includes(squeezed(text)), text);
        }
        for (const { text } of details) assert.ok(all!.includes(squeezed(text)) && !short!.includes(squeezed(text)));
      }
    }
  });

  it('is the same each time', () => {
    for (const of of known) assert.deepEqual(drawn(of), drawn(of));
  });
});

describe('The picture of a journey', () => {
  it('is a slide, where there is little to say', () => {
    const { width, height } = drawn(journeys['special-2023-24'], { details: false });
    assert.deepEqual([width, height], [1600, 900]);
  });

  it('says which phase and year it is of, who made it, and that it is unofficial', () => {
    const words = said(drawn(journeys['primary-2024-25'], { phase: 'Primary' }));
    for (const part of ['Primary, 2024/25', 'By tfm-widgets', 'unofficial', 'Academic year 2024/25']) {
      assert.ok(words.includes(squeezed(part)), part);
    }
  });

  it('says in words where a step leads, and when', () => {
    const words = said(drawn(journeys['secondary-2023-24']));
    assert.ok(words.includes(squeezed('Leads to Embedding, the year after; or to the Specialist programme, for')));
    assert.ok(said(drawn(journeys['primary-2024-25'], { details: false })).includes(squeezed('Leads to Embedding.')));
  });

  it('has the mark of a stage on the line of each that it meets, and the words beside it', () => {
    const of = journey(
      stage('development', []),
      stage('advocate', [], { track: 'people', meets: [{ stage: 'development', text: 'two take part' }] }),
    );
    const { shapes } = drawn(of);
    // one on the line and one before the words, on either side
    assert.equal(shapes.filter((shape) => shape.kind === 'circle' && shape.radius < 20).length, 2);
    assert.equal(shapes.filter((shape) => shape.kind === 'diamond' && shape.radius < 30).length, 2);
    assert.ok(said(drawn(of)).includes(squeezed('ADVOCATE: two take part')));
  });

  it('draws every step of the bundled journeys, that to the other track included', () => {
    for (const of of known) {
      const steps = of.stages.flatMap(({ leadsTo }) => leadsTo).length;
      const ends = of.stages.filter(({ leadsTo }) => !leadsTo.length).length;
      const drawnLines = lines(drawn(of)).filter(({ width }) => width === 8 || width === 7);
      assert.equal(drawnLines.length, steps + ends, of.id);
    }
  });

  it('tells everything in its description: stages, details, programmes, connections and doubts', () => {
    const programmes = [{ id: 'secondary-mastery-specialist', title: 'The Specialist programme itself' }];
    for (const of of known) {
      const { description } = drawn(of, { programmes, details: false });
      for (const { title, summary, details, entry, disagree = [] } of of.stages) {
        const all = [title, summary, entry?.text ?? '', ...details.map(({ text }) => text)];
        for (const text of [...all, ...disagree.flatMap(({ says }) => says.map(({ text }) => text))]) {
          assert.ok(description.includes(text), text);
        }
      }
      for (const note of of.notes ?? []) assert.ok(description.includes(note));
    }
    const { description } = drawn(journeys['secondary-2023-24'], { programmes });
    assert.match(description, /Leads to Sustaining, from the third year on\./);
    assert.match(description, /Meets Development: two Advocates take part for the school\./);
    assert.match(description, /The programme: The Specialist programme itself/);
  });
});

describe('A text that is broken into lines', () => {
  const letters = (text: string) => text.length;
  it('has no word alone on its last line, where a word more can come down to it', () => {
    assert.deepEqual(wrapText('one two three four five', 19, letters), ['one two three', 'four five']);
  });

  it('takes no line more than it needs, and no line is too long', () => {
    fc.assert(
      fc.property(fc.lorem({ maxCount: 40 }), fc.integer({ min: 12, max: 60 }), fc.boolean(), (text, room, even) => {
        const broken = wrapText(text, room, letters, even);
        let greedy = 0;
        let free = -1;
        for (const { length } of text.split(' ')) {
          if (free < length + 1) [greedy, free] = [greedy + 1, room - length];
          else free -= length + 1;
        }
        assert.equal(broken.length, greedy);
        assert.equal(broken.join(' '), text);
        for (const line of broken) assert.ok(line.length <= room);
      }),
    );
  });

  it('breaks a word that is too long, after a stroke if that will do', () => {
    assert.deepEqual(wrapText('Nottingham/Lincoln', 12, letters), ['Nottingham/', 'Lincoln']);
    assert.deepEqual(wrapText('abcdefgh', 3, letters).join(''), 'abcdefgh');
  });

  it('never begins with a dash', () => {
    assert.deepEqual(wrapText('Mastery – Development', 12, letters), ['Mastery\u00a0–', 'Development']);
  });
});
