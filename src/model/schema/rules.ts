/** Rules over the reader’s answers, and the questions that bring these. */
import * as z from 'zod/mini';
import { Id, Source, Text, WhereFrom, named, says } from './fields.js';

/** A tree of conditions over the reader's answers. */
type RuleTree =
  | { all: RuleTree[] }
  | { any: RuleTree[] }
  | { not: RuleTree }
  | { question: string; in: string[] }
  | { question: string; atLeast: number };

const Branch = z.lazy(() => Rule);
export const Rule: z.ZodMiniType<RuleTree> = z
  .union([
    z.strictObject({ all: z.array(Branch).check(z.minLength(1), says('True when every one of these is.')) }),
    z.strictObject({ any: z.array(Branch).check(z.minLength(1), says('True when at least one of these is.')) }),
    z.strictObject({ not: Branch }),
    z.strictObject({
      question: Id,
      in: z
        .array(Id)
        .check(
          z.minLength(1),
          says('True when the answer is one of these options (of several: when any chosen one is).'),
        ),
    }),
    z.strictObject({
      question: Id,
      atLeast: z
        .int()
        .check(
          z.minimum(1),
          says('True when at least so many: a single answer is read as a number, of several the chosen are counted.'),
        ),
    }),
  ])
  .check(named('Rule', 'A tree of conditions over the reader’s answers.'));

export const Condition = z
  .strictObject({
    id: Id.check(says('Its name within the programme.')),
    strength: z.optional(
      z
        .enum(['must', 'prefer', 'if-space'])
        .check(
          says(
            '`must` (the default) refuses; `prefer` ("ideally") never refuses; `if-space` turns a no into "talk to your hub".',
          ),
        ),
    ),
    when: Rule,
    met: Text.check(says('The reason when it is met, as a sentence to the reader.')),
    notMet: Text.check(says('The reason when it is not met, as a sentence to the reader.')),
    changeable: z.boolean().check(says('Whether the reader or the school could change it.')),
    instead: z.optional(Id.check(says('A programme to look at when this is what stands in the way.'))),
    source: z
      .optional(Source)
      .check(says('Where it is from, when that is not the section the programme’s "who" names.')),
  })
  .check(named('Condition', 'One condition of taking part.'));

export const Later = z
  .strictObject({
    to: Id.check(says('The option of the same question that it becomes.')),
    after: z.optional(
      z
        .int()
        .check(
          z.minimum(1),
          says('In how many years it certainly has: 1, unless said. In the years before, nobody can know.'),
        ),
    ),
    text: Text.check(says('When, as a sentence to the reader: "When … is over."')),
    source: WhereFrom,
  })
  .check(named('Later', 'What an answer becomes with the years. Without it, an answer stays as it is.'));

export const Question = z
  .strictObject({
    id: Id,
    kind: z.enum(['single', 'multiple']).check(says('Whether one option or several may be chosen.')),
    text: Text.check(says('The question, as a question.')),
    short: z.optional(Text.check(says('What it is about, in two or three words, for a list of answers.'))),
    hint: z.optional(Text),
    options: z
      .array(
        z.strictObject({
          id: Id,
          label: Text,
          hint: z.optional(Text),
          exclusive: z.optional(z.boolean().check(says('Cannot be chosen together with another ("None of these").'))),
          later: z.optional(Later),
        }),
      )
      .check(z.minLength(2)),
    impossible: z.optional(
      z
        .array(z.strictObject({ when: Rule, text: Text.check(says('Why, as a sentence to the reader.')) }))
        .check(says('Answers that cannot be true together.')),
    ),
  })
  .check(named('Question', 'A question the checker can ask.'));
