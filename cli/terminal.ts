/** Plain text that reads well in a terminal of 80 columns. */
export const WIDTH = 78;

/** Text broken at spaces, every line behind an indent. A word that is longer than a line stays whole. */
export function wrap(text: string, indent = ''): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    if (line && indent.length + line.length + 1 + word.length > WIDTH) {
      lines.push(line);
      line = word;
    } else line = line ? `${line} ${word}` : word;
  }
  return [...lines, line].map((each) => indent + each).join('\n');
}

/** Words broken into lines of a width, for a cell. */
function folded(text: string, width: number): string[] {
  const lines = wrapped(text, width);
  return lines.flatMap((line) => line.match(new RegExp(`.{1,${width}}`, 'gu')) ?? ['']);
}
function wrapped(text: string, width: number): string[] {
  const lines = [''];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1)!;
    if (!last) lines[lines.length - 1] = word;
    else if (last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/**
 * A table: a heading, and rows below it. Columns are as wide as their longest cell; the last takes what is left of a line, and
 * its text goes on below. Columns that are empty throughout are left out.
 */
export function tableText(headings: readonly string[], rows: readonly (readonly string[])[], indent = ''): string {
  const used = headings.map((_, column) => rows.some((row) => row[column]));
  const pick = (row: readonly string[]) => row.filter((_, column) => used[column]);
  const all = [pick(headings), ...rows.map(pick)];
  const widths = all[0]!.map((_, column) => Math.max(...all.map((row) => row[column]!.length)));
  const before = widths.slice(0, -1).reduce((sum, width) => sum + width + 2, indent.length);
  const last = Math.max(12, WIDTH - before);
  return all
    .flatMap((row) => {
      const [first, ...rest] = folded(row.at(-1) ?? '', last);
      const cells = [...row.slice(0, -1).map((cell, column) => cell.padEnd(widths[column]!)), first];
      return [indent + cells.join('  ').trimEnd(), ...rest.map((line) => ' '.repeat(before) + line)];
    })
    .join('\n');
}

/** "1 day", "2 days". */
export const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;

/** A cell that no spreadsheet takes for a formula: what begins like one gets an apostrophe in front. */
export const safeCell = (text: string): string => (/^[=+@\t\r-]/.test(text) ? `'${text}` : text);
