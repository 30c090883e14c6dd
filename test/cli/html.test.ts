/** `tfm-widgets html`, as it is typed. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { html } from '../../cli/html.js';
import { readArguments } from '../../cli/arguments.js';
import { Refusal, type Files, type Outcome } from '../../cli/command.js';
import { dataset } from './datasets.js';

const FEED = `Group,Programme,Hub,Year,Day,Date,Start,End
Spring group,sktm-secondary-ect,turing-nw,2026/27,1,2027-02-03,10:00,16:00
`;
const bytes = (text: string) => new TextEncoder().encode(text);
const read = (path: string) => bytes(path.endsWith('.csv') ? FEED : JSON.stringify(dataset));
const files: Files = {
  read,
  open: (place) => Promise.resolve(read(place)),
  find: () => undefined,
  now: () => new Date('2026-11-21T12:00:00Z'),
  dataset: 'dataset.json',
};
const run = async (...args: string[]): Promise<Outcome> =>
  html.run(readArguments(['html', ...args], { html })!.given, files);
const refused = async (...args: string[]): Promise<string> => {
  try {
    await run(...args);
  } catch (error) {
    if (error instanceof Refusal) return error.message;
    throw error;
  }
  throw new Error('it was not refused');
};

describe('tfm-widgets html', () => {
  test('writes a div to paste, with all that the widget says inside', async () => {
    const { text, code } = await run('programme-card', '--programme', 'sktm-secondary-ect', '--heading-level', '3');
    assert.equal(code, 0);
    assert.match(
      text,
      /^<div data-tfm="programme-card" data-programme="sktm-secondary-ect" data-heading-level="3">\n<h3>.*<\/div>\n$/s,
    );
  });

  test('writes a custom element when asked, with its switches', async () => {
    const { text } = await run('tfm-journey', '--compact', '--element', '--phase=primary');
    assert.match(text, /^<tfm-journey compact phase="primary">\n<h2>.*<\/tfm-journey>\n$/s);
  });

  test('writes the dates of a hub’s own feed', async () => {
    const { text } = await run('workgroup-dates', '--src', 'dates.csv', '--feed', 'dates.csv');
    assert.match(text, /<div data-tfm="workgroup-dates" data-src="dates.csv">/);
    assert.match(text, /<time datetime="2027-02-03T10:00\+00:00">Wednesday 3 February 2027, 10am to 4pm<\/time>/);
  });

  test('takes the day from London’s clock, or as it is told', async () => {
    assert.match((await run('workgroup-dates')).text, /These dates have passed\./);
    assert.doesNotMatch((await run('workgroup-dates', '--today', '2023-03-15')).text, /passed/);
    assert.doesNotMatch((await run('workgroup-dates', '--today', '2023-03-15')).text, /data-today/);
    assert.match((await run('tfm-data', '--today', '2023-03-15')).text, /data-today="2023-03-15"/);
  });

  test('says what does not work, and what would', async () => {
    assert.equal(await refused('tfm-journy'), 'There is no widget "tfm-journy". Did you mean "tfm-journey"?');
    assert.match(await refused('programme-card'), /^--programme: found nothing, expected "/);
    assert.match(
      await refused('tfm-hub', '--hub', 'turing-mw'),
      /^--hub: found "turing-mw".*Did you mean "turing-nw"\?$/,
    );
    assert.match(
      await refused('tfm-hub', '--stage', 'embedding'),
      /^--stage: found a setting that is not known, expected one that <tfm-hub> has: hub, heading-level\.$/,
    );
    assert.match(await refused('tfm-hub', '--today', 'tomorrow'), /^--today: found "tomorrow", expected a day/);
    assert.match(await refused('tfm-journey', '--compact=yes'), /^--compact takes no value\./);
    assert.match(await refused('tfm-journey', '--phase'), /^--phase needs a value after it\./);
    assert.match(
      await refused('tfm-journey', '--fase', 'primary'),
      /^There is no option "--fase"\. Did you mean "--phase"\?/,
    );
  });
});
