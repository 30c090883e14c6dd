/**
 * The WordPress plugin, `dist/wordpress/tfm-widgets.zip`: what is in `wordpress/`, with everything that follows from the manifest and
 * the dataset made here, so that nothing is built on the site. See docs/decisions/wordpress.md.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { zipSync } from 'fflate';
import { choicesOf, fallback, settingsOf } from '../src/markup/index.ts';
import { isNeeded } from '../src/markup/settings.ts';
import { elementsOf } from './editor-files.mjs';

const source = (file) => readFileSync(new URL(`../wordpress/${file}`, import.meta.url), 'utf8');
const dist = (file) => readFileSync(new URL(`../dist/${file}`, import.meta.url));

/** What a block is called in the editor's list, and its picture there. */
const BLOCKS = {
  'tfm-journey': ['Mastery journey', 'location-alt'],
  'programme-card': ['Programme', 'id-alt'],
  'eligibility-checker': ['Which programmes can I join?', 'yes-alt'],
  'workgroup-dates': ['Work Group dates', 'calendar-alt'],
  'tfm-programmes': ['All programmes', 'grid-view'],
  'tfm-hub': ['Maths Hub', 'admin-site-alt3'],
  'tfm-impact': ['Impact figures', 'chart-bar'],
  'tfm-data': ['Your feed or hub', 'database'],
};
/** What a setting is called in the panel. */
const LABELS = {
  phase: 'Phase',
  year: 'Academic year',
  stage: 'Stage that the school has reached',
  compact: 'Compact, for a sidebar',
  feedback: 'Ask whether this was useful',
  addressable: 'Keep the reader’s choices in the page’s address',
  programme: 'Programme',
  programmes: 'Programmes to ask about',
  hub: 'Maths Hub',
  src: 'Address of your own dates',
  today: 'Day to show it for, such as 2023-03-10',
  'structured-data': 'Tell search engines what is still to come',
  'heading-level': 'Level of the heading',
};

/** What it says below one, where what the manifest says is for those who write the tag by hand. */
const HELP = {
  programme: 'Each is described for one academic year.',
  programmes: 'All of them, where none is ticked.',
  hub: 'Whose dates and contact it shows.',
  stage: 'It is marked on the journey. What the reader answers does not move it.',
  src: 'A Google Sheet published as CSV, a calendar file or JSON. What is known without it shows until it is in.',
};

const json = (value) => `${JSON.stringify(value, null, 2)}\n`;
const plain = (text = '') => text.replaceAll('`', '').replace(/\s+/g, ' ').trim();
const shortcode = (tag) => tag.replaceAll('-', '_');

/** How a setting is kept in a block, by its kind. */
const typeOf = (kind) => ({ switch: 'boolean', level: 'number' })[kind] ?? 'string';
/** And how it is set in the panel. */
const controlOf = (kind) =>
  ({ switch: 'switch', programmes: 'choices', address: 'text', day: 'text' })[kind] ?? 'choice';

/** WordPress's description of a block. What it may be set to is what the element can, and nothing else. */
function block({ tagName: tag, summary }, dataset, version) {
  const [title, icon] = BLOCKS[tag];
  const settings = Object.entries(settingsOf(tag));
  const needed = settings.filter(([name]) => isNeeded(tag, name));
  return {
    $schema: 'https://schemas.wp.org/trunk/block.json',
    apiVersion: 2,
    name: `tfm-widgets/${tag}`,
    version,
    title,
    category: 'tfm-widgets',
    icon,
    description: plain(summary),
    keywords: ['maths hub', 'mastery', tag],
    textdomain: 'tfm-widgets',
    attributes: Object.fromEntries(settings.map(([name, kind]) => [name, { type: typeOf(kind) }])),
    supports: { html: false, align: ['wide', 'full'] },
    example: { attributes: Object.fromEntries(needed.map(([name]) => [name, choicesOf(dataset, tag, name)[0][0]])) },
    editorScript: 'tfm-widgets-editor',
  };
}

/** The settings' panel, as code: what is read there is passed through `__`, so that tools for translators find it. */
function panel(elements, dataset) {
  const say = (text) => `__(${JSON.stringify(text)}, 'tfm-widgets')`;
  const option = ([value, words]) => `{ value: ${JSON.stringify(value)}, label: ${say(words)} }`;

  const setting = ({ tagName: tag, attributes }, name, kind) => {
    const { description, default: standard = '' } = attributes.find((attribute) => attribute.name === name);
    const needed = isNeeded(tag, name);
    const control = controlOf(kind);
    const facts = {
      name: `'${name}'`,
      kind: `'${control}'`,
      label: say(LABELS[name]),
      help: say(HELP[name] ?? plain(description)),
    };
    if (control.startsWith('choice')) {
      const usual = standard.replaceAll("'", '');
      const unset = ['', needed ? 'Choose one' : usual ? `As it comes: ${usual}` : 'As it comes'];
      const every = everyChoice(dataset, tag, name);
      facts.options = `[${[...(control === 'choice' ? [unset] : []), ...every].map(option).join(', ')}]`;
    }
    if (kind === 'level') facts.number = 'true';
    if (needed) facts.required = 'true';
    return `{ ${Object.entries(facts)
      .map(([fact, code]) => `${fact}: ${code}`)
      .join(', ')} }`;
  };
  const widgets = elements.map((element) => {
    const { tagName: tag } = element;
    const settings = Object.entries(settingsOf(tag)).map(([name, kind]) => setting(element, name, kind));
    return `'${tag}': { title: ${say(BLOCKS[tag][0])}, holdsBlocks: ${tag === 'tfm-data'}, settings: [\n${settings.join(',\n')}\n] }`;
  });
  return `(__) => ({\n${widgets.join(',\n')}\n})`;
}

/**
 * What a setting can be chosen from, whatever the others are: the panel does not change with them, and the widget says where two do
 * not go together.
 */
function everyChoice(dataset, tag, name) {
  const sets = [{}, ...dataset.journeys.map(({ phase, year }) => ({ phase, year }))];
  return [...new Map(sets.flatMap((set) => choicesOf(dataset, tag, name, set)))];
}

/**
 * What a widget says without script, for everything that it can be set to and that the text goes by. A text that is the same
 * without the last of its settings is left out: the plugin looks for the nearest.
 *
 * @param {string[]} varies the settings that the text goes by
 * @returns {Record<string, string>} by the values of those settings, such as "primary 2024/25"
 */
function texts(dataset, tag, varies) {
  const names = Object.keys(settingsOf(tag)).filter((name) => varies.includes(name));
  const text = (set) => fallback(dataset, tag, set, { today: dataset.checked });
  const entry = (set) => [Object.values(set).join(' '), text(set)];
  const walk = (set, from) =>
    names.slice(from).flatMap((name, at) => {
      const values = settingsOf(tag)[name] === 'switch' ? [[name]] : choicesOf(dataset, tag, name, set);
      return values.flatMap(([value]) => {
        const more = { ...set, [name]: value };
        return [...(text(more) === text(set) ? [] : [entry(more)]), ...walk(more, from + at + 1)];
      });
    });
  return Object.fromEntries([entry({}), ...walk({}, 0)]);
}

/** A line a shortcode, with a setting that says something. */
const shortcodes = (elements) =>
  elements.map(
    ({ tagName: tag, summary }) =>
      `* [${shortcode(tag)}] – ${plain(summary)} Settings: ${Object.keys(settingsOf(tag)).join(', ')}.`,
  );

/** Puts in what the source leaves open, and fails where it does not leave it open any more. */
function filled(text, values) {
  for (const [name, value] of Object.entries(values)) {
    if (!text.includes(name)) throw new Error(`The plugin’s source has no ${name} any more.`);
    text = text.replaceAll(name, () => value);
  }
  return text;
}

/** The names in one of the lists of the plugin's PHP. */
const listed = (php, name) =>
  [...new RegExp(`const ${name} += array\\(([^)]*)`).exec(php)[1].matchAll(/'([\w-]+)'/g)].map(([, item]) => item);

/**
 * The files of the plugin.
 *
 * @param {object} made
 * @param {object} made.manifest custom-elements.json
 * @param {object} made.dataset
 * @param {Record<string, {integrity: string}>} made.sri what dist/sri.json says
 * @param {string} made.version
 * @returns {Record<string, string | Uint8Array>} content by path
 */
export function pluginFiles({ manifest, dataset, sri, version }) {
  const elements = elementsOf(manifest).sort((a, b) => a.tagName.localeCompare(b.tagName));
  const php = source('tfm-widgets.php');
  const tags = elements.map(({ tagName }) => tagName);
  if (String(listed(php, 'TAGS')) !== String(tags)) throw new Error(`The plugin’s TAGS should be ${tags.join(', ')}.`);

  const varies = listed(php, 'VARIES');
  const scripts = readdirSync(new URL('../dist/', import.meta.url)).filter((file) => /^tfm-.*\.(js|css)$/.test(file));
  const editor = filled(source('editor.js'), { 'window.tfmWidgetsDescribe': panel(elements, dataset) });
  return {
    'tfm-widgets.php': filled(php, { '@@VERSION@@': version, '@@INTEGRITY@@': sri['tfm-widgets.js'].integrity }),
    'readme.txt': filled(source('readme.txt'), {
      '@@VERSION@@': version,
      '@@SHORTCODES@@': shortcodes(elements).join('\n'),
    }),
    'licences.txt': dist('licences.txt'),
    ...Object.fromEntries(
      elements.flatMap((element) => [
        [`blocks/${element.tagName}/block.json`, json(block(element, dataset, version))],
        [`blocks/${element.tagName}/texts.json`, json(texts(dataset, element.tagName, varies))],
      ]),
    ),
    ...Object.fromEntries(scripts.map((file) => [`${version}/${file}`, dist(file)])),
    [`${version}/editor.js`]: editor,
  };
}

/** The same files make the same archive, to the byte: no clock, no order of a disk, no owner. */
export function pluginZip(files) {
  const bytes = (content) =>
    typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content);
  const options = { level: 9, mtime: new Date(1980, 0, 1), os: 3, attrs: 0o100644 << 16 };
  const entries = Object.keys(files)
    .sort()
    .map((path) => [`tfm-widgets/${path}`, [bytes(files[path]), options]]);
  return zipSync(Object.fromEntries(entries));
}
