import { createElement as h } from 'react';
import { createRoot } from 'react-dom/client';
import { MarkerType, ReactFlow } from '@xyflow/react';
import '@xyflow/react/dist/style.css';
import content from 'journey:content';

const nodes = content.nodes.map(({ kicker, title, summary, ...node }) => ({
  ...node,
  ariaLabel: title,
  data: { label: [h('span', { key: 'k' }, kicker), h('h3', { key: 't' }, title), h('p', { key: 's' }, summary)] },
}));
const edges = content.edges.map(({ arrow, ...edge }) => ({
  ...edge,
  ...(arrow && { markerEnd: { type: MarkerType.ArrowClosed } }),
}));

createRoot(document.querySelector('.canvas')).render(
  h(ReactFlow, {
    nodes,
    edges,
    fitView: true,
    nodesDraggable: false,
    nodesConnectable: false,
    nodesFocusable: true,
    edgesFocusable: true,
    ariaLabelConfig: content.words,
    'aria-label': content.title,
  }),
);
