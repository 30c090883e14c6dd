/** An address that ends in `#tfm=` and a stage, which opens it; and the browser’s Back, which leads away from there. */
import { aTimeout, expect, waitUntil } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { html } from 'lit';
import '../../src/define.js';
import type { TfmJourney } from '../../src/elements/tfm-journey/tfm-journey.js';
import type { TfmStageSelectEvent } from '../../src/page/events.js';
import { button, dialog, journey, opened } from '../helpers/journey.js';
import { focused, press } from '../helpers/keys.js';
import { show, textOf } from '../helpers/show.js';

const address = location.href;
const closed = (element: TfmJourney) => waitUntil(() => !dialog(element).open, 'it should close');

describe('an address that names a stage', () => {
  before(() => setViewport({ width: 1280, height: 900 }));
  // the journey of the test before closes its stage as it leaves the page
  beforeEach(() => aTimeout(0));

  const to = (hash: string) => {
    const changed = new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));
    location.hash = hash;
    return changed;
  };
  const arrive = async (hash: string): Promise<TfmJourney> => {
    history.replaceState(null, '', hash);
    return journey('secondary');
  };
  afterEach(async () => {
    if (location.hash) await to('');
    history.replaceState(null, '', address);
  });

  it('opens it when the page loads, with focus on its heading', async () => {
    const element = await arrive('#tfm=embedding');
    await element.updateComplete;
    expect(opened(element)).to.equal('Embedding');
    expect(textOf(focused())).to.equal('Embedding');
    expect(focused()!.id).to.equal('about');
  });

  it('stays as it is, and the history with it, when the stage is closed', async () => {
    const element = await arrive('#tfm=embedding');
    await element.updateComplete;
    const { state } = history as { state: unknown };
    await press('Escape');
    await closed(element);
    expect([location.hash, history.state]).to.deep.equal(['#tfm=embedding', state]);
    await element.updateComplete;
    expect(dialog(element).open).to.equal(false);
  });

  it('gives focus to the stage in the list when it is closed, as there is nothing to go back to', async () => {
    const element = await arrive('#tfm=embedding');
    await element.updateComplete;
    button(dialog(element), 'On to Sustaining').click();
    await element.updateComplete;
    await press('Escape');
    await closed(element);
    await element.updateComplete;
    expect(focused()!.id).to.equal('stage-sustaining');
  });

  it('tells the page which stage it opened, on arrival and by a link later', async () => {
    const told: string[] = [];
    const note = ({ stage }: TfmStageSelectEvent) => told.push(stage);
    document.body.addEventListener('tfm-stage-select', note);
    try {
      await arrive('#tfm=embedding');
      await to('#tfm=flying');
      await to('#tfm=sustaining');
    } finally {
      document.body.removeEventListener('tfm-stage-select', note);
    }
    expect(told).to.deep.equal(['embedding', 'sustaining']);
  });

  it('opens it when a link on the page leads there, and another in its place, and the first again', async () => {
    const element = await arrive('#');
    for (const [hash, there] of [
      ['#tfm=embedding', 'Embedding'],
      ['#tfm=specialist-year-2', 'Specialist, year 2'],
      ['#tfm=embedding', 'Embedding'],
    ] as const) {
      await to(hash);
      await element.updateComplete;
      expect(opened(element)).to.equal(there);
    }
  });

  it('is followed again after one that leads nowhere, or to another part of the page', async () => {
    const element = await arrive('#tfm=embedding');
    for (const elsewhere of ['#tfm=flying', '#news']) {
      await element.updateComplete;
      expect(opened(element)).to.equal('Embedding');
      await press('Escape');
      await closed(element);
      await to(elsewhere);
      await to('#tfm=embedding');
    }
  });

  it('is what the browser’s Back leads away from, which closes the stage', async () => {
    const element = await arrive('#');
    await to('#tfm=embedding');
    await element.updateComplete;
    button(dialog(element), 'On to Sustaining').click();
    await element.updateComplete;
    expect(opened(element)).to.equal('Sustaining');
    history.back();
    await closed(element);
    expect(location.hash).to.equal('');
  });

  it('does nothing where the journey has no such stage', async () => {
    for (const hash of ['#tfm=flying', '#tfm=', '#tfm=constructor', '#tfm=embedding&x=1', '#embedding']) {
      const element = await arrive(hash);
      await element.updateComplete;
      expect(dialog(element).open, hash).to.equal(false);
      expect(location.hash).to.equal(hash);
    }
  });

  it('is followed by one journey of several: the first that has the stage', async () => {
    history.replaceState(null, '', '#tfm=sustaining');
    const around = await show<TfmJourney>({
      template: html`<div>
        <tfm-journey phase="special"></tfm-journey>
        <tfm-journey></tfm-journey>
        <tfm-journey year="2022/23"></tfm-journey>
      </div>`,
      today: '2023-10-02',
    });
    const all = [...around.querySelectorAll('tfm-journey')];
    const open = async () => {
      await Promise.all(all.map((each) => each.updateComplete));
      return all.map(opened);
    };
    await Promise.all(all.map((each) => each.updateComplete));
    expect(await open()).to.deep.equal(['', 'Sustaining', '']);
    await press('Escape');
    await closed(all[1]!);
    await to('#tfm=development');
    expect(await open()).to.deep.equal(['Development', '', '']);
  });
});
