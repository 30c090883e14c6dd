import { aTimeout, expect, waitUntil } from '@open-wc/testing';
import { html } from 'lit';
import type { TfmData } from '../../src/elements/tfm-data/tfm-data.js';
import type { WorkgroupDates } from '../../src/elements/workgroup-dates/workgroup-dates.js';
import '../../src/define.js';
import { bundled } from '../../src/model/bundled.js';
import { ownPage } from '../../src/page/own-page.js';
import type { Widget } from '../../src/page/widget.js';
import { fixtures } from '../../stories/tfm-data.fixtures.js';
import { warnings } from '../helpers/console.js';
import {
  NOTE,
  address,
  feed,
  feedOf,
  group,
  hearing,
  notes,
  put,
  rendered,
  serve,
  slow,
  types,
} from '../helpers/feed.js';
import { setPage, textOf } from '../helpers/show.js';

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
    const server = slow();
    const data = await inside(address());
    const [dates, hub, card] = [...data.children] as [Widget, Widget, Widget];
    await rendered(dates, hub, card);
    await aTimeout(50);
    expect(data.page.state.dataset).to.equal(bundled);
    expect(textOf(dates)).to.contain('Wednesday 1 February 2023, 10.30am to 4pm');
    expect([types(), notes(data)]).to.deep.equal([[], '']);

    await server.asked();
    server.answer(feed);
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

  it('is read in an older encoding, as the bytes tell', async () => {
    const text = feedOf(group('latin', { title: 'Sal\u00fa' }));
    serve(new Response(Uint8Array.from(text, (letter) => letter.charCodeAt(0))));
    const data = await inside(address());
    await hearing('ready');
    expect(data.page.state.dataset.workgroups.at(-1)?.title).to.equal('Sal\u00fa');
  });

  it('says where a letter was lost before it came', async () => {
    serve(feedOf(group('lost', { title: 'Sal\ufffd' })));
    const data = await inside(address());
    const { problems } = await hearing('error');
    expect(problems).to.deep.equal([
      'line 1: found a letter that is not in UTF-8, expected that encoding. Save the file as UTF-8.',
    ]);
    expect(data.page.state.dataset.workgroups.at(-1)?.id).to.equal('lost');
    expect(warnings()).to.have.length(1);
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
