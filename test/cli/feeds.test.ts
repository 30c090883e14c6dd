/** `check`, `dates` and `ics`, with files that are only in memory. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { Refusal, type Command, type Files } from '../../cli/command.js';
import { dates } from '../../cli/dates.js';
import { check } from '../../cli/feed-check.js';
import { ics } from '../../cli/ics.js';
import { readFeed } from '../../src/feeds/index.js';
import { dataset } from './datasets.js';

const story = (name: string) => readFileSync(new URL(`../../stories/feeds/${name}`, import.meta.url), 'utf8');
const encode = (text: string) => new TextEncoder().encode(text);

/** A disk with the dataset and what is given. */
function disk(given: Record<string, string>, now = '2026-11-21T12:00:00Z') {
  const at = new Map(Object.entries({ ...given, dataset: JSON.stringify(dataset) }));
  const find = (path: string) => (at.has(path) ? encode(at.get(path)!) : undefined);
  const read = (path: string) => find(path) ?? assert.fail(path);
  const files: Files = {
    read,
    find,
    open: (path) => Promise.resolve(read(path)),
    now: () => new Date(now),
    dataset: 'dataset',
  };
  return { at, files };
}

const run = async (command: Command, file: string, options: Record<string, string>, files: Files) =>
  command.run({ files: [file], options: { format: 'text', ...options } }, files);
const SHEET = story('dates.csv');
const BAD = SHEET.replace('2 February 2027', '31 February 2027');

describe('tfm-widgets check', () => {
  test('shows groups and days, no line longer than a terminal, and ends with 0 where all is well', async () => {
    const { text, code } = await run(check, 'a.csv', {}, disk({ 'a.csv': SHEET }).files);
    assert.equal(code, 0);
    assert.match(text, /^A spreadsheet: 2 Work Groups with 7 days, no problem\.\n\nTuesdays\n/);
    assert.match(
      text,
      / {2}3 {4}Tue 16 Mar 2027 {2}4pm to 5\.30pm {2}moved {12}Alder School; was Tue\n {50,}9 Mar 2027\n/,
    );
    for (const line of text.split('\n')) assert.ok(line.length <= 80, line);
  });

  test('names what is wrong by row and column, and ends with 1', async () => {
    const { text, code } = await run(check, 'a.csv', {}, disk({ 'a.csv': BAD }).files);
    assert.equal(code, 1);
    assert.match(text, /2 Work Groups with 6 days, 1 problem\./);
    assert.match(text, /What is wrong\n- row 3, column “Date”: found "31 February 2027"/);
  });

  test('reads a calendar and JSON alike', async () => {
    const { files } = disk({ 'a.ics': story('dates.ics'), 'a.json': story('hub.json') });
    assert.match((await run(check, 'a.ics', {}, files)).text, /^A calendar: 2 Work Groups with 6 days, no problem\./);
    assert.match(
      (await run(check, 'a.json', {}, files)).text,
      /^A feed in JSON: the hub Example Maths Hub, 1 programme, 2 Work/,
    );
  });

  test('writes JSON, and a sheet that reads back the same, in which nothing is a formula', async () => {
    const { files } = disk({ 'a.csv': SHEET, 'b.csv': SHEET.replace('Tea from 3.45pm', '=1+1') });
    const json = JSON.parse((await run(check, 'a.csv', { format: 'json' }, files)).text) as ReturnType<typeof readFeed>;
    assert.deepEqual(json.workgroups, readFeed(SHEET, { dataset }).workgroups);
    const { text } = await run(check, 'a.csv', { format: 'csv' }, files);
    assert.deepEqual(readFeed(text, { dataset }).workgroups, json.workgroups);
    assert.match((await run(check, 'b.csv', { format: 'csv' }, files)).text, /,'=1\+1,/);
  });

  test('refuses what cannot be read, with the reason', async () => {
    await assert.rejects(run(check, 'a', {}, disk({ a: story('page.html') }).files), (error: Error) => {
      assert.ok(error instanceof Refusal);
      assert.match(error.message, /^Nothing of a can be used\.\n- The whole: found a web page/);
      return true;
    });
  });
});

describe('tfm-widgets dates', () => {
  const { files } = disk({ '-': 'Wednesday 1st February' });
  const read = (text: string, options: Record<string, string> = {}) =>
    run(dates, text, { year: '2022/23', ...options }, files);

  test('shows the days, and ends with 0 where they are plain', async () => {
    const { text, code } = await read('Day 1 – Wednesday 1st February 10.30 a.m. – 4.00 p.m.');
    assert.deepEqual(
      [code, text],
      [0, 'Day  Date            Time            Status\n1    Wed 1 Feb 2023  10.30am to 4pm  confirmed\n'],
    );
  });

  test('marks the place of a problem, and offers repairs', async () => {
    const { text, code } = await read('Day 1 – TBC\nDay 2 – Wednesday 9th March, 9.30 to 3');
    assert.equal(code, 1);
    assert.match(
      text,
      /1 problem\n\nLine 2, column 9: 9 March 2023 is a Thursday, not a Wednesday\.\n {2}Day 2 – Wednesday 9th March, 9\.30 to 3\n {10}\^{19}\n {2}- Make it/,
    );
  });

  test('keeps to the width of a terminal, and still points at the place', async () => {
    const { text } = await read(`${'Come and see. '.repeat(9)}Day 2 – Wednesday 9th March${' and so on'.repeat(9)}`);
    for (const line of text.split('\n')) assert.ok(line.length <= 80, line);
    const [, shown, marks] = /\n( {2}…?.*9th March.*)\n( +\^+)\n/.exec(text)!;
    assert.equal(shown!.slice(marks!.indexOf('^'), marks!.length), 'Wednesday 9th March');
  });

  test('reads what is piped in, writes JSON and CSV, and refuses a year that is none', async () => {
    assert.match((await read('-')).text, /Wed 1 Feb 2023/);
    assert.equal((JSON.parse((await read('-', { format: 'json' })).text) as { days: unknown[] }).days.length, 1);
    const csv = await read('31 February', { format: 'csv' });
    assert.match(csv.text, /^\ufeffDay,Date,Start,End,Status,Place,Online,Was,Note\r\n1,,,,tbc,/);
    assert.match(csv.aside!, /there is no 31 February/);
    await assert.rejects(read('-', { year: '2022/24' }), /--year: found "2022\/24", expected an academic year/);
  });
});

describe('tfm-widgets ics', () => {
  /** Runs it, and puts what it writes on the disk. */
  async function write(given: Record<string, string>, feed: string, now: string) {
    const { files } = disk({ ...given, feed }, now);
    const { files: written = [], text, code } = await run(ics, 'feed', { out: 'out' }, files);
    return { disk: { ...given, ...Object.fromEntries(written.map(({ path, text }) => [path, text])) }, text, code };
  }
  const of = (all: string, day: number, name: string) => {
    const block = all
      .replaceAll('\r\n ', '')
      .split('BEGIN:VEVENT')
      .find((each) => each.includes(`tuesdays-2026-27.day-${day}@`))!;
    return new RegExp(`^${name}[:;](.*)$`, 'm').exec(block)?.[1]?.trim();
  };
  const ALL = 'out/all.ics';

  test('writes a file a group, one for all, and what it needs to go on', async () => {
    const { disk, code } = await write({}, SHEET, '2026-11-21T12:00:00Z');
    assert.equal(code, 0);
    assert.deepEqual(Object.keys(disk).sort(), [
      ALL,
      'out/tfm-history.json',
      'out/turing-nw-sktm-secondary-ect-tuesdays-2026-27.ics',
      'out/turing-nw-years-5-8-continuity-2026-27.ics',
    ]);
    assert.match(disk[ALL]!, /REFRESH-INTERVAL;VALUE=DURATION:PT12H\r\nX-PUBLISHED-TTL:PT12H/);
    assert.equal(of(disk[ALL]!, 1, 'LAST-MODIFIED'), '20261121T120000Z');
  });

  test('writes the same again, byte for byte, when nothing has changed', async () => {
    const first = await write({}, SHEET, '2026-11-21T12:00:00Z');
    const second = await write(first.disk, SHEET, '2026-12-24T18:00:00Z');
    assert.deepEqual(second.disk, first.disk);
    assert.match(second.text, /Nothing has changed\./);
  });

  test('counts a change once, says when it was, and leaves the other days alone', async () => {
    const first = await write({}, SHEET, '2026-11-21T12:00:00Z');
    const moved = SHEET.replace('2 February 2027', '9 February 2027');
    const second = await write(first.disk, moved, '2026-12-01T12:00:00Z');
    const third = await write(second.disk, moved, '2026-12-02T12:00:00Z');
    assert.deepEqual(third.disk, second.disk);
    const all = second.disk[ALL]!;
    assert.deepEqual([of(all, 2, 'SEQUENCE'), of(all, 2, 'LAST-MODIFIED')], ['1', '20261201T120000Z']);
    assert.deepEqual([of(all, 1, 'SEQUENCE'), of(all, 1, 'LAST-MODIFIED')], ['0', '20261121T120000Z']);
  });

  test('keeps a day that is gone as cancelled, counted once, and one whose date was taken back', async () => {
    const first = await write({}, SHEET, '2026-11-21T12:00:00Z');
    const less = SHEET.replace(/^,,,2,.*\n/m, '').replace(
      '16/03/2027,16:00,17:30,Alder School,,Moved,09/03/2027',
      'TBC,,,,,,',
    );
    const second = await write(first.disk, less, '2026-12-01T12:00:00Z');
    const all = second.disk[ALL]!;
    assert.deepEqual(
      [of(all, 2, 'STATUS'), of(all, 2, 'SEQUENCE'), of(all, 2, 'DTSTART')],
      ['CANCELLED', '1', 'TZID=Europe/London:20270202T160000'],
    );
    assert.deepEqual([of(all, 3, 'STATUS'), of(all, 3, 'SEQUENCE')], ['CANCELLED', '2']);
    assert.match(of(all, 3, 'DESCRIPTION')!, /The new date is to be confirmed/);
    const third = await write(second.disk, less, '2026-12-02T12:00:00Z');
    assert.deepEqual(third.disk, second.disk);
    const fourth = await write(third.disk, SHEET, '2026-12-03T12:00:00Z');
    assert.deepEqual([of(fourth.disk[ALL]!, 2, 'STATUS'), of(fourth.disk[ALL]!, 2, 'SEQUENCE')], ['CONFIRMED', '2']);
  });

  test('cancels nothing that has taken place, and nothing for a slip in the sheet', async () => {
    const first = await write({}, SHEET, '2026-11-21T12:00:00Z');
    const slip = await write(first.disk, BAD, '2026-12-01T12:00:00Z');
    assert.deepEqual(
      [slip.code, of(slip.disk[ALL]!, 2, 'STATUS'), of(slip.disk[ALL]!, 2, 'SEQUENCE')],
      [1, 'CONFIRMED', '0'],
    );
    assert.match(slip.text.replace(/\s+/g, ' '), /Not in the feed, and left as it was: \S+day-2\./);
    const later = await write(first.disk, SHEET.replace(/^,,,2,.*\n/m, ''), '2027-03-01T12:00:00Z');
    assert.equal(of(later.disk[ALL]!, 2, 'STATUS'), 'CONFIRMED');
  });

  test('keeps the file of a group that is gone, with its days cancelled', async () => {
    const first = await write({}, SHEET, '2026-11-21T12:00:00Z');
    const one = SHEET.split('\n')
      .filter((_, index) => index < 6)
      .join('\n');
    const second = await write(first.disk, one, '2026-12-01T12:00:00Z');
    assert.equal(second.disk['out/turing-nw-years-5-8-continuity-2026-27.ics']!.match(/STATUS:CANCELLED/g)!.length, 2);
  });

  test('does not write over a history that it cannot read', async () => {
    for (const text of ['{', '{}', '{"version":1,"days":{"a":{}}}']) {
      await assert.rejects(
        write({ 'out/tfm-history.json': text }, SHEET, '2026-11-21T12:00:00Z'),
        /out\/tfm-history\.json is not a history that can be read/,
      );
    }
    await assert.rejects(run(ics, 'feed', {}, disk({ feed: SHEET }).files), /found no --out/);
  });
});
