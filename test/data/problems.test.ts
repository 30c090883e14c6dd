import assert from 'node:assert/strict';
import { test } from 'node:test';
import { jsonProblem } from '../../src/model/json.js';
import { nearest, problemsOf } from '../../src/model/problems.js';
import { Feed, Hub, Question, Rule, Workgroup } from '../../src/model/schema.js';
import type * as z from 'zod/mini';

const workgroup = { id: 'spring', programme: 'years-5-8-continuity', year: '2022/23', days: [] };
const day = { number: 1, date: '2023-02-01', status: 'confirmed', sequence: 0 };

/** What a reader is told about a value that a schema refuses. */
function told(schema: z.ZodMiniType, value: unknown): string[] {
  const { error } = schema.safeParse(value);
  assert.ok(error, 'it was accepted');
  return problemsOf(error.issues, value, schema).map(({ text }) => text);
}
const toldOfDay = (change: object) => told(Workgroup, { ...workgroup, days: [{ ...day, ...change }] });

test('something missing', () => {
  assert.deepEqual(told(Workgroup, { ...workgroup, programme: undefined }), [
    'programme: found nothing, expected text in quotation marks. Add "programme".',
  ]);
  assert.deepEqual(toldOfDay({ status: undefined }), [
    'days[0].status: found nothing, expected "confirmed", "tbc", "moved" or "cancelled". Add "status".',
  ]);
});

test('something of another kind', () => {
  assert.deepEqual(toldOfDay({ sequence: '0' }), [
    'days[0].sequence: found "0", expected a number. Write it without the quotation marks.',
  ]);
  assert.deepEqual(toldOfDay({ online: 'true' }), [
    'days[0].online: found "true", expected true or false. Write it without the quotation marks.',
  ]);
  assert.deepEqual(toldOfDay({ place: 12 }), [
    'days[0].place: found 12, expected text in quotation marks. Put it in quotation marks.',
  ]);
  assert.deepEqual(told(Workgroup, { ...workgroup, days: day }), [
    'days: found {"number":1,"date":"2023-02-01","status":"confirmed","seque…, expected a list in [ ]. Put it in [ ].',
  ]);
  assert.deepEqual(toldOfDay({ number: 1.5 }), ['days[0].number: found 1.5, expected a whole number.']);
  assert.deepEqual(told(Workgroup, { ...workgroup, booking: null }), ['booking: found null, expected fields in { }.']);
  assert.deepEqual(told(Feed, []), ['The whole: found an empty list, expected fields in { }.']);
});

test('too little and too much', () => {
  assert.deepEqual(toldOfDay({ number: 0 }), ['days[0].number: found 0, expected a number of at least 1.']);
  assert.deepEqual(toldOfDay({ number: 1e20 }), [
    'days[0].number: found 100000000000000000000, expected a number of at most 9007199254740991.',
  ]);
  const question = { id: 'x', kind: 'single', text: 'Why?', options: [{ id: 'a', label: 'A' }] };
  assert.deepEqual(told(Question, question), ['options: found [{"id":"a","label":"A"}], expected at least 2 entries.']);
  assert.deepEqual(told(Rule, { question: 'phase', in: [] }), ['in: found an empty list, expected at least 1 entry.']);
});

test('something that is not one of the words there are', () => {
  assert.deepEqual(toldOfDay({ status: 'Canceled' }), [
    'days[0].status: found "Canceled", expected "confirmed", "tbc", "moved" or "cancelled". Did you mean "cancelled"?',
  ]);
});

test('something that is not written as it should be', () => {
  assert.deepEqual(toldOfDay({ date: '1st February' }), [
    'days[0].date: found "1st February", expected a date such as 2023-02-01.',
  ]);
  assert.deepEqual(toldOfDay({ start: '9.30am' }), [
    'days[0].start: found "9.30am", expected a time such as 09:30, from 00:00 to 23:59.',
  ]);
  assert.deepEqual(toldOfDay({ place: ' Hall' }), [
    'days[0].place: found " Hall", expected words, with no space before or after them.',
  ]);
  assert.deepEqual(told(Workgroup, { ...workgroup, year: '2022/24' }), [
    'year: found "2022/24", expected two years that follow each other, such as 2023/24.',
  ]);
  assert.deepEqual(told(Hub, { id: 'Turing NW', name: 'Turing', checked: '2026-11-21', site: 'turing.example' }), [
    'id: found "Turing NW", expected an id: lower-case letters, digits and single hyphens.',
    'site: found "turing.example", expected a web address that begins https:// or http://.',
  ]);
  const contact = { email: 'office at hub' };
  assert.deepEqual(told(Hub, { id: 'turing-nw', name: 'Turing', checked: '2026-11-21', contact }), [
    'contact.email: found "office at hub", expected an e-mail address.',
  ]);
});

test('a calendar to subscribe to is a web address, and not webcal: itself', () => {
  for (const calendar of [
    'javascript:alert(1)',
    'webcal://hub.example/a.ics',
    'a.ics',
    'https://hub.example/a b.ics',
  ]) {
    assert.match(told(Workgroup, { ...workgroup, calendar }).join(), /^calendar: found .*, expected a web address/);
  }
  assert.ok(Workgroup.safeParse({ ...workgroup, calendar: 'https://hub.example/a.ics' }).success);
});

test('a field with a name that is not known: the one that was meant, or all there are', () => {
  assert.deepEqual(toldOfDay({ strat: '09:30' }), [
    'days[0].strat: found a field that is not known here, expected "start". Rename it.',
  ]);
  assert.deepEqual(told(Workgroup, { ...workgroup, colour: 'red' }), [
    'colour: found a field that is not known here, expected one of $schema, id, programme, title, hub, year, days, booking, ' +
      'calendar, source. Take it out, or rename it.',
  ]);
  const { days, ...rest } = workgroup;
  assert.deepEqual(told(Workgroup, { ...rest, dayz: days, 'my hub': 'x' }), [
    'dayz: found a field that is not known here, expected "days". Rename it.',
    '["my hub"]: found a field that is not known here, expected "hub". Rename it.',
  ]);
});

test('a rule that is none: the five shapes, and the slip if there is one', () => {
  const shapes =
    'expected one of the five shapes of a rule: {"all": […]}, {"any": […]}, {"not": …}, {"question": "…", "in": […]} or ' +
    '{"question": "…", "atLeast": 2}.';
  assert.deepEqual(told(Rule, 'always'), [`The whole: found "always", ${shapes}`]);
  assert.deepEqual(told(Rule, { all: [{ question: 'phase', at_least: 2 }] }), [
    `all[0]: found {"question":"phase","at_least":2}, ${shapes} Did you mean "atLeast" where it says "at_least"?`,
  ]);
});

test('a rule with a field too few is not taken for one of its shapes', () => {
  const [text = ''] = told(Rule, { question: 'Phase', is: ['x'] });
  assert.match(
    text,
    /^The whole: found \{"question":"Phase","is":\["x"\]\}, .* Did you mean "in" where it says "is"\?$/,
  );
});

test('a rule with the right fields is only blamed for what is in them', () => {
  assert.deepEqual(
    told(Rule, { any: [{ question: 'phase', in: 'primary' }, { not: { question: 'Phase', in: ['x'] } }] }),
    [
      'any[0].in: found "primary", expected a list in [ ]. Put it in [ ].',
      'any[1].not.question: found "Phase", expected an id: lower-case letters, digits and single hyphens.',
    ],
  );
});

test('a long value is cut short', () => {
  const [text = ''] = toldOfDay({ start: 'x'.repeat(5000) });
  assert.equal(text, `days[0].start: found "${'x'.repeat(59)}…", expected a time such as 09:30, from 00:00 to 23:59.`);
});

test('the known word that was meant is near, and nothing far is guessed', () => {
  const known = ['secondary', 'primary', 'post-16'];
  assert.equal(nearest('Secondry', known), 'secondary');
  assert.equal(nearest('post 16', known), 'post-16');
  assert.equal(nearest('pirmary', known), 'primary');
  assert.equal(nearest('college', known), undefined);
});

test('text that is not JSON: where it stops, and what would go on', () => {
  const cases: [string, string][] = [
    [
      '{\n  "a": 1,\n}',
      'line 3, column 1: found "}", expected a name in double quotation marks. Take away the comma before it.',
    ],
    ['{"a": 1 "b": 2}', 'line 1, column 9: found "b", expected a comma or "}".'],
    ['[1, 2', 'line 1, column 6: found the end of the file, expected a comma or "]".'],
    ["{'a': 1}", 'line 1, column 2: found "\'", expected a name in double quotation marks.'],
    ['{"a" 1}', 'line 1, column 6: found "1", expected a colon after the name.'],
    ['{"a": yes}', 'line 1, column 7: found "yes", expected a value.'],
    ['["one\ntwo"]', 'line 1, column 2: found "one, expected text that ends with a quotation mark on the same line.'],
    ['{} {}', 'line 1, column 4: found "{", expected the end of the file.'],
    ['', 'line 1, column 1: found the end of the file, expected a value.'],
  ];
  for (const [text, message] of cases) {
    assert.throws(() => JSON.parse(text), SyntaxError);
    assert.equal(jsonProblem(text)?.text, message);
  }
});

test('text that is JSON is left in peace', () => {
  for (const text of ['{}', ' [ ] ', '{"a": [1, -2.5e3, true, null, "é\\u00e9\\n\\""]}', '"x"', '0']) {
    JSON.parse(text);
    assert.equal(jsonProblem(text), null);
  }
});
