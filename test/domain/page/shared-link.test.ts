import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { assess, contradictions } from '../../../src/eligibility/index.js';
import type { Answers } from '../../../src/model/answers.js';
import type { Dataset, Programme } from '../../../src/model/types.js';
import { Page } from '../../../src/page/page.js';
import { linkFor, readLink } from '../../../src/page/shared-link.js';
import { change, initialState } from '../../../src/page/state.js';
import { compileDataset } from '../../../tools/build-data.mjs';

const dataset = compileDataset().dataset!;
const { programmes } = dataset;
const DURING = '2024-03-15';
const AFTER = '2024-10-01';
const answers: Answers = { phase: ['secondary'], sector: 'state', role: ['subject-leader'] };
const HERE = 'https://hub.example/who?page=2';

/** The state of a page where these answers were given. */
const answered = (given: Answers = answers, of: Dataset = dataset) =>
  change(initialState(of, DURING), { type: 'restore', answers: given, notices: [] });

/** The link that a reader takes away from a page with these programmes. */
const linkOf = (of: Dataset = dataset, given: Answers = answers) =>
  new URL(linkFor(answered(given, of), assess(of, given), HERE)!).hash;

/** A page that was opened by a link. */
function opened(hash: string, of: Dataset = dataset, today = DURING): Page {
  const page = new Page(initialState(of, today));
  readLink(page, hash);
  return page;
}

const having = (list: readonly Programme[]): Dataset => ({ ...dataset, programmes: [...list] });
const titled = (id: string) => programmes.find((programme) => programme.id === id)!.title;
/** The dataset with a condition that nobody in England meets, and with none but one that all of them do. */
const under = (sector: string, ...ids: string[]) =>
  having(
    programmes.map((programme) => {
      if (!ids.includes(programme.id)) return programme;
      const condition = { id: 'place', when: { question: 'sector', in: [sector] }, met: 'Yes.', notMet: 'No.' };
      return { ...programme, who: { ...programme.who, conditions: [{ ...condition, changeable: false }] } };
    }),
  );
const [A, B] = ['secondary-tfm-embedding', 'secondary-tfm-development'] as const;
const open = under('state', A, B);
const shut = under('elsewhere', A, B);

describe('a link that is opened', () => {
  it('brings its answers, and has nothing to say when nothing has changed', () => {
    const { state } = opened(linkOf());
    assert.deepEqual(state.answers, answers);
    assert.deepEqual(state.trail, ['phase', 'sector', 'role']);
    assert.deepEqual(state.notices, []);
  });

  it('does nothing when it holds nothing of ours', () => {
    for (const hash of ['', '#', '#embedding', '#/page?x=1', '#answers=1;phase=primary']) {
      const page = new Page(answered());
      const before = page.state;
      readLink(page, hash);
      assert.equal(page.state, before, hash);
    }
  });

  it('takes the place of answers that were there, unless it brings none', () => {
    const page = new Page(answered({ career: 'early' }));
    readLink(page, '#tfm-answers=7;phase=primary');
    assert.deepEqual([page.state.answers, page.state.trail], [{ career: 'early' }, ['career']]);
    assert.deepEqual(page.state.notices, [
      'The link was made by another version of this page, so its answers were left out.',
    ]);
    readLink(page, linkOf());
    assert.deepEqual([page.state.answers, page.state.notices], [answers, []]);
  });

  it('says that it is damaged, and keeps what can be read', () => {
    const { state } = opened(linkOf().slice(0, 60));
    assert.equal(state.notices[0], 'The link seems to be damaged, so please check the answers that it brought.');
    assert.deepEqual(state.answers['sector'], 'state');
  });

  it('names a few of the answers that it had to leave out, however many there are', () => {
    const { notices } = opened(`#tfm-answers=1;sector=state;${'x=y;z=y;'.repeat(500)}a=b;c=d;e=f;g=h`).state;
    assert.equal(notices.length, 5);
    assert.equal(notices.at(-1), 'There is more in the link that could not be used.');
  });

  it('leaves it to the checker to say which answers cannot all be true', () => {
    const given = { teaching: 'no', 'level-2': 'yes' };
    assert.equal(contradictions(dataset, given).length, 1);
    assert.deepEqual(opened(linkOf(dataset, given)).state.notices, []);
  });
});

describe('a link that is opened under other rules', () => {
  it('says which verdicts have changed, and that the others have not', () => {
    assert.deepEqual(opened(linkOf(under('state', A)), under('elsewhere', A)).state.notices, [
      `Since this link was made, ${titled(A)} has changed from “You can join” to “Not for you now”.`,
      'For the other 11 programmes, the rules still say the same.',
    ]);
  });

  it('says it once for the programmes that have changed alike', () => {
    assert.deepEqual(
      opened(linkOf(open), shut).state.notices[0],
      `Since this link was made, ${titled(B)} and ${titled(A)} have changed from “You can join” to “Not for you now”.`,
    );
  });

  it('offers nothing past, and does not claim to know whether it was past then', () => {
    const one = opened(linkOf(under('state', A)), under('elsewhere', A), AFTER).state.notices[0];
    assert.equal(one, `Since this link was made, ${titled(A)} has changed from “You fit” to “Not for you now”.`);
    const other = opened(linkOf(under('elsewhere', A)), under('state', A), AFTER).state.notices[0];
    assert.match(other!, /from “Not for you now” to “You fit, but its year is over”\.$/);
  });

  it('names new programmes and counts those that are no longer here', () => {
    assert.deepEqual(opened(linkOf(having(programmes.slice(1))), having(programmes.slice(0, -1))).state.notices, [
      `New since this link was made: ${programmes[0]!.title}.`,
      'A programme that this link spoke of is no longer here.',
      'For the other 10 programmes, the rules still say the same.',
    ]);
    assert.deepEqual(opened(linkOf(), having(programmes.slice(0, 1))).state.notices, [
      '11 programmes that this link spoke of are no longer here.',
      'For the other programme, the rules still say the same.',
    ]);
  });

  it('compares what the checker asked about, and calls nothing else new', () => {
    const one = assess(dataset, answers).slice(1, 2);
    const link = new URL(linkFor(answered(), one, HERE)!).hash;
    assert.deepEqual(opened(link, having(programmes.slice(1))).state.notices, []);
    assert.deepEqual(opened(link, having(programmes.slice(2))).state.notices, [
      'A programme that this link spoke of is no longer here.',
    ]);
  });

  it('waits for the feed before it says what has gone or come', () => {
    const page = new Page({ ...initialState(having(programmes.slice(1)), DURING), loading: true });
    readLink(page, linkOf());
    assert.deepEqual([page.state.answers, page.state.notices], [answers, []]);
    page.dispatch({ type: 'data', today: AFTER });
    assert.deepEqual(page.state.notices, []);
    page.dispatch({ type: 'data', dataset: having(programmes.slice(2)), loading: false });
    assert.equal(page.state.notices[0], '2 programmes that this link spoke of are no longer here.');
    page.dispatch({ type: 'forget' });
    page.dispatch({ type: 'data', today: DURING });
    assert.deepEqual([page.state.answers, page.state.notices], [{}, []]);
  });

  it('says nothing more once the reader has gone on', () => {
    const page = new Page({ ...initialState(having(programmes.slice(1)), DURING), loading: true });
    readLink(page, linkOf());
    page.dispatch({ type: 'answer', question: 'sector', answer: 'elsewhere' });
    page.dispatch({ type: 'data', loading: false });
    assert.deepEqual([page.state.answers['sector'], page.state.notices], ['elsewhere', []]);
  });
});

describe('the link to take away', () => {
  const to = (address: string, given: Answers = { sector: 'state' }) => linkFor(answered(given), [], address);
  const ours = 'tfm-answers=1;_sum=';

  it('is the page’s own address with the answers behind it', () => {
    assert.equal(to('https://hub.example/who?page=2#top'), to('https://hub.example/who?page=2'));
    assert.match(to(HERE)!, /^https:\/\/hub\.example\/who\?page=2#tfm-answers=1;_sum=\w+;sector=state$/);
    assert.match(to('file:///C:/site/who.html')!, /^file:\/\/\/C:\/site\/who\.html#tfm-answers=1;/);
  });

  it('stays the same when it is made again on the page that it opened', () => {
    for (const address of [HERE, `${HERE}#/a`, `${HERE}#!a?b=1`]) assert.equal(to(to(address)!), to(address));
  });

  it('keeps the way of a site that has its pages in the fragment', () => {
    const at = (hash: string) => to(`https://hub.example/${hash}`)!.split('hub.example/')[1]!.split(/_sum/)[0];
    const end = ours.slice(0, -'_sum='.length);
    assert.equal(at('#/who'), `#/who?${end}`);
    assert.equal(at('#/'), `#/?${end}`);
    assert.equal(at('#!who?x=1'), `#!who?x=1&${end}`);
    assert.equal(at('#/who?tfm-answers=1;phase=primary&tfm-answers=2&x=1'), `#/who?x=1&${end}`);
    assert.equal(at('#/who?x=1&tfm-answers=1;phase=primary'), `#/who?x=1&${end}`);
  });

  it('can be read where it leads', () => {
    for (const hash of ['', '#top', '#/who', '#/who?x=1', '#!/who?x=1&tfm-answers=1;phase=primary']) {
      const link = new URL(to(HERE + hash)!);
      assert.deepEqual(opened(link.hash).state.answers, { sector: 'state' }, hash);
    }
  });

  it('carries no name and no password', () => {
    assert.match(to('https://me:secret@hub.example/')!, /^https:\/\/hub\.example\/#tfm/);
  });

  it('is not there when nothing is answered, or when nobody else could open it', () => {
    assert.equal(to(HERE, {}), undefined);
    for (const address of ['about:srcdoc', 'blob:https://hub.example/1', 'data:text/html,x', 'javascript:1', 'x', ''])
      assert.equal(to(address), undefined, address);
  });
});
