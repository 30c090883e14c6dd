/*
 * The words and figures that people write dates with, as the sources of regular expressions over text in lower case. Each looks
 * only a bounded way ahead, so that reading takes time in proportion to the text. Common slips of the pen are words too:
 * "Febuary" leaves no doubt.
 */
import { shapes } from './shapes.js';

/**
 * The shapes of what text is made of, by what it begins with, each table in the order it is tried. A function, so that whoever
 * imports another part of this library does not build them.
 */
export function vocabulary() {
  const {
    either,
    END,
    whole,
    DASH,
    MONTH,
    WEEKDAY,
    HALF,
    ORDINAL,
    BEFORE_MONTH,
    PLAIN,
    MEETING,
    SOON,
    MOVE,
    RANGE,
    HOUR,
    EMAIL,
  } = shapes();

  /** What begins with a figure, in the order it is tried. */
  const figures = {
    phone: '0\\d{2,4}[\\s-]?\\d{3,4}[\\s-]?\\d{3,4}(?!\\d)',
    // dates in figures; day first, as in England
    iso: '(?:\\d{4}(?:-\\d{1,2}-|\\/\\d{1,2}\\/)\\d{1,2}|20\\d\\d[01]\\d[0-3]\\d)(?!\\d)(?:t(?=\\d))?',
    academic: `20\\d\\d\\s?(?:\\/|${DASH})\\s?(?:20)?\\d\\d(?![\\d/:]|\\.\\d|${DASH}\\d)`,
    figures:
      `(?:\\d{1,2}\\s?\\/\\s?\\d{1,2}\\s?\\/\\s?|\\d{1,2}\\.\\d{1,2}\\.|\\d{1,2}\\s\\.\\s\\d{1,2}\\s\\.\\s|\\d{1,2}${DASH}\\d{1,2}${DASH})(?:\\d{4}|\\d{2})${END}(?!${BEFORE_MONTH})` +
      `|(?!24\\/7|1\\/2\\s?(?:day|term|hour))\\d{1,2}\\/\\d{1,2}(?![\\p{L}\\p{N}/]|${BEFORE_MONTH})` +
      // "Day 1 on 24.9"
      `|(?:[12]?\\d|3[01])\\.(?:1[0-2]|[1-9])(?![\\d:]|\\.\\d|\\s?(?:hours?|hrs?|${HALF}))(?<=(?<!\\p{L})on\\s[\\d.]{3,5})`,
    // before the clock: "1.25 hours" is no quarter past one
    duration: either(
      '[1-8](?:\\.(?:25|5|75)|\\s?[¼½¾]|\\s1\\/2)?[\\s-]?(?:hours?|hrs?)(?:\\s(?:and\\s)?(?:15|30|45)(?:\\s?(?:minutes?|mins?)|(?![\\d:.]|\\s?' +
        MONTH +
        ')))?(?!\\p{L})',
      '\\d{2,3}[\\s-]?(?:minutes?|mins?)(?!\\p{L})',
    ),
    clock: either(
      `12(?:[.:]00)?\\s?${whole('noon', 'mid-?\\s?day')}`,
      // as machines write it, with its distance from Greenwich
      '\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,9})?)?(?:z|\\+0[01]:?00)(?![\\p{L}\\p{N}])',
      '\\d{1,2}h(?:\\d{2})?(?![\\p{L}\\p{N}])',
      // "930-1130", "930am"
      `[1-9][0-5]\\d(?:(?=\\s?${DASH}\\s?\\d{3,4}(?!\\d))|(?<=\\d{3,4}\\s?${DASH}\\s?\\d{3}(?!\\d)))`,
      `\\d{3,4}\\s?${HALF}`,
      `\\d{1,2}(?:\\s?[.:;]\\s?\\d{2})?(?::\\d{2})?\\s?${HALF}`,
      '\\d{1,2}[.:]\\d{2}(?::\\d{2})?(?:\\s?(?:hrs?|hours|h)(?!\\p{L}))?(?![\\p{L}\\p{N}]|[./]\\d(?!\\d:\\d\\d))',
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
        ...['years?', 'yrs?', 'y', 'ks', 'key\\sstages?', 'phases?', 'cohorts?', 'groups?', 'levels?', 'grades?'],
        ...['class(?:es)?', 'units?', 'terms?', 'sets?', 'pages?', 'ages?', 'hubs?', 'buildings?', 'blocks?', 'ncp'],
      ) +
      `\\s?\\d{1,3}${PLAIN}(?!${DASH}\\d{1,2}(?:[.:]\\d\\d|\\s?${HALF}))(?:\\s?(?:${DASH}|\\/|&|to|and)\\s?(?:years?|yrs?|y|ks)?\\s?\\d{1,2}${PLAIN}){0,3}(?!\\d)`,
    room: `(?:rooms?|rm)\\s?\\d{1,3}(?:\\.\\d{1,2})?(?![\\d:]|\\.\\d|\\s?${HALF}|${BEFORE_MONTH})`,
    // which day it is
    nth: `${either('first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth')}(?=\\s${MEETING}(?!\\p{L}))`,
    duration: whole(
      'half\\san\\shour',
      '(?:an|one|two|three)[\\s-]hours?(?:\\sand\\sa\\shalf)?',
      '(?:one|two)\\sand\\sa\\shalf\\shours',
    ),
    meeting: `${MEETING}s?(?:\\s?(?:no\\.?|number|#))?(?!\\p{L})`,
    clock: either(
      whole('noon', 'mid-?\\s?day'),
      `(?:half(?:\\spast)?|quarter\\s(?:past|to))\\s${either(HOUR, '\\d{1,2}')}${END}`,
      `${HOUR}\\so\\s?['\u2019]?clock`,
      `${HOUR}(?=\\s(?:till?|until)\\s${either(HOUR, 'half', 'quarter', '\\d', 'noon')})`,
      `${HOUR}${END}(?<=(?:till?|until)\\s${HOUR})`,
    ),
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
      'pending',
    ),
    movedFrom: whole(
      '(?:re-?scheduled|re-?arranged|moved|changed|postponed|deferred|delayed|brought\\sforward|switched|swapped)\\sfrom',
      `(?:${MOVE})\\s(?:our|the|this|that|your)(?:\\s\\p{L}{1,12}){0,3}\\s(?:on|of|from)`,
      `(?:${MOVE})\\sthe(?=\\s(?:${WEEKDAY}\\s)?\\d)`,
      'was(?:\\soriginally)?',
      'previously|formerly|originally|old(?:\\sdates?)?(?=\\s?:)',
      'instead\\sof|in\\splace\\sof|replac(?:es|ing|ement\\sfor)|ignore|disregard|new\\sdate\\sfor(?=\\s(?:the\\s)?(?:(?:mon|tue|wed|thu|fri)[a-z]{0,7},?\\s)?\\d)',
      'not(?=\\s(?:the\\s)?(?:(?:mon|tue|wed|thu|fri)[a-z]{0,7},?\\s)?\\d)',
    ),
    movedTo: whole(
      '(?:now\\s|been\\s){0,2}(?:re-?scheduled|re-?arranged|moved|changed|postponed|deferred|delayed|put\\s(?:back|off)|brought\\sforward|switched|swapped|replaced)\\s(?:to|until|till|for|by)(?!\\sfurther)',
      `(?:${MOVE})\\s(?:it|this|that|the|our)(?:\\s\\p{L}{1,12}){0,2}\\sto(?=\\s(?:the\\s)?(?:${WEEKDAY}\\s)?\\d)`,
      '(?:switched|swapped|replaced)\\swith',
      '(?:and\\s)?(?:then\\s)?again\\sto|and\\sthen\\sto',
      'read(?=\\s(?:the\\s)?\\d)',
      'now(?:\\son)?',
    ),
    moved: whole(
      're-?scheduled',
      're-?arranged',
      'date\\schanged?',
      'change\\sof\\sdate',
      'new\\sdate|new(?=\\s?:)',
      'changed\\sdate',
      'moved(?!\\s(?:to\\s)?(?:being\\s)?(?:on-?line|virtual|zoom|(?:ms\\s)?teams))',
    ),
    postponed: whole(
      '(?:postponed|deferred|delayed|put\\soff|on\\shold)\\suntil\\sfurther\\snotice',
      'postponed',
      '(?:pushed|moved|put|brought)\\s(?:back|forward)\\sby',
      'on\\shold',
      'deferred',
    ),
    cancelled: whole(
      "cancell?ed|canc['\u2019]?d?|canx|cnx",
      'cancel|call\\soff',
      'called\\soff|(?:is|are)\\soff(?=\\s?[,.;]|\\s?$)',
      'will\\snot\\s(?:run|go\\sahead|take\\splace)',
      "(?:no\\slonger|not|won['\u2019]t\\sbe|will\\snot\\sbe)\\s(?:running|going\\sahead|taking\\splace|happening)",
      "won['\u2019]t\\s(?:run|go\\sahead|take\\splace)",
    ),
    deadline: whole(
      '(?:applications?|bookings?|registrations?|closing)\\s(?:dead-?line|date|close[sd]?|opens?)',
      'clos(?:es|ing)|deadlines?',
      '(?:apply|register|book|respond|rsvp|reply|sign\\sup|return|submit|complete)(?:\\s\\p{L}{1,14}){0,4}\\s(?:by|before)',
      // days off, and days that are only kept free
      'no\\s(?:sessions?|meetings?|workshops?|twilights?)|except(?:ing|\\sfor)?|excluding',
      'reserve|snow\\sdate|back-?up\\sdate|contingency',
      `half[\\s-]term(?:\\s(?:holiday|break|week))?(?=\\W{0,3}(?:is\\s|from\\s)?${RANGE})`,
      `(?:(?:school\\s)?holidays?|bank\\shol(?:iday)?s?|sats(?:\\sweek)?|on\\s(?:annual\\s)?leave)(?=\\W{1,3}(?:is\\s|on\\s|from\\s)?(?:the\\s)?(?:${WEEKDAY}\\s)?\\d)`,
      'sent(?=:)|published|(?:last\\s)?(?:updated|modified|edited)|posted(?:\\son)?|printed',
    ),
    week:
      either(
        '(?:the\\s)?(?:week|wk)s?\\s?(?:comm?(?:encing|ences?)?|beg(?:ins|inning)?|start(?:s|ing)?|of)\\.?',
        'w\\s?\\/\\s?[cb]',
        'w\\.?[cb]\\.?',
      ) + '(?!\\p{L})',
    // where, how and when in the day
    online: whole(
      '(?:live\\s)?on-?line(?:\\slive)?(?!\\s(?:resource|form|material|booking|module|portal|safety|task|learning|platform|tool))',
      'virtual(?:ly)?|remote(?:ly)?',
      '(?:(?:via|on|by|using|over)\\s)?(?:(?:ms|microsoft)\\s)?(?:zoom|teams|google\\smeet)',
    ),
    inPerson: whole(
      'not\\s(?:on\\s|via\\s|over\\s)?(?:on-?line|zoom|(?:ms\\s)?teams)',
      '(?:face|f)\\s?-?\\s?(?:to|2)\\s?-?\\s?(?:face|f)',
      'in[\\s-]person',
    ),
    session: either(
      whole('twilights?', 'mornings?', 'afternoons?', 'evenings?', '(?:full|half|all|whole)[\\s-]?day'),
      HALF,
    ),
    zone: whole('utc\\s?[+]\\s?0\\d:?00', 'gmt|bst|utc', '(?:uk|london)\\stime'),
    same: whole(
      'as\\s(?:above|before|day\\s(?:1|one))|ditto',
      'same\\s(?:again|as\\s(?:above|before|day\\s(?:1|one)))',
      'same\\s(?:times?|venue|place)(?:\\s(?:and|&)\\s(?:times?|venue|place))?',
      'same(?=\\s?(?:[;,.)]|$))',
    ),
    season: '(?:autumn|spring|summer)(?:\\sterm)?,?\\s20\\d\\d(?!\\d)',
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
    // struck out, as Markdown writes it
    struck: '~~',
    movedTo: '->|[\u2192\u21d2\u27a1]',
    to: `${DASH}(?:\\s?${DASH}){0,3}|[\u2018\u2019']til${END}`,
    and: '[&+,;/\u2022\u00b7]',
    at: '@',
  } as const;
  return { figures, words, signs };
}
