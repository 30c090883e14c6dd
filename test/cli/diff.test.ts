import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { diffJson, diffText } from '../../cli/diff.js';
import { differencesOf } from '../../cli/differences.js';
import type { Dataset } from '../../src/model/types.js';
import { changed, conditionOf, dataset, programmeOf, questionOf } from './datasets.js';

const nothing = { programmes: [], questions: [], others: [] };
const lines = (change: (copy: Dataset) => void) =>
  diffText(dataset, changed(change))
    .split('\n')
    .map((line) => line.trim());

describe('Two datasets', () => {
  test('that are the same say the same, whatever their dates and their order', () => {
    const later = changed((copy) => {
      copy.version = '9.9.9';
      copy.checked = '2027-01-01';
      copy.programmes.reverse();
    });
    assert.deepEqual(differencesOf(dataset, dataset), nothing);
    assert.deepEqual(differencesOf(dataset, later), nothing);
    assert.match(diffText(dataset, later), /Both say the same\.\n$/);
  });

  test('tell who lost something, in the fewest words that are true', () => {
    const found = lines((copy) => {
      delete conditionOf(copy, 'sktm-secondary-non-specialist', 'state').strength;
    });
    assert.ok(
      found.includes(
        'Lost: of those who were told “talk to your hub”, everybody with “Funding”: “No, it is an independent school or college” or “No, it is outside England”. Now “not for you now”.',
      ),
      found.join('\n'),
    );
    assert.equal(found.filter((line) => /^(Lost|Gained)/.test(line)).length, 1);
  });

  test('tell who gained something', () => {
    const found = lines((copy) => {
      copy.programmes.forEach(({ who }) =>
        who.conditions.forEach((condition) => {
          if (condition.id === 'past-ect') condition.strength = 'prefer';
        }),
      );
    });
    assert.ok(
      found.includes(
        'Gained: of those who are now told “can join”, everybody with “Years in teaching”: “This is my first or second year”. Before, “not for you now”.',
      ),
      found.join('\n'),
    );
  });

  test('tell of everybody where it is everybody', () => {
    const found = lines((copy) => {
      const { conditions } = programmeOf(copy, 'secondary-tfm-embedding').who;
      conditions.push({
        ...conditions[0]!,
        id: 'never',
        when: { all: [conditions[0]!.when, { not: conditions[0]!.when }] },
      });
    });
    assert.ok(found.includes('Lost: all who were told “can join”. Now “not for you now”.'), found.join('\n'));
  });

  test('tell which words changed, and that nobody’s verdict did', () => {
    const found = lines((copy) => {
      const programme = programmeOf(copy, 'secondary-tfm-development');
      programme.title = 'Development';
      programme.year = '2024/25';
      programme.cost.text = ['It is free.'];
    });
    assert.ok(found.includes('Nobody is told anything else than before.'));
    assert.ok(
      found.includes('Title: “Secondary Teaching for Mastery – Development” is now “Development”'),
      found.join('\n'),
    );
    assert.ok(found.includes('Academic year: “2023/24” is now “2024/25”'));
    assert.ok(found.some((line) => /^Cost: “.+” is now “It is free.”$/.test(line)));
  });

  test('tell what is new about days out of class, about signatures and about the years to come', () => {
    const found = lines((copy) => {
      const programme = programmeOf(copy, 'secondary-tfm-development');
      programme.release = { days: 6, text: 'Six days.' };
      programme.signatures!.roles.pop();
      delete programme.leaves;
      questionOf(copy, 'career').options[0]!.later!.after = 1;
    });
    for (const line of [
      /^Days out of class: “No number .+” is now “6: Six days\.”$/,
      /^Who signs: “Head of maths, Headteacher .+” is now “Head of maths”$/,
      /^What follows from having joined, gone: “After a year .+ \(development: last-year\)”$/,
      /^What becomes of answer “first-two-years”: “When .+ \(early, years: 2\)” is now “When .+ \(early, years: 1\)”$/,
    ]) {
      assert.ok(
        found.some((each) => line.test(each)),
        `${line} in\n${found.join('\n')}`,
      );
    }
  });

  test('tell which programmes are new and which are gone', () => {
    const before = changed((copy) => copy.programmes.splice(0, 1));
    assert.equal(differencesOf(before, dataset).programmes[0]!.change, 'new');
    assert.equal(differencesOf(dataset, before).programmes.at(-1)!.change, 'gone');
    assert.match(diffText(dataset, before), /\(secondary-maths-mat-leads\): gone\n/);
  });

  test('tell of an answer that only one of them has, and leave it out of who gained what', () => {
    const more = changed((copy) => questionOf(copy, 'sector').options.push({ id: 'scotland', label: 'In Scotland' }));
    const { programmes, questions } = differencesOf(dataset, more);
    assert.deepEqual(programmes, []);
    const [answer, ...others] = questions[0]!.answers;
    assert.deepEqual(others, []);
    assert.deepEqual([answer!.answer, answer!.change], ['scotland', 'new']);
    assert.deepEqual(Object.fromEntries(answer!.verdicts.map(({ programme, verdict }) => [programme, verdict])), {
      'sktm-secondary-non-specialist': 'depends',
      'secondary-tfm-development': 'not-eligible',
      'secondary-mastery-specialist': 'not-eligible',
      'special-schools-tfm-development': 'not-eligible',
    });
    assert.match(
      diffText(dataset, more),
      /New answer: “In Scotland”\. It alone comes to .*“not for you now” for .*secondary-mastery-specialist/,
    );
    assert.match(diffText(more, dataset), /Answer that is gone: “In Scotland”\. It alone came to /);
  });

  test('tell of a question that only one of them has, and whom it shuts out', () => {
    const more = changed((copy) => {
      const yesNo = ['yes', 'no'].map((id) => ({ id, label: id }));
      copy.questions.push({ id: 'science', kind: 'single', text: 'Do you teach science?', options: yesNo });
      programmeOf(copy, 'post-16-mastery-specialist').who.conditions.push({
        ...conditionOf(copy, 'post-16-mastery-specialist', 'level-2'),
        id: 'science',
        when: { question: 'science', in: ['no'] },
      });
    });
    const text = diffText(dataset, more);
    assert.match(
      text,
      /Lost: of those who were told “can join”, everybody with “Do you teach science\?”: “yes”\. Now “not for you now”\./,
    );
    assert.match(text, /Question “Do you teach science\?” \(science\): new/);
    assert.match(
      diffText(more, dataset),
      /Gained: of those who are now told “can join”, everybody with “Do you teach science\?”: “yes”\. Before, “not for you now”\./,
    );
  });

  test('compare a question that took several answers and now takes one by the answers it can have in both', () => {
    const single = changed((copy) => (questionOf(copy, 'phase').kind = 'single'));
    const { programmes, questions } = differencesOf(dataset, single);
    assert.deepEqual(programmes, []);
    assert.deepEqual(questions[0]!.words, [{ what: 'answers to choose', before: 'any number', now: 'one' }]);
  });

  test('tell of hubs, figures and the rest by their ids', () => {
    const more = changed((copy) => {
      copy.impact[0]!.value += 1;
      copy.hubs.splice(0, 1);
    });
    assert.deepEqual(differencesOf(dataset, more).others, [
      { kind: 'hubs', new: [], gone: [dataset.hubs[0]!.id], changed: [] },
      { kind: 'impact', new: [], gone: [], changed: [dataset.impact[0]!.id] },
    ]);
  });

  test('are told as JSON with the same content', () => {
    const after = changed((copy) => {
      delete conditionOf(copy, 'sktm-secondary-non-specialist', 'state').strength;
    });
    const json = JSON.parse(diffJson(dataset, after)) as { same: boolean; programmes: { gains: object[] }[] };
    assert.equal(json.same, false);
    assert.deepEqual(
      { ...json.programmes[0]!.gains[0], text: '' },
      {
        kind: 'lost',
        from: 'ask-hub',
        to: 'not-eligible',
        among: 'before',
        tests: 'sector=independent|elsewhere',
        text: '',
      },
    );
    assert.match(diffJson(dataset, dataset), /^\{\n {2}"same": true,/);
  });
});
