/**
 * WCAG 2.2, 1.4.10 and 1.4.4: at 320 px, which is 1280 px at a zoom of 400 %, and with text of twice the size, nothing scrolls
 * sideways and nothing is cut off.
 */
import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { LitElement } from 'lit';
import '../../src/define.js';
import { warnings } from '../helpers/console.js';
import { FIXTURES } from '../helpers/fixtures.js';
import { misfits } from '../helpers/reflow.js';
import { show } from '../helpers/show.js';

const { innerWidth, innerHeight } = window;
/** WebKitGTK's small browser has no window as narrow as that; there, the room in it is. */
const isWebKit = /AppleWebKit/.test(navigator.userAgent) && !/Chrome/.test(navigator.userAgent);

/** Opens all that can be opened: what is unfolded has to fit as well. What is in front of the page goes by the window. */
function unfold(root: ParentNode): void {
  for (const each of root.querySelectorAll('*')) {
    if (each instanceof HTMLDetailsElement) each.open = true;
    if (isWebKit && each instanceof HTMLDialogElement) each.style.setProperty('max-inline-size', '320px');
    if (each.shadowRoot) unfold(each.shadowRoot);
  }
}

const WAYS = {
  'at 320 px': '',
  'at 320 px with text of twice the size': '200%',
};

describe('on a screen of 320 by 256 px, as 1280 by 1024 is at 400 %', () => {
  before(async () => {
    if (isWebKit) document.body.style.inlineSize = '304px';
    else await setViewport({ width: 320, height: 256 });
    expect(document.body.clientWidth).to.equal(304);
  });
  after(async () => {
    if (!isWebKit) await setViewport({ width: innerWidth, height: innerHeight });
  });

  for (const [tag, states] of Object.entries(FIXTURES)) {
    for (const state of states) {
      it(`<${tag}> fits: ${state.title}`, async () => {
        const element = await show<LitElement>(state);
        warnings();
        const frame = element.parentElement!;
        unfold(frame);
        const found: string[] = [];
        for (const [way, size] of Object.entries(WAYS)) {
          frame.style.setProperty('--tfm-font-size', size);
          found.push(...misfits(frame).map((misfit) => `${way}: ${misfit}`));
        }
        if (found.length) throw new Error([...new Set(found)].slice(0, 8).join('\n'));
      });
    }
  }
});
