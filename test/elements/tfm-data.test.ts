import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import type { ProgrammeCard } from '../../src/elements/programme-card/programme-card.js';
import { TfmData } from '../../src/elements/tfm-data/tfm-data.js';
import type { WorkgroupDates } from '../../src/elements/workgroup-dates/workgroup-dates.js';
import '../../src/define.js';
import { fixtures } from '../../stories/tfm-data.fixtures.js';
import { warnings } from '../helpers/console.js';
import { heard, setPage, show, textOf } from '../helpers/show.js';

const SUBJECT_LEADER = [
  { type: 'answer', question: 'phase', answer: ['secondary'] },
  { type: 'answer', question: 'role', answer: ['subject-leader'] },
] as const;
const verdict = (card: Element) => card.shadowRoot!.querySelector('.verdict');

describe('<tfm-data>', () => {
  it('changes what day it is for the widgets inside it', async () => {
    const data = await show<TfmData>(fixtures[0]!);
    const dates = data.querySelector('workgroup-dates')!;
    await dates.updateComplete;
    expect(textOf(dates)).to.contain('Next').and.not.to.contain('These dates have passed.');
    data.today = '2024-01-01';
    await data.updateComplete;
    await dates.updateComplete;
    expect(textOf(dates)).to.contain('These dates have passed.');
  });

  it('names the hub for the widgets inside it', async () => {
    const data = await show<TfmData>(fixtures[0]!);
    const hub = data.querySelector('tfm-hub')!;
    await hub.updateComplete;
    expect(textOf(hub)).to.contain('Turing NW');
  });

  it('keeps its answers to itself, and the page’s answers out', async () => {
    setPage({});
    const island = await fixture<HTMLElement>(
      html`<div>
        <programme-card programme="secondary-subject-leadership"></programme-card>
        <tfm-data><programme-card programme="secondary-subject-leadership"></programme-card></tfm-data>
      </div>`,
    );
    const [outside, inside] = [...island.querySelectorAll<ProgrammeCard>('programme-card')] as [
      ProgrammeCard,
      ProgrammeCard,
    ];
    const data = island.querySelector('tfm-data')!;
    for (const action of SUBJECT_LEADER) data.page.dispatch(action);
    await Promise.all([outside.updateComplete, inside.updateComplete]);
    expect(verdict(inside)).not.to.equal(null);
    expect(verdict(outside)).to.equal(null);
  });

  it('serves a widget that is moved into it, and lets go of one that is moved out', async () => {
    setPage({});
    const island = await fixture<HTMLElement>(
      html`<div>
        <workgroup-dates programme="sktm-secondary-ect"></workgroup-dates>
        <tfm-data today="2023-03-15"></tfm-data>
      </div>`,
    );
    const dates = island.querySelector<WorkgroupDates>('workgroup-dates')!;
    expect(textOf(dates)).to.contain('These dates have passed.');
    island.querySelector('tfm-data')!.append(dates);
    await dates.updateComplete;
    expect(textOf(dates)).to.contain('Next');
    island.append(dates);
    await dates.updateComplete;
    expect(textOf(dates)).to.contain('These dates have passed.');
  });

  it('serves the widgets inside it when it is set up after them', async () => {
    setPage({});
    const late = await fixture<HTMLElement>(
      html`<tfm-data-late today="2023-03-15">
        <workgroup-dates programme="sktm-secondary-ect"></workgroup-dates>
      </tfm-data-late>`,
    );
    const dates = late.querySelector<WorkgroupDates>('workgroup-dates')!;
    await dates.updateComplete;
    expect(textOf(dates)).to.contain('These dates have passed.');
    customElements.define('tfm-data-late', class extends TfmData {});
    await (late as TfmData).updateComplete;
    await dates.updateComplete;
    expect(textOf(dates)).to.contain('Next').and.not.to.contain('These dates have passed.');
  });

  it('says when it is ready', async () => {
    const data = document.createElement('tfm-data');
    setTimeout(() => document.body.append(data));
    const event = await heard(data, 'tfm-data-ready');
    expect([event.state.dataset.programmes.length, event.bubbles, event.composed]).to.deep.equal([12, true, true]);
    data.remove();
  });

  it('names a day and a hub that do not exist, and goes on without them', async () => {
    const data = await show<TfmData>(fixtures[1]!);
    const notices = [...data.shadowRoot!.querySelectorAll('.notice')].map((notice) => textOf(notice));
    expect(notices[0]).to.equal(
      'The setting today="2023-02-30" is not one that works here. It can be a date such as 2023-02-01. The real date is used meanwhile.',
    );
    expect(notices[1]).to.contain('hub="nope"');
    expect(warnings()).to.have.length(2);
  });
});
