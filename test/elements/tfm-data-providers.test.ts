/** Providers that come late, are replaced, taken away, nested, and stand side by side. */
import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import { TfmData } from '../../src/elements/tfm-data/tfm-data.js';
import '../../src/define.js';
import { ownPage } from '../../src/page/own-page.js';
import type { Widget } from '../../src/page/widget.js';
import { setPage, textOf } from '../helpers/show.js';

const NEXT = '2023-03-15';
const dates = html`<workgroup-dates programme="sktm-secondary-ect"></workgroup-dates>`;
const card = html`<programme-card programme="secondary-subject-leadership"></programme-card>`;
const SUBJECT_LEADER = [
  { type: 'answer', question: 'phase', answer: ['secondary'] },
  { type: 'answer', question: 'role', answer: ['subject-leader'] },
] as const;

/** Waits for every provider and widget in a place: what is outside renders before what is inside. */
async function settled(place: ParentNode): Promise<void> {
  for (const element of place.querySelectorAll<Widget>('*')) await element.updateComplete;
}

async function island(content: unknown): Promise<HTMLElement> {
  const place = await fixture<HTMLElement>(html`<div>${content}</div>`);
  await settled(place);
  return place;
}

const only = <T extends Element>(place: ParentNode, selector: string): T => {
  const found = place.querySelectorAll<T>(selector);
  expect(found).to.have.length(1);
  return found[0]!;
};
const verdicts = (place: ParentNode): boolean[] =>
  [...place.querySelectorAll('programme-card')].map((each) => !!each.shadowRoot!.querySelector('.verdict'));
const hasPassed = (place: ParentNode): boolean =>
  /These dates have passed\./.test(textOf(only(place, 'workgroup-dates')));

describe('the page that widgets share', () => {
  beforeEach(() => setPage({}));

  it('is one for all that stand outside a <tfm-data>, and each <tfm-data> has one of its own', async () => {
    const place = await island(html`${card} ${card} <tfm-data>${card} ${card}</tfm-data> <tfm-data>${card}</tfm-data>`);
    expect(verdicts(place)).to.deep.equal([false, false, false, false, false]);
    const [first, second] = [...place.querySelectorAll('tfm-data')] as [TfmData, TfmData];
    for (const action of SUBJECT_LEADER) first.page.dispatch(action);
    await settled(place);
    expect(verdicts(place)).to.deep.equal([false, false, true, true, false]);
    for (const action of SUBJECT_LEADER) ownPage().dispatch(action);
    await settled(place);
    expect(verdicts(place)).to.deep.equal([true, true, true, true, false]);
    first.page.dispatch({ type: 'forget' });
    for (const action of SUBJECT_LEADER) second.page.dispatch(action);
    await settled(place);
    expect(verdicts(place)).to.deep.equal([true, true, false, false, true]);
  });

  it('is shown as it is now by a widget that was away while it changed', async () => {
    const place = await island(card);
    const away = only<Widget>(place, 'programme-card');
    away.remove();
    for (const action of SUBJECT_LEADER) ownPage().dispatch(action);
    place.append(away);
    await settled(place);
    expect(verdicts(place)).to.deep.equal([true]);
  });
});

describe('a <tfm-data> that comes, goes or is replaced', () => {
  beforeEach(() => setPage({}));

  for (const [tag, show] of [
    ['workgroup-dates', dates],
    ['programme-card', card],
  ] as const) {
    it(`serves a <${tag}> that it is put around, and lets go of one that it is taken away from`, async () => {
      const place = await island(show);
      const widget = only<Widget>(place, tag);
      const before = textOf(widget);
      const data = document.createElement('tfm-data');
      data.today = NEXT;
      widget.replaceWith(data);
      data.append(widget);
      for (const action of SUBJECT_LEADER) data.page.dispatch(action);
      await settled(place);
      expect(textOf(widget)).not.to.equal(before);
      data.replaceWith(...data.childNodes);
      await settled(place);
      expect(textOf(widget)).to.equal(before);
    });
  }

  it('gives way to another that takes over its widgets', async () => {
    const place = await island(html`<tfm-data today=${NEXT}>${dates} ${card}</tfm-data>`);
    const old = only<TfmData>(place, 'tfm-data');
    for (const action of SUBJECT_LEADER) old.page.dispatch(action);
    await settled(place);
    expect([hasPassed(place), verdicts(place)]).to.deep.equal([false, [true]]);
    const next = document.createElement('tfm-data');
    next.today = '2024-01-01';
    next.append(...old.childNodes);
    old.replaceWith(next);
    await settled(place);
    expect([hasPassed(place), verdicts(place)]).to.deep.equal([true, [false]]);
    old.page.dispatch({ type: 'data', today: NEXT });
    await settled(place);
    expect(hasPassed(place)).to.equal(true);
  });

  it('is inserted with its widgets already set up, taken out, and put back with its answers', async () => {
    const place = await island(html``);
    const data = document.createElement('tfm-data');
    const inside = document.createElement('programme-card');
    inside.programme = 'secondary-subject-leadership';
    data.append(inside);
    place.append(data);
    for (const action of SUBJECT_LEADER) data.page.dispatch(action);
    await settled(place);
    expect(verdicts(place)).to.deep.equal([true]);
    data.remove();
    place.append(data);
    await settled(place);
    expect(verdicts(place)).to.deep.equal([true]);
  });

  it('takes over the widgets inside it from one around it, when it is set up after them', async () => {
    const place = await island(
      html`<tfm-data today=${NEXT}><tfm-data-later today="2024-01-01">${dates}</tfm-data-later>${card}</tfm-data>`,
    );
    expect(hasPassed(place)).to.equal(false);
    for (const action of SUBJECT_LEADER) place.querySelector('tfm-data')!.page.dispatch(action);
    await settled(place);
    customElements.define('tfm-data-later', class extends TfmData {});
    await settled(place);
    expect([hasPassed(place), verdicts(place)]).to.deep.equal([true, [true]]);
  });
});

describe('a <tfm-data> inside another', () => {
  beforeEach(() => setPage({}));

  it('has answers of its own', async () => {
    const place = await island(html`<tfm-data>${card}<tfm-data>${card}</tfm-data></tfm-data>`);
    const [outer, inner] = [...place.querySelectorAll('tfm-data')] as [TfmData, TfmData];
    for (const action of SUBJECT_LEADER) inner.page.dispatch(action);
    await settled(place);
    expect(verdicts(place)).to.deep.equal([false, true]);
    inner.page.dispatch({ type: 'forget' });
    for (const action of SUBJECT_LEADER) outer.page.dispatch(action);
    await settled(place);
    expect(verdicts(place)).to.deep.equal([true, false]);
  });

  it('goes on with the day and the hub around it, also when they change, unless it has its own', async () => {
    const place = await island(
      html`<tfm-data today=${NEXT} hub="turing-nw"
        ><tfm-data>${dates}<tfm-hub></tfm-hub></tfm-data
      ></tfm-data>`,
    );
    const [outer, inner] = [...place.querySelectorAll('tfm-data')] as [TfmData, TfmData];
    const hub = only<Widget>(place, 'tfm-hub');
    const title = () => hub.shadowRoot!.querySelector('[part~="heading"]')!.textContent.trim();
    expect([hasPassed(place), title()]).to.deep.equal([false, 'Turing NW Maths Hub']);
    outer.today = '2024-01-01';
    await settled(place);
    expect(hasPassed(place)).to.equal(true);
    inner.today = NEXT;
    await settled(place);
    expect(hasPassed(place)).to.equal(false);
    outer.hub = '';
    await settled(place);
    expect(title()).to.equal('Find your Maths Hub');
  });
});
