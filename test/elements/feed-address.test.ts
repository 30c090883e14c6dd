import { aTimeout, expect, waitUntil } from '@open-wc/testing';
import { html } from 'lit';
import type { TfmData } from '../../src/elements/tfm-data/tfm-data.js';
import type { WorkgroupDates } from '../../src/elements/workgroup-dates/workgroup-dates.js';
import '../../src/define.js';
import { bundled } from '../../src/model/bundled.js';
import { READERS } from '../../src/page/feed-controller.js';
import { FeedRequest } from '../../src/page/feed-request.js';
import { loadFeed } from '../../src/page/load-feed.js';
import { ownPage } from '../../src/page/own-page.js';
import { warnings } from '../helpers/console.js';
import {
  NOTE,
  address,
  asked,
  feed,
  feedOf,
  group,
  hearing,
  never,
  notes,
  put,
  serve,
  slow,
  types,
} from '../helpers/feed.js';
import { textOf } from '../helpers/show.js';

describe('the address of a feed', () => {
  const titles = (data: TfmData) => data.page.state.dataset.workgroups.map(({ id }) => id);

  it('can be changed: the old one is given up, and what came from it goes at once', async () => {
    const calls = serve(never, feedOf(group('new')), never);
    const data = await put<TfmData>(html`<tfm-data src=${address()}></tfm-data>`);
    await asked(calls);
    data.src = address();
    await hearing('ready');
    expect(calls[0]!.init.signal.aborted).to.equal(true);
    expect(titles(data)).to.include('new');
    data.src = address();
    await data.updateComplete;
    expect(data.page.state.dataset).to.equal(bundled);
  });

  it('can be changed where an abort stops nothing: the late answer of the old one counts for nothing', async () => {
    const late = slow(feedOf(group('new')));
    const data = await put<TfmData>(html`<tfm-data src=${address()}></tfm-data>`);
    await late.asked();
    data.src = address();
    await hearing('ready');
    late.answer(feedOf(group('old')));
    await aTimeout(50);
    expect([titles(data).includes('new'), titles(data).includes('old'), types()]).to.deep.equal([
      true,
      false,
      ['tfm-data-ready'],
    ]);
  });

  it('is asked for at once: what reads it may still be on its way', async () => {
    const calls = serve(feed);
    const [place, src] = [await put(html`<div></div>`), address()];
    const data = document.createElement('tfm-data') as TfmData & { performUpdate(): void };
    data.src = src;
    place.append(data);
    // before this has run to its end, nothing that it waits for can be here
    data.performUpdate();
    expect(calls.map(({ url }) => url)).to.deep.equal([new URL(src, document.baseURI).href]);
    data.remove();
    expect(calls[0]!.init.signal.aborted).to.equal(true);
  });

  it('is not asked for again when it was given up before its readers were there', async () => {
    const calls = serve(new Response('', { status: 503 }));
    const request = new FeedRequest(address());
    request.stop();
    await loadFeed(request, () => bundled, READERS);
    expect(calls).to.have.length(1);
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
    await asked(calls);
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
    const server = slow();
    const [own, other] = await island(address());
    const before = textOf(own);
    expect(before).to.equal(textOf(other));
    await server.asked();
    server.answer(feed);
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
    const server = slow();
    const [dates] = await island(address(), 'own');
    expect(notes(dates)).to.equal('');
    expect(dates.shadowRoot!.querySelector('slot')!.assignedElements()).to.have.length(1);
    await server.asked();
    server.answer(JSON.stringify({ programmes: [own], workgroups: [group('a', { programme: 'own' })] }));
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
      /<workgroup-dates src="feeds\/\d+\.json">: Nothing of this feed could be used\.\nhttp.* is not there/,
    );
  });

  it('is given up when the widget leaves the page', async () => {
    const calls = serve(never);
    const [own] = await island(address());
    await asked(calls);
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
