/** What a webmaster pastes. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { divSnippet, elementSnippet } from '../../../src/markup/index.js';
import { strictly } from './html.js';

describe('a snippet', () => {
  test('is a div with every setting as data, and what is there without script inside', () => {
    assert.equal(
      divSnippet(
        'tfm-journey',
        { phase: 'primary', 'heading-level': '3', compact: '', year: '' },
        '<p>The journey</p>',
      ),
      '<div data-tfm="tfm-journey" data-phase="primary" data-heading-level="3" data-compact>\n<p>The journey</p>\n</div>',
    );
  });

  test('is a custom element, for a page that keeps it', () => {
    assert.equal(
      elementSnippet('tfm-hub', { hub: 'turing-nw' }, '<p>Our hub</p>'),
      '<tfm-hub hub="turing-nw">\n<p>Our hub</p>\n</tfm-hub>',
    );
  });

  test('keeps what is typed in its quotation marks', () => {
    const evil = { src: '"><script>alert(1)</script>' };
    for (const snippet of [divSnippet, elementSnippet])
      strictly(snippet('workgroup-dates', evil, ''), ['div', 'workgroup-dates']);
  });
});
