/* What has been chosen in the builder, and its place in the fragment of the page's address, where a link can carry it. */
import { isTag, settingsOf } from '../domain.js';

/** The forms that a widget can be pasted in. */
export const FORMS = ['div', 'element', 'frame', 'shortcode'];

const KEY = 'builder=';
const parts = () => location.hash.slice(1).split('&').filter(Boolean);

/** @typedef {{tag: string, attributes: Record<string, string>, form: string, pinned: boolean, folder: string}} State */

/**
 * What the address says, over what is there by default. What cannot be meant is left out; a value that does not work in a
 * setting is kept, for the builder to say what is wrong with it.
 *
 * @param {State} state
 * @returns {State}
 */
export function readState(state) {
  const part = parts().find((each) => each.startsWith(KEY));
  if (!part) return state;
  let text = '';
  try {
    text = decodeURIComponent(part.slice(KEY.length));
  } catch {
    return state;
  }
  const { widget, form, pinned, folder, ...settings } = Object.fromEntries(new URLSearchParams(text));
  if (!widget || !isTag(widget)) return state;
  const known = settingsOf(widget);
  return {
    tag: widget,
    attributes: Object.fromEntries(Object.entries(settings).filter(([name]) => Object.hasOwn(known, name))),
    form: FORMS.includes(form) ? form : state.form,
    pinned: pinned ? pinned === 'yes' : state.pinned,
    folder: folder ?? state.folder,
  };
}

/** Puts it into the address, beside what the widgets on the page keep there. @param {State} state @param {string} usual folder */
export function writeState({ tag, attributes, form, pinned, folder }, usual) {
  const about = {
    widget: tag,
    form,
    pinned: pinned ? 'yes' : 'no',
    ...(folder !== usual && { folder }),
    ...attributes,
  };
  const others = parts().filter((each) => !each.startsWith(KEY));
  const ours = KEY + encodeURIComponent(new URLSearchParams(about));
  history.replaceState(history.state, '', `#${[ours, ...others].join('&')}`);
}
