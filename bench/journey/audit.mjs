/** What a reader can come to on a page, by keyboard and by ear, and how small it is written on a telephone. */
import { boxes, countElements, focused, smallestFont } from './reading.mjs';

const plain = (text) => text.replace(/\s+/g, ' ').trim();

/** A page with the protocol beside it, by which the accessibility tree is read. */
async function session(page) {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Accessibility.enable');
  await cdp.send('DOM.enable');
  /** Runs a function in the page and gives what it returns as objects that stay there. */
  const handles = async (fn, ...args) => {
    const expression = `(${fn})(${args.map((arg) => JSON.stringify(arg)).join(', ')})`;
    const { result } = await cdp.send('Runtime.evaluate', { expression });
    return result;
  };
  return { cdp, handles };
}

/** The names and descriptions that are told: of everything, and of what is within an element. */
async function accessibility(cdp) {
  const { nodes } = await cdp.send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  // an inline box is a line as it happens to break, and its text says it all
  const words = ({ ignored, role, name, description }) =>
    ignored || role?.value === 'InlineTextBox'
      ? []
      : [name?.value, description?.value].filter((text) => typeof text === 'string' && text);
  const below = (node) => [
    ...words(node),
    ...(node.childIds ?? []).flatMap((id) => (byId.has(id) ? below(byId.get(id)) : [])),
  ];
  return {
    all: nodes.flatMap(words),
    within: (element) => {
      const node = nodes.find(({ backendDOMNodeId }) => backendDOMNodeId === element);
      return node ? below(node) : [];
    },
  };
}

/** What a stage says of itself beside its title: where another stage is named in that, no connection is told. */
const ownWords = ({ summary, length, entry, details = [], kicker }) =>
  [kicker, summary, length, entry?.text, ...details.map(({ text }) => text)].filter(Boolean).map(plain);

/**
 * Listens for connections: what is left of a text once the stages have said what they say of themselves.
 *
 * @param {object} content
 */
export function listener({ stages, connections }) {
  const own = stages.flatMap(ownWords).sort((a, b) => b.length - a.length);
  const heard = (text) => own.reduce((rest, each) => rest.replaceAll(each, ' '), plain(text));
  const called = ({ to, names }, stage) => (stage === to ? names : [stage.title]);
  const says = (text, each, stage) => called(each, stage).some((name) => text.includes(plain(name)));

  /** Whether a text within a stage says where that stage leads, or what it meets. */
  const here = (text, stage, each) => {
    const other = stage === each.from ? each.to : each.meets && stage === each.to ? each.from : undefined;
    return other !== undefined && says(heard(text).replaceAll(plain(stage.title), ' '), each, other);
  };
  /** Whether a text names both ends. */
  const both = (text, each) => says(heard(text), each, each.from) && says(heard(text), each, each.to);
  /** Whether it names them and no third stage: then it is a connection and not a text about everything. */
  const alone = (text, each) =>
    both(text, each) && stages.filter((stage) => heard(text).includes(plain(stage.title))).length <= 2;

  return { connections, here, both, alone };
}

/**
 * Which connections are told.
 *
 * @param {ReturnType<typeof listener>} listen
 * @param {string[]} all every text there is
 * @param {Map<object, string[]>} near the texts in the box of each stage
 * @returns {{own: object[], anywhere: object[]}} `own`: told at one of its stages, or as a thing of its own that names both;
 *   `anywhere`: or else within one text about everything
 */
export function told({ connections, here, both, alone }, all, near) {
  const at = (each) => [each.from, each.to].some((stage) => near.get(stage)?.some((text) => here(text, stage, each)));
  const own = connections.filter((each) => at(each) || all.some((text) => alone(text, each)));
  return { own, anywhere: connections.filter((each) => own.includes(each) || all.some((text) => both(text, each))) };
}

/** Presses Tab until the focus has left the page: every stop, with its accessible name and the stage it is within. */
async function stops(page, { cdp, handles }, texts) {
  const found = [];
  const seen = new Set();
  for (let press = 0; press < 200; press++) {
    await page.keyboard.press('Tab');
    const { objectId } = await handles(focused);
    if (!objectId) break;
    const { node } = await cdp.send('DOM.describeNode', { objectId });
    if (seen.has(node.backendNodeId)) break;
    seen.add(node.backendNodeId);
    const { nodes } = await cdp.send('Accessibility.getPartialAXTree', { objectId, fetchRelatives: false });
    const name = nodes[0]?.name?.value ?? '';
    const { result } = await cdp.send('Runtime.callFunctionOn', {
      objectId,
      functionDeclaration: `function (texts) {
        const all = (${boxes})(texts);
        const parent = (node) => node.assignedSlot ?? node.parentElement ?? node.getRootNode().host;
        for (let each = this; each; each = parent(each)) if (all.includes(each)) return all.indexOf(each);
        const within = all.filter((box) => box && this.contains(box));
        return within.length === 1 ? all.indexOf(within[0]) : -1;
      }`,
      arguments: [{ value: texts }],
      returnByValue: true,
    });
    found.push({ name, role: nodes[0]?.role?.value, stage: result.value });
  }
  return found;
}

/**
 * @param {import('playwright').Browser} browser
 * @param {string} url
 * @param {object} content
 * @param {(page: object) => Promise<void>} ready waits until the page is drawn
 */
export async function audit(browser, url, content, ready) {
  const { stages, connections } = content;
  const texts = stages.map(({ summary }) => summary);
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const open = async (width, height) => {
    const page = await context.newPage();
    await page.setViewportSize({ width, height });
    await ready(page, url);
    return page;
  };

  const page = await open(1280, 900);
  const { cdp, handles } = await session(page);
  const found = await handles(boxes, texts);
  const { result } = await cdp.send('Runtime.getProperties', { objectId: found.objectId, ownProperties: true });
  const { all, within } = await accessibility(cdp);
  const near = new Map();
  for (const [at, stage] of stages.entries()) {
    const objectId = result.find(({ name }) => name === String(at))?.value?.objectId;
    if (!objectId) continue;
    const { node } = await cdp.send('DOM.describeNode', { objectId });
    near.set(stage, within(node.backendNodeId));
  }
  const listen = listener(content);
  const { own, anywhere } = told(listen, all, near);
  const elements = await page.evaluate(countElements);
  const reached = await stops(page, { cdp, handles }, texts);
  const byTab = stages.filter((stage, at) =>
    reached.some((stop) => stop.stage === at && plain(stop.name).includes(plain(stage.title))),
  );
  const walked = connections.filter((each) =>
    reached.some(
      ({ name, stage }) => listen.alone(name, each) || (stages[stage] && listen.here(name, stages[stage], each)),
    ),
  );

  const phone = await open(320, 640);
  const { size, text } = await phone.evaluate(smallestFont);
  const sideways = await phone.evaluate(
    () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
  );
  const cut = await phone.evaluate(
    `(${boxes})(${JSON.stringify(texts)}).filter((box) => {
      if (!box) return true;
      const { left, right } = box.getBoundingClientRect();
      return left < -1 || right > document.documentElement.clientWidth + 1;
    }).length`,
  );
  await context.close();
  return {
    shown: near.size,
    stops: reached,
    byTab: byTab.length,
    walked: walked.length,
    own: own.length,
    anywhere: anywhere.length,
    elements,
    font: size,
    fontText: text,
    sideways,
    cut,
  };
}
