/*
 * The words and figures that people write dates with, as the sources of regular expressions over text in lower case. Each looks
 * only a bounded way ahead, so that reading takes time in proportion to the text. Common slips of the pen are words too:
 * "Febuary" leaves no doubt.
 */
/**
 * The shapes of what text is made of, by what it begins with, each table in the order it is tried. A function, so that whoever
 * imports another part of this library does not build them.
 */
export function vocabulary() {
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
  const EMAIL = '[\\w.+-]{1,64}@[\\w-]{1,64}\\.[\\w.-]{1,64}';

  /** What begins with a figure, in the order it is tried. */
  const figures = {
    phone: '0\\d{2,4}[\\s-]?\\d{3,4}[\\s-]?\\d{3,4}(?!\\d)',
    // dates in figures; day first, as in England
    iso: '(?:\\d{4}(?:-\\d{1,2}-|\\/\\d{1,2}\\/)\\d{1,2}|20\\d\\d[01]\\d[0-3]\\d)(?!\\d)(?:t(?=\\d))?',
    academic: `20\\d\\d\\s?(?:\\/|${DASH})\\s?(?:20)?\\d\\d(?![\\d/:]|\\.\\d|${DASH}\\d)`,
    figures:
      `(?:\\d{1,2}\\s?\\/\\s?\\d{1,2}\\s?\\/\\s?|\\d{1,2}\\.\\d{1,2}\\.|\\d{1,2}\\s\\.\\s\\d{1,2}\\s\\.\\s|\\d{1,2}${DASH}\\d{1,2}${DASH})(?:\\d{4}|\\d{2})${END}(?!${BEFORE_MONTH})` +
      `|(?!24\\/7|1\\/2\\s?(?:day|term|hour))\\d{1,2}\\/\\d{1,2}(?![\\p{L}\\p{N}/]|${BEFORE_MONTH})`,
    clock: either(
      `12(?:[.:]00)?\\s?${whole('noon', 'mid-?\\s?day')}`,
      // as machines write it, with its distance from Greenwich
      '\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,9})?)?(?:z|\\+0[01]:?00)(?![\\p{L}\\p{N}])',
      '\\d{1,2}h\\d{2}(?![\\p{L}\\p{N}])',
      `\\d{1,2}(?:\\s?[.:;]\\s?\\d{2})?(?::\\d{2})?\\s?${HALF}`,
      '\\d{1,2}[.:]\\d{2}(?::\\d{2})?(?:\\s?(?:hrs?|hours|h)(?!\\p{L}))?(?![\\p{L}\\p{N}]|[./]\\d)',
      '\\d{4}\\s?(?:hrs?|hours|h)(?!\\p{L})',
      "\\d{1,2}\\s?o\\s?['\u2019]?clock",
    ),
    session: '1\\/2\\sday',
    number: either(`\\d{1,2}(?:${ORDINAL})?${END}`, `\\d{4}${END}`, `\\d{1,2}(?:st|nd|rd|th)?(?=${MONTH}(?!\\p{L}))`),
  } as const;

  /** What begins with a letter, in the order it is tried. */
  const words = {
    // figures that are no date: addresses, "Years 5-8"
    link: either('https?:\\/\\/\\S+', 'www\\.\\S+', EMAIL),
    rest: either(
      '(?:(?:other|further|future|remaining|more|all|the|later)\\s){0,3}(?:dates|rest|others|remainder|sessions|details)' +
        `(?:\\s[\\p{L}\\p{N}]{1,12}){0,4}\\s?[:(\u2013-]?\\s?${SOON}`,
      whole('(?:will|to)\\sconfirm\\sthe\\s(?:rest|others?|dates|remaining)'),
    ),
    postcode: whole('[a-z]{1,2}\\d[a-z\\d]?\\s{0,2}\\d[abd-hjlnp-uw-z]{2}'),
    group:
      either(
        ...[
          'years?',
          'yrs?',
          'y',
          'ks',
          'key\\sstages?',
          'phases?',
          'cohorts?',
          'groups?',
          'rooms?',
          'levels?',
          'grades?',
        ],
        ...['class(?:es)?', 'units?', 'terms?', 'sets?', 'pages?', 'ages?', 'hubs?', 'buildings?', 'blocks?', 'ncp'],
      ) +
      `\\s?\\d{1,3}${PLAIN}(?:\\s?(?:${DASH}|\\/|&|to|and)\\s?(?:years?|yrs?|y|ks)?\\s?\\d{1,2}${PLAIN}){0,3}(?!\\d)`,
    // which day it is
    nth: `${either('first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth')}(?=\\s${MEETING}(?!\\p{L}))`,
    meeting: `${MEETING}s?(?:\\s?(?:no\\.?|number|#))?(?!\\p{L})`,
    count: whole('one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight'),
    total: `(?:out\\s)?of\\s${either('\\d{1,2}', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight')}${PLAIN}${END}`,
    // how it stands
    tbc: whole(
      't\\.?\\s?b\\.?\\s?[acd]\\.?',
      'to\\sbe\\s(?:confirmed|announced|arranged|agreed|decided|advised|scheduled)',
      'to\\sfollow',
      'not\\syet\\s(?:confirmed|known|set|fixed)',
      'unconfirmed',
      'provisional(?:ly)?',
      '(?:subject\\sto|awaiting)\\sconfirmation',
      'tentative(?:ly)?',
      'pencilled(?:\\sin)?',
    ),
    movedFrom: whole(
      '(?:re-?scheduled|re-?arranged|moved|changed|postponed|deferred|delayed|brought\\sforward|switched|swapped)\\sfrom',
      'was(?:\\soriginally)?',
      'previously|formerly|originally',
      'instead\\sof|in\\splace\\sof|replac(?:es|ing)|new\\sdate\\sfor(?=\\s(?:the\\s)?(?:(?:mon|tue|wed|thu|fri)[a-z]{0,7},?\\s)?\\d)',
      'not(?=\\s(?:the\\s)?\\d)',
    ),
    movedTo: whole(
      '(?:now\\s|been\\s){0,2}(?:re-?scheduled|re-?arranged|moved|changed|postponed|deferred|delayed|put\\s(?:back|off)|brought\\sforward|switched|swapped|replaced)\\s(?:to|until|till|for|by)(?!\\sfurther)',
      '(?:switched|swapped|replaced)\\swith',
      'now(?:\\son)?',
    ),
    moved: whole(
      're-?scheduled',
      're-?arranged',
      'date\\schanged?',
      'change\\sof\\sdate',
      'new\\sdate',
      'changed\\sdate',
      'moved',
    ),
    postponed: whole(
      '(?:postponed|deferred|delayed|put\\soff|on\\shold)\\suntil\\sfurther\\snotice',
      'postponed',
      'on\\shold',
      'deferred',
    ),
    cancelled: whole(
      'cancell?ed',
      'called\\soff',
      'will\\snot\\s(?:run|go\\sahead|take\\splace)',
      'no\\slonger\\srunning',
    ),
    deadline: whole(
      '(?:applications?|bookings?|registrations?|closing)\\s(?:dead-?line|date|close[sd]?|opens?)',
      'clos(?:es|ing)|deadlines?',
      '(?:apply|register|book|respond|rsvp|reply|sign\\sup|return|submit|complete)(?:\\s\\p{L}{1,14}){0,4}\\s(?:by|before)',
      'published|(?:last\\s)?(?:updated|modified|edited)|posted(?:\\son)?|printed',
    ),
    week:
      either('(?:the\\s)?(?:week|wk)\\s(?:commencing|beginning|starting|of)', 'w\\s?\\/\\s?[cb]', 'w\\.?[cb]\\.?') +
      '(?!\\p{L})',
    // where, how and when in the day
    online: whole(
      '(?:live\\s)?on-?line(?:\\slive)?(?!\\s(?:resource|form|material|booking|module|portal|safety|task|learning|platform|tool))',
      'virtual(?:ly)?|remote(?:ly)?',
      '(?:(?:via|on|by|using|over)\\s)?(?:(?:ms|microsoft)\\s)?(?:zoom|teams|google\\smeet)',
    ),
    inPerson: whole('not\\son-?line', '(?:face|f)\\s?-?\\s?(?:to|2)\\s?-?\\s?(?:face|f)', 'in[\\s-]person'),
    clock: whole('noon', 'mid-?\\s?day'),
    session: either(
      whole('twilights?', 'mornings?', 'afternoons?', 'evenings?', '(?:full|half|all|whole)[\\s-]?day'),
      HALF,
    ),
    zone: whole('gmt|bst|utc', '(?:uk|london)\\stime'),
    // what joins them
    to: whole('to', 'till?', 'until', 'through', 'thru', '(?:finish(?:es|ing)?|end(?:s|ing)?)(?:\\sat)?'),
    and: whole('and', 'plus', 'or'),
    at: whole('at', 'from', 'between', 'starts?', 'starting', 'begins', 'beginning', 'times?'),
    for: whole('for'),
    the: whole('the', 'of', 'on'),
    // dates in words
    weekday: `${WEEKDAY}(?!\\p{L})(?:(?<!\\p{L}{6})\\.)?`,
    month: `${MONTH}(?!\\p{L})(?:(?<!\\p{L}{5})\\.)?`,
  } as const;

  /** What begins with neither. */
  const signs = {
    money: '£\\s?\\d[\\d,.]{0,12}',
    phone: '(?:\\+44\\s?|\\(0)\\d{2,4}\\)?[\\s-]?\\d{3,4}[\\s-]?\\d{3,4}(?!\\d)',
    session: '\u00bd\\s?-?day',
    movedTo: '->|[\u2192\u21d2\u27a1]',
    to: `${DASH}(?:\\s?${DASH}){0,3}|[\u2018\u2019']til${END}`,
    and: '[&+,;/\u2022\u00b7]',
    at: '@',
  } as const;
  return { figures, words, signs };
}
