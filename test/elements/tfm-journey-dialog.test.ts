/** A stage in front of the page: how it is opened and closed, and what is in it. */
import { aTimeout, expect, nextFrame, oneEvent, waitUntil } from '@open-wc/testing';
import { sendMouse, setViewport } from '@web/test-runner-commands';
import '../../src/define.js';
import type { TfmJourney } from '../../src/elements/tfm-journey/tfm-journey.js';
import type { TfmStageSelectEvent } from '../../src/page/events.js';
import { button, dialog, journey, journeyOf, ALL, more, narrow, opened } from '../helpers/journey.js';
import { focused, press, unseen } from '../helpers/keys.js';
import { misfits } from '../helpers/reflow.js';
import { textOf } from '../helpers/show.js';

const isWebKit = /AppleWebKit/.test(navigator.userAgent) && !/Chrome/.test(navigator.userAgent);
const address = location.href;

/** Opens a stage by its button, as a keyboard does. */
async function open(element: TfmJourney, title: string): Promise<HTMLButtonElement> {
  const opener = more(element, title);
  opener.focus();
  // the page has scrolled there, as it has for whoever sees the button: Back restores where it was
  await nextFrame();
  await nextFrame();
  await press('Enter');
  await element.updateComplete;
  expect(opened(element)).to.equal(title);
  return opener;
}

const closed = (element: TfmJourney) => waitUntil(() => !dialog(element).open, 'it should close');
/** What rises is in its place, and has all its colour. */
const atRest = (element: TfmJourney) =>
  Promise.all(
    dialog(element)
      .getAnimations()
      .map(({ finished }) => finished),
  );
const isOn = (element: Element) => expect(focused() === element, `focus is on ${textOf(focused())}`).to.equal(true);
const title = (element: TfmJourney) => dialog(element).querySelector('#about')!;

beforeEach(async () => {
  // the journey of the test before closes its stage as it leaves the page
  await aTimeout(0);
  history.pushState({ router: { page: 7 } }, '', address);
});

describe('a stage of <tfm-journey>', () => {
  before(() => setViewport({ width: 1280, height: 900 }));

  it('opens by its button with all there is to know about it', async () => {
    const element = await journey('secondary');
    await open(element, 'Embedding');
    const text = textOf(dialog(element));
    for (const heading of ['How long', 'Who takes part', 'Support', 'Money', 'What it asks', 'What it gives']) {
      expect(text).to.contain(heading);
    }
    expect(text).to.contain('Embedding Year Support').and.to.contain('Start here if');
    expect(text).to.contain('Comes after Development. Leads to Sustaining.');
    expect(dialog(element).matches(':modal')).to.equal(true);
  });

  it('puts the focus on its heading, by which it is called', async () => {
    const element = await journey('secondary');
    await open(element, 'Embedding');
    isOn(title(element));
    expect(dialog(element).getAttribute('aria-labelledby')).to.equal(title(element).id);
  });

  it('is accessible while it is open, for every stage with ways both back and on', async () => {
    const element = await journey('secondary');
    await open(element, 'Specialist, year 2');
    await atRest(element);
    await expect(element).to.be.accessible();
  });

  it('tells the page which journey and which stage', async () => {
    const element = await journey('secondary');
    setTimeout(() => more(element, 'Embedding').click());
    const event = await oneEvent<TfmStageSelectEvent>(document.body, 'tfm-stage-select');
    expect([event.journey, event.stage, event.bubbles, event.composed]).to.deep.equal([
      'secondary-2023-24',
      'embedding',
      true,
      true,
    ]);
    await element.updateComplete;
    setTimeout(() => button(dialog(element), 'On to Sustaining').click());
    const next = await oneEvent<TfmStageSelectEvent>(element, 'tfm-stage-select');
    expect(next.stage).to.equal('sustaining');
  });

  it('tells the page nothing when it is closed', async () => {
    const element = await journey('secondary');
    await open(element, 'Embedding');
    let told = 0;
    element.addEventListener('tfm-stage-select', () => told++);
    await press('Escape');
    await closed(element);
    expect(told).to.equal(0);
  });

  it('leads along the ways of the journey, on and back, to the other track as well', async () => {
    const element = await journey('secondary');
    await open(element, 'Development');
    for (const [words, there] of [
      ['On to Specialist, year 1', 'Specialist, year 1'],
      ['On to Specialist, year 2', 'Specialist, year 2'],
      ['On to Local Leader', 'Local Leader'],
      ['Back to Specialist, year 2', 'Specialist, year 2'],
      ['Back to Specialist, year 1', 'Specialist, year 1'],
      ['Back to Development', 'Development'],
    ] as const) {
      button(dialog(element), words).focus();
      await press('Enter');
      await element.updateComplete;
      expect(opened(element)).to.equal(there);
      isOn(title(element));
    }
  });

  it('has a way to each stage that it is connected with, and to no other', async () => {
    const element = await journeyOf(ALL.at(-1)!);
    await open(element, 'Development');
    const ways = [...dialog(element).querySelectorAll('.ways button')].map(textOf);
    expect(ways).to.deep.equal([
      'Back to A first look: an open morning in a school that already teaches for mastery',
      'Back to Groundwork',
      'On to Embedding',
      'On to One curriculum from Year 5 to Year 8, shared by a secondary school and all the primaries around it',
      'On to Mastery Specialist in training',
    ]);
  });

  it('is where a screen reader begins again, with each stage that the arrow keys lead to', async () => {
    const element = await journey('secondary');
    await open(element, 'Development');
    const first = title(element);
    await press('ArrowRight');
    await press('ArrowRight');
    await element.updateComplete;
    expect(opened(element)).to.equal('Embedding');
    expect(title(element) === first, 'a heading that only changes its words is not read again').to.equal(false);
    isOn(title(element));
    await press('ArrowRight');
    await element.updateComplete;
    expect(opened(element)).to.equal('Sustaining');
    isOn(title(element));
  });

  for (const [way, leave] of Object.entries<(element: TfmJourney) => unknown>({
    'the Escape key': () => press('Escape'),
    'its Close button': async (element) => {
      button(dialog(element), 'Close').focus();
      await press('Enter');
    },
    'a click beside it': () => sendMouse({ type: 'click', position: [20, 450] }),
    'the browser’s Back': () => history.back(),
  })) {
    it(`closes by ${way}: focus is on the button that opened it, and the page’s history as it was`, async () => {
      const element = await journey('secondary');
      const opener = await open(element, 'Specialist, year 1');
      // one entry of its own, with what the page keeps in it (how many there are says little: browsers forget the oldest)
      expect(history.state)
        .to.deep.include({ router: { page: 7 } })
        .and.to.have.property('tfm-widgets');
      expect(location.href).to.equal(address);
      await leave(element);
      await closed(element);
      await element.updateComplete;
      isOn(opener);
      // a click leaves no ring
      if (!way.includes('click')) expect(await unseen(opener)).to.equal('');
      expect(location.href).to.equal(address);
      await waitUntil(() => JSON.stringify(history.state) === '{"router":{"page":7}}', 'the page is at its own entry');
    });
  }

  it('stays open when something inside it is clicked', async () => {
    const element = await journey('secondary');
    await open(element, 'Embedding');
    const { x, y } = dialog(element).querySelector('dt')!.getBoundingClientRect();
    await sendMouse({ type: 'click', position: [Math.round(x + 5), Math.round(y + 5)] });
    expect(opened(element)).to.equal('Embedding');
  });

  it('closes in one go, however many stages were seen, and Forward opens it again', async () => {
    const element = await journey('secondary');
    await open(element, 'Development');
    button(dialog(element), 'On to Embedding').click();
    await element.updateComplete;
    button(dialog(element), 'On to Sustaining').click();
    await element.updateComplete;
    expect(opened(element)).to.equal('Sustaining');
    history.back();
    await closed(element);
    history.forward();
    await waitUntil(() => dialog(element).open, 'it should open again');
    expect(opened(element)).to.equal('Development');
  });

  it('closes for good when the journey is taken off the page', async () => {
    const element = await journey('secondary');
    await open(element, 'Embedding');
    const place = element.parentElement!;
    element.remove();
    place.append(element);
    await element.updateComplete;
    expect(dialog(element).open).to.equal(false);
    await open(element, 'Sustaining');
  });

  it('takes the whole of a small screen, and fits', async function () {
    if (!isWebKit) await setViewport({ width: 320, height: 640 });
    try {
      const element = narrow(await journey('secondary'), 320);
      await open(element, 'Specialist, year 1');
      await atRest(element);
      // WebKit’s window does not get that narrow
      if (isWebKit) dialog(element).style.setProperty('max-inline-size', '320px');
      else {
        const { x, y, width, height } = dialog(element).getBoundingClientRect();
        expect([x, y, width, height]).to.deep.equal([0, 0, 320, 640]);
      }
      expect(misfits(element.parentElement!)).to.deep.equal([]);
    } finally {
      if (!isWebKit) await setViewport({ width: 1280, height: 900 });
    }
  });

  it('is as wide as its text needs, in the middle of a large screen', async () => {
    const element = await journey('secondary');
    await open(element, 'Embedding');
    const { left, right, width } = dialog(element).getBoundingClientRect();
    expect(width).to.be.within(500, 900);
    expect(Math.abs(left - (document.documentElement.clientWidth - right))).to.be.at.most(2);
  });
});
