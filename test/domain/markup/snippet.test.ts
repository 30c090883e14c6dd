/** What a webmaster pastes. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  divSnippet,
  elementSnippet,
  frameAddress,
  frameSnippet,
  frameTitle,
  scriptSnippet,
  shortcodeSnippet,
} from '../../../src/markup/index.js';
import { bundled } from '../../../src/model/bundled.js';
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

  test('is a frame with its settings in the address, and a title', () => {
    const set = { phase: 'primary', year: '2024/25', compact: '', stage: '' };
    assert.equal(
      frameAddress('https://hub.example/tfm', 'tfm-journey', set),
      'https://hub.example/tfm/embed/tfm-journey.html?phase=primary&year=2024%2F25&compact',
    );
    assert.equal(
      frameSnippet('https://hub.example/tfm/', 'tfm-hub', { hub: 'turing-nw' }, 'Our "hub"'),
      '<iframe src="https://hub.example/tfm/embed/tfm-hub.html?hub=turing-nw" title="Our &quot;hub&quot;" width="100%" height="360" loading="lazy"></iframe>',
    );
  });

  test('calls a frame by what is in it', () => {
    const title = (...[tag, set]: [Parameters<typeof frameTitle>[1], Record<string, string>]) =>
      frameTitle(bundled, tag, set);
    assert.equal(title('tfm-journey', { phase: 'primary' }), 'The journey to teaching for mastery: Primary');
    assert.match(title('programme-card', { programme: 'sktm-secondary-ect' }), /^Specialist Knowledge/);
    assert.match(title('workgroup-dates', { programme: 'sktm-secondary-ect' }), /^Work Group dates: Specialist/);
    assert.equal(title('workgroup-dates', { programme: 'nope' }), 'Work Group dates');
  });

  test('is a shortcode of the WordPress plugin', () => {
    assert.equal(
      shortcodeSnippet('programme-card', { programme: 'sktm-secondary-ect', compact: '', 'heading-level': '' }),
      '[programme_card programme="sktm-secondary-ect" compact]',
    );
    assert.equal(
      shortcodeSnippet('tfm-data', { hub: 'turing-nw' }, '[workgroup_dates]'),
      '[tfm_data hub="turing-nw"]\n[workgroup_dates]\n[/tfm_data]',
    );
  });

  test('brings the script, held to its hash or not', () => {
    assert.equal(scriptSnippet(''), '<script src="./tfm-widgets.js" defer></script>');
    assert.equal(
      scriptSnippet('https://hub.example/tfm', 'sha384-abc'),
      '<script src="https://hub.example/tfm/tfm-widgets.js" integrity="sha384-abc" crossorigin="anonymous" defer></script>',
    );
    assert.match(scriptSnippet('/"><b>'), /^<script src="\/&quot;&gt;&lt;b&gt;\/tfm-widgets\.js" defer><\/script>$/);
  });
});
