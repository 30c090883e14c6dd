import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Dataset } from '../../../src/model/types.js';
import { change, initialState, previousQuestion, type PageAction, type PageState } from '../../../src/page/state.js';

const start = initialState({} as Dataset, '2023-03-15');
const after = (...actions: PageAction[]): PageState => actions.reduce(change, start);
const answer = (question: string, given: string): PageAction => ({ type: 'answer', question, answer: given });

describe('the state of a page', () => {
  it('keeps the answers, and the order in which they were given', () => {
    const state = after(answer('sector', 'state'), answer('career', 'early'));
    assert.deepEqual(state.answers, { sector: 'state', career: 'early' });
    assert.deepEqual(state.trail, ['sector', 'career']);
  });

  it('is never changed in place', () => {
    const before = after(answer('sector', 'state'));
    const copy = structuredClone(before);
    for (const action of [
      answer('sector', 'independent'),
      { type: 'revisit', question: 'sector' },
      { type: 'forget' },
      { type: 'data', today: '2024-01-01' },
    ] satisfies PageAction[]) {
      assert.notEqual(change(before, action), before);
      assert.deepEqual(before, copy);
    }
  });

  it('stays the same object when nothing changes', () => {
    assert.equal(change(start, { type: 'forget' }), start);
    assert.equal(change(start, { type: 'resume' }), start);
    assert.equal(change(start, { type: 'forget', question: 'sector' }), start);
    assert.equal(change(start, { type: 'revisit', question: 'never-asked' }), start);
    const { dataset, hub, today, loading } = start;
    assert.equal(change(start, { type: 'data', dataset, hub, today, loading }), start);
  });

  it('keeps the other answers, and the place of this one, when an answer is changed', () => {
    const state = after(answer('sector', 'state'), answer('career', 'early'), answer('sector', 'independent'));
    assert.deepEqual(state.answers, { sector: 'independent', career: 'early' });
    assert.deepEqual(state.trail, ['sector', 'career']);
  });

  it('goes back one question at a time, and nowhere from the first', () => {
    const two = after(answer('sector', 'state'), answer('career', 'early'));
    assert.equal(previousQuestion(two), 'career');
    const one = change(two, { type: 'revisit', question: 'career' });
    assert.equal(previousQuestion(one), 'sector');
    assert.equal(previousQuestion(change(one, { type: 'revisit', question: 'sector' })), null);
    assert.equal(previousQuestion(start), null);
  });

  it('comes forward again when the question seen again is answered or left', () => {
    const back: PageAction[] = [answer('sector', 'state'), { type: 'revisit', question: 'sector' }];
    assert.equal(after(...back, answer('sector', 'state')).revisiting, null);
    assert.equal(after(...back, { type: 'resume' }).revisiting, null);
  });

  it('forgets one answer, or all of them', () => {
    const two = after(answer('sector', 'state'), answer('career', 'early'));
    const one = change(two, { type: 'forget', question: 'sector' });
    assert.deepEqual([one.answers, one.trail], [{ career: 'early' }, ['career']]);
    const none = change(two, { type: 'forget' });
    assert.deepEqual([none.answers, none.trail], [{}, []]);
  });

  it('takes the answers of a link in place of all others, in the order of the questions', () => {
    const questions = ['sector', 'role', 'career'].map((id) => ({ id }));
    const mine = after({ type: 'data', dataset: { questions } as unknown as Dataset }, answer('role', 'none'));
    const seen = change(mine, { type: 'revisit', question: 'role' });
    const state = change(seen, { type: 'restore', answers: { career: 'early', sector: 'state' }, notices: ['Mind.'] });
    assert.deepEqual(state.answers, { career: 'early', sector: 'state' });
    assert.deepEqual([state.trail, state.revisiting], [['sector', 'career'], null]);
    const two = change(seen, answer('sector', 'state'));
    assert.deepEqual(change(two, { type: 'restore', answers: two.answers, notices: [] }).trail, ['role', 'sector']);
  });

  it('keeps what is to be said about a link until there is another answer', () => {
    const dataset = { questions: [{ id: 'sector' }] } as unknown as Dataset;
    const notices = ['The link seems to be damaged.'];
    const opened = after({ type: 'data', dataset }, { type: 'restore', answers: { sector: 'state' }, notices });
    const then = (...actions: PageAction[]) => actions.reduce(change, opened).notices;
    const revisit: PageAction = { type: 'revisit', question: 'sector' };
    assert.deepEqual(start.notices, []);
    assert.equal(then(revisit, { type: 'resume' }, { type: 'data', today: '2024-01-01' }), notices);
    assert.deepEqual(then(answer('role', 'none')), []);
    assert.deepEqual(then({ type: 'forget' }), []);
    assert.deepEqual(then({ type: 'forget', question: 'sector' }), []);
    assert.equal(then({ type: 'forget', question: 'never-asked' }), notices);
    const empty = after({ type: 'data', dataset }, { type: 'restore', answers: {}, notices }, { type: 'forget' });
    assert.deepEqual(empty.notices, []);
  });

  it('keeps the answers when the day or the hub changes', () => {
    const state = after(answer('sector', 'state'), { type: 'data', today: '2024-01-01', hub: 'turing-nw' });
    assert.deepEqual([state.answers, state.today, state.hub], [{ sector: 'state' }, '2024-01-01', 'turing-nw']);
  });
});
