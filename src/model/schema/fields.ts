/** What the fields of the schemas are made of. */
import * as z from 'zod/mini';

/** The description of a field, for JSON Schema and the generated types. */
export const says = (text: string) => z.describe(text);
/** A schema that gets a name of its own in JSON Schema and in the types. */
export const named = (id: string, description: string) => z.meta({ id, description });

/** A named schema as a field with a description of its own: said outside, so that its name stays one schema's. */
export const described = <T extends z.core.$ZodType>(schema: T, text: string) => z.lazy(() => schema).check(says(text));

const realDate = (text: string) => {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
};
const consecutive = (text: string) => (Number(text.slice(0, 4)) + 1) % 100 === Number(text.slice(5));

/** Words for people: never empty, no space at either end. */
export const Text = z.string().check(z.regex(/^\S(?:[\s\S]*\S)?$/, 'words, with no space before or after them'));
/** What a thing is known by: lower-case letters, digits and hyphens. */
export const Id = z
  .string()
  .check(z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'an id: lower-case letters, digits and single hyphens'));
/** An academic year: `2023/24`. */
export const Year = z
  .string()
  .check(
    z.regex(/^\d{4}\/\d{2}$/, 'an academic year such as 2023/24'),
    z.refine(consecutive, 'two years that follow each other, such as 2023/24'),
  );
/** A day that there is: `YYYY-MM-DD`. */
export const Day = z
  .string()
  .check(
    z.regex(/^\d{4}-\d{2}-\d{2}$/, 'a date such as 2023-02-01'),
    z.refine(realDate, 'a day that is in the calendar'),
  );
/** A time of day in London: `HH:MM`. */
export const Time = z
  .string()
  .check(z.regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, 'a time such as 09:30, from 00:00 to 23:59'));
/** The address of a web page. */
export const Web = z
  .string()
  .check(z.regex(/^https?:\/\/[^\s"'<>\\]+$/, 'a web address that begins https:// or http://'));
/** One paragraph or more. */
export const Paragraphs = z.array(Text).check(z.minLength(1));

/** A phase of education. */
export const Phase = z
  .enum(['primary', 'secondary', 'special', 'post-16'])
  .check(named('Phase', 'A phase of education, as the Maths Hubs use the word.'));

/** Where a fact comes from. */
export const Source = z
  .strictObject({
    document: Id.check(says('Which document, by its id in `sources.json`.')),
    section: Text.check(
      says('Where in it: its headings from the outside in, joined by " > "; for a web page, what the page is about.'),
    ),
    terms: z.optional(
      z
        .array(Text)
        .check(
          z.minLength(1),
          says('A few words or figures that stand in that section. Checked against the document, not shipped.'),
        ),
    ),
  })
  .check(named('Source', 'Where a fact comes from.'));

/** Every fact of ours has one: the build sees to that. A hub's own feed need not, and a page does not carry them. */
export const WhereFrom = z.optional(Source);
