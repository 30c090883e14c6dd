/*
 * Text that was copied together with its HTML. Tags and character references give way to what they stand for and to spaces, as
 * many as they were long, so that places in the text stay right.
 */
const MARKUP = /<\/?[a-z!][^<>]{0,400}>|&(?:#x?[\da-f]{1,6}|[a-z]{2,8});/gi;
const NAMED: Readonly<Record<string, string>> = {
  ...{ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', ndash: '\u2013', mdash: '\u2014', minus: '\u2212' },
  ...{ rsquo: '\u2019', lsquo: '\u2018', hellip: '\u2026', bull: '\u2022', middot: '\u00b7', pound: '\u00a3' },
};

/** What a character reference stands for; a space where that is not known. */
function character(name: string): string {
  if (!name.startsWith('#')) return NAMED[name] ?? ' ';
  const code = name[1] === 'x' ? parseInt(name.slice(2), 16) : parseInt(name.slice(1), 10);
  return code > 31 && code < 0xd800 ? String.fromCharCode(code) : ' ';
}

/** What stands in for a tag: the end of a cell, of a line, or nothing. */
const standIn = (tag: string) =>
  /^<\/?(s|del|strike)\b/.test(tag)
    ? '~~'
    : /^<\/t[dh]\b/.test(tag)
      ? '\t'
      : /^<(br|\/(li|p|div|tr|h\d))\b/.test(tag)
        ? ';'
        : ' ';

/** A text without its HTML, just as long and with the same lines; plain text as it is. */
export const withoutMarkup = (text: string): string =>
  /[<&]/.test(text)
    ? text
        // "9<sup>th</sup>" is one word
        .replace(/(?<=\d)<sup>(st|nd|rd|th)<\/sup>/gi, '$1           ')
        .replace(MARKUP, (found) => {
          const piece = found.toLowerCase();
          const said = piece.startsWith('&') ? character(piece.slice(1, -1)) : standIn(piece);
          return said + found.slice(said.length).replace(/[^\n]/g, ' ');
        })
    : text;
