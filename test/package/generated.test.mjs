/** What is made from something else and committed all the same: made again, it comes out as it stands. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { manifest, publishedSchemas } from '../../tools/build.mjs';
import { elementsOf } from '../../tools/editor-files.mjs';
import { dataSchemas, types } from '../../tools/generate.mjs';
import { filesIn, json, read, TAGS } from './helpers.mjs';

const AGAIN = 'is not what it would be made into now: run';

describe('what is generated', () => {
  test('the types of the model', async () => {
    assert.equal(await types(), read('src/model/types.ts'), `src/model/types.ts ${AGAIN} npm run generate`);
  });

  test('the schemas for editors of data/', async () => {
    for (const [path, text] of await dataSchemas()) assert.equal(text, read(path), `${path} ${AGAIN} npm run generate`);
  });

  test('the schemas that are published', () => {
    for (const [name, schema] of publishedSchemas()) assert.deepEqual(schema, json(`dist/schema/${name}.schema.json`));
  });

  test('the manifest of the elements', () => {
    manifest();
    assert.equal(
      read('build/custom-elements.json'),
      read('custom-elements.json'),
      `custom-elements.json ${AGAIN} npm run manifest`,
    );
  });
});

describe('the manifest', () => {
  const elements = elementsOf(json('custom-elements.json'));

  test('tells of all eight elements, in words, with a slot for what stands there without script', () => {
    assert.deepEqual(
      elements.map(({ tagName }) => tagName),
      TAGS,
    );
    for (const { tagName, description, summary, slots } of elements) {
      assert.ok(description && summary, `<${tagName}> is not described`);
      assert.ok(
        slots?.some(({ name, description: text }) => name === '' && text),
        `<${tagName}> has no word on its content`,
      );
    }
  });

  test('has the attributes and events of the contract', () => {
    const contract = {
      'tfm-journey': [['phase', 'year', 'stage', 'heading-level'], ['tfm-stage-select']],
      'programme-card': [['programme', 'compact', 'heading-level'], ['tfm-programme-select']],
      'eligibility-checker': [
        ['phase', 'programmes', 'heading-level'],
        ['tfm-answer', 'tfm-result'],
      ],
      'workgroup-dates': [['programme', 'hub', 'src', 'compact', 'structured-data', 'heading-level'], ['tfm-calendar']],
      'tfm-programmes': [['phase', 'year'], ['tfm-programme-select']],
      'tfm-hub': [['hub'], []],
      'tfm-impact': [[], []],
      'tfm-data': [
        ['src', 'hub', 'today'],
        ['tfm-data-ready', 'tfm-data-error'],
      ],
    };
    for (const [tag, [attributes, events]] of Object.entries(contract)) {
      const element = elements.find(({ tagName }) => tagName === tag);
      const names = (list) => (list ?? []).map(({ name }) => name);
      for (const name of attributes) assert.ok(names(element.attributes).includes(name), `<${tag} ${name}>`);
      for (const name of events) assert.ok(names(element.events).includes(name), `<${tag}> ${name}`);
    }
  });

  test('describes every custom property that the styles read, with the default that they give it', () => {
    const styles = filesIn('src').filter((path) => /^src\/styles\/|\.styles\.ts$/.test(path));
    const taken = styles.flatMap((path) => [...read(path).matchAll(/var\((--tfm-[a-z-]+), (.+?)\);?$/gm)]);
    const inStyles = [...new Set(taken.map(([, name, preset]) => `${name}: ${preset}`))].sort();
    assert.ok(inStyles.length > 0);
    for (const { tagName, cssProperties = [] } of elements) {
      if (tagName === 'tfm-data') continue; // it shows nothing of its own
      assert.deepEqual(
        cssProperties.map(({ name, default: preset }) => `${name}: ${preset}`).sort(),
        inStyles,
        tagName,
      );
      for (const { name, description } of cssProperties) assert.ok(description, name);
    }
  });

  test('describes every attribute, event and part, and nothing private', () => {
    for (const { tagName, members, attributes = [], events = [], cssParts = [] } of elements) {
      for (const { name, description } of [...attributes, ...events, ...cssParts, ...members]) {
        assert.ok(description, `<${tagName}> ${name} has no description`);
        assert.doesNotMatch(name, /^[#_]/, tagName);
      }
    }
  });
});
