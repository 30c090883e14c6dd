import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkReferences } from '../../src/model/references.js';
import type { Dataset, Rule, WorkgroupDay } from '../../src/model/types.js';
import { compileDataset } from '../../tools/build-data.mjs';

const { dataset } = compileDataset();
assert.ok(dataset);
const place = (list: 'programmes' | 'journeys' | 'questions', id: string) =>
  dataset[list].findIndex((thing) => thing.id === id);

/** What is said of the dataset after a change to a copy of it. */
function told(change: (copy: Dataset) => void): string[] {
  const copy = structuredClone(dataset as Dataset);
  change(copy);
  return checkReferences(copy).map(({ text }) => text);
}
const toldOfRule = (when: Rule) => told((copy) => (copy.programmes[0]!.who.conditions[0]!.when = when));
const toldOfDay = (change: Partial<WorkgroupDay>) =>
  told((copy) => Object.assign(copy.workgroups[0]!.days[1]!, change));

test('the dataset itself fits together', () =>
  assert.deepEqual(
    told(() => {}),
    [],
  ));

test('a rule asks questions that exist, for options they have', () => {
  const at = 'programmes[0].who.conditions[0].when';
  assert.deepEqual(toldOfRule({ question: 'sctor', in: ['state'] }), [
    `${at}.question: found "sctor", expected the id of a question. Did you mean "sector"?`,
  ]);
  assert.deepEqual(toldOfRule({ all: [{ not: { any: [{ question: 'sector', in: ['state', 'public'] }] } }] }), [
    `${at}.all[0].not.any[0].in[1]: found "public", expected an option of the question "sector": "state", "independent" or ` +
      '"elsewhere".',
  ]);
});

test('"at least" is something the question can come to', () => {
  const at = 'programmes[0].who.conditions[0].when.atLeast';
  assert.deepEqual(toldOfRule({ question: 'sector', atLeast: 2 }), [
    `${at}: found 2, expected a question whose options are numbers. Use "in", or give its options numbers as ids.`,
  ]);
  assert.deepEqual(toldOfRule({ question: 'teachers', atLeast: 3 }), [
    `${at}: found 3, expected at most 2, the most that "teachers" can come to.`,
  ]);
  // "Neither of them yet" stands alone, so it is not counted.
  assert.deepEqual(toldOfRule({ question: 'support', atLeast: 3 }), [
    `${at}: found 3, expected at most 2, the most that "support" can come to.`,
  ]);
  assert.deepEqual(toldOfRule({ question: 'support', atLeast: 2 }), []);
});

test('"instead" is another programme, and there is one of that id', () => {
  const of = (instead: string) => told((copy) => (copy.programmes[0]!.who.conditions[0]!.instead = instead));
  const at = 'programmes[0].who.conditions[0].instead';
  assert.deepEqual(of('sktm-secondary-etc'), [
    `${at}: found "sktm-secondary-etc", expected the id of a programme. Did you mean "sktm-secondary-ect"?`,
  ]);
  assert.deepEqual(of('secondary-maths-mat-leads'), [
    `${at}: found "secondary-maths-mat-leads", expected another programme than this one.`,
  ]);
});

test('every source is a document that is listed', () => {
  const lost = told((copy) => {
    copy.programmes[0]!.cost.source!.document = 'seed';
    copy.programmes[0]!.release!.source!.document = 'seed';
    copy.programmes[5]!.signatures!.source!.document = 'seed';
    copy.programmes[5]!.leaves![0]!.source!.document = 'seed';
    copy.questions[4]!.options[1]!.later!.source!.document = 'seed';
    copy.programmes[0]!.who.conditions[0]!.source = { document: 'seed', section: 'x' };
    copy.journeys[0]!.stages[0]!.source!.document = 'seed';
    copy.workgroups[0]!.source!.document = 'seed';
    copy.hubs[0]!.source!.document = 'seed';
    copy.impact[0]!.source.document = 'seed';
  });
  const of = (path: string) => `${path}.source.document: found "seed", expected the id of a document in the sources.`;
  assert.deepEqual(lost, [
    of('programmes[0].who.conditions[0]'),
    of('programmes[0].cost'),
    of('programmes[0].release'),
    of('programmes[5].signatures'),
    of('programmes[5].leaves[0]'),
    of('workgroups[0]'),
    of('journeys[0].stages[0]'),
    of('questions[4].options[1].later'),
    of('hubs[0]'),
    of('impact[0]'),
  ]);
});

test('a work group has a programme and a hub that exist', () => {
  const lost = told((copy) => Object.assign(copy.workgroups[0]!, { programme: 'sktm', hub: 'turing-nm' }));
  assert.deepEqual(lost, [
    'workgroups[0].programme: found "sktm", expected the id of a programme.',
    'workgroups[0].hub: found "turing-nm", expected the id of a hub. Did you mean "turing-nw"?',
  ]);
});

test('days lie in their academic year', () => {
  const outside = 'expected a day in 2022/23, from 1 September 2022 to 31 August 2023.';
  assert.deepEqual(toldOfDay({ date: '2023-09-01' }), [`workgroups[0].days[1].date: found "2023-09-01", ${outside}`]);
  assert.deepEqual(toldOfDay({ date: '2022-08-31' }), [`workgroups[0].days[1].date: found "2022-08-31", ${outside}`]);
  assert.deepEqual(toldOfDay({ date: '2022-09-01' }), []);
  assert.deepEqual(toldOfDay({ date: '2023-08-31' }), []);
});

test('days are numbered once each, in order', () => {
  assert.deepEqual(toldOfDay({ number: 1 }), [
    'workgroups[0].days[1].number: found 1 again, expected a number that no other day has.',
  ]);
  assert.deepEqual(toldOfDay({ number: 9 }), [
    'workgroups[0].days[2].number: found 3, expected the days in order, after day 9.',
    'workgroups[0].days[3].number: found 4, expected the days in order, after day 9.',
  ]);
});

test('a day ends after it starts', () => {
  assert.deepEqual(toldOfDay({ start: '15:00', end: '15:00' }), [
    'workgroups[0].days[1].end: found "15:00", expected a time after the start at 15:00.',
  ]);
  assert.deepEqual(toldOfDay({ start: undefined }), [
    'workgroups[0].days[1].start: found nothing, expected the time it starts, as it ends at 15:00. Add "start".',
  ]);
});

test('a day says what its status calls for', () => {
  assert.deepEqual(toldOfDay({ status: 'moved' }), [
    'workgroups[0].days[1].was: found nothing, expected the date it had before it moved. Add "was".',
  ]);
  assert.deepEqual(toldOfDay({ status: 'moved', was: '2023-03-09' }), [
    'workgroups[0].days[1].was: found "2023-03-09", expected a date it does not have any more.',
  ]);
  assert.deepEqual(toldOfDay({ date: undefined }), [
    'workgroups[0].days[1].date: found nothing, expected the date of a confirmed day. ' +
      'Add "date", or give the day the status "tbc".',
  ]);
  assert.deepEqual(toldOfDay({ date: undefined, status: 'tbc' }), []);
});

test('a journey leads to stages it has, comes to an end, and can be entered', () => {
  const n = place('journeys', 'secondary-2023-24');
  const stage = (copy: Dataset, index: number) => copy.journeys[n]!.stages[index]!;
  assert.deepEqual(
    told((copy) => (stage(copy, 0).leadsTo[0]!.stage = 'embeding')),
    [
      `journeys[${n}].stages[0].leadsTo[0].stage: found "embeding", expected a stage of this journey: "development", ` +
        '"embedding", "sustaining", "mastery-advocate", "specialist-year-1", "specialist-year-2", "specialist-year-3" or ' +
        '"local-leader". Did you mean "embedding"?',
    ],
  );
  assert.deepEqual(
    told((copy) => stage(copy, 2).leadsTo.push({ stage: 'embedding' })),
    [
      `journeys[${n}].stages[1].leadsTo: found the loop embedding → sustaining → embedding, expected a way that comes to an end.`,
    ],
  );
  assert.deepEqual(
    told((copy) => (stage(copy, 4).leadsTo = [])),
    [
      `journeys[${n}].stages[5]: found no way to reach "specialist-year-2", expected an "entry", or a way to it from a stage that has one.`,
      `journeys[${n}].stages[6]: found no way to reach "specialist-year-3", expected an "entry", or a way to it from a stage that has one.`,
    ],
  );
  assert.deepEqual(
    told((copy) => (stage(copy, 0).entry!.when = { question: 'development', in: ['once'] })),
    [
      `journeys[${n}].stages[0].entry.when.in[0]: found "once", expected an option of the question "development": "never", ` +
        '"this-year", "last-year" or "earlier".',
    ],
  );
  assert.deepEqual(
    told((copy) => (stage(copy, 0).programme = 'development')),
    [`journeys[${n}].stages[0].programme: found "development", expected the id of a programme.`],
  );
});

test('a journey has a beginning, and no stage leads to itself', () => {
  const n = place('journeys', 'post-16-2023-24');
  assert.deepEqual(
    told((copy) => delete copy.journeys[n]!.stages[0]!.entry),
    [`journeys[${n}].stages: found no stage with an "entry", expected one at least where a school may start.`],
  );
  assert.deepEqual(
    told((copy) => (copy.journeys[n]!.stages[1]!.leadsTo = [{ stage: 'specialist-year-2' }])),
    [
      `journeys[${n}].stages[1].leadsTo: found the loop specialist-year-2 → specialist-year-2, expected a way that comes to an end.`,
    ],
  );
});

test('a stage says each thing once, leads to another once, and meets one of the other track', () => {
  const n = place('journeys', 'secondary-2023-24');
  const development = (copy: Dataset) => copy.journeys[n]!.stages[0]!;
  const at = `journeys[${n}].stages[0]`;
  assert.deepEqual(
    told((copy) => development(copy).details.push({ title: 'Money', text: 'More.' })),
    [`${at}.details[6].title: found "Money", expected each heading once in a stage.`],
  );
  assert.deepEqual(
    told((copy) => development(copy).leadsTo.push({ stage: 'embedding' })),
    [`${at}.leadsTo[2].stage: found "embedding", expected a stage that leadsTo[0] does not name already.`],
  );
  assert.deepEqual(
    told((copy) => (development(copy).meets = [{ stage: 'sustaining' }])),
    [`${at}.meets[0].stage: found "sustaining", expected a stage of the other track.`],
  );
});

test('what sources disagree on names documents that are listed', () => {
  const n = place('journeys', 'primary-2024-25');
  assert.deepEqual(
    told((copy) => (copy.journeys[n]!.stages[0]!.disagree![0]!.says[1]!.source!.document = 'hearsay')),
    [
      `journeys[${n}].stages[0].disagree[0].says[1].source.document: found "hearsay", expected the id of a document in the sources.`,
    ],
  );
});

test('ids are there once', () => {
  const twice = told((copy) => {
    copy.hubs[1]!.id = copy.hubs[0]!.id;
    copy.programmes[0]!.who.conditions[1]!.id = copy.programmes[0]!.who.conditions[0]!.id;
    copy.questions[1]!.options[2]!.id = 'independent';
    copy.journeys[0]!.stages[1]!.id = copy.journeys[0]!.stages[0]!.id;
  });
  const of = (list: string, index: number) =>
    `${list}[${index}].id: found ID, expected an id that ${list}[${index - 1}] does not have already.`;
  const plain = twice.filter((text) => text.includes('already')).map((text) => text.replace(/"[^"]*"/, 'ID'));
  assert.deepEqual(plain, [
    of('programmes[0].who.conditions', 1),
    of('journeys[0].stages', 1),
    of('hubs', 1),
    of('questions[1].options', 2),
  ]);
});

test('an option that excludes the others has others beside it', () => {
  const n = place('questions', 'sector');
  assert.deepEqual(
    told((copy) => (copy.questions[n]!.options[0]!.exclusive = true)),
    [
      `questions[${n}].options[0].exclusive: found true, expected it only where several options may be chosen. ` +
        'Take it out: only one option can be chosen anyway.',
    ],
  );
});

test('"unknown" is nobody’s option, as it is the reader’s "I don’t know"', () => {
  const n = place('questions', 'level-2');
  assert.deepEqual(
    told((copy) => (copy.questions[n]!.options[1]!.id = 'unknown')),
    [`questions[${n}].options[1].id: found "unknown", expected another id, as "unknown" is kept for “I don’t know”.`],
  );
});

test('what an answer becomes is another option of its question, and stays in the end', () => {
  const n = place('questions', 'development');
  const at = `questions[${n}].options`;
  const option = (copy: Dataset, index: number) => copy.questions[n]!.options[index]!;
  const text = 'When the year is over.';
  assert.deepEqual(
    told((copy) => (option(copy, 1).later!.to = 'lastyear')),
    [
      `${at}[1].later.to: found "lastyear", expected an option of the question "development": "never", "this-year", ` +
        '"last-year" or "earlier". Did you mean "last-year"?',
    ],
  );
  assert.deepEqual(
    told((copy) => (option(copy, 3).later = { to: 'this-year', text })),
    [
      `${at}[1].later.to: found the loop this-year → last-year → earlier → this-year, expected an answer that stays in the end.`,
    ],
  );
  assert.deepEqual(
    told((copy) => (option(copy, 0).later = { to: 'never', text })),
    [`${at}[0].later.to: found the loop never → never, expected an answer that stays in the end.`],
  );
  const roles = place('questions', 'role');
  assert.deepEqual(
    told((copy) => (copy.questions[roles]!.options[0]!.later = { to: 'none', text })),
    [
      `questions[${roles}].options[0].later: found what it becomes, expected that only where a single option can be chosen.`,
    ],
  );
});

test('what a programme leaves is an option of a question that has one answer', () => {
  const n = place('programmes', 'sktm-secondary-ect');
  const of = (change: object) => told((copy) => Object.assign(copy.programmes[n]!.leaves![0]!, change));
  const at = `programmes[${n}].leaves[0]`;
  assert.deepEqual(of({ question: 'ect-comunity' }), [
    `${at}.question: found "ect-comunity", expected the id of a question. Did you mean "ect-community"?`,
  ]);
  assert.deepEqual(of({ answer: 'phase-1' }), [
    `${at}.answer: found "phase-1", expected an option of the question "ect-community": "yes" or "no".`,
  ]);
  assert.deepEqual(of({ question: 'role', answer: 'advocate' }), [
    `${at}.question: found "role", expected a question where only one option can be chosen.`,
  ]);
});

test('what cannot be true together is a rule like any other', () => {
  const n = place('questions', 'level-2');
  const when = { question: 'teching', in: ['no'] };
  assert.deepEqual(
    told((copy) => (copy.questions[n]!.impossible![0]!.when = when)),
    [
      `questions[${n}].impossible[0].when.question: found "teching", expected the id of a question. Did you mean "teaching"?`,
    ],
  );
});
