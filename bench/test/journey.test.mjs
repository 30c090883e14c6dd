import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { listener, told } from '../journey/audit.mjs';
import { diagram } from '../journey/mermaid.mjs';
import { shortfalls, standing, times } from '../journey/report.mjs';
import { content } from './way.mjs';

const [start, middle, end] = content.stages;

describe('A connection', () => {
  const listen = listener(content);
  const heard = (near, all = []) => {
    const { own, anywhere } = told(listen, all, new Map(near));
    return [own, anywhere].map((found) => found.map((each) => content.connections.indexOf(each)));
  };

  test('is told within the stage that it leaves, by either name of where it goes', () => {
    assert.deepEqual(
      heard([
        [start, ['Start', 'Leads to Middle']],
        [middle, ['Middle', 'Leads to the close']],
      ]),
      [
        [0, 1],
        [0, 1],
      ],
    );
  });

  test('is not told by what a stage says of itself, nor by the stage that it goes to', () => {
    assert.deepEqual(
      heard(
        [
          [start, ['Start', start.summary]],
          [middle, ['Middle', 'Comes after Start']],
        ],
        [start.summary],
      ),
      [[], []],
    );
  });

  test('by which two stages meet is told by either of them', () => {
    assert.deepEqual(heard([[start, ['Meets End']]]), [[2], [2]]);
    assert.deepEqual(heard([[end, ['Meets Start']]]), [[2], [2]]);
  });

  test('is a thing of its own when it is named by its two ends, and only told anywhere in a text about all', () => {
    assert.deepEqual(heard([], ['Start leads to Middle']), [[0], [0]]);
    assert.deepEqual(heard([], ['Start leads to Middle. Middle leads to End.']), [[], [0, 1, 2]]);
  });
});

describe('What is written down', () => {
  test('is ahead or behind when three rounds of four say so, and level in between', () => {
    const rounds = (...all) => all.map((each) => [each]);
    assert.equal(standing(rounds(1, 1, 1, 1), rounds(2, 2, 2, 1)), 'ahead');
    assert.equal(standing(rounds(1, 1, 1, 1), rounds(2, 2, 0, 0)), 'level');
    assert.equal(standing(rounds(2, 2, 2, 2), rounds(1, 1, 1, 3)), 'behind');
    assert.equal(standing(rounds(0, 0), rounds(0, 0)), 'level');
  });

  test('is so many times the static page, even where that costs nothing', () => {
    assert.deepEqual([times(3, 2), times(0, 0), times(3, 0)], [1.5, 1, Infinity]);
  });

  test('names every row in which ours is behind, level or far from the static page, and no other', () => {
    const costs = (bytes, time) => ({
      bytes: [[bytes]],
      first: [[time]],
      titles: [[time]],
      settled: [[time]],
      blocked: [[0]],
    });
    const gains = (byTab, own, font) => ({ byTab, own, font });
    const found = shortfalls({
      results: new Map([
        ['ours', costs(20, 12)],
        ['page', costs(10, 10)],
        ['peer', costs(30, 40)],
      ]),
      audits: new Map([
        ['ours', gains(8, 6, 14)],
        ['page', gains(8, 6, 16)],
        ['peer', gains(8, 7, 3)],
      ]),
      ours: ['ours'],
      peers: ['peer'],
      limit: 'page',
    });
    assert.deepEqual(found, [
      '**bytes**, ours: 2.0 times the static page.',
      '**long tasks, ms**, ours: no more than level with peer.',
      '**stages reachable by Tab**, ours: no more than level with peer.',
      '**connections told where they are**, ours: behind peer.',
    ]);
  });
});

test('mermaid’s diagram has every stage in its track, as a link, and every connection', () => {
  const lines = diagram(content)
    .split('\n')
    .map((line) => line.trim());
  assert.ok(lines.indexOf('end') > lines.findIndex((line) => line.startsWith('middle["`')));
  for (const line of ['start --> middle', 'middle --> end', 'end -.- start', 'click end href "#end"'])
    assert.ok(lines.includes(line), line);
});
