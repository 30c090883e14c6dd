/*
 * The widgets as plain HTML: what a page says before the script is there, and what a webmaster pastes. Pure, for the command,
 * the builder, servers and the build of the WordPress plugin.
 */
export { TAGS, type Tag } from '../model/tags.js';
export { fallback, type MarkupOptions } from './fallback.js';
export {
  choicesOf,
  isTag,
  settingProblems,
  settingsOf,
  type Attributes,
  type Choice,
  type SettingKind,
} from './settings.js';
export {
  divSnippet,
  elementSnippet,
  frameAddress,
  frameSnippet,
  frameTitle,
  scriptSnippet,
  shortcodeSnippet,
} from './snippet.js';
