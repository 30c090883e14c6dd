/** Documents, and figures from them. */
import * as z from 'zod/mini';
import { Day, Id, Source, Text, Web, named, says } from './fields.js';

export const SourceDocument = z
  .strictObject({
    id: Id,
    title: Text,
    publisher: Text,
    published: z.optional(Day.check(says('The day it was published, where it says so.'))),
    about: z.optional(Text.check(says('What period or programme it speaks of, where it bears no date.'))),
    address: z.optional(Web),
    file: z.optional(Text.check(says('Its file among the seed documents, where it is one of them. Not shipped.'))),
    headings: z.optional(
      z
        .array(z.strictObject({ level: z.int().check(z.minimum(1)), text: Text }))
        .check(says('Its headings in order, so that a section can be found. Not shipped.')),
    ),
  })
  .check(named('SourceDocument', 'A document that facts were taken from.'));

export const ImpactFigure = z
  .strictObject({
    id: Id,
    value: z.number(),
    unit: z.optional(z.enum(['percent']).check(says('Absent for a plain count.'))),
    bound: z.optional(
      z.enum(['over', 'about', 'at-least']).check(says('Set where the source says "over" or "around".')),
    ),
    counts: Text.check(says('What it counts, so that "5,000 …" reads on.')),
    text: z.optional(Text.check(says('The figure in a full sentence. A page does not carry it.'))),
    kind: z.enum(['result', 'expected', 'target']),
    when: z.optional(Text.check(says('The time it is for, in words. A page does not carry it.'))),
    date: Day.check(says('The day the source was published or spoke for.')),
    at: z.optional(Day.check(says('The point in time the figure is for, to draw it to scale.'))),
    series: z.optional(Id.check(says('Figures of the same series can be drawn together, to one scale.'))),
    population: z.optional(
      Text.check(
        says('Of what it is a count, in two or three words. Within a series, only figures of the same are one line.'),
      ),
    ),
    source: Source,
  })
  .check(named('ImpactFigure', 'A figure about what the programmes have reached.'));
