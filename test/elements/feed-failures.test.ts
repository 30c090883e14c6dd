import { aTimeout, expect } from '@open-wc/testing';
import { html } from 'lit';
import type { TfmData } from '../../src/elements/tfm-data/tfm-data.js';
import '../../src/define.js';
import { bundled } from '../../src/model/bundled.js';
import { warnings } from '../helpers/console.js';
import {
  NOTE,
  address,
  feed,
  feedOf,
  forget,
  group,
  hearing,
  hurry,
  never,
  notes,
  put,
  rendered,
  serve,
  types,
  type Call,
} from '../helpers/feed.js';
import { textOf } from '../helpers/show.js';

describe('a feed that cannot be used', () => {
  /** What comes of it: bundled data, a note, one event, one message. Gives the message's line and what was asked for. */
  async function failing(reply: Parameters<typeof serve>, src = address()): Promise<{ line: string; calls: Call[] }> {
    hurry();
    const calls = serve(...reply);
    const data = await put<TfmData>(html`<tfm-data src=${src}><workgroup-dates></workgroup-dates></tfm-data>`);
    await hearing('error');
    const dates = data.querySelector('workgroup-dates')!;
    await rendered(data, dates);
    expect(types()).to.deep.equal(['tfm-data-error']);
    expect(data.page.state.dataset).to.equal(bundled);
    expect(textOf(dates)).to.contain('Wednesday 1 February 2023, 10.30am to 4pm');
    expect(notes(data)).to.contain(NOTE);
    const said = warnings();
    expect(said).to.have.length(1);
    const [head, line = '', ...rest] = said[0]!.split('\n');
    expect([head, rest]).to.deep.equal([
      `tfm-widgets: <tfm-data src="${src}">: Nothing of this feed could be used.`,
      [],
    ]);
    return { line, calls };
  }
  const status = (code: number) => new Response('<h1>Sorry</h1>', { status: code });

  it('because there is nothing: it is asked for once', async () => {
    const { line, calls } = await failing([status(404)]);
    expect(line).to.match(/^http:.*\/feeds\/\d+\.json is not there \(404\)\.$/);
    expect(calls).to.have.length(1);
  });

  it('because it is not for everyone', async () => {
    const { line, calls } = await failing([status(403)]);
    expect(line).to.match(/\.json was refused \(403\)\.$/);
    expect(calls).to.have.length(1);
  });

  it('because the server is out of order: it is asked for twice', async () => {
    const { line, calls } = await failing([status(503)]);
    expect(line).to.match(/was refused \(503\)/);
    expect(calls).to.have.length(2);
  });

  it('because it cannot be reached, or may not be read: it is asked for twice', async () => {
    const { line, calls } = await failing([new TypeError('Failed to fetch')]);
    expect(line).to.match(/cannot be fetched: .*CORS/);
    expect(calls).to.have.length(2);
  });

  it('because it breaks off', async () => {
    const broken = () => new Response(new ReadableStream({ pull: (controller) => controller.error(new TypeError()) }));
    expect((await failing([broken])).calls).to.have.length(2);
  });

  it('because it is a web page', async () => {
    const { line } = await failing(['<!doctype html><title>Log in</title>']);
    expect(line).to.match(/^The whole: found a web page, expected a feed: a spreadsheet saved as CSV/);
  });

  it('because it is not JSON, with the line and the column', async () => {
    const { line } = await failing(['{\n  "workgroups": [],\n}']);
    expect(line).to.match(/^line 3, column 1: found "}"/);
  });

  it('because nothing in it is sound', async () => {
    const { line } = await failing([feedOf(group('a', { year: '2026' }))]);
    expect(line).to.match(/^a, workgroups\[0\]\.year/);
  });

  it('because it never answers', async () => {
    const { line, calls } = await failing([never]);
    expect(line).to.match(/did not come within 10 seconds/);
    expect(calls.map(({ init }) => init.signal.aborted)).to.deep.equal([true]);
  });

  it('because it never ends', async () => {
    const endless = (signal: AbortSignal) =>
      new Response(
        new ReadableStream({
          start: (controller) => signal.addEventListener('abort', () => controller.error(signal.reason)),
          async pull(controller) {
            await aTimeout(5);
            controller.enqueue(new Uint8Array([32]));
          },
        }),
      );
    expect((await failing([endless])).line).to.match(/did not come within 10 seconds/);
  });

  it('because it is too large: no more of it is taken than may be', async () => {
    let [sent, cancelled] = [0, false];
    const large = () =>
      new Response(
        new ReadableStream({
          pull(controller) {
            sent += 1e6;
            controller.enqueue(new Uint8Array(1e6).fill(32));
            if (sent >= 50e6) controller.close();
          },
          cancel: () => void (cancelled = true),
        }),
      );
    const { line, calls } = await failing([large]);
    expect(line).to.match(/is larger than 5 MB/);
    expect([calls.length, cancelled]).to.deep.equal([1, true]);
    expect(sent).to.be.at.most(8e6);
  });

  for (const src of [
    'javascript:alert(1)',
    'data:application/json,{}',
    'file:///etc/passwd',
    'blob:https://hub.example/1',
    'https://name:secret@hub.example/feed.json',
    'http://[',
  ]) {
    it(`because ${src} is not the address of a feed: nothing is asked for`, async () => {
      const { line, calls } = await failing([feed], src);
      expect(line).to.match(/^A feed has an address on this site or one that begins https:/);
      expect(calls).to.deep.equal([]);
    });
  }

  it('is used all the same when the second try brings it', async () => {
    for (const first of [status(502), new TypeError('Failed to fetch')]) {
      forget();
      hurry();
      const calls = serve(first, feed);
      const data = await put<TfmData>(html`<tfm-data src=${address()}></tfm-data>`);
      await hearing('ready');
      expect([calls.length, data.page.state.hub, notes(data)]).to.deep.equal([2, 'example', '']);
    }
  });
});
