import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compileDataset, readData } from '../../tools/build-data.mjs';

const files = readData();
const ECT = 'data/workgroups/turing-nw-sktm-secondary-ect-2022-23.json';
const EMBEDDING = 'data/programmes/secondary-tfm-embedding.json';

/** What the build says when one file is changed; what is looked for has to be there. */
function says(file: string, before: string | RegExp, after: string): string[] {
  const text = files[file] ?? '';
  const changed = text.replace(before, after);
  assert.notEqual(changed, text, `${file} has no ${before}`);
  return messages({ ...files, [file]: changed });
}
function messages(changed: Record<string, string>): string[] {
  const { dataset, problems } = compileDataset(changed);
  assert.equal(dataset, undefined, 'a dataset with a problem is never built');
  return problems.map(({ text }) => text);
}

test('a day that does not exist is named with its file and place', () => {
  assert.deepEqual(says(ECT, '2023-03-09', '2023-02-30'), [
    `${ECT} › days[1].date: found "2023-02-30", expected a day that is in the calendar.`,
  ]);
});

test('a slip deep in a rule is named where it is', () => {
  assert.deepEqual(says(EMBEDDING, '"in": ["last-year"]', '"is": ["last-year"]'), [
    `${EMBEDDING} › who.conditions[0].when: found {"question":"development","is":["last-year"]}, expected one of the five ` +
      'shapes of a rule: {"all": […]}, {"any": […]}, {"not": …}, {"question": "…", "in": […]} or ' +
      '{"question": "…", "atLeast": 2}. Did you mean "in" where it says "is"?',
  ]);
});

test('an id that leads nowhere is named in its own file, with the one that was meant', () => {
  assert.deepEqual(says(EMBEDDING, '"question": "development"', '"question": "developmnt"'), [
    `${EMBEDDING} › who.conditions[0].when.question: found "developmnt", expected the id of a question. ` +
      'Did you mean "development"?',
  ]);
});

test('a fact of ours that does not say where it is from is named', () => {
  assert.deepEqual(says(EMBEDDING, /("cost": \{\s*"text": \[[^\]]*\]),\s*"source": \{[^}]*\}/, '$1'), [
    `${EMBEDDING} › cost.source: found nothing, expected the document and the section that this is from.`,
  ]);
  const source = /,\s*"source": \{[^}]*\}/.source;
  assert.deepEqual(says(EMBEDDING, new RegExp(`("release": \\{\\s*"text": "[^"]*")${source}`), '$1'), [
    `${EMBEDDING} › release.source: found nothing, expected the document and the section that this is from.`,
  ]);
  assert.deepEqual(
    says('data/questions.json', new RegExp(`("text": "When the Embedding year is over.")${source}`), '$1'),
    [
      'data/questions.json › questions[10].options[2].later.source: found nothing, expected the document and the section that ' +
        'this is from.',
    ],
  );
});

test('so is one side of a disagreement', () => {
  const file = 'data/journeys/primary-2024-25.json';
  assert.deepEqual(says(file, /("text": "South Yorkshire: three further years\."),\s*"source": \{[^}]*\}/, '$1'), [
    `${file} › stages[0].disagree[0].says[1].source: found nothing, expected the document and the section that this is from.`,
  ]);
});

test('a stage has no other headings than those that all stages share', () => {
  const file = 'data/journeys/secondary-2023-24.json';
  assert.deepEqual(says(file, '"title": "Money"', '"title": "What it costs"'), [
    `${file} › stages[0].details[2].title: found "What it costs", expected "Who takes part", "Support", "Money", "What comes with it", ` +
      '"What it asks" or "What it gives". Did you mean "What it asks"?',
  ]);
});

test('a file with many things names the one by its place in the list', () => {
  assert.deepEqual(says('data/impact.json', '"document": "etio-2024"', '"document": "etio"'), [
    'data/impact.json › impact[0].source.document: found "etio", expected the id of a document in the sources.',
  ]);
});

test('a comma too many is named by line and column', () => {
  assert.deepEqual(says('data/hubs.json', /\}\s*\]\s*\}\s*$/, '},\n  ]\n}\n'), [
    `data/hubs.json › line ${(files['data/hubs.json'] ?? '').split('\n').length - 2}, column 3: found "]", expected a value. ` +
      'Take away the comma before it.',
  ]);
});

test('a file has to be called what the thing in it is called', () => {
  assert.deepEqual(says(EMBEDDING, '"id": "secondary-tfm-embedding"', '"id": "secondary-tfm-development"'), [
    `${EMBEDDING} › id: found "secondary-tfm-development", expected "secondary-tfm-embedding", as the file is called. ` +
      'Rename the file or change the id.',
  ]);
});

test('the same id twice is named by both places', () => {
  assert.deepEqual(says('data/questions.json', '"id": "trust"', '"id": "role"').slice(-1), [
    'data/questions.json › questions[3].id: found "role", expected an id that questions[2] does not have already.',
  ]);
});

test('a file in the wrong place is not passed over', () => {
  const [path, text] = [EMBEDDING.replace('programmes', 'programme'), files[EMBEDDING] ?? ''];
  assert.deepEqual(messages({ ...files, [path]: text }), [
    `${path}: found a file that is not known here, expected one of sources.json, programmes/<id>.json, ` +
      'journeys/<id>.json, workgroups/<id>.json, questions.json, hubs.json, impact.json. Did you mean "programmes"?',
  ]);
  assert.deepEqual(messages({ ...files, 'data/notes.txt': 'x' }), [
    'data/notes.txt: found a file that is not known here, expected one of sources.json, programmes/<id>.json, ' +
      'journeys/<id>.json, workgroups/<id>.json, questions.json, hubs.json, impact.json.',
  ]);
});

test('a file that is missing is missed', () => {
  const rest = Object.entries(files).filter(([file]) => file !== 'data/hubs.json');
  assert.deepEqual(messages(Object.fromEntries(rest)), ['data/hubs.json: found no such file, expected the hubs.']);
});

test('several problems are all told at once, each with its parts', () => {
  const { problems } = compileDataset({
    ...files,
    [ECT]: (files[ECT] ?? '').replace('2023-03-09', '9 March').replace('"confirmed"', '"sure"'),
  });
  assert.deepEqual(
    problems.map(({ file, path, found, expected }) => [file, path, found, expected]),
    [
      [ECT, 'days[0].status', '"sure"', '"confirmed", "tbc", "moved" or "cancelled"'],
      [ECT, 'days[1].date', '"9 March"', 'a date such as 2023-02-01'],
    ],
  );
});
