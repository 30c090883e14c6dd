/** Journeys and their stages. */
import * as z from 'zod/mini';
import { Id, Phase, Source, Text, WhereFrom, Year, named, says } from './fields.js';
import { Rule } from './rules.js';

/** Two or more sources that do not say the same: said, and not chosen between. */
export const Disagreement = z
  .strictObject({
    about: Text.check(says('What they disagree on, as the beginning of a sentence or a few words.')),
    says: z
      .array(z.strictObject({ text: Text.check(says('What one of them says, and who it is.')), source: WhereFrom }))
      .check(z.minLength(2), says('Each in turn.')),
  })
  .check(named('Disagreement', 'Something that the sources do not agree on.'));

export const StageDetail = z
  .strictObject({
    title: z
      .enum(['Who takes part', 'Support', 'Money', 'What comes with it', 'What it asks', 'What it gives'])
      .check(says('One of the headings that every stage has; each at most once, in this order.')),
    text: Text,
    source: z.optional(Source).check(says('Where it is from, when that is not what the stage names.')),
  })
  .check(named('StageDetail', 'One thing to know about a stage.'));

const StageStep = z
  .strictObject({
    stage: Id,
    as: z.optional(
      Text.check(says('What it is called in a sentence, where not by its title: "the Specialist programme".')),
    ),
    text: z.optional(Text.check(says('When or why, in a few words.'))),
    source: z.optional(Source).check(says('Where it is from, when that is not what the stage names.')),
  })
  .check(named('StageStep', 'A step from one stage to another.'));

export const Stage = z
  .strictObject({
    id: Id,
    title: Text,
    track: z.enum(['school', 'people']).check(says('Whether a school or a person goes through it.')),
    year: z.optional(z.int().check(z.minimum(1), says('Which year of the journey, counted from 1.'))),
    summary: Text.check(says('What it is, in a sentence.')),
    length: z.optional(Text.check(says('How long it takes, in words.'))),
    details: z.array(StageDetail).check(z.minLength(1), says('Who, what and how much, under fixed headings.')),
    programme: z.optional(Id.check(says('The programme a school or a person joins for it.'))),
    project: z.optional(Text.check(says('What that programme is called, where it is not one of the dataset.'))),
    entry: z.optional(
      z
        .strictObject({
          text: Text.check(says('Why a school would start here.')),
          here: z.optional(Text.check(says('The same to a school that is here: "Your school …".'))),
          when: z.optional(Rule).check(says('The same over the reader’s answers.')),
        })
        .check(says('Present where a school or a person may come in.')),
    ),
    leadsTo: z.array(StageStep).check(says('What comes after it; the usual way first.')),
    meets: z
      .optional(z.array(StageStep).check(z.minLength(1)))
      .check(says('Stages of the other track that it has to do with, while neither leads to the other.')),
    disagree: z.optional(z.array(Disagreement).check(z.minLength(1))),
    source: WhereFrom,
  })
  .check(named('Stage', 'One step of a journey.'));

export const Journey = z
  .strictObject({
    $schema: z.optional(z.string()),
    id: Id,
    title: Text,
    phase: Phase,
    year: Year,
    summary: Text,
    notes: z.optional(z.array(Text).check(says('What a careful reader should know, such as what nobody has written.'))),
    disagree: z.optional(z.array(Disagreement).check(z.minLength(1))),
    stages: z.array(Stage).check(z.minLength(1), says('In reading order.')),
    source: WhereFrom,
  })
  .check(named('Journey', 'The way to mastery in one phase, in one academic year.'));
