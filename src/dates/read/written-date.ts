import { isOrdinal, type Token } from './tokens.js';

/** A date as it stands in the text, not yet looked up in any calendar. */
export interface WrittenDate {
  /** Where it stands in the line. */
  from: number;
  to: number;
  day: number;
  month: number;
  /** Only where it is written. */
  year?: number;
  /** 1 to 7, only where it is written. */
  weekday?: number;
  /** Written "3/9": an American's month may stand first. */
  figures?: boolean;
  /** Written "Nov 26", which can be a year as well. */
  monthFirst?: boolean;
  /** Its month stands with another date of its list: "9 and 16 March". */
  shared?: boolean;
  /** Joined to the date after it by a dash or "to": the days between may be meant too. */
  range?: boolean;
}

/** One date of a list while it is read. */
export interface Part extends WrittenDate {
  /** The token after it. */
  next: number;
  /** A day of the month alone: its month stands elsewhere in the list. */
  bare: boolean;
  ordinal: boolean;
  /** "March 9". */
  monthFirst: boolean;
  /** Followed by what may make it an hour. */
  hours: boolean;
  /** What joins it to the next. */
  joint?: Token;
}

/** Years as people write them: 2023, 23, ’23. */
const fullYear = (token: Token) => (token.text.length === 2 ? 2000 + token.value : token.value);

/** The year at a place after a month, and where what follows it begins. */
function yearAt(tokens: readonly Token[], at: number): { year: number; next: number } | undefined {
  const [first, second, third] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (!first) return undefined;
  const joined = /^[-‐-―./,’'‘]$/.test(first.text) && second !== undefined;
  const token = joined ? second : first;
  const after = joined ? third : second;
  if (token.kind !== 'number' || isOrdinal(token)) return undefined;
  const next = at + (joined ? 2 : 1);
  if (token.text.length === 4) {
    // "1 February, 1900 – 2030" is a time
    const time = after?.kind === 'to' && tokens[next + 1]?.kind === 'number' && tokens[next + 1]!.text.length === 4;
    return token.value >= 1900 && token.value < 2100 && !time ? { year: token.value, next } : undefined;
  }
  const apostrophe = joined && /[’'‘]/.test(first.text);
  // "1 Feb 23", but not "1 Feb, 23 March" nor "1 Feb 10-2"
  if (token.text.length !== 2 || token.value < 15 || (joined && first.text === ',')) return undefined;
  const hours = after?.kind === 'to' && token.value < 24 && tokens[next + 1]?.kind === 'number';
  if (!apostrophe && (after?.kind === 'month' || hours)) return undefined;
  return { year: fullYear(token), next };
}

const STREET = /^(street|road|lane|avenue|close|drive|terrace|crescent|way|place|court|gardens|house)$/;

/** "may" and "march" are verbs as well, "up to 5 may attend", and streets have names of months. */
export function isNoMonth(tokens: readonly Token[], at: number, line: string): boolean {
  const { text, from } = tokens[at]!;
  if (STREET.test(tokens[at + 1]?.text ?? '')) return true;
  if (!/^(may|march)$/.test(text) || line[from] !== text[0]) return false;
  return tokens[at + 1]?.kind === 'word' && !(at > 0 && isOrdinal(tokens[at - 1]!));
}

type Figures = Pick<WrittenDate, 'day' | 'month' | 'year' | 'figures'>;

/** A date in figures, by its kind of token. */
function inFigures({ kind, text }: Token): Figures {
  const [a, b, c] = text.match(/\d+/g)!;
  if (/^\d{8}/.test(text)) return inFigures({ kind, text: text.replace(/(....)(..)/, '$1-$2-') } as Token);
  if (kind === 'iso') return { day: Number(c), month: Number(b), year: Number(a) };
  return {
    day: Number(a),
    month: Number(b),
    figures: true,
    ...(c && { year: Number(c) + (c.length === 2 ? 2000 : 0) }),
  };
}

/** A weekday behind its date, "1 February (Wednesday)", unless it belongs to the next one. */
function weekdayAfter(tokens: readonly Token[], at: number): { weekday: number; next: number } | undefined {
  const opened = tokens[at]?.text === '(';
  const name = tokens[opened || /^[-‐-―,]$/.test(tokens[at]?.text ?? '') ? at + 1 : at];
  if (name?.kind !== 'weekday') return undefined;
  const next = tokens.indexOf(name, at) + 1;
  if (/^(number|month|figures|iso|the)$/.test(tokens[next]?.kind ?? '')) return undefined;
  return { weekday: name.value, next: opened && tokens[next]?.text === ')' ? next + 1 : next };
}

/** What is counted that is no day: "1st floor". */
const COUNTED = /^(floor|place|line|year|form|time|half|team|phase|cohort|class|street|avenue)$/;

/** What is so many of so many: "10/12 places taken". */
const TAKEN = /^(taken|places?|spaces?|left|filled|gone|booked|seats|spots|full|available)$/;

/** "Fractions (1/2, 3/4)" */
function isFraction({ text, from }: Token, line: string): boolean {
  const [over, under, more] = text.split('/').map(Number);
  return more === undefined && over! < under! && /fraction/i.test(line.slice(Math.max(0, from - 40), from));
}

const textAt = (tokens: readonly Token[], at: number) => tokens[at]?.text ?? '';
/** Four figures: a year, or a time. */
const isFour = ({ text }: Token) => text.length === 4 && /^\d{4}$/.test(text);

/** One date, or a day of the month whose month stands elsewhere in its list. */
export function partAt(tokens: readonly Token[], start: number, line: string): Part | undefined {
  let at = start;
  const weekday = tokens[at]?.kind === 'weekday' ? tokens[at++]!.value : undefined;
  if (weekday && /^[-‐-―,.:( ]+$/.test(textAt(tokens, at))) at++;
  // "(Wed) 4 November"
  else if (weekday && textAt(tokens, at) === ')' && textAt(tokens, start - 1) === '(') at++;
  if (tokens[at]?.kind === 'the' && textAt(tokens, at) !== 'of') at++;
  const first = tokens[at++];
  const part = (date: Figures, bare = false): Part => {
    const behind = weekday || bare ? undefined : weekdayAfter(tokens, at);
    const next = behind?.next ?? at;
    return {
      ...date,
      from: tokens[start]!.from,
      to: tokens[next - 1]!.to,
      weekday: weekday ?? behind?.weekday,
      next,
      bare,
      ordinal: isOrdinal(tokens[at - 1]!),
      monthFirst: first!.kind === 'month',
      hours: tokens[at]?.kind === 'to' || tokens[at]?.kind === 'sign',
    };
  };
  const year = () => {
    const found = yearAt(tokens, at);
    if (found) at = found.next;
    return found?.year;
  };
  if (first?.kind === 'figures' && isFraction(first, line)) return undefined;
  if (first?.kind === 'figures' && TAKEN.test(textAt(tokens, at)) && !/[/.]\d+[/.]/.test(first.text)) return undefined;
  if (first?.kind === 'figures' || first?.kind === 'iso') return part(inFigures(first));
  if (first?.kind === 'month') {
    // "the last Friday in March, 9-12": hours
    if (textAt(tokens, at) === ',' && textAt(tokens, start - 1) === 'in') return undefined;
    if (/^(the|,|:)$/.test(textAt(tokens, at))) at++;
    const day = tokens[at++];
    if (day?.kind !== 'number' || isFour(day) || tokens[at]?.kind === 'month') return undefined;
    // "May 4-6pm" says when in the day
    if (!weekday && !isOrdinal(day) && tokens[at]?.kind === 'to' && tokens[at + 1]?.kind === 'clock') return undefined;
    const figures = tokens[at]?.text === ',' ? tokens[at + 1] : tokens[at];
    return part({ day: day.value, month: first.value, year: figures && isFour(figures) ? year() : undefined });
  }
  if (first?.kind !== 'number' || isFour(first)) return undefined;
  const bare = at;
  if (/^(of|[-‐-―/.])$/.test(textAt(tokens, at))) at++;
  const month = tokens[at];
  if (month?.kind === 'month' && !isNoMonth(tokens, at, line)) {
    at++;
    return part({ day: first.value, month: month.value, year: year() });
  }
  at = bare;
  // "2nd session" is a number of another kind
  if (isOrdinal(first) && (tokens[at]?.kind === 'meeting' || COUNTED.test(textAt(tokens, at)))) return undefined;
  return part({ day: first.value, month: 0 }, true);
}
