import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { bundled } from '../../../src/model/bundled.js';
import { overlay } from '../../../src/model/overlay.js';
import { checkReferences } from '../../../src/model/references.js';
import { group, programme, sample } from './samples.js';

const ids = (things: readonly { id: string }[]) => things.map(({ id }) => id);

describe('a feed over the dataset', () => {
  it('takes the place of what has the same id, where that stood', () => {
    const { programmes } = overlay(bundled, sample);
    assert.deepEqual(ids(programmes), ids(bundled.programmes));
    assert.deepEqual(
      programmes.find(({ id }) => id === 'sktm-secondary-non-specialist'),
      sample.programmes[0],
    );
  });

  it('adds what is new at the end', () => {
    const { programmes, workgroups, hubs } = overlay(bundled, { ...sample, programmes: [programme('own')] });
    assert.deepEqual(ids(programmes), [...ids(bundled.programmes), 'own']);
    assert.deepEqual(ids(workgroups), [...ids(bundled.workgroups), ...ids(sample.workgroups)]);
    assert.deepEqual(hubs, [...bundled.hubs, sample.hub]);
  });

  it('brings journeys, by id', () => {
    const [first] = bundled.journeys;
    const own = { ...first!, title: 'As our hub tells it' };
    const { journeys } = overlay(bundled, { journeys: [own, { ...own, id: 'own' }] });
    assert.deepEqual([journeys[0]!.title, journeys.at(-1)!.id], ['As our hub tells it', 'own']);
    assert.equal(journeys.length, bundled.journeys.length + 1);
  });

  it('adds what people say to the programmes they speak of, those of the feed too', () => {
    const voice = { quote: 'It was good', name: 'A. Teacher', consent: true as const };
    const { programmes } = overlay(bundled, {
      programmes: [programme('own', { voices: [voice] })],
      voices: [
        { programme: 'sktm-secondary-ect', ...voice },
        { programme: 'own', ...voice, name: 'B. Teacher' },
      ],
    });
    const voicesOf = (id: string) => programmes.find((each) => each.id === id)!.voices;
    assert.deepEqual(voicesOf('sktm-secondary-ect'), [voice]);
    assert.deepEqual(voicesOf('own'), [voice, { ...voice, name: 'B. Teacher' }]);
    assert.ok(bundled.programmes.every(({ voices }) => !voices.length));
  });

  it('is the whole of what it replaces: no day of the bundled group is left', () => {
    const [old] = bundled.workgroups;
    const { workgroups } = overlay(bundled, { workgroups: [group(old!.id)] });
    assert.deepEqual(workgroups[0], group(old!.id));
  });

  it('changes neither the dataset nor the feed, and copies no list that it says nothing about', () => {
    const before = structuredClone([bundled, sample]);
    const result = overlay(bundled, { hub: sample.hub });
    assert.deepEqual([bundled, sample], before);
    assert.equal(result.programmes, bundled.programmes);
    assert.equal(result.workgroups, bundled.workgroups);
    assert.notEqual(result, bundled);
  });

  it('comes to the same when it is laid over twice', () => {
    const once = overlay(bundled, sample);
    assert.deepEqual(overlay(once, sample), once);
  });

  it('leaves a dataset whose parts still fit each other, but for the hub’s own sources', () => {
    const problems = checkReferences(overlay(bundled, sample)).filter(({ path }) => !path.endsWith('.document'));
    assert.deepEqual(problems, []);
  });
});
