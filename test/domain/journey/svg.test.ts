import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { toSvg } from '../../../src/journey/svg.js';
import { anyJourney, drawn, known } from './picture-samples.js';
import { journeys } from './samples.js';

interface Node {
  name: string;
  attributes: Record<string, string>;
  text: string;
}

/** What XML 1.0 has room for; in an attribute no quote, and nowhere a `<` or an `&` that begins nothing. */
const TEXT =
  /^(?:[\t\n\r\u0020-\u0025\u0027-\u003b\u003d-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]|&(?:amp|lt|gt|quot);)*$/u;
const unescaped = (text: string) => {
  assert.match(text, TEXT);
  assert.ok(!text.includes(']]>'));
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
};

/** Reads XML without mercy: elements, attributes in double quotes and text are all that it takes. */
function read(xml: string): Node[] {
  const nodes: Node[] = [];
  const open: Node[] = [];
  let at = 0;
  for (const [whole, close, name, attributes, empty] of xml.matchAll(
    /<(\/?)([a-z]+)((?: [\w:-]+="[^"<]*")*)(\/?)>/gu,
  )) {
    const index = xml.indexOf(whole, at);
    const between = unescaped(xml.slice(at, index));
    if (open.length) open.at(-1)!.text += between;
    else assert.equal(between.trim(), '', 'there is one element around all');
    at = index + whole.length;
    if (close) {
      assert.equal(open.pop()?.name, name);
      continue;
    }
    assert.ok(open.length || !nodes.length, 'there is one element around all');
    const node: Node = { name: name!, attributes: {}, text: '' };
    for (const [, key, value] of attributes!.matchAll(/ ([\w:-]+)="([^"]*)"/g)) {
      assert.ok(!(key! in node.attributes), `${key} twice`);
      node.attributes[key!] = unescaped(value!);
    }
    nodes.push(node);
    if (!empty) open.push(node);
  }
  assert.equal(xml.slice(at).trim(), '');
  assert.deepEqual(open, []);
  return nodes;
}

const KNOWN = new Set(['svg', 'title', 'desc', 'text', 'path']);

describe('The SVG of any journey', () => {
  it('is well formed, whatever the journey holds, and says it as it is', () => {
    fc.assert(
      fc.property(anyJourney, fc.boolean(), (of, details) => {
        const nodes = read(toSvg(drawn(of, { details, phase: '<&">' })));
        const clean = of.title.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD');
        assert.equal(nodes.find(({ name }) => name === 'title')!.text, clean);
        assert.ok(nodes.find(({ name }) => name === 'desc')!.text.startsWith('<&">, academic year'));
      }),
      { numRuns: 150 },
    );
  });

  it('holds nothing but its texts and paths, and asks for nothing', () => {
    for (const of of known) {
      const svg = toSvg(drawn(of));
      for (const { name, attributes } of read(svg)) {
        assert.ok(KNOWN.has(name), name);
        for (const [key, value] of Object.entries(attributes)) {
          assert.doesNotMatch(key, /^on|^style$|href|^id$|^class$/);
          if (key !== 'xmlns') assert.doesNotMatch(value, /url\(|https?:|NaN|undefined|Infinity/);
        }
      }
    }
  });
});

describe('The SVG of a journey', () => {
  const picture = drawn(journeys['secondary-2023-24']);
  const nodes = read(toSvg(picture));

  it('is an image with a name and a description', () => {
    const [svg, title, desc] = nodes;
    assert.equal(svg!.attributes.role, 'img');
    assert.equal(svg!.attributes.viewBox, `0 0 ${picture.width} ${picture.height}`);
    assert.deepEqual([title!.name, title!.text], ['title', picture.title]);
    assert.deepEqual([desc!.name, desc!.text], ['desc', picture.description]);
  });

  it('has its texts as texts, in a font that every machine has', () => {
    const all = nodes.filter(({ name }) => name === 'text').map(({ text }) => text);
    assert.deepEqual(
      all,
      picture.shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : [])),
    );
    assert.match(nodes[0]!.attributes['font-family']!, /\bsans-serif$/);
  });

  it('has each line of text as wide as it was measured, so that another font keeps to its column', () => {
    for (const { name, attributes } of nodes) {
      if (name !== 'text' || attributes['text-anchor']) continue;
      assert.ok(Number(attributes.textLength) > 0);
    }
  });
});
