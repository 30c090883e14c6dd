/**
 * What follows from the manifest (`custom-elements.json`): data for VS Code and the JetBrains editors, types for JSX, Vue and
 * Svelte, and a plain guide in one text file.
 */
import { getVsCodeHtmlCustomData } from 'custom-element-vs-code-integration';
import { getWebTypesData } from 'custom-element-jet-brains-integration';
import { format } from 'prettier';
import { Phase } from '../src/model/schema.ts';

/** The elements of a manifest, in its order. */
export const elementsOf = ({ modules }) =>
  modules.flatMap(({ declarations = [] }) => declarations).filter(({ tagName }) => tagName);

const oneLine = (text = '') => text.replace(/\s+/g, ' ').trim();
const comment = (text) => `/** ${oneLine(text).replaceAll('*/', '* /')} */`;
const list = (items, line) => items.map((item) => `- ${line(item)}\n`).join('');

/** The classes and the events of a manifest, as a file beside `dist/types/` imports them. */
const imports = (elements) => {
  const events = [...new Set(elements.flatMap(({ events = [] }) => events.map(({ type }) => type.text)))].sort();
  return `import type { ${elements.map(({ name }) => name).join(', ')} } from './types/index.js';
    import type { ${events.join(', ')} } from './types/page/events.js';`;
};

const NUMERAL = ' | `${number}`';

/** What can be set on a tag: its properties, and the attributes that go by another name. A number may stand in quotation marks. */
const settings = ({ name, attributes = [] }) =>
  attributes.flatMap(({ name: attribute, fieldName, type, description }) =>
    [...new Set([fieldName, attribute])].map(
      (key) => `${comment(description)}\n'${key}'?: ${name}['${fieldName}']${type.text === 'number' ? NUMERAL : ''};`,
    ),
  );

/** What hears the events of a tag, by the names that a framework gives it. */
const ears = ({ events = [] }, ...prefixes) =>
  events.flatMap(({ name: event, type, description }) =>
    prefixes.map((prefix) => `${comment(description)}\n'${prefix}${event}'?: (event: ${type.text}) => void;`),
  );

/** A file of types, made from one line for each tag. */
const typesFile = (manifest, door, before, tag, after) => {
  const elements = elementsOf(manifest);
  const tags = elements.map((element) => `${comment(element.summary)}\n'${element.tagName}': ${tag(element)};`);
  const text = `// Made from custom-elements.json by the build. Use: import type {} from 'tfm-widgets/${door}';
    ${imports(elements)}
    ${before}
    /** The tags, each with what can be set on it and heard from it. */
    export interface TfmTags {\n${tags.join('\n')}\n}
    ${after}`;
  return format(text, { parser: 'typescript', singleQuote: true, printWidth: 120 });
};

/** Types of the tags for React 19, for whatever else reads React's JSX types, and for JSX without a framework's own. */
export const jsxTypes = (manifest) =>
  typesFile(
    manifest,
    'jsx',
    `import type { DetailedHTMLProps, HTMLAttributes } from 'react';
    type Tag<Element extends HTMLElement, Own> = DetailedHTMLProps<HTMLAttributes<Element>, Element> & Own;`,
    (element) => `Tag<${element.name}, {\n${[...settings(element), ...ears(element, 'on')].join('\n')}\n}>`,
    `declare module 'react' { namespace JSX { interface IntrinsicElements extends TfmTags {} } }
    declare global { namespace JSX { interface IntrinsicElements extends TfmTags {} } }`,
  );

/** Types of the tags for the templates of Vue 3: `<tfm-journey @tfm-stage-select="…">`. */
export const vueTypes = (manifest) =>
  typesFile(
    manifest,
    'vue',
    `import type { EmitFn, HTMLAttributes, PublicProps } from 'vue';
    type Tag<Element extends HTMLElement, Own, Events extends Record<string, (event: never) => void>> = new () => Element & {
      /** What a template can set. */
      $props: HTMLAttributes & PublicProps & Own;
      /** What a template can hear. */
      $emit: EmitFn<Events>;
    };`,
    (element) =>
      `Tag<${element.name}, {\n${settings(element).join('\n')}\n}, {\n${ears(element, '').join('\n').replaceAll("'?:", "':")}\n}>`,
    `declare module 'vue' { interface GlobalComponents extends TfmTags {} }`,
  );

/** Types of the tags for Svelte, with its events as it writes them now, `ontfm-answer`, and as it did before, `on:tfm-answer`. */
export const svelteTypes = (manifest) =>
  typesFile(
    manifest,
    'svelte',
    `import type { HTMLAttributes } from 'svelte/elements';
    type Tag<Element extends HTMLElement, Own> = HTMLAttributes<Element> & Own;`,
    (element) => `Tag<${element.name}, {\n${[...settings(element), ...ears(element, 'on', 'on:')].join('\n')}\n}>`,
    `declare module 'svelte/elements' { interface SvelteHTMLElements extends TfmTags {} }`,
  );

const section = (title, items = [], line) => (items.length ? `${title}:\n${list(items, line)}\n` : '');
const named = ({ name, description }) => `\`${name}\`: ${oneLine(description)}`;

/** A guide for those who read plain text: people in a terminal, and assistants. */
export const guide = (manifest, { name, version, description }) =>
  `# ${name} ${version}

> ${description}

Paste one script tag and the tags you want; there is nothing to configure and nothing else is loaded:

    <script src="https://your.site/tfm-widgets.js" defer></script>
    <workgroup-dates programme="sktm-secondary-ect">The dates are on our hub’s page.</workgroup-dates>

What is inside a tag is shown without script. Where an editor strips unknown tags, write
\`<div data-tfm="workgroup-dates" data-programme="sktm-secondary-ect">…</div>\` instead.
With a bundler: \`import 'tfm-widgets/elements/workgroup-dates'\` for one, \`import 'tfm-widgets/define'\` for all.
The data is in \`tfm-widgets/dataset.json\`, the rules as plain functions in \`tfm-widgets/domain\`.

${elementsOf(manifest)
  .map(
    (element) => `## <${element.tagName}>

${oneLine(element.description)}

${section('Attributes', element.attributes, named)}${section('Events', element.events, named)}${section(
      'Parts, for ::part()',
      element.cssParts,
      named,
    )}${section('Custom properties', element.cssProperties, named)}`,
  )
  .join('')}`.replace(/\n+$/, '\n');

/** For each framework the types of the tags, and a module with nothing in it, for those who import it all the same. */
const frameworkTypes = async (manifest) => {
  const files = { jsx: jsxTypes, vue: vueTypes, svelte: svelteTypes };
  const made = Object.entries(files).map(async ([name, types]) => [
    [`${name}.d.ts`, await types(manifest)],
    [`${name}.js`, `// Types only: see ${name}.d.ts.\nexport {};\n`],
  ]);
  return (await Promise.all(made)).flat();
};

/**
 * The manifest with what an attribute can hold spelt out, which the names of our types do not say to an editor.
 *
 * @param {object} manifest what the analyzer made
 * @param {readonly string[]} phases every phase there is
 */
function spelledOut(manifest, phases) {
  const copy = structuredClone(manifest);
  const union = (values) => ({ text: values.join(' | ') });
  for (const attribute of elementsOf(copy).flatMap(({ attributes = [] }) => attributes)) {
    if (attribute.name === 'phase') attribute.type = union(phases.map((phase) => `'${phase}'`));
    if (attribute.name === 'heading-level') attribute.type = union([2, 3, 4, 5, 6]);
  }
  return copy;
}

/** The data for VS Code, which also suggests what is bundled: other values may come with a hub's feed. */
function codeData(manifest, { programmes, hubs }) {
  const data = JSON.parse(getVsCodeHtmlCustomData(manifest, {}));
  const years = [...new Set(programmes.map(({ year }) => year))].sort().reverse();
  const suggestions = {
    hub: hubs.map(({ id, name }) => ({ name: id, description: name })),
    programme: programmes.map(({ id, title }) => ({ name: id, description: title })),
    year: years.map((year) => ({ name: year })),
  };
  for (const attribute of data.tags.flatMap(({ attributes }) => attributes)) {
    if (attribute.name in suggestions) attribute.values = suggestions[attribute.name];
  }
  return JSON.stringify(data);
}

const pretty = (json) => `${JSON.stringify(JSON.parse(json), null, 2)}\n`;

/**
 * All of them.
 *
 * @param {object} manifest what the analyzer made
 * @param {object} pkg package.json
 * @param {object} dataset what is bundled
 * @returns {Promise<[file: string, text: string][]>} by their names in `dist/`
 */
export const editorFiles = async (manifest, pkg, dataset) => [
  ['vscode.html-custom-data.json', pretty(codeData(spelledOut(manifest, Phase.options), dataset))],
  ['web-types.json', pretty(getWebTypesData(spelledOut(manifest, Phase.options), {}))],
  ...(await frameworkTypes(manifest)),
  ['llms.txt', guide(manifest, pkg)],
];
