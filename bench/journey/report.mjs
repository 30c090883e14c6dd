/** The section of the journey suite: what was measured, and, without being asked, where ours is behind. */
import { median, quantile, quartiles, ratio, short, spread, table } from '../harness.mjs';

/** So many times as much as the static page is still near it. */
export const NEAR = 1.3;

/** What is measured in every round: the less, the better. */
const COSTS = [
  ['bytes', 'bytes'],
  ['first', 'first paint'],
  ['titles', 'stages there to be read'],
  ['settled', 'nothing moves any more'],
  ['blocked', 'long tasks, ms'],
];
/** What is counted once: the more, the better. */
const GAINS = [
  ['byTab', 'stages reachable by Tab'],
  ['own', 'connections told where they are'],
  ['font', 'smallest type at 320 px'],
];

/**
 * How ours stands to another in something that was measured in every round: whether the difference within a round points the
 * same way in three rounds of four.
 *
 * @returns {'ahead' | 'level' | 'behind'}
 */
export function standing(ours, theirs) {
  const more = theirs.map((samples, round) => median(samples) - median(ours[round]));
  if (quantile(more, 0.25) > 0) return 'ahead';
  return quantile(more, 0.75) < 0 ? 'behind' : 'level';
}

/** How many times as much as the static page: 1 where neither costs anything. */
export const times = (ours, limit) => (ours === limit ? 1 : limit === 0 ? Infinity : ours / limit);

/**
 * Every row in which one of ours is not ahead of every peer, or not near the static page, as a sentence.
 *
 * @param {object} found
 * @param {Map<string, Record<string, number[][]>>} found.results
 * @param {Map<string, Record<string, number>>} found.audits
 * @param {string[]} found.ours
 * @param {string[]} found.peers
 * @param {string} found.limit
 * @returns {string[]}
 */
export function shortfalls({ results, audits, ours, peers, limit }) {
  const list = (names) => names.join(' and ');
  return ours.flatMap((own) => {
    const say = (heading, stands, often, near) => {
      const behind = peers.filter((peer) => stands(peer) === 'behind');
      const level = peers.filter((peer) => stands(peer) === 'level');
      const faults = [
        ...(behind.length ? [`behind ${list(behind)}`] : []),
        ...(level.length ? [`no more than level with ${list(level)}`] : []),
        ...(near ? [] : [often]),
      ];
      return faults.length ? [`**${heading}**, ${own}: ${faults.join('; ')}.`] : [];
    };
    const costs = COSTS.flatMap(([metric, heading]) => {
      const [mine, least] = [own, limit].map((name) => median(results.get(name)[metric].flat()));
      const by = times(mine, least);
      const often = by === Infinity ? 'the static page has none' : `${by.toFixed(1)} times the static page`;
      const stands = (peer) => standing(results.get(own)[metric], results.get(peer)[metric]);
      return say(heading, stands, often, by <= NEAR);
    });
    const gains = GAINS.flatMap(([metric, heading]) => {
      const of = (name) => audits.get(name)[metric];
      const stands = (peer) => (of(own) > of(peer) ? 'ahead' : of(own) < of(peer) ? 'behind' : 'level');
      return say(heading, stands, `the static page has ${short(of(limit))}`, of(limit) <= of(own) * NEAR);
    });
    return [...costs, ...gains];
  });
}

export function report({ results, audits, content, rounds, slower, version, ours, peers, limit }) {
  const [base] = ours;
  const names = [...ours, limit, ...peers];
  const samples = (name, metric) => results.get(name)[metric].flat();
  const often = names
    .filter((name) => name !== base)
    .map((name) => [
      name,
      ...['bytes', 'first', 'titles', 'settled', 'heap'].map((metric) => spread(ratio(results, name, base, metric))),
    ]);
  const figures = names.map((name) => [
    name,
    ...['bytes', 'requests'].map((metric) => median(samples(name, metric))),
    ...['first', 'titles', 'settled', 'blocked'].map((metric) => spread(quartiles(samples(name, metric)))),
    ...['long', 'elements'].map((metric) => median(samples(name, metric))),
    short(median(samples(name, 'heap'))),
  ]);
  const reading = names.map((name) => {
    const { byTab, stops, walked, own, anywhere, font, cut, sideways } = audits.get(name);
    return [name, byTab, stops.length, walked, own, anywhere, font.toFixed(1), cut, sideways ? 'yes' : 'no'];
  });
  const faults = shortfalls({ results, audits, ours, peers, limit });

  return `The ${content.stages.length} stages of the secondary journey with their titles and summaries, and its ${content.connections.length} connections. ${rounds} rounds; in each, every page is opened once
in a Chromium ${version} whose processor is slowed down ${slower} times, with nothing kept from before, from a server on this machine that sends brotli.

- **first paint**: the first contentful paint, which is the heading of the page around it. **stages there to be read**: the title of every
  stage is visible, whatever draws it. **nothing moves any more**: none of these titles has changed its place since.
- **${limit}**: what our widget has on the page, word for word, as HTML with one style sheet. It is the limit.
- **${ours.at(-1)}**: the author has put titles and summaries inside the tag, as its fallback.

### How many times as much as ${base}

${table(['page', 'bytes', 'first paint', 'stages there to be read', 'nothing moves any more', 'heap'], often)}

### Bytes, milliseconds, counts and megabytes

${table(['page', 'bytes', 'requests', 'first paint', 'stages there', 'nothing moves', 'in long tasks', 'long tasks', 'elements', 'heap'], figures)}

### What a reader gets

Tab is pressed until the focus leaves the page. A connection counts where the accessibility tree tells it at one of its stages, or as a
thing of its own that names both; _anywhere_ counts a text about all of them, too. At 320 px: the smallest type as it is shown, how many
stages are cut off or run over the edge, and whether the page scrolls sideways.

${table(['page', 'stages by Tab', 'Tab stops', 'connections by Tab', 'connections told', 'anywhere', 'smallest type, px', 'stages cut off', 'sideways'], reading)}

### Where ours is not ahead, or not within ${NEAR} times the static page

A time counts as ahead, or behind, when three rounds of four say so.

${faults.length ? faults.map((fault) => `- ${fault}`).join('\n') : 'Nowhere.'}

### How each is used

- **mermaid**: bundled, split as it splits itself; a flowchart down the page, dagre instead of the ELK that it loads by itself, each stage a link, and all
  connections written once more in \`accDescr\`.
- **@xyflow/react**: with React, bundled; laid out by dagre beforehand, so that readers need not load it; nodes and edges can be focused, and each edge has an
  \`ariaLabel\` that says it as a sentence.
- **bpmn-js**: its \`NavigatedViewer\`, bundled; the tracks as pools, drawn beforehand, shown as large as they fit.
- **ours**: from \`dist/\`, as the README says. It shows more: how long, where to start, and the details of every stage.`;
}
