/** The fragment of an address that opens a stage, such as `#tfm=embedding`. */
const LINK = /^#tfm=([a-z0-9-]+)$/;

/** The fragment that was followed last: of several journeys on a page, the first that has the stage opens it. */
let followed = '';

/**
 * The stage that the page's address names, for the first widget that has it; `undefined` once it was followed, until the
 * address names another.
 *
 * @param has whether a widget has the stage with this id
 */
export function stageInAddress(has: (stage: string) => boolean): string | undefined {
  const { hash } = location;
  const stage = LINK.exec(hash)?.[1];
  if (stage && hash === followed) return undefined;
  followed = stage && has(stage) ? hash : '';
  return followed && stage;
}
