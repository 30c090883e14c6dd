/**
 * React Flow: nodes and edges can be focused, and are named in words. Its documentation leaves the layout to dagre in the
 * browser; here that is done beforehand, which saves its readers dagre.
 */
import dagre from '@dagrejs/dagre';
import { bundle, heading, PAGE_CSS, shell } from './shell.mjs';

const WIDTH = 280;
const HEIGHT = 190;

const NODE_CSS = `.react-flow__node{width:${WIDTH}px;min-height:${HEIGHT}px;font-size:1rem;text-align:left}
.react-flow__node :is(h3,p){margin:0}
.react-flow__edge-text{font-size:1rem}
`;

const WORDS = {
  'node.a11yDescription.default': 'Press enter or space to choose this stage, escape to let go of it.',
  'node.a11yDescription.keyboardDisabled': 'Press enter or space to choose this stage, escape to let go of it.',
  'edge.a11yDescription.default': 'Press enter or space to choose this connection, escape to let go of it.',
};

function laidOut({ stages, connections }) {
  const graph = new dagre.graphlib.Graph().setDefaultEdgeLabel(() => ({}));
  graph.setGraph({ rankdir: 'TB' });
  for (const { id } of stages) graph.setNode(id, { width: WIDTH, height: HEIGHT });
  for (const { from, to, meets } of connections) if (!meets) graph.setEdge(from.id, to.id);
  dagre.layout(graph);
  return stages.map(({ id, kicker, title, summary }) => {
    const { x, y } = graph.node(id);
    return { id, kicker, title, summary, position: { x: x - WIDTH / 2, y: y - HEIGHT / 2 } };
  });
}

export const reactFlow = {
  name: '@xyflow/react',
  folder: 'react-flow',
  async files(content) {
    const edges = content.connections.map(({ from, to, meets, label, sentence }) => ({
      id: `${from.id}-${to.id}`,
      source: from.id,
      target: to.id,
      label,
      ariaLabel: sentence,
      ...(meets ? { style: { strokeDasharray: 4 } } : { arrow: true }),
    }));
    const made = await bundle('react-flow.entry.mjs', {
      nodes: laidOut(content),
      edges,
      words: WORDS,
      title: content.journey.title,
    });
    return {
      ...Object.fromEntries(made),
      'page.css': PAGE_CSS,
      'page.bundle.css': made.get('page.bundle.css') + NODE_CSS,
      'index.html': shell(
        `${heading(content.journey)}\n<div class="canvas"></div>`,
        '<link rel="stylesheet" href="page.bundle.css">\n<script type="module" src="page.js"></script>',
      ),
    };
  },
};
