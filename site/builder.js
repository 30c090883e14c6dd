/* The builder: choose a widget, set it, see it, and take away what to paste. Everything is made here; nothing is sent. */
import {
  divSnippet,
  elementSnippet,
  fallback,
  frameSnippet,
  frameTitle,
  londonDate,
  scriptSnippet,
  settingProblems,
  settingsOf,
  shortcodeSnippet,
  TAGS,
} from '../domain.js';
import { described, field, markWrong } from './builder-fields.js';
import { readState, writeState } from './builder-state.js';
import { byId, load, make, say } from './page.js';

/** What `tfm-data` holds in what we hand out: it shows nothing itself. */
const INSIDE = { 'tfm-data': ['tfm-hub', 'workgroup-dates'] };
/** What is said below what to paste, for each of its forms. */
const ADVICE = {
  div: 'For any editor that lets HTML in. What stands inside is what search engines and readers without script get.',
  element: 'For pages that are kept exactly as they are written. A CMS may take it away: there, use the div.',
  frame:
    'For Google Sites, SharePoint, Wix, Moodle and others that let only frames in. Where your page can run the script too, add it, and the frame becomes as tall as what it shows.',
  shortcode:
    'For WordPress with our plugin, which brings the script, held to its hash, and the text for readers without script.',
};

const USUAL = new URL('../', import.meta.url).href;
const today = londonDate(new Date());
const [dataset, sri, elements] = await Promise.all(['../dataset.json', '../sri.json', 'widgets.json'].map(load));

let state = readState({ tag: 'tfm-journey', attributes: {}, form: 'div', pinned: true, folder: USUAL });

/** The folder as an address that a script may come from; undefined where it is none. */
function folderProblem() {
  const address = URL.canParse(state.folder, USUAL) && new URL(state.folder, USUAL);
  return address && /^https?:$/.test(address.protocol)
    ? ''
    : 'This has to be a web address, such as https://hub.example/tfm-widgets/';
}

/** What to paste. */
function snippet() {
  const { tag, attributes, form, pinned, folder } = state;
  if (form === 'frame') return frameSnippet(folder, tag, attributes, frameTitle(dataset, tag, attributes));
  const held = INSIDE[tag] ?? [];
  if (form === 'shortcode') {
    return shortcodeSnippet(tag, attributes, held.map((each) => shortcodeSnippet(each, {})).join('\n'));
  }
  const write = form === 'div' ? divSnippet : elementSnippet;
  const { hub = '' } = attributes;
  const inside = held.length
    ? held.map((each) => write(each, {}, fallback(dataset, each, { hub }, { today }))).join('\n')
    : fallback(dataset, tag, attributes, { today });
  const script = scriptSnippet(folder, pinned ? sri['tfm-widgets.js'].integrity : '');
  return `${script}\n\n${write(tag, attributes, inside)}`;
}

/** The widget as it is set, drawn anew only where it is another one. */
function preview() {
  const { tag, attributes } = state;
  const box = byId('preview');
  let widget = box.firstElementChild;
  if (widget?.localName !== tag) {
    widget = make(tag, {}, ...(INSIDE[tag] ?? []).map((each) => make(each)));
    for (const [name, value] of Object.entries(attributes)) widget.setAttribute(name, value);
    box.replaceChildren(widget);
    return;
  }
  for (const name of Object.keys(settingsOf(tag))) {
    if (attributes[name] === undefined) widget.removeAttribute(name);
    else if (widget.getAttribute(name) !== attributes[name]) widget.setAttribute(name, attributes[name]);
  }
}

/** Everything that follows from what is chosen. */
function show() {
  const { tag, attributes, form } = state;
  const problems = settingProblems(dataset, tag, attributes, today);
  markWrong(byId('settings'), problems);
  const folder = form === 'shortcode' ? '' : folderProblem();
  byId('folder-wrong').textContent = folder;
  byId('folder-wrong').hidden = !folder;
  byId('folder').setAttribute('aria-invalid', String(!!folder));
  const ready = !problems.length && !folder;
  byId('snippet').textContent = ready ? snippet() : 'Nothing to copy yet: put right what is marked above.';
  byId('copy').disabled = !ready;
  byId('advice').textContent = ADVICE[form];
  byId('versions').hidden = form === 'frame' || form === 'shortcode';
  byId('where').hidden = form === 'shortcode';
  preview();
  writeState(state, USUAL);
}

/** The fields of the widget that is chosen. Where the choices of one follow from another, they are made anew; the focus stays. */
function fields() {
  const { tag, attributes } = state;
  const { summary, attributes: about } = elements[tag];
  byId('summary').replaceChildren(...described(summary));
  const focused = document.activeElement?.id;
  const made = Object.keys(settingsOf(tag)).map((name) =>
    field({ dataset, tag, name, attributes, description: about[name], today }, change),
  );
  byId('settings').replaceChildren(...made);
  if (focused && byId('settings').querySelector(`#${CSS.escape(focused)}`)) byId(focused).focus();
}

function change(name, value) {
  const { [name]: _, ...others } = state.attributes;
  const kept =
    value === undefined || (value === '' && settingsOf(state.tag)[name] !== 'switch')
      ? others
      : { ...others, [name]: value };
  // in the order in which the widget's settings are told
  const order = Object.keys(settingsOf(state.tag)).filter((each) => each in kept);
  state = { ...state, attributes: Object.fromEntries(order.map((each) => [each, kept[each]])) };
  if (name === 'phase' || name === 'year') fields();
  show();
}

/** Another widget keeps the settings that it has too. */
function choose(tag) {
  const known = settingsOf(tag);
  const kept = Object.entries(state.attributes).filter(([name]) => known[name]);
  const needed = tag === 'programme-card' && !state.attributes.programme && { programme: dataset.programmes[0].id };
  state = { ...state, tag, attributes: { ...Object.fromEntries(kept), ...needed } };
  fields();
  show();
}

async function copy() {
  try {
    await navigator.clipboard.writeText(byId('snippet').textContent);
    say(byId('said'), 'Copied. Paste it into your page.');
  } catch {
    // where the browser does not let us: have it marked, so that one key does it
    getSelection().selectAllChildren(byId('snippet'));
    byId('snippet').parentElement.focus();
    say(byId('said'), 'Your browser does not let us copy. The text is marked: press Ctrl+C, or Command+C on a Mac.');
  }
}

/** Puts what is chosen into the form, after a link has brought it. */
function fill() {
  byId('widget').value = state.tag;
  byId('folder').value = state.folder;
  for (const input of document.querySelectorAll('[name="form"]')) input.checked = input.value === state.form;
  for (const input of document.querySelectorAll('[name="version"]'))
    input.checked = (input.value === 'pinned') === state.pinned;
  fields();
  show();
}

byId('widget').replaceChildren(
  ...TAGS.map((tag) => make('option', { value: tag }, `${frameTitle(dataset, tag, {})} – ${tag}`)),
);
byId('widget').addEventListener('change', (event) => choose(event.target.value));
for (const input of document.querySelectorAll('[name="form"]')) {
  input.addEventListener('change', () => ((state = { ...state, form: input.value }), show()));
}
for (const input of document.querySelectorAll('[name="version"]')) {
  input.addEventListener('change', () => ((state = { ...state, pinned: input.value === 'pinned' }), show()));
}
byId('folder').addEventListener(
  'change',
  (event) => ((state = { ...state, folder: event.target.value.trim() }), show()),
);
byId('copy').addEventListener('click', copy);
addEventListener('hashchange', () => ((state = readState(state)), fill()));
fill();
byId('builder').hidden = false;
