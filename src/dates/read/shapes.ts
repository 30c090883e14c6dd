/*
 * What the words and figures of dates are put together from, as the sources of regular expressions over text in lower case.
 */
/** The hours in words, from one. */
export const HOURS = [
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

/** The pieces. A function, so that whoever imports another part of this library does not build them. */
export function shapes() {
  const either = (...sources: string[]) => `(?:${sources.join('|')})`;
  /** Ends here, not in the middle of a word or a number. */
  const END = '(?![\\p{L}\\p{M}\\p{N}])';
  const whole = (...sources: string[]) => either(...sources) + END;

  /** A dash of any kind: hyphens, figure, en and em dashes, the minus sign, a soft hyphen, a tilde. */
  const DASH = '[-\u2010-\u2015\u2212\u00ad~]';
  const MONTH = either(
    'jan(?:ua?r?ar?y)?',
    'feb(?:r?uary|ur?ary|rary|r?urary|raury)?',
    'mar(?:ch)?|mrach',
    'apr(?:il|l)?|apirl',
    'may',
    'june?',
    'july?',
    'aug(?:ust|est)?|agust',
    'sept?(?:ember|emeber|mber)?|setp?ember',
    'oct(?:ober|ber|obre)?|ocotber',
    'nov(?:ember|emeber|mber)?',
    'dec(?:ember|emeber|mber)?',
  );
  const WEEKDAY = either(
    'mon(?:days?)?',
    'tue(?:s(?:days?|ay)?|day)?',
    'tuseday|teusday',
    'wed(?:s|nesdays?|nsday|ensday|nesay)?',
    'wensday|wendesday',
    'thu(?:r(?:s(?:days?|ay|dsay|ady)?|day)?)?',
    'thr(?:usday)?',
    'fri(?:days?)?|firday',
    'sat(?:urdays?)?',
    'sun(?:days?)?',
  );
  const HALF = '[ap]\\.?\\s?m(?:\\.(?!\\p{L})|(?![\\p{L}\\p{N}]))';
  const ORDINAL = '\\s?(?:st|nd|rd|th)';
  const BEFORE_MONTH = `(?:${ORDINAL})?\\s?(?:of\\s)?${MONTH}(?!\\p{L})`;
  /** Nothing follows that would make the number before it part of a time or a date. */
  const PLAIN = `(?!\\d|:\\d|\\.\\d|\\s?${HALF}|${BEFORE_MONTH})`;
  const MEETING = either(
    'day',
    'session',
    'workshop',
    'meeting',
    'module',
    'webinar',
    'twilight',
    'seminar',
    'event',
    'part',
    'date(?!\\schange)',
    'work\\s?group(?:\\s(?:meeting|session|day))?',
    'wg',
  );
  const SOON = either(
    'to\\s(?:follow|come|be\\s(?:confirmed|announced|arranged|agreed|decided))',
    't\\.?b\\.?[acd](?!\\p{L})',
    'will\\sbe\\s(?:confirmed|announced|forwarded|shared|sent|released|published|agreed|available|added)',
    '(?:are\\s)?(?:coming|available)\\ssoon',
  );
  const MOVE = 'move|moving|re-?schedul(?:e|ing)|re-?arrang(?:e|ing)|switch|shift|chang(?:e|ing)';
  /** Days on end with the month behind: "26-30 October", not "3 – Thursday 4 May". */
  const RANGE = `(?:${WEEKDAY}\\s)?(?:[7-9]|[12]\\d|3[01]|\\d(?=${BEFORE_MONTH}))(?:${ORDINAL})?(?:\\s?${MONTH})?\\s?(?:${DASH}|to)\\s?(?:${WEEKDAY}\\s)?\\d{1,2}(?:${ORDINAL})?\\s?${MONTH}(?!\\p{L})`;
  const HOUR = either(...HOURS);
  const EMAIL = '[\\w.+-]{1,64}@[\\w-]{1,64}\\.[\\w.-]{1,64}';
  return {
    ...{ either, END, whole, DASH, MONTH, WEEKDAY, HALF, ORDINAL },
    ...{ BEFORE_MONTH, PLAIN, MEETING, SOON, MOVE, RANGE, HOUR, EMAIL },
  };
}
