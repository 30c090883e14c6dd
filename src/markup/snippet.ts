/* What a webmaster pastes: the tag in one of its forms, with the fallback inside. */
import type { Tag } from '../model/tags.js';
import { isPhase, PHASE_NAMES } from '../model/names.js';
import type { Dataset } from '../model/types.js';
import { Html, lines, markup, type Content } from './html.js';
import { settingsOf, type Attributes } from './settings.js';

/** Attributes as they are written in a tag, each after a space. Empty ones are left out, switches have no value. */
function written(tag: Tag, attributes: Attributes, prefix = ''): Content {
  const kinds = settingsOf(tag);
  const set = Object.entries(attributes).filter(([name, value]) => kinds[name] === 'switch' || value);
  return set.map(([name, value]) => {
    const bare = new Html(` ${prefix}${name.replace(/[^\w-]/g, '')}`);
    return kinds[name] === 'switch' ? bare : markup`${bare}="${value}"`;
  });
}

const joined = (contents: Content): Html => new Html((contents as readonly Html[]).map(({ text }) => text).join(''));

/** The address of a folder with a slash at its end; of the page's own folder, where it is empty. */
const slashed = (folder: string): string => (folder || '.').replace(/\/?$/, '/');

/**
 * The tag that brings the script, once a page.
 *
 * @param folder as for `frameAddress`
 * @param integrity the script's hash, as `sri.json` has it: a browser then runs this very version or none. Without it, whatever is
 *   kept at the address.
 */
export const scriptSnippet = (folder: string, integrity = ''): string => {
  const held = integrity && markup` integrity="${integrity}" crossorigin="anonymous"`;
  return markup`<script src="${slashed(folder)}tfm-widgets.js"${held} defer></script>`.text;
};

/**
 * A widget as a `div`: the form for wherever a CMS touches the markup.
 *
 * @param inside HTML that is there without script, as `fallback` gives it
 */
export function divSnippet(tag: Tag, attributes: Attributes, inside: string): string {
  return lines(
    markup`<div data-tfm="${tag}"${joined(written(tag, attributes, 'data-'))}>`,
    new Html(inside),
    markup`</div>`,
  ).text;
}

/** A widget as a custom element: the form for pages that are kept as they are written. */
export function elementSnippet(tag: Tag, attributes: Attributes, inside: string): string {
  const name = new Html(tag);
  return lines(markup`<${name}${joined(written(tag, attributes))}>`, new Html(inside), markup`</${name}>`).text;
}

const TITLES: Readonly<Record<Tag, string>> = {
  'eligibility-checker': 'Which programmes can we join?',
  'programme-card': 'A programme for teaching for mastery',
  'tfm-data': 'A Maths Hub and its Work Groups',
  'tfm-hub': 'Your Maths Hub',
  'tfm-impact': 'What the programmes have reached',
  'tfm-journey': 'The journey to teaching for mastery',
  'tfm-programmes': 'Programmes for teaching for mastery',
  'workgroup-dates': 'Work Group dates',
};

/** What a page calls a frame with a widget in it: by the programme or the phase, where one is set. */
export function frameTitle({ programmes }: Pick<Dataset, 'programmes'>, tag: Tag, attributes: Attributes): string {
  const { programme, phase = '' } = attributes;
  const name = programmes.find(({ id }) => id === programme)?.title;
  if (tag === 'programme-card' && name) return name;
  return [TITLES[tag], name ?? (isPhase(phase) && PHASE_NAMES[phase])].filter(Boolean).join(': ');
}

/** So tall is a frame on a page that does not fit it: enough for a first look, the rest is scrolled to inside it. */
const HEIGHTS: Readonly<Record<Tag, number>> = {
  'eligibility-checker': 640,
  'programme-card': 640,
  'tfm-data': 800,
  'tfm-hub': 360,
  'tfm-impact': 800,
  'tfm-journey': 900,
  'tfm-programmes': 900,
  'workgroup-dates': 640,
};

/**
 * The address of a widget as a page of its own.
 *
 * @param folder the address of the folder with the files of `dist/`, with or without a slash at its end; empty for the page's own
 */
export function frameAddress(folder: string, tag: Tag, attributes: Attributes): string {
  const kinds = settingsOf(tag);
  const options = Object.entries(attributes)
    .filter(([name, value]) => kinds[name] === 'switch' || value)
    .map(([name, value]) => (kinds[name] === 'switch' ? name : `${name}=${encodeURIComponent(value)}`));
  return `${slashed(folder)}embed/${tag}.html${options.length ? `?${options.join('&')}` : ''}`;
}

/**
 * A widget in a frame: the form for sites that let nothing else in.
 *
 * @param folder as for `frameAddress`
 * @param title what the frame is called, as by `frameTitle`
 */
export const frameSnippet = (folder: string, tag: Tag, attributes: Attributes, title: string): string =>
  markup`<iframe src="${frameAddress(folder, tag, attributes)}" title="${title}" width="100%" height="${HEIGHTS[tag]}" loading="lazy"></iframe>`
    .text;

/**
 * A widget as a shortcode of our WordPress plugin.
 *
 * @param inside the shortcodes that it holds: only `tfm-data` holds any
 */
export function shortcodeSnippet(tag: Tag, attributes: Attributes, inside = ''): string {
  const name = tag.replaceAll('-', '_');
  return `[${name}${joined(written(tag, attributes)).text}]${inside && `\n${inside}\n[/${name}]`}`;
}
