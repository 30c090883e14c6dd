import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { choicesIn, withChoices, withoutChoices } from '../../../src/page/choices-link.js';

describe('the choices of a catalogue in an address', () => {
  it('come back as they went', () => {
    const choices = { phase: 'primary', year: '2019/20', sort: 'name' };
    const hash = withChoices('', choices);
    assert.equal(hash, '#tfm-programmes=phase:primary,year:2019/20,sort:name');
    assert.deepEqual(choicesIn(hash), choices);
    assert.deepEqual(choicesIn(encodeURI(hash)), choices);
    assert.deepEqual(choicesIn('#tfm-programmes=phase%3Aprimary%2Cyear%3A2019%2F20%2Csort%3Aname'), choices);
  });

  it('stand beside answers and beside the page of a site, and take the place of any other fragment', () => {
    for (const [hash, expected] of [
      ['#place', '#tfm-programmes=year:2019/20'],
      ['#tfm=embedding', '#tfm-programmes=year:2019/20'],
      ['#tfm-answers=1;phase=primary', '#tfm-answers=1;phase=primary&tfm-programmes=year:2019/20'],
      ['#/courses', '#/courses?tfm-programmes=year:2019/20'],
      ['#!courses?page=2', '#!courses?page=2&tfm-programmes=year:2019/20'],
      ['#tfm-programmes=phase:special&tfm-answers=1;a=b', '#tfm-answers=1;a=b&tfm-programmes=year:2019/20'],
    ] as const) {
      const made = withChoices(hash, { year: '2019/20' });
      assert.equal(made, expected);
      assert.deepEqual(choicesIn(made), { year: '2019/20' });
      assert.equal(withChoices(made, { year: '2019/20' }), made);
    }
  });

  it('leave no trace when there are none', () => {
    for (const hash of ['#tfm-answers=1;phase=primary', '#/courses', '#!courses?page=2', '']) {
      assert.equal(withChoices(withChoices(hash, { year: '2019/20' }), {}), hash);
      assert.equal(withoutChoices(withChoices(hash, { year: '2019/20' })), hash);
    }
  });

  it('are passed over where there are none, and nothing throws', () => {
    for (const hash of ['', '#', '#programmes', '#my-tfm-programmes=phase:primary']) {
      assert.equal(choicesIn(hash), undefined, hash);
      assert.equal(withoutChoices(hash === '#' ? '' : hash), hash === '#' ? '' : hash);
    }
    for (const hash of [
      '#tfm-programmes=',
      '#tfm-programmes=%E0%A4%A',
      '#tfm-programmes=,,:',
      `#tfm-programmes=${'a:b,'.repeat(1e4)}`,
    ]) {
      assert.ok(choicesIn(hash), hash.slice(0, 40));
    }
  });
});
