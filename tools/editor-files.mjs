/**
 * What follows from the manifest (`custom-elements.json`): data for VS Code and the JetBrains editors, types for JSX, and a
 * plain guide in one text file.
 */
import { getVsCodeHtmlCustomData } from 'custom-element-vs-code-integration';
import { getWebTypesData } from 'custom-element-jet-brains-integration';
import { format } from 'prettier';

/** The elements of a manifest, in its order. */
export const elementsOf = ({ modules }) =>
  modules.flatMap(({ declarations = [] }) => declarations).filter(({ tagName }) => tagName);

const oneLine = (text = '') => text.replace(/\s+/g, ' ').trim();
const comment = (text) => `/** ${oneLine(text).replaceAll('*/', '* /')} */`;
const list = (items, line) => items.map((item) => `- ${line(item)}\n`).join('');

/** Types of the tags for React 19, and for whatever else reads React's JSX types. */
export async function jsxTypes(manifest) {
  const elements = elementsOf(manifest);
  const events = [
    ...new Set(elements.flatMap((element) => (element.events ?? []).map(({ type }) => type.text))),
  ].sort();
  const props = ({ name, attributes = [], events = [] }) => [
    ...attributes.flatMap(({ name: attribute, fieldName, type, description }) => [
      `${comment(description)}\n'${fieldName}'?: ${name}['${fieldName}'];`,
      // as an attribute a number may stand in quotation marks
      ...(attribute === fieldName
        ? []
        : [
            `${comment(description)}\n'${attribute}'?: ${name}['${fieldName}']${type.text === 'number' ? ' | `${number}`' : ''};`,
          ]),
    ]),
    ...events.map(
      ({ name: event, type, description }) => `${comment(description)}\n'on${event}'?: (event: ${type.text}) => void;`,
    ),
  ];
  const tags = elements.map(
    (element) =>
      `${comment(element.summary)}\n'${element.tagName}': Tag<${element.name}, {\n${props(element).join('\n')}\n}>;`,
  );
  const text = `// Made from custom-elements.json by the build. Use: import type {} from 'tfm-widgets/jsx';
    import type { DetailedHTMLProps, HTMLAttributes } from 'react';
    import type { ${elements.map(({ name }) => name).join(', ')} } from './types/index.js';
    import type { ${events.join(', ')} } from './types/page/events.js';

    type Tag<Element extends HTMLElement, Own> = DetailedHTMLProps<HTMLAttributes<Element>, Element> & Own;

    declare module 'react' {
      namespace JSX {
        interface IntrinsicElements {\n${tags.join('\n')}\n}
      }
    }`;
  return format(text, { parser: 'typescript', singleQuote: true, printWidth: 120 });
}

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

const pretty = (json) => `${JSON.stringify(JSON.parse(json), null, 2)}\n`;

/**
 * All of them.
 *
 * @param {object} manifest what the analyzer made
 * @param {object} pkg package.json
 * @returns {Promise<[file: string, text: string][]>} by their names in `dist/`
 */
export const editorFiles = async (manifest, pkg) => [
  ['vscode.html-custom-data.json', pretty(getVsCodeHtmlCustomData(manifest, {}))],
  ['web-types.json', pretty(getWebTypesData(manifest, {}))],
  ['jsx.d.ts', await jsxTypes(manifest)],
  ['jsx.js', '// Types only: see jsx.d.ts.\nexport {};\n'],
  ['llms.txt', guide(manifest, pkg)],
];
