/**
 * The one script tag: registers everything, and mounts what an editor left as `<div data-tfm>`. The build wraps this file in
 * a guard that returns before anything runs when the script is already on the page.
 */
import './define.js';
import { TAGS } from './model/tags.js';
import { fitFrames } from './page/frames.js';
import { mountAll } from './page/mount.js';
import { version } from './page/version.js';

declare global {
  /** The one global name of the script tag: which version of tfm-widgets this page runs. */
  var tfmWidgets: { readonly version: string } | undefined;
}

globalThis.tfmWidgets = Object.freeze({ version });

// which script this is can only be asked while it is being run; one that was written into the page has no folder
const { src = '' } = (document.currentScript ?? {}) as Partial<HTMLScriptElement>;
if (/^(https?|file):/.test(src)) fitFrames(new URL('embed/', src).href);

if (document.readyState === 'loading')
  document.addEventListener('DOMContentLoaded', () => mountAll(TAGS), { once: true });
else mountAll(TAGS);
