/**
 * mermaid: the package with a bundler, which loads the kind of diagram it needs. Drawn down the page, where it is narrowest.
 * Every stage is a link, the one way by which mermaid lets a keyboard reach a node, and the author has written all
 * connections once more for `accDescr`. By itself it would load ELK, which lays it out in ten times the bytes; dagre does.
 */
import { bundle, heading, PAGE_CSS, shell } from './shell.mjs';

const quoted = (text) => text.replaceAll('"', '#quot;');
const id = (text) => text.replaceAll('-', '_');

export function diagram({ journey, stages, tracks, connections }) {
  const node = ({ id: stage, kicker, title, summary }) =>
    `    ${id(stage)}["\`${quoted(`${kicker}\n**${title}**\n${summary}`)}\`"]`;
  const edge = ({ from, to, meets, label }) =>
    `  ${id(from.id)} ${meets ? '-.-' : '-->'}${label && `|"${quoted(label)}"|`} ${id(to.id)}`;
  return [
    'flowchart TB',
    `  accTitle: ${journey.title}`,
    `  accDescr { ${[journey.summary, ...connections.map(({ sentence }) => sentence)].join(' ')} }`,
    ...Object.entries(tracks).flatMap(([track, title]) => [
      `  subgraph ${track}["${title}"]`,
      ...stages.filter((stage) => stage.track === track).map(node),
      '  end',
    ]),
    ...connections.map(edge),
    ...stages.map((stage) => `  click ${id(stage.id)} href "#${stage.id}"`),
  ].join('\n');
}

export const mermaid = {
  name: 'mermaid',
  folder: 'mermaid',
  async files(content) {
    const made = await bundle('mermaid.entry.mjs', { diagram: diagram(content) });
    return {
      ...Object.fromEntries(made),
      'page.css': PAGE_CSS,
      'index.html': shell(
        `${heading(content.journey)}\n<pre class="mermaid"></pre>`,
        '<script type="module" src="page.js"></script>',
      ),
    };
  },
};
