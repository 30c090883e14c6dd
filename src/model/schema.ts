/**
 * What the JSON in `data/` and in a hub's feed may say: the one definition. JSON Schema (`data/schema/`, `dist/schema/`)
 * and the plain types (`types.ts`) are generated from here by `npm run generate`.
 *
 * Written with `zod/mini`, so that the feed reader can check a hub's file in the browser with these same schemas. Nothing
 * else in the browser may import this file: what is bundled was checked when it was built. The descriptions are for
 * editors and readers; the feed reader's bundle leaves them out.
 */
import * as z from 'zod/mini';

/** The description of a field, for JSON Schema and the generated types. */
const says = (text: string) => z.describe(text);
/** A schema that gets a name of its own in JSON Schema and in the types. */
const named = (id: string, description: string) => z.meta({ id, description });

/** A named schema as a field with a description of its own: said outside, so that its name stays one schema's. */
const described = <T extends z.core.$ZodType>(schema: T, text: string) => z.lazy(() => schema).check(says(text));

const realDate = (text: string) => {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
};
const consecutive = (text: string) => (Number(text.slice(0, 4)) + 1) % 100 === Number(text.slice(5));

/** Words for people: never empty, no space at either end. */
const Text = z.string().check(z.regex(/^\S(?:[\s\S]*\S)?$/, 'words, with no space before or after them'));
const Id = z
  .string()
  .check(z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'an id: lower-case letters, digits and single hyphens'));
const Year = z
  .string()
  .check(
    z.regex(/^\d{4}\/\d{2}$/, 'an academic year such as 2023/24'),
    z.refine(consecutive, 'two years that follow each other, such as 2023/24'),
  );
const Day = z
  .string()
  .check(
    z.regex(/^\d{4}-\d{2}-\d{2}$/, 'a date such as 2023-02-01'),
    z.refine(realDate, 'a day that is in the calendar'),
  );
const Time = z.string().check(z.regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, 'a time such as 09:30, from 00:00 to 23:59'));
const Web = z.string().check(z.regex(/^https?:\/\/[^\s"'<>\\]+$/, 'a web address that begins https:// or http://'));
const Paragraphs = z.array(Text).check(z.minLength(1));

export const Phase = z
  .enum(['primary', 'secondary', 'special', 'post-16'])
  .check(named('Phase', 'A phase of education, as the Maths Hubs use the word.'));

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
const WhereFrom = z.optional(Source);

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

export const WorkgroupDay = z
  .strictObject({
    number: z.int().check(z.minimum(1), says('Day 1, day 2 …: what stays the same when the date moves.')),
    date: z.optional(Day),
    start: z.optional(Time.check(says('London time.'))),
    end: z.optional(Time.check(says('London time.'))),
    status: z.enum(['confirmed', 'tbc', 'moved', 'cancelled']),
    was: z.optional(Day.check(says('The date it had before it moved.'))),
    place: z.optional(Text),
    online: z.optional(z.boolean()),
    note: z.optional(Text),
    sequence: z.int().check(z.minimum(0), says('How often this day has changed; calendars go by it.')),
  })
  .check(named('WorkgroupDay', 'One day of a work group.'));

export const Booking = z
  .strictObject({
    link: z.optional(Web),
    closes: z.optional(Day),
    status: z.enum(['open', 'full', 'waiting-list', 'closed']),
  })
  .check(named('Booking', 'How to get a place.'));

export const Workgroup = z
  .strictObject({
    $schema: z.optional(z.string()),
    id: Id,
    programme: Id,
    title: z.optional(Text.check(says('Its own name, where it differs from the programme’s.'))),
    hub: z.optional(Id),
    year: Year.check(says('Its academic year: every date lies in it.')),
    days: z.array(WorkgroupDay).check(says('In order. None at all means that every date is still to be confirmed.')),
    booking: z.optional(Booking),
    calendar: z.optional(
      Web.check(
        says('Where the hub keeps its `.ics` file, for calendars that subscribe to it and follow every change.'),
      ),
    ),
    source: z.optional(Source),
  })
  .check(named('Workgroup', 'A group that meets for a programme.'));

export const Hub = z
  .strictObject({
    id: Id,
    name: Text,
    region: z.optional(Text),
    site: z.optional(Web),
    contact: z.optional(
      z.strictObject({
        email: z.optional(z.string().check(z.regex(/^[^\s@]+@[^\s@]+\.[^\s@]+$/, 'an e-mail address'))),
        telephone: z.optional(Text),
        form: z.optional(Web),
      }),
    ),
    checked: Day.check(says('When these facts were last checked.')),
    source: z.optional(Source),
  })
  .check(named('Hub', 'A Maths Hub.'));

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

export const Dataset = z
  .strictObject({
    version: Text,
    checked: Day.check(says('When the facts were last checked against their sources.')),
    sources: z.array(SourceDocument),
    programmes: z.array(Programme),
    journeys: z.array(Journey),
    questions: z.array(Question),
    workgroups: z.array(Workgroup),
    hubs: z.array(Hub),
    impact: z.array(ImpactFigure),
  })
  .check(named('Dataset', 'Everything that is bundled.'));

export const Feed = z
  .strictObject({
    $schema: z.optional(z.string()),
    hub: z.optional(Hub),
    programmes: z.optional(z.array(Programme)),
    journeys: z.optional(z.array(Journey)),
    workgroups: z.optional(z.array(Workgroup)),
    voices: z.optional(
      z.array(FeedVoice).check(says('What people say of programmes, added to what these have already.')),
    ),
  })
  .check(named('Feed', 'What one hub adds to the dataset, or says differently, by id.'));

const schemaLine = z.optional(z.string());
/** The shape of each file in `data/`, by its name or, for a folder, its folder's. */
export const files = {
  sources: z.strictObject({
    $schema: schemaLine,
    version: Text,
    checked: Day,
    sources: z.array(SourceDocument),
  }),
  programmes: Programme,
  journeys: Journey,
  workgroups: Workgroup,
  questions: z.strictObject({ $schema: schemaLine, questions: z.array(Question) }),
  hubs: z.strictObject({ $schema: schemaLine, hubs: z.array(Hub) }),
  impact: z.strictObject({ $schema: schemaLine, impact: z.array(ImpactFigure) }),
};
