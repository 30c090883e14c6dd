import { warnOnce } from './log.js';
import { version } from './version.js';

/** An element class of this library, told from anybody else's by the version it carries. */
export interface WidgetClass extends CustomElementConstructor {
  /** The version of tfm-widgets that the class is from. */
  readonly tfmVersion: string;
}

/**
 * Registers a widget, unless its name is taken: a page where the script was pasted twice, or in two versions, keeps working
 * with the first. Another version is warned of, and so is an element that is not ours, which is left alone with whatever
 * it holds. Nothing throws: the widgets that are defined after this one are not its business.
 *
 * @param tag the element's name
 * @param widget its class
 */
export function define(tag: string, widget: WidgetClass): void {
  const there = customElements.get(tag) as Partial<WidgetClass> | undefined;
  if (!there) {
    try {
      customElements.define(tag, widget);
    } catch (error) {
      warnOnce(`<${tag}> could not be set up: ${String(error)}`);
    }
  } else if (!there.tfmVersion) {
    warnOnce(
      `<${tag}> belongs to another script on this page, so ours was not set up. What is inside the tag stays as it is.`,
    );
  } else if (there.tfmVersion !== version) {
    warnOnce(
      `<${tag}> is already here in version ${there.tfmVersion}, so version ${version} was not set up. Keep one of the two script tags.`,
    );
  }
}
