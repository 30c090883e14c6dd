import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { answersFromFragment, answersToFragment, assess } from '../../../src/eligibility/index.js';
import type { Answers } from '../../../src/model/answers.js';
import { compileDataset } from '../../../tools/build-data.mjs';

const dataset = compileDataset().dataset!;
const answers: Answers = { phase: ['secondary', 'special'], sector: 'state', role: 'unknown' };

/** Every kind of answer that the questions of the dataset take. */
const anyAnswers = fc
  .record(
    Object.fromEntries(
      dataset.questions.map(({ id, kind, options }) => {
        const ids = options.filter(({ exclusive }) => !exclusive).map((option) => option.id);
        const some = kind === 'single' ? fc.constantFrom(...ids) : fc.subarray(ids, { minLength: 1 });
        return [id, fc.oneof(some, fc.constant('unknown'))];
      }),
    ),
    { requiredKeys: [] },
  )
  .map((record): Answers => ({ ...record }) as Answers);

const DAMAGED = 'The link seems to be damaged, so please check the answers that it brought.';
const EMPTY = 'The link seems to be damaged, so it brought no answers.';

/** What is said of a fragment, without what has changed since. */
function reading(text: string, rules: typeof dataset | undefined = dataset) {
  const { answers, problems } = answersFromFragment(text, rules);
  return { answers, said: problems.map((problem) => problem.text) };
}

/** A link as the checker makes one. */
const full = answersToFragment(answers, { assessments: assess(dataset, answers), all: true });

describe('answers in a link', () => {
  it('stand in it as they are, behind a version and a checksum', () => {
    assert.equal(
      answersToFragment(answers),
      'tfm-answers=1;_sum=i61o57;phase=secondary,special;sector=state;role=unknown',
    );
    assert.equal(answersToFragment({}), '');
    assert.equal(answersToFragment({}, { assessments: assess(dataset, {}) }), '');
  });

  it('carry the verdicts behind them, five characters each', () => {
    assert.match(full, /;role=unknown;_all=([a-z0-9]{4}[aden]){12}$/);
    const some = assess(dataset, answers).slice(0, 2);
    assert.match(answersToFragment(answers, { assessments: some }), /;_was=([a-z0-9]{4}[aden]){2}$/);
  });

  it('come back as they were, whatever they are', () => {
    fc.assert(
      fc.property(anyAnswers, fc.boolean(), (given, all) => {
        const fragment = answersToFragment(given, { assessments: assess(dataset, given), all });
        const { answers: back, changes, problems } = answersFromFragment(`#${fragment}`, dataset);
        assert.deepEqual(back, given);
        assert.deepEqual([changes.verdicts, changes.added, changes.gone], [[], [], 0]);
        assert.ok(problems.every(({ question }) => question));
      }),
    );
  });

  it('come back without the dataset too, several as a list', () => {
    assert.deepEqual(reading(full, undefined), { answers, said: [] });
    assert.deepEqual(answersFromFragment(full).changes, { verdicts: [], same: [], added: [], gone: 0 });
  });

  it('use nothing that a mail program or a messenger would take for the end of a link', () => {
    fc.assert(
      fc.property(anyAnswers, (given) => {
        const fragment = answersToFragment(given, { assessments: assess(dataset, given) });
        assert.match(fragment, /^([a-z0-9;=,_-]*[a-z0-9])?$/);
      }),
    );
  });

  it('live beside other things in the fragment, and survive being escaped, even twice', () => {
    const escaped = encodeURIComponent(full);
    for (const text of [
      `#top&${escaped}&x=1`,
      `#/page?${full}`,
      `#!/page?x=1&${full}&y`,
      encodeURIComponent(escaped),
    ]) {
      assert.deepEqual(reading(text), { answers, said: [] }, text);
    }
    for (const place of ['#embedding', '#tfm-answers', '#tfm-answers-and-questions']) {
      assert.deepEqual(reading(place), { answers: {}, said: [] }, place);
    }
  });

  it('survive the full stop or the bracket that came after the link', () => {
    for (const end of ['.', ').', '”', ',', ' ']) assert.deepEqual(reading(full + end), { answers, said: [] }, end);
  });

  it('may be written by hand, without a checksum', () => {
    const hand = 'tfm-answers=1;phase=secondary,special;sector=state;role=unknown';
    assert.deepEqual(reading(hand), { answers, said: [] });
  });

  it('are kept but for what no longer exists, which is named', () => {
    assert.deepEqual(reading(answersToFragment({ phase: ['secondary', 'nursery'], mood: 'good' })), {
      answers: { phase: ['secondary'] },
      said: [
        '“nursery” is not one of the answers to “Where do you work?”, so it was left out.',
        'There is no question “mood” here, so its answer was left out.',
      ],
    });
  });

  it('are kept but for what is damaged, and one sentence says so', () => {
    assert.deepEqual(reading('tfm-answers=1;phase=secondary;sector=<b>;=;a=b=c'), {
      answers: { phase: ['secondary'] },
      said: [DAMAGED],
    });
    assert.deepEqual(reading('tfm-answers=one;sector=state'), { answers: { sector: 'state' }, said: [DAMAGED] });
    assert.deepEqual(reading('tfm-answers=1;sector=%00'), { answers: {}, said: [EMPTY] });
  });

  it('of another version, or too long to be ours, are left out with a word about it', () => {
    assert.deepEqual(answersFromFragment('tfm-answers=2;phase=secondary', dataset), {
      answers: {},
      problems: [
        { question: '', text: 'The link was made by another version of this page, so its answers were left out.' },
      ],
      changes: { verdicts: [], same: [], added: [], gone: 0 },
    });
    const long = reading(`tfm-answers=1;phase=${'secondary,'.repeat(1000)}secondary`);
    assert.deepEqual(long, { answers: {}, said: ['The link is too long, so its answers were left out.'] });
  });
});

describe('a link that was damaged on its way', () => {
  const fragments = [full, answersToFragment({ sector: 'state' }), answersToFragment(answers)];
  const ours = 'tfm-answers='.length;
  /** Whether somebody is told, or nothing is amiss. Without the name, it is no link of ours. */
  const fine = (text: string, given: Answers, rules?: typeof dataset) => {
    const { answers: read, said } = reading(text, rules);
    return said.length > 0 || JSON.stringify(read) === JSON.stringify(given);
  };
  const each = (edit: (fragment: string, at: number) => string[]) => {
    for (const fragment of fragments) {
      for (const rules of [dataset, undefined]) {
        const given = reading(fragment, rules).answers;
        for (let at = ours; at <= fragment.length; at++) {
          for (const text of edit(fragment, at)) assert.ok(fine(text, given, rules), text);
        }
      }
    }
  };
  const characters = [...Array.from({ length: 128 }, (_, code) => String.fromCharCode(code)), 'é', '\ud800', '😀'];

  it('is noticed wherever it was cut', () => {
    each((fragment, at) => [fragment.slice(0, at)]);
    assert.deepEqual(reading(full.replace('s=1', 's1')), { answers, said: [] });
    assert.deepEqual(reading('#tfm-answers='), { answers: {}, said: [EMPTY] });
    assert.deepEqual(reading(full.slice(0, full.indexOf('tor=state'))), {
      answers: { phase: ['secondary', 'special'] },
      said: [DAMAGED],
    });
    assert.ok(reading(full.slice(0, -1)).said.includes(DAMAGED));
  });

  it('is noticed whichever character was lost', () => {
    each((fragment, at) => [fragment.slice(0, at) + fragment.slice(at + 1)]);
  });

  it('is noticed whichever character was changed to whichever other', () => {
    each((fragment, at) => characters.map((other) => fragment.slice(0, at) + other + fragment.slice(at + 1)));
  });

  it('is noticed whichever character came in', () => {
    each((fragment, at) => characters.map((other) => fragment.slice(0, at) + other + fragment.slice(at)));
  });

  it('is noticed when two characters changed places', () => {
    each((fragment, at) => [
      fragment.slice(0, at) +
        fragment
          .slice(at, at + 2)
          .split('')
          .reverse()
          .join('') +
        fragment.slice(at + 2),
    ]);
  });

  it('says nothing about what has changed', () => {
    const other = { ...dataset, programmes: dataset.programmes.slice(1) };
    assert.equal(answersFromFragment(full, other).changes.gone, 1);
    assert.equal(answersFromFragment(full.replace('sector=state', 'sector=elsewhere'), other).changes.gone, 0);
    const { changes, problems } = answersFromFragment(full.replace(/_sum=\w+;/, ''), other);
    assert.deepEqual([changes.gone, problems.length], [0, 1]);
  });
});

describe('a hostile link', () => {
  const part = fc.constantFrom(
    ...['__proto__', 'constructor', 'toString', 'phase', '=', ',', ';', '%', '%E0', '%00', '%2525', '#', '&', '?'],
    ...[
      '<script>',
      '<img src=x onerror=alert(1)>',
      '\ud800',
      'unknown',
      '_sum=',
      '_was=',
      '_all=0000e',
      'tfm-answers=1;',
    ],
  );
  const anyText = fc.oneof(
    fc.string(),
    fc.string({ unit: 'binary' }),
    fc.array(part, { maxLength: 40 }).map((parts) => parts.join('')),
  );

  it('never throws, and leaves nothing but answers behind', () => {
    fc.assert(
      fc.property(anyText, fc.boolean(), (text, ours) => {
        const { answers: read, problems } = answersFromFragment(ours ? `#tfm-answers=1;${text}` : text, dataset);
        assert.equal(Object.getPrototypeOf(read), Object.prototype);
        for (const id of Object.keys(read)) assert.ok(dataset.questions.some((question) => question.id === id));
        for (const problem of problems) assert.equal(typeof problem.text, 'string');
        const bare = answersFromFragment(`#tfm-answers=1;${text}`).answers;
        assert.equal(Object.getPrototypeOf(bare), Object.prototype);
        assert.ok(!Object.hasOwn(bare, '__proto__'));
      }),
      { numRuns: 500 },
    );
  });

  it('brings no words of its own into the page, beyond ids', () => {
    const { said } = reading('tfm-answers=1;phase=<b>Call 0900 now</b>;Your account is locked=x');
    assert.deepEqual(said, [EMPTY]);
  });

  it('with a checksum that fits is still no more than answers', () => {
    const forged = answersToFragment({ constructor: 'prototype', tostring: 'x' });
    const { answers: read, said } = reading(forged);
    assert.deepEqual([read, said.length], [{}, 2]);
  });

  it('of any length is read in no time', () => {
    for (const text of ['a', '.', '=', ';', ',', '%25', '%', 'a=b;', '0000a', '&tfm-answers', '\ud800']) {
      for (const length of [7_900, 10_000_000]) {
        const many = text.repeat(length / text.length);
        const { answers: read } = answersFromFragment(`#tfm-answers=1;${many}`, dataset);
        assert.deepEqual(read, {});
      }
    }
  });
});
