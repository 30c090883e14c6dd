/**
 * Hands the reader a file that was made on the page, without asking any server for it.
 *
 * @param name its name, such as `dates.ics`
 * @param type its media type, such as `text/calendar`; always sent as UTF-8
 * @param text what it holds
 */
export function saveFile(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // the download has its own hold on the file by now, in every engine we test
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
