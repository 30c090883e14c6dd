import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { figure, listOf } from '../../../src/model/words.js';

test('lists and figures read as the British English of Intl does', () => {
  const list = { and: new Intl.ListFormat('en-GB'), or: new Intl.ListFormat('en-GB', { type: 'disjunction' }) };
  const number = new Intl.NumberFormat('en-GB');
  fc.assert(
    fc.property(fc.array(fc.string()), fc.constantFrom('and' as const, 'or' as const), (items, word) => {
      assert.equal(listOf(items, word), list[word].format(items));
    }),
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.nat(),
        fc.nat(1e9).map((n) => n / 100),
      ),
      (value) => {
        assert.equal(figure(value), number.format(value));
      },
    ),
  );
});
