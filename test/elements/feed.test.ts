import { aTimeout, expect, fixture, waitUntil } from '@open-wc/testing';
import { html, type TemplateResult } from 'lit';
import type { TfmData } from '../../src/elements/tfm-data/tfm-data.js';
import type { WorkgroupDates } from '../../src/elements/workgroup-dates/workgroup-dates.js';
import '../../src/define.js';
import { bundled } from '../../src/model/bundled.js';
import type { TfmDataErrorEvent, TfmDataReadyEvent } from '../../src/page/events.js';
import { ownPage } from '../../src/page/own-page.js';
import type { Widget } from '../../src/page/widget.js';
import { fixtures } from '../../stories/tfm-data.fixtures.js';
import { warnings } from '../helpers/console.js';
import { hurry, never, restore, serve, type Call } from '../helpers/feed.js';
import { setPage, textOf } from '../helpers/show.js';

const feed = await (await fetch(new URL('../../stories/feeds/hub.json', import.meta.url))).text();
const group = (id: string, more: object = {}) => ({
  id,
  programme: 'sktm-secondary-ect',
  title: `Group ${id}`,
  year: '2026/27',
  days: [{ number: 1, date: '2026-12-02', status: 'confirmed', sequence: 0 }],
  ...more,
});
const feedOf = (...workgroups: object[]) => JSON.stringify({ workgroups });

/** The address of a feed that no other test has, as the console says each thing only once. */
let count = 0;
const address = () => `feeds/${++count}.json`;

const NOTE = 'The newest details could not be loaded.';
const notes = (element: Element) => textOf(element.shadowRoot!.querySelector('[part="notice"]'));
const rendered = async (...widgets: Element[]) => {
  for (const widget of widgets) await (widget as Widget).updateComplete;
};
/** Puts it on the page without waiting for anything that it loads. */
const put = <T extends Element>(template: TemplateResult) => fixture<T>(template);
/** What every `<tfm-data>` of the page has said since the test began. */
let heard: (TfmDataReadyEvent | TfmDataErrorEvent)[] = [];
for (const name of ['tfm-data-ready', 'tfm-data-error'] as const) {
  document.addEventListener(name, (event) => heard.push(event as (typeof heard)[number]));
}
const types = () => heard.map(({ type }) => type);
/** Waits until so many such events were heard, and gives the last. */
async function hearing(name: 'ready' | 'error', times = 1): Promise<TfmDataReadyEvent & TfmDataErrorEvent> {
  const such = () => heard.filter(({ type }) => type === `tfm-data-${name}`);
  await waitUntil(() => such().length === times, `tfm-data-${name} should be heard`, { timeout: 2000 });
  return such().at(-1) as TfmDataReadyEvent & TfmDataErrorEvent;
}

beforeEach(() => {
  heard = [];
  setPage({ today: '2026-11-21' });
});
afterEach(restore);

describe('a feed for everything inside a <tfm-data>', () => {
  const inside = (src: string) =>
    put<TfmData>(
      html`<tfm-data src=${src} today="2026-11-21">
        <workgroup-dates></workgroup-dates>
        <tfm-hub></tfm-hub>
        <programme-card programme="sktm-secondary-non-specialist"></programme-card>
      </tfm-data>`,
    );

  it('shows what is bundled until the feed is in, and then what the hub says', async () => {
    let arrive = (_: Response) => {};
    serve(() => new Promise((resolve) => (arrive = resolve)));
    const data = await inside(address());
    const [dates, hub, card] = [...data.children] as [Widget, Widget, Widget];
    await rendered(dates, hub, card);
    await aTimeout(50);
    expect(data.page.state.dataset).to.equal(bundled);
    expect(textOf(dates)).to.contain('Wednesday 1 February 2023, 10.30am to 4pm');
    expect([types(), notes(data)]).to.deep.equal([[], '']);

    arrive(new Response(feed));
    const { state } = await hearing('ready');
    await rendered(data, dates, hub, card);
    expect(state).to.equal(data.page.state);
    expect([state.hub, state.dataset.hubs.length]).to.deep.equal(['example', bundled.hubs.length + 1]);
    expect(textOf(dates)).to.contain('Wednesday 2 December 2026, 9.30am to 3pm').and.to.contain('The sports hall');
    expect(textOf(hub)).to.contain('Example Maths Hub');
    expect(textOf(card)).to.contain('Maths for teachers from other subjects');
    expect([types(), notes(data)]).to.deep.equal([['tfm-data-ready'], '']);
  });

  it('asks for it without saying who asks, from the page’s own address on', async () => {
    const calls = serve(feed);
    const src = address();
    await inside(src);
    await hearing('ready');
    expect(calls.map(({ url }) => url)).to.deep.equal([new URL(src, document.baseURI).href]);
    const { credentials, referrerPolicy, cache } = calls[0]!.init;
    expect([credentials, referrerPolicy, cache]).to.deep.equal(['omit', 'no-referrer', undefined]);
  });

  it('leaves the rest of the page as it is', async () => {
    serve(feed);
    await inside(address());
    await hearing('ready');
    expect(ownPage().state.dataset).to.equal(bundled);
  });

  it('uses what is sound, and names the rest once in the console and in an event', async () => {
    serve(feedOf(group('good'), { id: 'bad' }, group('half', { booking: { status: 'maybe' } })));
    const src = address();
    const data = await inside(src);
    const error = await hearing('error');
    await hearing('ready');
    const dates = data.querySelector('workgroup-dates')!;
    await rendered(data, dates);
    expect(textOf(dates)).to.contain('Group good').and.to.contain('Group half');
    expect(types()).to.deep.equal(['tfm-data-error', 'tfm-data-ready']);
    expect(error.problems).to.have.length(4);
    expect(error.problems[0]).to.match(
      /^bad, workgroups\[1\]\.programme: found nothing, .* This work group is left out\.$/,
    );
    expect(warnings()).to.deep.equal([
      [`tfm-widgets: <tfm-data src="${src}">: Not all of this feed could be used.`, ...error.problems].join('\n'),
    ]);
    expect(notes(data)).to.equal('');
  });

  it('does not fill the console with a feed that is wrong throughout', async () => {
    serve(feedOf(...Array<object>(50).fill({})));
    await inside(address());
    await hearing('error');
    const [text = ''] = warnings();
    expect(text.split('\n')).to.have.length(22);
    expect(text).to.match(/And 180 more\.$/);
  });

  it('shows markup in a title as the text that it is', async () => {
    const title = '<img src=x onerror="window.ran = true"><b>Bold</b>';
    serve(feedOf(group('markup', { title })));
    const data = await inside(address());
    await hearing('ready');
    const dates = data.querySelector('workgroup-dates')!;
    await rendered(dates);
    expect(textOf(dates)).to.contain(title);
    expect(dates.shadowRoot!.querySelector('img, b')).to.equal(null);
    expect('ran' in window).to.equal(false);
  });

  it('makes no link of what is no web address', async () => {
    serve(feedOf(group('link', { booking: { status: 'open', link: 'javascript:window.ran=true' } })));
    const data = await inside(address());
    await hearing('ready');
    const dates = data.querySelector('workgroup-dates')!;
    await rendered(dates);
    expect(textOf(dates)).to.contain('Group link');
    expect(
      [...dates.shadowRoot!.querySelectorAll('a')].filter(({ protocol }) => !/^https?:$/.test(protocol)),
    ).to.deep.equal([]);
    expect(warnings().join()).to.contain('found "javascript:window.ran=true"');
  });

  it('takes its hub attribute before the hub of the feed, and finds either in the feed', async () => {
    serve(feed);
    const data = await put<TfmData>(html`<tfm-data src=${address()} hub="example"></tfm-data>`);
    expect(data.page.state.hub).to.equal('');
    await hearing('ready');
    expect(data.page.state.hub).to.equal('example');
    data.hub = 'turing-nw';
    await data.updateComplete;
    expect(data.page.state.hub).to.equal('turing-nw');
    expect(notes(data)).to.equal('');
  });

  it('names a hub that is not in the feed either, once the feed is in', async () => {
    serve(feed);
    const data = await put<TfmData>(html`<tfm-data src=${address()} hub="nowhere"></tfm-data>`);
    expect(warnings()).to.deep.equal([]);
    await hearing('ready');
    await data.updateComplete;
    expect(warnings().join()).to.contain('hub="nowhere"');
  });
});

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
    expect([head, rest]).to.deep.equal([`tfm-widgets: <tfm-data src="${src}">: This feed could not be used.`, []]);
    return { line, calls };
  }
  const status = (code: number) => new Response('<h1>Sorry</h1>', { status: code });

  it('because there is nothing: it is asked for once', async () => {
    const { line, calls } = await failing([status(404)]);
    expect(line).to.match(/^There is nothing at http.*\.json \(the server answered 404\)\.$/);
    expect(calls).to.have.length(1);
  });

  it('because it is not for everyone', async () => {
    const { line, calls } = await failing([status(403)]);
    expect(line).to.match(/^The server answered 403 instead of sending http/);
    expect(calls).to.have.length(1);
  });

  it('because the server is out of order: it is asked for twice', async () => {
    const { line, calls } = await failing([status(503)]);
    expect(line).to.match(/^The server answered 503/);
    expect(calls).to.have.length(2);
  });

  it('because it cannot be reached, or may not be read: it is asked for twice', async () => {
    const { line, calls } = await failing([new TypeError('Failed to fetch')]);
    expect(line).to.match(/could not be fetched: .*\(CORS\)/);
    expect(calls).to.have.length(2);
  });

  it('because it breaks off', async () => {
    const broken = () => new Response(new ReadableStream({ pull: (controller) => controller.error(new TypeError()) }));
    expect((await failing([broken])).calls).to.have.length(2);
  });

  it('because it is a web page', async () => {
    const { line } = await failing(['<!doctype html><title>Log in</title>']);
    expect(line).to.match(/^The whole: found a web page, expected a feed in JSON/);
  });

  it('because it is not JSON, with the line and the column', async () => {
    const { line } = await failing(['{\n  "workgroups": [],\n}']);
    expect(line).to.match(/^line 3, column 1: found "}"/);
  });

  it('because nothing in it is sound', async () => {
    const { line } = await failing([feedOf(group('a', { year: '2026' }))]);
    expect(line).to.match(/^a, workgroups\[0\]\.year/);
  });

  it('because it is in an encoding that nobody can tell', async () => {
    const { line } = await failing([new Response(new Uint8Array([0x7b, 0x22, 0xe9, 0x22, 0x7d]))]);
    expect(line).to.match(/is not in UTF-8/);
  });

  it('because it never answers', async () => {
    const { line, calls } = await failing([never]);
    expect(line).to.match(/did not arrive within 10 seconds/);
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
    expect((await failing([endless])).line).to.match(/did not arrive within 10 seconds/);
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
      expect(line).to.match(/^This is not the address of a feed\./);
      expect(calls).to.deep.equal([]);
    });
  }

  it('is used all the same when the second try brings it', async () => {
    for (const first of [status(502), new TypeError('Failed to fetch')]) {
      heard = [];
      hurry();
      const calls = serve(first, feed);
      const data = await put<TfmData>(html`<tfm-data src=${address()}></tfm-data>`);
      await hearing('ready');
      expect([calls.length, data.page.state.hub, notes(data)]).to.deep.equal([2, 'example', '']);
    }
  });
});

describe('the address of a feed', () => {
  const titles = (data: TfmData) => data.page.state.dataset.workgroups.map(({ id }) => id);

  it('can be changed: what came from the old one goes at once, and its late answer counts for nothing', async () => {
    let late = (_: Response) => {};
    serve(
      (signal) => Promise.race([new Promise<Response>((resolve) => (late = resolve)), never(signal)]),
      feedOf(group('new')),
    );
    const data = await put<TfmData>(html`<tfm-data src=${address()}></tfm-data>`);
    data.src = address();
    await hearing('ready');
    expect(titles(data)).to.include('new');
    late(new Response(feedOf(group('old'))));
    await aTimeout(50);
    expect(titles(data)).to.include('new').and.not.to.include('old');
    serve(never);
    data.src = address();
    await data.updateComplete;
    expect(data.page.state.dataset).to.equal(bundled);
  });

  it('can be late even where an abort does not stop it', async () => {
    let late = (_: Response) => {};
    serve(() => new Promise((resolve) => (late = resolve)), feedOf(group('new')));
    const data = await put<TfmData>(html`<tfm-data src=${address()}></tfm-data>`);
    data.src = address();
    await hearing('ready');
    late(new Response(feedOf(group('old'))));
    await aTimeout(50);
    expect([titles(data).includes('old'), types()]).to.deep.equal([false, ['tfm-data-ready']]);
  });

  it('can be taken away: what is bundled is back, and so it is after a failure', async () => {
    serve(feed);
    const data = await put<TfmData>(html`<tfm-data src=${address()}></tfm-data>`);
    await hearing('ready');
    data.removeAttribute('src');
    const { state } = await hearing('ready', 2);
    expect([state.dataset === bundled, state.hub]).to.deep.equal([true, '']);

    serve(new Response('', { status: 404 }));
    data.src = address();
    await hearing('error');
    await data.updateComplete;
    expect(notes(data)).to.contain(NOTE);
    data.src = '';
    await data.updateComplete;
    expect(notes(data)).to.equal('');
    warnings();
  });

  it('is let go of when the element leaves the page, and taken up again when it is back', async () => {
    const calls = serve(never, feed);
    const data = await put<TfmData>(html`<tfm-data src=${address()}></tfm-data>`);
    const place = data.parentElement!;
    data.remove();
    expect(calls.map(({ init }) => init.signal.aborted)).to.deep.equal([true]);
    await aTimeout(50);
    place.append(data);
    await hearing('ready');
    expect(data.page.state.hub).to.equal('example');

    data.remove();
    place.append(data);
    await data.updateComplete;
    await aTimeout(50);
    expect([calls.length, data.page.state.hub]).to.deep.equal([2, 'example']);
  });
});

describe('a feed for the dates alone', () => {
  const island = async (src: string, programme = 'sktm-secondary-ect') => {
    const place = await put<HTMLElement>(
      html`<div>
        <workgroup-dates src=${src} programme=${programme}><p>Ask us.</p></workgroup-dates>
        <workgroup-dates programme="sktm-secondary-ect"></workgroup-dates>
      </div>`,
    );
    return [...place.children] as [WorkgroupDates, WorkgroupDates];
  };
  const shows = (dates: Element, text: string) => waitUntil(() => textOf(dates).includes(text), `${text} should show`);

  it('is laid over what the others share for that widget only', async () => {
    let arrive = (_: Response) => {};
    serve(() => new Promise((resolve) => (arrive = resolve)));
    const [own, other] = await island(address());
    const before = textOf(own);
    expect(before).to.equal(textOf(other));
    arrive(new Response(feed));
    await shows(own, 'Early career maths, Tuesdays');
    expect(textOf(own)).to.contain('Wednesday 1 February 2023').and.to.contain('Example Maths Hub');
    expect(textOf(other)).to.equal(before);
    expect(ownPage().state.dataset).to.equal(bundled);
  });

  it('goes along with what the others share', async () => {
    serve(feed);
    const [own] = await island(address());
    await shows(own, 'Early career maths, Tuesdays');
    expect(textOf(own)).to.contain('Next');
    ownPage().dispatch({ type: 'data', today: '2027-08-01' });
    await own.updateComplete;
    expect(textOf(own)).not.to.contain('Next');
  });

  it('may bring the programme that its attribute names: until then the fallback shows, and nothing is complained of', async () => {
    const own = { ...(JSON.parse(feed) as { programmes: object[] }).programmes[0], id: 'own' };
    let arrive = (_: Response) => {};
    serve(() => new Promise((resolve) => (arrive = resolve)));
    const [dates] = await island(address(), 'own');
    expect(notes(dates)).to.equal('');
    expect(dates.shadowRoot!.querySelector('slot')!.assignedElements()).to.have.length(1);
    arrive(new Response(JSON.stringify({ programmes: [own], workgroups: [group('a', { programme: 'own' })] })));
    await shows(dates, 'Group a');
    expect(dates.shadowRoot!.querySelector('slot')).to.equal(null);
  });

  it('leaves what was there when it fails, with a note, and tells the console why', async () => {
    serve(new Response('', { status: 404 }));
    const src = address();
    const [own, other] = await island(src);
    await shows(own, NOTE);
    expect(textOf(own).startsWith(textOf(other))).to.equal(true);
    expect(textOf(other)).to.contain('Wednesday 1 February 2023').and.not.to.contain(NOTE);
    expect(warnings().join()).to.match(
      /<workgroup-dates src="feeds\/\d+\.json">: This feed could not be used\.\nThere is nothing at/,
    );
  });

  it('is given up when the widget leaves the page', async () => {
    const calls = serve(never);
    const [own] = await island(address());
    own.remove();
    expect(calls[0]!.init.signal.aborted).to.equal(true);
  });

  it('is read once however often the widget renders', async () => {
    const calls = serve(feed);
    const [own] = await island(address());
    await shows(own, 'Early career maths, Tuesdays');
    own.headingLevel = 3;
    await own.updateComplete;
    own.programme = '';
    await own.updateComplete;
    await shows(own, 'Maths for teachers from other subjects');
    expect(calls).to.have.length(1);
  });
});

describe('the states of a feed', () => {
  for (const state of fixtures.filter(({ name }) => name.startsWith('feed'))) {
    it(`are accessible, loaded for real: ${state.title}`, async () => {
      setPage(state);
      const element = await put<TfmData | WorkgroupDates>(state.template);
      const dates = element.localName === 'workgroup-dates' ? element : element.querySelector('workgroup-dates')!;
      const bad = /unusable$/.test(state.name);
      await waitUntil(() => textOf(bad ? element : dates).includes(bad ? NOTE : '2026/27'));
      await rendered(...element.children);
      await expect(element).to.be.accessible();
      expect(warnings()).to.have.length(/unusable$|slips$/.test(state.name) ? 1 : 0);
    });
  }
});
