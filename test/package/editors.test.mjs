/** What editors know of the tags: the data for VS Code and for the JetBrains editors, which lists everything in words. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { elementsOf } from '../../tools/editor-files.mjs';
import { json } from './helpers.mjs';

const elements = elementsOf(json('custom-elements.json'));
const tags = new Map(json('dist/vscode.html-custom-data.json').tags.map((tag) => [tag.name, tag]));
const { html, css } = json('dist/web-types.json').contributions;
const brains = new Map(html.elements.map((element) => [element.name, element]));
const dataset = json('dist/dataset.json');

/** A few words say something; one or two repeat the name. */
const says = (text, what) => assert.ok((text ?? '').split(/\s+/).length >= 4, `${what}: “${text}”`);
const namesOf = (list = []) => list.map(({ name }) => name).sort();

describe('an editor', () => {
  for (const { tagName, attributes = [], events = [], cssParts = [], cssProperties = [], slots = [] } of elements) {
    const code = tags.get(tagName);
    const brain = brains.get(tagName);

    test(`is told in words of everything that <${tagName}> has`, () => {
      for (const { name, description } of [...attributes, ...events, ...cssParts, ...cssProperties, ...slots]) {
        says(description, `<${tagName}> ${name || 'content'}`);
      }
      says(code.description, tagName);
      assert.deepEqual(namesOf(code.attributes), namesOf(attributes));
      assert.deepEqual(namesOf(brain.attributes), namesOf(attributes));
      assert.deepEqual(namesOf(brain.events), namesOf(events));
      for (const { name, description } of [...code.attributes, ...brain.attributes, ...(brain.events ?? [])]) {
        says(description, `<${tagName}> ${name}`);
      }
      for (const { name, description } of [...events, ...cssParts, ...cssProperties]) {
        for (const text of [code.description, brain.description]) {
          assert.ok(text.includes(`**${name}** - ${description}`), `<${tagName}> ${name}`);
        }
      }
    });
  }

  test('suggests the values of what can only have a few, and what is bundled', () => {
    const phases = ['primary', 'secondary', 'special', 'post-16'];
    for (const [tag, { attributes }] of tags) {
      for (const { name, values } of attributes) {
        const expected = {
          phase: phases,
          'heading-level': ['2', '3', '4', '5', '6'],
          programme: dataset.programmes.map(({ id }) => id),
          hub: dataset.hubs.map(({ id }) => id),
        }[name];
        if (expected)
          assert.deepEqual(values.map((each) => each.name).sort(), [...expected].sort(), `<${tag} ${name}>`);
        if (name === 'year') assert.ok(values.some((each) => each.name === '2023/24'));
      }
      for (const { name, value } of brains.get(tag).attributes) {
        if (name === 'phase') for (const phase of phases) assert.match(value.type, new RegExp(`'${phase}'`), tag);
      }
    }
  });

  test('knows every part and every custom property in a style sheet', () => {
    assert.deepEqual(
      [...new Set(namesOf(css.properties))],
      namesOf([
        ...new Map(
          elements.flatMap(({ cssProperties = [] }) => cssProperties).map((each) => [each.name, each]),
        ).values(),
      ]),
    );
  });
});
