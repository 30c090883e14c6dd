/** Programmes, and all that belongs to one. */
import * as z from 'zod/mini';
import { Id, Paragraphs, Phase, Text, Web, WhereFrom, Year, described, named, says } from './fields.js';
import { Condition } from './rules.js';

export const Passage = z
  .strictObject({
    text: Paragraphs.check(says('Paragraphs.')),
    points: z.optional(z.array(Text).check(z.minLength(1), says('Points of a list that follows the paragraphs.'))),
    source: WhereFrom,
  })
  .check(named('Passage', 'A few sentences of ours, and where their facts come from.'));

export const Who = z
  .strictObject({
    text: Paragraphs.check(says('Paragraphs.')),
    points: z.optional(z.array(Text).check(z.minLength(1), says('Points of a list that follows the paragraphs.'))),
    conditions: z.array(Condition).check(z.minLength(1), says('The same as rules. All of them hold together.')),
    source: WhereFrom,
  })
  .check(named('Who', 'Who can take part: in words, and as rules.'));

export const Link = z
  .strictObject({
    kind: z.enum(['page', 'flyer', 'video', 'case-study', 'diagram', 'form']),
    text: Text.check(says('What it is, in words that make sense on their own.')),
    href: z.optional(Web.check(says('Its address. Without one it is something to ask the hub for.'))),
  })
  .check(named('Link', 'Something more to read, watch or fill in.'));

export const Voice = z
  .strictObject({
    quote: Text,
    name: Text,
    role: z.optional(Text),
    consent: z.literal(true).check(says('That the person agreed to be quoted here. Nobody is quoted without it.')),
  })
  .check(named('Voice', 'What somebody who took part says. Only a hub’s feed brings these.'));

export const FeedVoice = z
  .strictObject({ programme: Id.check(says('The programme that it is about.')), ...Voice.shape })
  .check(named('FeedVoice', 'A voice about a programme, without saying all of the programme again.'));

export const Release = z
  .strictObject({
    days: z.optional(
      z
        .int()
        .check(
          z.minimum(1),
          says(
            'Whole days in the year of joining, for each teacher who takes part. Absent where no source gives a number.',
          ),
        ),
    ),
    text: Text.check(says('The same in a sentence; where there is no number, it says so.')),
    source: WhereFrom,
  })
  .check(named('Release', 'How much time out of class it takes.'));

export const Signatures = z
  .strictObject({
    roles: z.array(Text).check(z.minLength(1), says('Who signs, each by what they are, such as "Head of maths".')),
    source: WhereFrom,
  })
  .check(named('Signatures', 'Whose support is essential, so who signs for it.'));

export const Leaves = z
  .strictObject({
    question: Id.check(says('A question where one option can be chosen.')),
    answer: Id.check(
      says('The option that is true in the year after joining. What time makes of it, the option says.'),
    ),
    text: Text.check(says('Why, as a sentence to the reader: "After a year of …".')),
    source: WhereFrom,
  })
  .check(named('Leaves', 'What having joined a programme makes of an answer.'));

export const Programme = z
  .strictObject({
    $schema: z.optional(z.string()),
    id: Id,
    title: Text,
    purpose: Text.check(says('What it is for, in one line.')),
    phases: z.array(Phase).check(z.minLength(1)),
    year: Year.check(says('The academic year it is described for.')),
    status: z
      .enum(['running', 'planned', 'past'])
      .check(says('How the source speaks of it. What a reader sees is worked out from the year and today.')),
    order: z.optional(z.int().check(says('Where it stands in lists: lower comes first.'))),
    who: Who,
    involved: described(Passage, 'What is involved.'),
    learn: described(Passage, 'What you learn.'),
    cost: described(Passage, 'What it costs.'),
    length: described(Passage, 'How long it lasts and how many days it takes.'),
    release: z.optional(Release),
    signatures: z.optional(Signatures),
    leaves: z.optional(
      z.array(Leaves).check(z.minLength(1), says('What is answered otherwise once it has been joined.')),
    ),
    next: z
      .strictObject({
        text: Text,
        href: z.optional(Web),
        label: z.optional(Text.check(says('The words of the link.'))),
      })
      .check(says('What to do next.')),
    links: z.array(Link),
    voices: z.array(Voice),
    source: WhereFrom,
  })
  .check(named('Programme', 'A programme that teachers, departments or schools can join.'));
