/**
 * Copies text for the reader to paste elsewhere.
 *
 * @param text what to copy
 * @param field a field that holds the text: selected, so that the reader can copy it by hand where the browser forbids it to us,
 *   as it does in some frames and without https
 * @returns whether it was copied
 */
export async function copyText(text: string, field: HTMLInputElement): Promise<boolean> {
  field.select();
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // the older way, which asks for no permission: it copies what is selected
    return document.execCommand('copy');
  }
}
