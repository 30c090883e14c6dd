/**
 * Facts against the documents they were taken from, and our sentences against theirs. The documents are not part of the
 * repository: where they do not lie beside it, in `../shared`, these tests are skipped and say so.
 */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { Source, SourceDocument } from '../../src/model/types.js';
import { compileDataset } from '../../tools/build-data.mjs';

const { dataset, whole } = compileDataset();
assert.ok(dataset && whole);

const shared = new URL('../../../shared/', import.meta.url);
const skipUnless = (path: string) => ({
  skip: existsSync(new URL(path, shared)) ? false : `no ../shared/${path} here`,
});
const read = (path: string) => readFileSync(new URL(path, shared), 'utf8');

/** As somebody reads it: whatever the case, the quotation marks, the dashes and the spaces. */
const flat = (text: string) =>
  text
    .toLowerCase()
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[–—]/g, '-')
    .replace(/\*/g, '')
    .replace(/\s+/g, ' ');

/** Everything in a value that a test accepts, with where it stands. */
function* walk(value: unknown, path = ''): Generator<[string, unknown]> {
  yield [path, value];
  if (typeof value !== 'object' || !value) return;
  for (const [key, inner] of Object.entries(value)) yield* walk(inner, path ? `${path}.${key}` : key);
}
const isSource = (value: unknown): value is Source => typeof value === 'object' && !!value && 'document' in value;
const sources = [...walk(whole)].filter((entry): entry is [string, Source] => isSource(entry[1]));
const documents = new Map(whole.sources.map((document) => [document.id, document]));

/** The text beneath a section's headings, named from the outside in; throws when there is no such section. */
function sectionOf({ file = '', headings = [] }: SourceDocument, section: string): string {
  const lines = read(`seeds/${file}`).split('\n');
  let line = -1;
  const found = headings.map(({ level, text }) => {
    line = lines.findIndex((each, index) => index > line && each.replace(/^[•\s]+/, '').startsWith(text));
    assert.notEqual(line, -1, `${file} has no heading "${text}" in that place`);
    return { level, text, line };
  });
  let [from, to, level] = [0, lines.length, 0];
  for (const name of section.split(' > ')) {
    const inside = found.filter((heading) => heading.line >= from && heading.line < to && heading.level > level);
    const heading = inside.find(({ text }) => text === name);
    assert.ok(heading, `${file} has no section "${section}"`);
    const next = found.find((other) => other.line > heading.line && other.level <= heading.level);
    [from, to, level] = [heading.line, Math.min(to, next?.line ?? to), heading.level];
  }
  return lines.slice(from, to).join('\n');
}

test('every fact says by which words it can be found', () => {
  const bare = sources.filter(([, { terms }]) => !terms?.length).map(([path]) => path);
  assert.deepEqual(bare, []);
});

test('every document is used, and says where it is', () => {
  const used = new Set(sources.map(([, { document }]) => document));
  assert.deepEqual(
    whole.sources.filter(({ id }) => !used.has(id)).map(({ id }) => id),
    [],
  );
  for (const { id, file, address } of whole.sources) assert.ok(file ?? address, id);
});

test('the terms of every fact stand in the section it names', skipUnless('seeds/'), () => {
  for (const [path, { document, section, terms = [] }] of sources) {
    const from = documents.get(document);
    if (!from?.file) continue;
    const text = flat(sectionOf(from, section));
    for (const term of terms) assert.ok(text.includes(flat(term)), `${path}: no "${term}" in ${document}, ${section}`);
  }
});

/** The research line by line. A list that follows an address belongs to its line; hubs that disagree are named in one. */
function proofs(): { text: string; named: boolean }[] {
  const lines = read('research/domain.md').split('\n');
  return lines.map((line, at) => {
    const after = lines.slice(at + 2);
    const list = after.slice(
      0,
      after.findIndex((each) => !each.startsWith('- ')),
    );
    return { text: /:\/\/\S+$/.test(line) ? [line, ...list].join(' ') : line, named: line.startsWith('**Conflict') };
  });
}

test('a fact from the web stands in one line with its address', skipUnless('research/domain.md'), () => {
  const lines = proofs();
  for (const [path, { document, terms = [] }] of sources.filter(([path]) => !path.startsWith('hubs.'))) {
    const { file, address = '' } = documents.get(document)!;
    if (file) continue;
    const proof = lines.find(
      ({ text, named }) =>
        (named ? path.includes('.disagree.') : text.includes(address)) &&
        terms.every((term) => flat(text).includes(flat(term))),
    );
    assert.ok(proof, `${path}: ${terms.join(', ')} at ${address}`);
  }
});

test('an address of the research is written as it is there', skipUnless('research/domain.md'), () => {
  const [domain, hubs] = [read('research/domain.md'), read('research/hubs.json')];
  for (const { address = '' } of whole.sources) assert.ok(domain.includes(address) || hubs.includes(address), address);
  for (const { links } of whole.programmes) {
    for (const { href = '' } of links) assert.ok(domain.includes(href), href);
  }
});

test('hubs are the 40 of the research, with their sites, regions and proof', skipUnless('research/hubs.json'), () => {
  /** Names the research writes with a bracket. */
  const names: Record<string, string> = {
    'Abacus NW Maths Hub': 'Abacus (NW) Maths Hub',
    'Mobius Maths Hub': 'Mobius (Möbius) Maths Hub',
    'North Mids Maths Hub': 'North Mids Maths Hub (earlier North Mids and Peaks)',
  };
  interface Record_ {
    name: string;
    region: string;
    url: string;
    contact: string;
    source: string[];
  }
  const records = new Map((JSON.parse(read('research/hubs.json')) as Record_[]).map((hub) => [hub.name, hub]));
  assert.equal(whole.hubs.length, 40);
  for (const { id, name, site, region, contact, source } of whole.hubs) {
    const record = records.get(names[name] ?? name);
    assert.ok(record, `${name} is not in the research`);
    assert.equal(
      id,
      name
        .replace(' Maths Hub', '')
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-'),
    );
    assert.equal(site ?? '', record.url, name);
    if (region) assert.equal(region, record.region, name);
    for (const way of Object.values(contact ?? {})) {
      assert.ok(record.contact.replace(/[()]/g, '').includes(way), `${name}: ${way}`);
    }
    const address = documents.get(source?.document ?? '')?.address ?? '';
    assert.ok(
      record.source.some((each) => each.startsWith(address)),
      `${name}: ${address}`,
    );
    for (const term of source?.terms ?? []) assert.ok(record.name.includes(term), `${name}: ${term}`);
  }
});

/** Names that are longer than seven words, or stand beside the same words wherever they are mentioned. */
const PROPER_NAMES = [
  'Specialist Knowledge for Teaching Mathematics (Secondary Early Career Teachers)',
  'Specialist Knowledge for Teaching Mathematics (Secondary non-specialist)',
  'Secondary Teaching for Mastery Development Work Group',
  'Secondary Teaching for Mastery Work Group',
  'Improving maths education in England and retaining a high-quality workforce (NCETM)',
  'Mastery Specialists in GCSE Resit and Functional Skills',
];
const words = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/['‘’]/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
const eights = (text: string) =>
  words(text)
    .map((_, i, all) => all.slice(i, i + 8).join(' '))
    .slice(0, -7);

test('no eight words in a row are anybody else’s', skipUnless('seeds/'), () => {
  const theirs = new Set(whole.sources.flatMap(({ file }) => (file ? eights(read(`seeds/${file}`)) : [])));
  assert.ok(theirs.size > 3000, 'the documents were read');
  for (const [path, text] of walk(dataset)) {
    // A section is called what the document calls it.
    if (typeof text !== 'string' || path.endsWith('.source.section')) continue;
    const named = text.replace(/https?:\S+/g, '\n');
    const own = PROPER_NAMES.reduce((rest, name) => rest.replaceAll(name, '\n'), named);
    for (const part of own.split('\n').flatMap(eights)) assert.ok(!theirs.has(part), `${path}: “${part}”`);
  }
});
