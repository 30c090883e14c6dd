const said = new Set<string>();

/**
 * Says something to the webmaster in the console, once for each text however many widgets have cause to say it. Visitors
 * are told in the widget; this is where a webmaster looks afterwards.
 */
export function warnOnce(text: string): void {
  if (said.has(text)) return;
  said.add(text);
  console.warn(`tfm-widgets: ${text}`);
}
