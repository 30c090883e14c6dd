// Made from schema.ts by `npm run generate`: change it there.

/**
 * A phase of education, as the Maths Hubs use the word.
 */
export type Phase = 'primary' | 'secondary' | 'special' | 'post-16';
/**
 * A tree of conditions over the reader’s answers.
 */
export type Rule =
  | {
      /**
       * True when every one of these is.
       *
       * @minItems 1
       */
      all: Rule[];
    }
  | {
      /**
       * True when at least one of these is.
       *
       * @minItems 1
       */
      any: Rule[];
    }
  | {
      not: Rule;
    }
  | {
      question: string;
      /**
       * True when the answer is one of these options (of several: when any chosen one is).
       *
       * @minItems 1
       */
      in: string[];
    }
  | {
      question: string;
      /**
       * True when at least so many: a single answer is read as a number, of several the chosen are counted.
       */
      atLeast: number;
    };

/**
 * Everything that is bundled.
 */
export interface Dataset {
  version: string;
  /**
   * When the facts were last checked against their sources.
   */
  checked: string;
  sources: SourceDocument[];
  programmes: Programme[];
  journeys: Journey[];
  questions: Question[];
  workgroups: Workgroup[];
  hubs: Hub[];
  impact: ImpactFigure[];
}
/**
 * A document that facts were taken from.
 */
export interface SourceDocument {
  id: string;
  title: string;
  publisher: string;
  /**
   * The day it was published, where it says so.
   */
  published?: string;
  /**
   * What period or programme it speaks of, where it bears no date.
   */
  about?: string;
  address?: string;
  /**
   * Its file among the seed documents, where it is one of them. Not shipped.
   */
  file?: string;
  /**
   * Its headings in order, so that a section can be found. Not shipped.
   */
  headings?: {
    level: number;
    text: string;
  }[];
}
/**
 * A programme that teachers, departments or schools can join.
 */
export interface Programme {
  $schema?: string;
  id: string;
  title: string;
  /**
   * What it is for, in one line.
   */
  purpose: string;
  /**
   * @minItems 1
   */
  phases: Phase[];
  /**
   * The academic year it is described for.
   */
  year: string;
  /**
   * How the source speaks of it. What a reader sees is worked out from the year and today.
   */
  status: 'running' | 'planned' | 'past';
  /**
   * Where it stands in lists: lower comes first.
   */
  order?: number;
  who: Who;
  /**
   * What is involved.
   */
  involved: Passage;
  /**
   * What you learn.
   */
  learn: Passage;
  /**
   * What it costs.
   */
  cost: Passage;
  /**
   * How long it lasts and how many days it takes.
   */
  length: Passage;
  release?: Release;
  signatures?: Signatures;
  /**
   * What is answered otherwise once it has been joined.
   *
   * @minItems 1
   */
  leaves?: Leaves[];
  /**
   * What to do next.
   */
  next: {
    text: string;
    href?: string;
    /**
     * The words of the link.
     */
    label?: string;
  };
  links: Link[];
  voices: Voice[];
  source?: Source;
}
/**
 * Who can take part: in words, and as rules.
 */
export interface Who {
  /**
   * Paragraphs.
   *
   * @minItems 1
   */
  text: string[];
  /**
   * Points of a list that follows the paragraphs.
   *
   * @minItems 1
   */
  points?: string[];
  /**
   * The same as rules. All of them hold together.
   *
   * @minItems 1
   */
  conditions: Condition[];
  source?: Source;
}
/**
 * One condition of taking part.
 */
export interface Condition {
  /**
   * Its name within the programme.
   */
  id: string;
  /**
   * `must` (the default) refuses; `prefer` ("ideally") never refuses; `if-space` turns a no into "talk to your hub".
   */
  strength?: 'must' | 'prefer' | 'if-space';
  when: Rule;
  /**
   * The reason when it is met, as a sentence to the reader.
   */
  met: string;
  /**
   * The reason when it is not met, as a sentence to the reader.
   */
  notMet: string;
  /**
   * Whether the reader or the school could change it.
   */
  changeable: boolean;
  /**
   * A programme to look at when this is what stands in the way.
   */
  instead?: string;
  /**
   * Where it is from, when that is not the section the programme’s "who" names.
   */
  source?: Source;
}
/**
 * Where a fact comes from.
 */
export interface Source {
  /**
   * Which document, by its id in `sources.json`.
   */
  document: string;
  /**
   * Where in it: its headings from the outside in, joined by " > "; for a web page, what the page is about.
   */
  section: string;
  /**
   * A few words or figures that stand in that section. Checked against the document, not shipped.
   *
   * @minItems 1
   */
  terms?: string[];
}
/**
 * A few sentences of ours, and where their facts come from.
 */
export interface Passage {
  /**
   * Paragraphs.
   *
   * @minItems 1
   */
  text: string[];
  /**
   * Points of a list that follows the paragraphs.
   *
   * @minItems 1
   */
  points?: string[];
  source?: Source;
}
/**
 * How much time out of class it takes.
 */
export interface Release {
  /**
   * Whole days in the year of joining, for each teacher who takes part. Absent where no source gives a number.
   */
  days?: number;
  /**
   * The same in a sentence; where there is no number, it says so.
   */
  text: string;
  source?: Source;
}
/**
 * Whose support is essential, so who signs for it.
 */
export interface Signatures {
  /**
   * Who signs, each by what they are, such as "Head of maths".
   *
   * @minItems 1
   */
  roles: string[];
  source?: Source;
}
/**
 * What having joined a programme makes of an answer.
 */
export interface Leaves {
  /**
   * A question where one option can be chosen.
   */
  question: string;
  /**
   * The option that is true in the year after joining. What time makes of it, the option says.
   */
  answer: string;
  /**
   * Why, as a sentence to the reader: "After a year of …".
   */
  text: string;
  source?: Source;
}
/**
 * Something more to read, watch or fill in.
 */
export interface Link {
  kind: 'page' | 'flyer' | 'video' | 'case-study' | 'diagram' | 'form';
  /**
   * What it is, in words that make sense on their own.
   */
  text: string;
  /**
   * Its address. Without one it is something to ask the hub for.
   */
  href?: string;
}
/**
 * What somebody who took part says. Only a hub’s feed brings these.
 */
export interface Voice {
  quote: string;
  name: string;
  role?: string;
  /**
   * That the person agreed to be quoted here. Nobody is quoted without it.
   */
  consent: true;
}
/**
 * The way to mastery in one phase, in one academic year.
 */
export interface Journey {
  $schema?: string;
  id: string;
  title: string;
  phase: Phase;
  year: string;
  summary: string;
  /**
   * What a careful reader should know, such as what nobody has written.
   */
  notes?: string[];
  /**
   * @minItems 1
   */
  disagree?: Disagreement[];
  /**
   * In reading order.
   *
   * @minItems 1
   */
  stages: Stage[];
  source?: Source;
}
/**
 * Something that the sources do not agree on.
 */
export interface Disagreement {
  /**
   * What they disagree on, as the beginning of a sentence or a few words.
   */
  about: string;
  /**
   * Each in turn.
   *
   * @minItems 2
   */
  says: {
    /**
     * What one of them says, and who it is.
     */
    text: string;
    source?: Source;
  }[];
}
/**
 * One step of a journey.
 */
export interface Stage {
  id: string;
  title: string;
  /**
   * Whether a school or a person goes through it.
   */
  track: 'school' | 'people';
  /**
   * Which year of the journey, counted from 1.
   */
  year?: number;
  /**
   * What it is, in a sentence.
   */
  summary: string;
  /**
   * How long it takes, in words.
   */
  length?: string;
  /**
   * Who, what and how much, under fixed headings.
   *
   * @minItems 1
   */
  details: StageDetail[];
  /**
   * The programme a school or a person joins for it.
   */
  programme?: string;
  /**
   * What that programme is called, where it is not one of the dataset.
   */
  project?: string;
  /**
   * Present where a school or a person may come in.
   */
  entry?: {
    /**
     * Why a school would start here.
     */
    text: string;
    /**
     * The same to a school that is here: "Your school …".
     */
    here?: string;
    /**
     * The same over the reader’s answers.
     */
    when?: Rule;
  };
  /**
   * What comes after it; the usual way first.
   */
  leadsTo: StageStep[];
  /**
   * Stages of the other track that it has to do with, while neither leads to the other.
   *
   * @minItems 1
   */
  meets?: StageStep[];
  /**
   * @minItems 1
   */
  disagree?: Disagreement[];
  source?: Source;
}
/**
 * One thing to know about a stage.
 */
export interface StageDetail {
  /**
   * One of the headings that every stage has; each at most once, in this order.
   */
  title: 'Who takes part' | 'Support' | 'Money' | 'What comes with it' | 'What it asks' | 'What it gives';
  text: string;
  /**
   * Where it is from, when that is not what the stage names.
   */
  source?: Source;
}
/**
 * A step from one stage to another.
 */
export interface StageStep {
  stage: string;
  /**
   * What it is called in a sentence, where not by its title: "the Specialist programme".
   */
  as?: string;
  /**
   * When or why, in a few words.
   */
  text?: string;
  /**
   * Where it is from, when that is not what the stage names.
   */
  source?: Source;
}
/**
 * A question the checker can ask.
 */
export interface Question {
  id: string;
  /**
   * Whether one option or several may be chosen.
   */
  kind: 'single' | 'multiple';
  /**
   * The question, as a question.
   */
  text: string;
  /**
   * What it is about, in two or three words, for a list of answers.
   */
  short?: string;
  hint?: string;
  /**
   * @minItems 2
   */
  options: {
    id: string;
    label: string;
    hint?: string;
    /**
     * Cannot be chosen together with another ("None of these").
     */
    exclusive?: boolean;
    later?: Later;
  }[];
  /**
   * Answers that cannot be true together.
   */
  impossible?: {
    when: Rule;
    /**
     * Why, as a sentence to the reader.
     */
    text: string;
  }[];
}
/**
 * What an answer becomes with the years. Without it, an answer stays as it is.
 */
export interface Later {
  /**
   * The option of the same question that it becomes.
   */
  to: string;
  /**
   * In how many years it certainly has: 1, unless said. In the years before, nobody can know.
   */
  after?: number;
  /**
   * When, as a sentence to the reader: "When … is over."
   */
  text: string;
  source?: Source;
}
/**
 * A group that meets for a programme.
 */
export interface Workgroup {
  $schema?: string;
  id: string;
  programme: string;
  /**
   * Its own name, where it differs from the programme’s.
   */
  title?: string;
  hub?: string;
  /**
   * Its academic year: every date lies in it.
   */
  year: string;
  /**
   * In order. None at all means that every date is still to be confirmed.
   */
  days: WorkgroupDay[];
  booking?: Booking;
  /**
   * Where the hub keeps its `.ics` file, for calendars that subscribe to it and follow every change.
   */
  calendar?: string;
  source?: Source;
}
/**
 * One day of a work group.
 */
export interface WorkgroupDay {
  /**
   * Day 1, day 2 …: what stays the same when the date moves.
   */
  number: number;
  date?: string;
  /**
   * London time.
   */
  start?: string;
  /**
   * London time.
   */
  end?: string;
  status: 'confirmed' | 'tbc' | 'moved' | 'cancelled';
  /**
   * The date it had before it moved.
   */
  was?: string;
  place?: string;
  online?: boolean;
  note?: string;
  /**
   * How often this day has changed; calendars go by it.
   */
  sequence: number;
}
/**
 * How to get a place.
 */
export interface Booking {
  link?: string;
  closes?: string;
  status: 'open' | 'full' | 'waiting-list' | 'closed';
}
/**
 * A Maths Hub.
 */
export interface Hub {
  id: string;
  name: string;
  region?: string;
  site?: string;
  contact?: {
    email?: string;
    telephone?: string;
    form?: string;
  };
  /**
   * When these facts were last checked.
   */
  checked: string;
  source?: Source;
}
/**
 * A figure about what the programmes have reached.
 */
export interface ImpactFigure {
  id: string;
  value: number;
  /**
   * Absent for a plain count.
   */
  unit?: 'percent';
  /**
   * Set where the source says "over" or "around".
   */
  bound?: 'over' | 'about' | 'at-least';
  /**
   * What it counts, so that "5,000 …" reads on.
   */
  counts: string;
  /**
   * The figure in a full sentence. A page does not carry it.
   */
  text?: string;
  kind: 'result' | 'expected' | 'target';
  /**
   * The time it is for, in words. A page does not carry it.
   */
  when?: string;
  /**
   * The day the source was published or spoke for.
   */
  date: string;
  /**
   * The point in time the figure is for, to draw it to scale.
   */
  at?: string;
  /**
   * Figures of the same series can be drawn together, to one scale.
   */
  series?: string;
  /**
   * Of what it is a count, in two or three words. Within a series, only figures of the same are one line.
   */
  population?: string;
  source: Source;
}
/**
 * What one hub adds to the dataset, or says differently, by id.
 */
export interface Feed {
  $schema?: string;
  hub?: Hub;
  programmes?: Programme[];
  journeys?: Journey[];
  workgroups?: Workgroup[];
  /**
   * What people say of programmes, added to what these have already.
   */
  voices?: FeedVoice[];
}
/**
 * A voice about a programme, without saying all of the programme again.
 */
export interface FeedVoice {
  /**
   * The programme that it is about.
   */
  programme: string;
  quote: string;
  name: string;
  role?: string;
  /**
   * That the person agreed to be quoted here. Nobody is quoted without it.
   */
  consent: true;
}
