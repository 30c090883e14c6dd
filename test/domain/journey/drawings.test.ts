import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { lanes, leadsTo, type Lanes } from '../../../src/journey/index.js';
import { tangles } from '../../../src/journey/rows.js';
import type { Journey, Stage } from '../../../src/model/types.js';
import { tenStages } from '../../../stories/feeds/ten-stages.js';
import { dataset, journey, stage } from './samples.js';

/** Any journey without a loop: every stage leads to some that come later in the list that is then shuffled. */
const anyJourney = (most: number): fc.Arbitrary<Journey> =>
  fc
    .array(
      fc.record({
        people: fc.boolean(),
        year: fc.option(fc.integer({ min: 1, max: 4 }), { nil: undefined }),
        to: fc.uniqueArray(fc.integer({ min: 1, max: most }), { maxLength: 3 }),
      }),
      { minLength: 1, maxLength: most },
    )
    .chain((drafts) => {
      const stages = drafts.map(({ people, year, to }, at) =>
        stage(
          `s${at}`,
          to.flatMap((by) => (at + by < drafts.length ? [`s${at + by}`] : [])),
          { track: people ? 'people' : 'school', ...(year && { year }) },
        ),
      );
      return fc.shuffledSubarray(stages, { minLength: stages.length }).map((all) => journey(...all));
    });

const places = (drawn: Lanes) => drawn.lanes.flatMap(({ places }) => places);
const by = (drawn: Lanes, which: 'column' | 'row') => new Map(places(drawn).map((each) => [each.stage, each[which]]));
const lines = (of: Journey, drawn: Lanes) =>
  drawn.order.flatMap((from) => leadsTo(of, from).map((to) => [from, to] as const));
const rowsOf = (drawn: Lanes, track: string) => drawn.lanes.find((lane) => lane.track === track)?.rows ?? 0;
/** How many lines cross another one or run through a stage. */
const crossings = (of: Journey, drawn: Lanes, rows = by(drawn, 'row')) =>
  Math.floor(tangles(rows, by(drawn, 'column'), lines(of, drawn), rowsOf(drawn, 'school')));

/** Whether the stages can be given rows, no more than there are, so that nothing crosses. */
function canBeClear(of: Journey, drawn: Lanes): boolean {
  const columns = by(drawn, 'column');
  const rows = new Map<Stage, number>();
  const fill = (at: number): boolean => {
    if (crossings(of, drawn, rows)) return false;
    const next = drawn.order[at];
    if (!next) return true;
    for (let row = 1; row <= rowsOf(drawn, next.track); row++) {
      const taken = [...rows].some(
        ([other, its]) => its === row && other.track === next.track && columns.get(other) === columns.get(next),
      );
      if (taken) continue;
      rows.set(next, row);
      if (fill(at + 1)) return true;
      rows.delete(next);
    }
    return false;
  };
  return fill(0);
}

describe('Any journey that is laid out', () => {
  const check = (holds: (of: Journey, drawn: Lanes) => void, most = 12) => {
    for (const each of [...dataset.journeys, tenStages]) holds(each, lanes(each));
    fc.assert(fc.property(anyJourney(most), (of) => holds(of, lanes(of))));
  };

  it('has every stage once', () => {
    check((of, drawn) => {
      const all = places(drawn).map((each) => each.stage);
      assert.equal(all.length, of.stages.length);
      assert.deepEqual(new Set(all), new Set(of.stages));
      assert.deepEqual(new Set(drawn.order), new Set(of.stages));
    });
  });

  it('has no two stages in one place, and none outside', () => {
    check((_, drawn) => {
      for (const { rows, places } of drawn.lanes) {
        assert.equal(new Set(places.map(({ column, row }) => `${column} ${row}`)).size, places.length);
        for (const { column, row } of places)
          assert.ok(column >= 1 && column <= drawn.columns && row >= 1 && row <= rows);
      }
    });
  });

  it('is read in an order in which no stage comes before one that leads to it', () => {
    check((of, drawn) => {
      for (const [from, to] of lines(of, drawn)) assert.ok(drawn.order.indexOf(from) < drawn.order.indexOf(to));
      for (const { places } of drawn.lanes) {
        const order = places.map((each) => drawn.order.indexOf(each.stage));
        assert.deepEqual(
          order,
          [...order].sort((a, b) => a - b),
        );
      }
    });
  });

  it('has its steps go forwards along a track, and never backwards to the other', () => {
    check((of, drawn) => {
      const columns = by(drawn, 'column');
      for (const [from, to] of lines(of, drawn)) {
        const step = columns.get(to)! - columns.get(from)!;
        assert.ok(from.track === to.track ? step > 0 : step >= 0, `${from.id} → ${to.id}`);
      }
    });
  });

  it('is laid out the same way again', () => {
    check((of, drawn) => {
      const again = lanes(structuredClone(of));
      assert.deepEqual(again, structuredClone(drawn));
    });
  });

  it('has no line that crosses another or runs through a stage, where any arrangement of its rows has none', () => {
    check((of, drawn) => {
      if (crossings(of, drawn)) assert.equal(canBeClear(of, drawn), false);
    }, 8);
  });

  it('comes to an end whatever leads where', () => {
    const wild = fc.array(fc.uniqueArray(fc.nat(9), { maxLength: 4 }), { minLength: 1, maxLength: 8 }).map((all) =>
      journey(
        ...all.map((to, at) =>
          stage(
            `s${at}`,
            to.map((n) => `s${n}`),
          ),
        ),
      ),
    );
    fc.assert(fc.property(wild, (of) => assert.equal(places(lanes(of)).length, of.stages.length)));
  });
});

describe('A hub’s journey of ten stages with three branches', () => {
  const drawn = lanes(tenStages);

  it('is drawn without a crossing', () => {
    assert.equal(crossings(tenStages, drawn), 0);
  });

  it('has each branch beside the way that it leaves', () => {
    const at = places(drawn).map(({ stage: { id }, column, row }) => `${id} ${column}.${row}`);
    assert.deepEqual(at, [
      'first-look 1.1',
      'groundwork 2.2',
      'development 3.1',
      'embedding 4.1',
      'continuity 4.2',
      'sustaining 5.1',
      'specialist 4.1',
      'department 5.1',
      'coach 5.2',
      'local-leader 6.1',
    ]);
  });
});
