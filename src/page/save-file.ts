/**
 * Hands the reader a file that was made on the page, without asking any server for it.
 *
 * @param name its name, such as `dates.ics`
 * @param type its media type, such as `text/calendar`
 * @param content what it holds; a text always as UTF-8
 */
export function saveFile(name: string, type: string, content: string | Blob): void {
  const full = typeof content === 'string' ? `${type};charset=utf-8` : type;
  const address = URL.createObjectURL(new Blob([content], { type: full }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // the download has its own hold on the file by now, in every engine we test
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
