/**
 * The journey by keys alone, real ones: along every way of every journey, in the list and in front of the page. Left and right
 * are those of a page that reads from left to right, and swap on another.
 */
import { expect } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { html } from 'lit';
import '../../src/define.js';
import type { TfmJourney } from '../../src/elements/tfm-journey/tfm-journey.js';
import { connections, lanes } from '../../src/journey/index.js';
import type { Journey } from '../../src/model/types.js';
import {
  ALL,
  dialog,
  heading,
  journey,
  journeyOf,
  leads,
  more,
  opened,
  said,
  stage,
  stages,
} from '../helpers/journey.js';
import { called, focused, press, stopsOf, unseen } from '../helpers/keys.js';
import { part, show, textOf } from '../helpers/show.js';

const isOn = (element: Element) =>
  expect(focused() === element, `focus is on ${called(focused())}, not on ${called(element)}`).to.equal(true);

/** The id of the stage whose heading has focus; of the one that is open, where one is. */
const at = () => focused()?.id.replace(/^stage-/, '');

/** Goes the way of this number from where focus is, as a reader would: on, down as often as it takes, and on. */
async function goOn(way: number, ways: number): Promise<void> {
  await press('ArrowRight');
  if (ways === 1) return;
  for (let presses = 0; presses < way; presses++) await press('ArrowDown');
  await press('ArrowRight');
}

const withSeveral = (of: Journey) => of.stages.filter((each) => connections(of, each).next.length > 1);

describe('<tfm-journey> by arrow keys', () => {
  before(() => setViewport({ width: 1280, height: 900 }));

  for (const each of ALL) {
    it(`goes along every way there is: ${each.title}, ${each.year}`, async () => {
      const element = await journeyOf(each);
      for (const from of each.stages) {
        const { next } = connections(each, from);
        for (const [way, { stage: to }] of next.entries()) {
          heading(element, from.id).focus();
          await goOn(way, next.length);
          isOn(heading(element, to.id));
          expect(await unseen(heading(element, to.id)), to.id).to.equal('');
          // and back the way that was taken, also where another leads there
          await press('ArrowLeft');
          isOn(heading(element, from.id));
        }
      }
    });

    it(`goes from the stages that one can start at to all others, and back: ${each.title}, ${each.year}`, async () => {
      const element = await journeyOf(each);
      const { order } = lanes(each);
      for (const stage of order) {
        const { previous } = connections(each, stage);
        heading(element, stage.id).focus();
        await press('ArrowLeft');
        isOn(heading(element, (previous[0]?.stage ?? stage).id));
        if (!previous.length) expect(said()).to.equal('A journey can start here.');
      }
    });
  }

  it('takes a reader who comes by Tab from the first stage to the last, and through each branch', async () => {
    const around = await show({
      template: html`<div><a href="#before">Before</a><tfm-journey></tfm-journey></div>`,
      today: '2023-10-02',
    });
    const element = around.querySelector<TfmJourney>('tfm-journey')!;
    around.querySelector('a')!.focus();
    await press('Tab');
    while (called(focused()) !== 'button “Leads to Embedding”') {
      expect(element.shadowRoot!.contains(focused())).to.equal(true);
      await press('Tab');
    }
    const walked: (string | undefined)[] = [];
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowLeft', 'ArrowLeft']) {
      await press(key);
      walked.push(at());
    }
    expect(walked).to.deep.equal(['embedding', 'sustaining', 'embedding', 'development']);
    for (const [way, ways] of [
      [1, 2],
      [0, 1],
      [0, 2],
    ] as const) {
      await goOn(way, ways);
      walked.push(at());
    }
    await press('ArrowLeft');
    await goOn(1, 2);
    expect([...walked.slice(4), at()]).to.deep.equal([
      'specialist-year-1',
      'specialist-year-2',
      'specialist-year-3',
      'local-leader',
    ]);
  });

  it('says at a fork which ways there are, and puts focus on the first', async () => {
    for (const each of ALL) {
      const element = await journeyOf(each);
      for (const fork of withSeveral(each)) {
        heading(element, fork.id).focus();
        await press('ArrowRight');
        isOn(leads(element, fork.title)[0]!);
        expect(await unseen(focused()!)).to.equal('');
        for (const { name } of connections(each, fork).next) expect(said()).to.contain(name);
        expect(said()).to.match(/^Leads to .+, or to .+\. The up and down arrow keys choose\.$/);
      }
    }
  });

  it('chooses at a fork with up and down, round and round', async () => {
    const element = await journeyOf(ALL.at(-1)!);
    const ways = leads(element, 'Development');
    expect(ways).to.have.length(3);
    heading(element, 'development').focus();
    await press('ArrowRight');
    for (const [key, way] of [
      ['ArrowDown', 1],
      ['ArrowDown', 2],
      ['ArrowDown', 0],
      ['ArrowUp', 2],
      ['ArrowUp', 1],
    ] as const) {
      await press(key);
      isOn(ways[way]!);
    }
    await press('ArrowLeft');
    isOn(heading(element, 'first-look'));
  });

  it('says where the journey leads no further, and stays there', async () => {
    const element = await journey('secondary');
    heading(element, 'sustaining').focus();
    await press('ArrowRight');
    isOn(heading(element, 'sustaining'));
    expect(said()).to.equal('The journey leads no further from here.');
  });

  it('follows the same ways from whatever has focus in a stage', async () => {
    const element = await journey('secondary');
    more(element, 'Embedding').focus();
    await press('ArrowRight');
    isOn(heading(element, 'sustaining'));
    leads(element, 'Embedding')[0]!.focus();
    await press('ArrowLeft');
    isOn(heading(element, 'development'));
  });

  it('goes to the left on a page that reads from right to left', async () => {
    const element = await journey('rtl');
    heading(element, 'embedding').focus();
    await press('ArrowLeft');
    isOn(heading(element, 'sustaining'));
    await press('ArrowRight');
    isOn(heading(element, 'embedding'));
  });

  it('goes every way in front of the page too, with the stage that is open', async () => {
    const of = ALL.at(-1)!;
    const element = await journeyOf(of);
    const way = async (from: string, number: number, ways: number) => {
      more(element, of.stages.find(({ id }) => id === from)!.title).click();
      await element.updateComplete;
      await goOn(number, ways);
      await element.updateComplete;
      const there = opened(element);
      await press('ArrowLeft');
      await element.updateComplete;
      const back = opened(element);
      element.shadowRoot!.querySelector<HTMLElement>('.close')!.click();
      await new Promise((resolve) => addEventListener('popstate', resolve, { once: true }));
      await element.updateComplete;
      return [there, back];
    };
    for (const from of of.stages) {
      const { next } = connections(of, from);
      for (const [number, { stage: to }] of next.entries()) {
        expect(await way(from.id, number, next.length)).to.deep.equal([to.title, from.title]);
      }
    }
    expect(dialog(element).open).to.equal(false);
  });
});

describe('keys that are not the journey’s', () => {
  const takes = (target: Element, init: KeyboardEventInit) => {
    const event = new KeyboardEvent('keydown', { bubbles: true, composed: true, cancelable: true, ...init });
    target.dispatchEvent(event);
    return event.defaultPrevented;
  };

  it('are those with a modifier, which are the browser’s', async () => {
    const element = await journey('secondary');
    const from = heading(element, 'embedding');
    from.focus();
    expect(takes(from, { key: 'ArrowUp' }), 'up, on a heading').to.equal(false);
    for (const modifier of ['altKey', 'ctrlKey', 'metaKey', 'shiftKey']) {
      for (const key of ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown']) {
        expect(takes(from, { key, [modifier]: true }), `${modifier} and ${key}`).to.equal(false);
      }
    }
    await sendKeys({ down: 'Shift' });
    await press('ArrowRight');
    await sendKeys({ up: 'Shift' });
    isOn(from);
    expect(takes(from, { key: 'ArrowRight' })).to.equal(true);
  });

  it('are up and down where there is nothing to choose: they scroll', async () => {
    const element = await journey('secondary');
    const [only] = leads(element, 'Embedding');
    expect(takes(only!, { key: 'ArrowDown' })).to.equal(false);
    expect(takes(leads(element, 'Development')[0]!, { key: 'ArrowDown' })).to.equal(true);
    more(element, 'Embedding').click();
    await element.updateComplete;
    expect(takes(dialog(element).querySelector('.close')!, { key: 'ArrowDown' })).to.equal(false);
    expect(takes(dialog(element).querySelector('.on')!, { key: 'ArrowUp' })).to.equal(false);
  });

  it('are those outside of the stages: in the question they choose an answer', async () => {
    const element = await journey('asking');
    const [first, second] = element.shadowRoot!.querySelectorAll<HTMLInputElement>('input');
    first!.focus();
    await press('Space');
    await press('ArrowRight');
    expect(second!.checked).to.equal(true);
    isOn(second!);
    for (const target of element.shadowRoot!.querySelectorAll('summary, .start button')) {
      expect(takes(target, { key: 'ArrowRight' }), textOf(target)).to.equal(false);
    }
  });

  it('are Tab’s: it stops at every button of the list in reading order', async () => {
    const element = await journey('stage-marked');
    const all = stages(element).flatMap((each) => stopsOf(each));
    part(element, 'ol').querySelector<HTMLElement>('button')!.focus();
    const seen = [called(focused())];
    while (seen.length < all.length) {
      await press('Tab');
      seen.push(called(focused()));
      expect(await unseen(focused()!)).to.equal('');
    }
    expect(seen).to.deep.equal(all);
    expect(stage(element, 'Local Leader').contains(focused())).to.equal(true);
  });
});
