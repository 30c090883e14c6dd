/*
 * Lines that name no day: what they tell of the days above them, of all days, or of those that follow.
 */
import { isPlace } from './details.js';
import { addTimes, complete, OPEN_TIME, type Draft } from './draft.js';
import type { Item } from './items.js';
import { MOST, words, type Reading } from './reading.js';

/** No line that tells of days on other lines is longer. */
const LONGEST = 200;
/** How many words beside its times a line can have that is nothing but times. */
const FEW = 3;
const SOME = 7;
const HEADED = /^[\W_]*(times?|timings?|venue|location|where|place|address|format)(?!\p{L})/iu;
const OF_EVERY_DAY =
  /(?<!\p{L})((all|each|every|both)( \p{L}+)? (days?|sessions?|meetings?|workshops?|dates|twilights?|webinars?|events?|parts|venues|groups|cohorts|wgs?|of (them|these))|(days|sessions|meetings|workshops|twilights|webinars|all|both) (all )?(run|take place|are|start|begin|finish|end|will be|on|at|from)|(all|both|each|every)(?=[\s:,(–-]{0,3}\d)|(each|every) time|for (all|every ?one|every ?body)|throughout)(?!\p{L})|^\W*(hosted|held|delivered)\s(online|via|on|at|in)(?!\p{L})/iu;
const PROSE = /(?<!\p{L})(will|is|are|was|were|we|our|you|your|please|they)(?!\p{L})/iu;
const CONTACT = /(?<!\p{L})(office|phone|call|contact|e-?mail|ring|id|passcode|join)(?!\p{L})/iu;
const isProse = (line: string) => PROSE.test(line) || CONTACT.test(line);
/** The name of a field, with what it holds on the line below; and when people arrive or eat, which tells of no day. */
const ASIDE =
  /^[\W_]*((dates?|times?|timings?|venue|location|where|when|place|address|cost|format)\W*$|(registration|coffee|tea|lunch|arriv|refreshments|doors|parking)(?=\p{L}*\s))/iu;
/** "We start at 9.30 and finish by 3" */
const FROM_TO = /(?<!\p{L})(start|begin)\p{L}*\s.{1,40}(finish|end)(?=\p{L}*\s)/iu;
const TERM = /^\W*(autumn|spring|summer)(?!\p{L})/iu;
const KINDS =
  /(?<!\p{L})(days|dates|sessions|workshops|twilights|meetings|webinars|events|check-?ins|visits|groups?|cohort)(?!\p{L})/iu;
const DATED =
  /\d\s?(?:st|nd|rd|th)?\s?(?:of\s)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,7}\s\d|\d\/\d|\d\.\d\d?\.\d|\d{4}-\d\d/i;

/** What stands around a line. */
export interface Around {
  /** A blank line stands above it, or nothing. */
  apart: boolean;
  /** The line right below it; empty where that is blank. */
  next: string;
}

/**
 * Whether a line without a day is a heading of the days below it.
 *
 * @param open the days above, which it may as well tell of
 */
function heads(line: string, open: readonly Draft[], { apart, next }: Around): boolean {
  if (TERM.test(line)) return true;
  if (HEADED.test(line) || !DATED.test(next.slice(0, LONGEST))) return false;
  const wanted = open.some(({ times, place, session }) => !times.length && !place && !session);
  return /:\s*$/.test(line) || KINDS.test(line) || (apart && !wanted);
}

/** The days that a footnote is about: "* this session is online"; `undefined` where the line is none. */
export function footnote(reading: Reading, line: string): Draft[] | undefined {
  const mark = /^\s*(\*{1,3}|\u2020)/.exec(line.slice(0, 20))?.[1];
  const marked = mark ? reading.block.slice(-MOST).filter((draft) => draft.mark) : [];
  return marked.length ? marked.filter((draft) => draft.mark === mark) : undefined;
}

/** What a line tells that days on other lines can have. */
const detailsOf = ({ times, lasts, ends, place, online, session, notes }: Draft) => ({
  ...{ times, lasts, ends, place, online, session },
  notes: notes.filter((note) => OPEN_TIME.test(note)),
});
const isOdd = ({ times }: Draft) => times.some(({ odd }) => odd);

/** Keeps what a heading tells, for the days below it. */
function setHeading(reading: Reading, told: Draft, line: string): void {
  const status = /:\s*$/.test(line) ? told.status : undefined;
  reading.fresh = true;
  reading.heading = CONTACT.test(line) || isOdd(told) ? undefined : { ...detailsOf(told), status };
}

/** Gives a day above what a line tells: "4pm", below a line with "1.30pm", is when it ends. */
function tell(draft: Draft, details: Partial<Draft>): void {
  const [start, end] = [draft.times.at(-1), details.times?.[0]];
  const alone = draft.times.length === 1 && details.times?.length === 1 && start !== end;
  if (alone && start?.times && !start.times.end && !end?.times?.end) addTimes(draft, end!, true);
  complete(draft, details);
}

/**
 * What a line that names no day tells of the days above it ("Venue: Alder School"), of those below ("Online sessions,
 * 4-5pm:"), or of all of them ("All sessions 4pm to 5.30pm").
 *
 * @param told what it tells
 * @param items what stands in it
 * @returns whether it tells of any above
 */
export function goesOn(reading: Reading, told: Draft, line: string, items: readonly Item[], around: Around): boolean {
  if (line.length > LONGEST) return false;
  const { open, common } = reading;
  const { times, lasts, ends, place, online, session, status, notes } = told;
  const hours = times.length > 0 || lasts !== undefined || ends !== undefined;
  const tells = hours || place || online !== undefined || session || status || notes.length;
  // most lines of a long text are nothing to do with dates
  if (!tells && !open.length && !reading.heading && !TERM.test(line)) return false;
  const everyDay = OF_EVERY_DAY.exec(line);
  const [card, more] = open;
  if (!card?.card && heads(line, open, around) && !(everyDay && /^\W*$/.test(line.slice(0, everyDay.index)))) {
    setHeading(reading, told, line);
    return false;
  }
  // the title of a card stands between its date and its time
  if ((card?.card && !more && !times.length && !place) || (card && ASIDE.test(line))) return true;
  if (!tells) return false;
  const details = detailsOf(told);
  const noted = footnote(reading, line);
  if (noted) {
    for (const draft of noted) complete(draft, { ...details, status });
    return true;
  }
  const headed = HEADED.test(line);
  const first = !reading.drafts.length && hours && !notes.length && !isProse(line) && !isOdd(told);
  if (everyDay || (headed && !open.length) || first) {
    complete(common, details);
    reading.hasCommon = true;
    return true;
  }
  const text = items.map(({ kind, from, to }) => (kind === 'text' ? line.slice(from, to) : '')).join(' ');
  const count = words(text);
  const plain =
    headed ||
    count <= FEW ||
    (hours && ((count <= SOME && !isProse(line)) || (FROM_TO.test(line) && !CONTACT.test(line))));
  const address = headed || isPlace(line.trim()) ? place : undefined;
  if (!open.length || !(plain || address)) return false;
  const block = reading.block.slice(-MOST);
  const bare = hours && block.every((draft) => !draft.times.length && !draft.session);
  // a list of days, and below it "Venue: Alder School", or their time
  for (const draft of headed || bare ? block : open) {
    tell(draft, { ...(plain && { ...details, status }), place: address, notes: headed ? notes : details.notes });
  }
  reading.told = true;
  return true;
}
