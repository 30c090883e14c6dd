import assert from 'node:assert/strict';
import { test } from 'node:test';
import { amount, amountParts } from '../../../src/model/amount.js';
import type { ImpactFigure } from '../../../src/model/types.js';

const figure = (some: Partial<ImpactFigure>) => some as ImpactFigure;

test('a figure says how much, of what unit, and whether it is over, about or at least that', () => {
  assert.equal(amount(figure({ value: 4_700_000, bound: 'over' })), 'over 4.7 million');
  assert.equal(amount(figure({ value: 75, unit: 'percent' })), '75%');
  assert.equal(amount(figure({ value: 8000, bound: 'about' })), 'about 8,000');
  assert.equal(amount(figure({ value: 999_999 })), '999,999');
  assert.deepEqual(amountParts(figure({ value: 1_000_000, bound: 'at-least' })), ['at least', '1 million']);
});
