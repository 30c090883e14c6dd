import { expect } from '@open-wc/testing';
import { html } from 'lit';
import type { TfmData } from '../../src/elements/tfm-data/tfm-data.js';
import '../../src/define.js';
import { bundled } from '../../src/model/bundled.js';
import { FeedRequest } from '../../src/page/feed-request.js';
import { loadFeed } from '../../src/page/load-feed.js';
import { warnings } from '../helpers/console.js';
import { NOTE, address, calendar, hearing, notes, put, rendered, serve, sheet } from '../helpers/feed.js';
import { textOf } from '../helpers/show.js';

/** What is shown of a feed that is served like this, and what the console says. */
async function shown(reply: Parameters<typeof serve>[0], end: 'ready' | 'error' = 'ready') {
  serve(reply);
  const data = await put<TfmData>(html`<tfm-data src=${address()}><workgroup-dates></workgroup-dates></tfm-data>`);
  await hearing(end);
  const dates = data.querySelector('workgroup-dates')!;
  await rendered(data, dates);
  return { data, dates, text: textOf(dates), said: warnings().join('\n') };
}

/** A text as Excel saves it on most machines. */
const windows = (text: string) => Uint8Array.from([...text].map((each) => (each === '–' ? 0x96 : each.charCodeAt(0))));
const one = (cells: string, columns = 'Programme,Group,Date,Note,Booking link') =>
  `${columns}\nsktm-secondary-ect,${cells}`;

describe('a feed of another kind', () => {
  it('is a spreadsheet, whatever its server calls it', async () => {
    const { text, said } = await shown(new Response(sheet, { headers: { 'content-type': 'text/html' } }));
    expect(said).to.equal('');
    expect(text).to.contain('Tuesday 12 January 2027, 4pm to 5.30pm').and.to.contain('Alder School');
  });

  it('is a calendar', async () => {
    const { text, said } = await shown(calendar);
    expect(said).to.equal('');
    expect(text).to.contain('Tuesday 12 January 2027, 4pm to 5.30pm').and.to.contain('Birch School, Leeds');
  });

  it('is in another encoding than UTF-8', async () => {
    const { text, said } = await shown(windows(one('Café – Tuesdays,12 Jan 2027,,')));
    expect(said).to.equal('');
    expect(text).to.contain('Café – Tuesdays');
  });

  it('has markup that is shown as the text that it is', async () => {
    const { dates, text } = await shown(one('<img src=x onerror=alert(1)>,12 Jan 2027,<b>Lunch</b>,'));
    expect(text).to.contain('<img src=x onerror=alert(1)>').and.to.contain('<b>Lunch</b>');
    expect(dates.shadowRoot!.querySelector('img, b')).to.equal(null);
  });

  it('has a link that is a script: it is left out and told, and the rest is shown', async () => {
    const { dates, text, said } = await shown(one('Own,12 Jan 2027,,javascript:alert(1)'));
    expect(text).to.contain('12 January 2027');
    expect(dates.shadowRoot!.querySelector('[href^="javascript"]')).to.equal(null);
    expect(said).to.contain('row 2, column “Booking link”: found "javascript:alert(1)", expected a web address');
  });

  it('has a row that is wrong: it is told as the spreadsheet shows it, and the others are shown', async () => {
    const { text, said } = await shown(sheet.replace('2 February 2027', '31 February 2027'));
    expect(said).to.contain('Not all of this feed could be used.\nrow 3, column “Date”: found "31 February 2027"');
    expect(text).to.contain('Day 1 Tuesday 12 January 2027').and.to.contain('Day 3 Tuesday 16 March 2027');
  });

  it('is a web page in the place of a spreadsheet: the bundled dates stay, with a note', async () => {
    const page = new Response('\n<!doctype html><title>Sign in</title>', { headers: { 'content-type': 'text/csv' } });
    const { data, said } = await shown(page, 'error');
    expect(said).to.contain('found a web page, expected a feed').and.to.contain('“Publish to web”');
    expect(data.page.state.dataset).to.equal(bundled);
    expect(notes(data)).to.contain(NOTE);
  });

  it('cannot be read where its reader cannot be loaded, and says so', async () => {
    serve(sheet);
    const none = () => Promise.reject(new Error('not there'));
    const { feed, problems } = await loadFeed(new FeedRequest(address()), () => bundled, {
      sheet: none,
      calendar: none,
    });
    expect([feed, problems]).to.deep.equal([
      undefined,
      ['The part of tfm-widgets that reads sheets cannot be loaded.'],
    ]);
  });
});
