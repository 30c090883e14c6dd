/**
 * bpmn-js: its viewer with navigation, whose canvas takes the keyboard by itself. The two tracks are pools, the stages tasks, and
 * what goes from one pool to the other is a message flow, as BPMN asks.
 */
import { bundle, heading, PAGE_CSS, shell } from './shell.mjs';

const TASK = { width: 210, height: 130 };
const GAP = { x: 130, y: 60 };
const escape = (text) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;').replaceAll('\n', '&#10;');
const id = (text) => `id-${text}`;

/** Where the stages stand: a column for each year, a pool for each track. */
function places({ stages, tracks }) {
  const at = new Map();
  const pools = [];
  let top = 80;
  for (const track of Object.keys(tracks)) {
    const rows = new Map();
    for (const stage of stages.filter((each) => each.track === track)) {
      const row = rows.get(stage.year) ?? 0;
      rows.set(stage.year, row + 1);
      at.set(stage.id, {
        x: 200 + (stage.year - 1) * (TASK.width + GAP.x),
        y: top + 30 + row * (TASK.height + GAP.y),
        ...TASK,
      });
    }
    const deep = Math.max(...rows.values());
    const height = 60 + deep * TASK.height + (deep - 1) * GAP.y;
    pools.push({ track, x: 120, y: top, width: 130 + 3 * TASK.width + 2 * GAP.x, height });
    top += height + 90;
  }
  return { at, pools };
}

const bounds = ({ x, y, width, height }) => `<dc:Bounds x="${x}" y="${y}" width="${width}" height="${height}"/>`;
const shape = (element, box, more = '') =>
  `<bpmndi:BPMNShape id="${element}_di" bpmnElement="${element}"${more}>${bounds(box)}</bpmndi:BPMNShape>`;

function points(from, to) {
  const middle = ({ x, y, width, height }) => ({ x: x + width / 2, y: y + height / 2 });
  const [a, b] = [middle(from), middle(to)];
  const along = Math.abs(a.y - b.y) < 1 || from.x < to.x;
  return along
    ? [
        { x: from.x + from.width, y: a.y },
        { x: to.x, y: b.y },
      ]
    : [
        { x: a.x, y: from.y + (a.y < b.y ? from.height : 0) },
        { x: b.x, y: to.y + (a.y < b.y ? 0 : to.height) },
      ];
}

export function xml(content) {
  const { stages, tracks, connections } = content;
  const { at, pools } = places(content);
  const crosses = ({ from, to, meets }) => meets || from.track !== to.track;
  const flow = ({ from, to }) => `${id(from.id)}_${id(to.id)}`;
  const ends = (each) =>
    `id="${flow(each)}" name="${escape(each.label)}" sourceRef="${id(each.from.id)}" targetRef="${id(each.to.id)}"`;
  const edge = (each) => {
    const way = points(at.get(each.from.id), at.get(each.to.id));
    const middle = { x: (way[0].x + way[1].x) / 2 - 50, y: (way[0].y + way[1].y) / 2 - 40, width: 100, height: 30 };
    return `<bpmndi:BPMNEdge id="${flow(each)}_di" bpmnElement="${flow(each)}">${way
      .map(({ x, y }) => `<di:waypoint x="${x}" y="${y}"/>`)
      .join('')}${each.label && `<bpmndi:BPMNLabel>${bounds(middle)}</bpmndi:BPMNLabel>`}</bpmndi:BPMNEdge>`;
  };
  return `<?xml version="1.0" encoding="UTF-8"?>
<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI" xmlns:dc="http://www.omg.org/spec/DD/20100524/DC" xmlns:di="http://www.omg.org/spec/DD/20100524/DI" id="definitions" targetNamespace="urn:journey">
<bpmn:collaboration id="journey">${pools
    .map(
      ({ track }) =>
        `<bpmn:participant id="${id(track)}" name="${escape(tracks[track])}" processRef="process-${track}"/>`,
    )
    .join('')}${connections
    .filter(crosses)
    .map((each) => `<bpmn:messageFlow ${ends(each)}/>`)
    .join('')}</bpmn:collaboration>
${pools
  .map(
    ({ track }) =>
      `<bpmn:process id="process-${track}">${stages
        .filter((stage) => stage.track === track)
        .map(
          (stage) =>
            `<bpmn:task id="${id(stage.id)}" name="${escape(`${stage.title}\n${stage.kicker}\n${stage.summary}`)}"/>`,
        )
        .join('')}${connections
        .filter((each) => !crosses(each) && each.from.track === track)
        .map((each) => `<bpmn:sequenceFlow ${ends(each)}/>`)
        .join('')}</bpmn:process>`,
  )
  .join('\n')}
<bpmndi:BPMNDiagram id="diagram"><bpmndi:BPMNPlane id="plane" bpmnElement="journey">
${pools.map((pool) => shape(id(pool.track), pool, ' isHorizontal="true"')).join('')}
${stages.map((stage) => shape(id(stage.id), at.get(stage.id))).join('')}
${connections.map(edge).join('')}
</bpmndi:BPMNPlane></bpmndi:BPMNDiagram>
</bpmn:definitions>`;
}

export const bpmnJs = {
  name: 'bpmn-js',
  folder: 'bpmn-js',
  async files(content) {
    const made = await bundle('bpmn-js.entry.mjs', { xml: xml(content) });
    return {
      ...Object.fromEntries(made),
      'page.css': PAGE_CSS,
      'index.html': shell(
        `${heading(content.journey)}\n<div class="canvas"></div>`,
        '<link rel="stylesheet" href="page.bundle.css">\n<script type="module" src="page.js"></script>',
      ),
    };
  },
};
