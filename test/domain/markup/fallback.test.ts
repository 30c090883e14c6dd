/** What stands in a tag before its widget is there. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import {
  choicesOf,
  fallback,
  settingProblems,
  settingsOf,
  TAGS,
  type Attributes,
  type Tag,
} from '../../../src/markup/index.js';
import { bundled } from '../../../src/model/bundled.js';
import type { Dataset } from '../../../src/model/types.js';
import { strictly } from './html.js';

const IN_2023 = '2023-03-15';
const LATER = '2026-11-21';
const made = (tag: Tag, attributes: Attributes = {}, { dataset = bundled, today = IN_2023 } = {}) =>
  fallback(dataset, tag, attributes, { today });

/** Every value of every setting, one at a time, and what each widget needs. */
function* everySetting(): Generator<[Tag, Attributes]> {
  for (const tag of TAGS) {
    const needed: Attributes = tag === 'programme-card' ? { programme: bundled.programmes[0]!.id } : {};
    yield [tag, needed];
    for (const [setting, kind] of Object.entries(settingsOf(tag))) {
      const values = choicesOf(bundled, tag, setting)?.map(([value]) => value);
      for (const value of values ?? [kind === 'switch' ? '' : kind === 'day' ? LATER : 'dates.csv'])
        yield [tag, { ...needed, [setting]: value }];
    }
  }
}

describe('the settings', () => {
  test('are those of the elements, and no others', () => {
    interface Element {
      tagName?: string;
      attributes?: { name: string; type: { text: string } }[];
    }
    const manifest = JSON.parse(readFileSync(new URL('../../../custom-elements.json', import.meta.url), 'utf8')) as {
      modules: { declarations?: Element[] }[];
    };
    const elements = manifest.modules.flatMap(({ declarations = [] }) => declarations).filter(({ tagName }) => tagName);
    assert.deepEqual(elements.map(({ tagName }) => tagName).sort(), TAGS);
    for (const { tagName, attributes = [] } of elements) {
      const kinds = settingsOf(tagName as Tag);
      assert.deepEqual(attributes.map(({ name }) => name).sort(), Object.keys(kinds).sort(), tagName);
      for (const { name, type } of attributes) assert.equal(kinds[name] === 'switch', type.text === 'boolean', name);
    }
  });

  test('work with every value that can be chosen', () => {
    for (const [tag, attributes] of everySetting()) {
      assert.deepEqual(settingProblems(bundled, tag, attributes), [], `${tag} ${JSON.stringify(attributes)}`);
    }
  });

  test('are told by their names when they do not work, with what there is', () => {
    const told = (tag: Tag, attributes: Attributes) =>
      settingProblems(bundled, tag, attributes, IN_2023).map(({ text }) => text);
    assert.deepEqual(told('programme-card', { programme: 'sktm-secondary-etc' }).length, 1);
    assert.match(
      told('programme-card', { programme: 'sktm-secondary-etc' })[0]!,
      /^programme: found "sktm-secondary-etc", expected "secondary-maths-mat-leads", .*Did you mean "sktm-secondary-ect"\?$/,
    );
    assert.match(told('programme-card', {})[0]!, /^programme: found nothing, expected "/);
    assert.deepEqual(told('tfm-hub', { stage: 'embedding' }), [
      'stage: found a setting that is not known, expected one that <tfm-hub> has: hub, heading-level.',
    ]);
    assert.deepEqual(told('tfm-data', { today: '2023-02-30' }), [
      'today: found "2023-02-30", expected a day that is in the calendar, YYYY-MM-DD.',
    ]);
    assert.match(told('tfm-hub', { hub: 'turing' })[0]!, /^hub: found "turing", expected the id of a Maths Hub/);
    assert.match(told('tfm-journey', { phase: 'primary', year: '1999/00' })[0]!, /^year: .*"2019\/20"/);
    assert.match(
      told('eligibility-checker', { programmes: 'nope sktm-secondary-ect' })[0]!,
      /^programmes: found "nope"/,
    );
    assert.match(told('tfm-impact', { 'heading-level': '7' })[0]!, /expected "2", "3", "4", "5" or "6"/);
  });
});

describe('the markup without script', () => {
  test('is HTML that the strictest editor keeps, whatever the settings', () => {
    for (const [tag, attributes] of everySetting()) {
      for (const today of [IN_2023, LATER]) {
        const { headings } = strictly(made(tag, attributes, { today }));
        const level = attributes['heading-level'] ?? '2';
        if (tag !== 'tfm-data')
          assert.ok(headings[0]?.startsWith(`h${level} `), `${tag} ${JSON.stringify(attributes)}`);
      }
    }
  });

  test('says of a programme who, what, what for and at what cost', () => {
    const programme = bundled.programmes.find(({ id }) => id === 'sktm-secondary-ect')!;
    const { text } = strictly(made('programme-card', { programme: programme.id }));
    for (const { text: said } of [programme.who, programme.involved, programme.learn, programme.cost, programme.length])
      for (const paragraph of said) assert.ok(text.includes(paragraph), paragraph);
    for (const question of ['Who can take part?', 'What is involved?', 'What will you learn?', 'What is the cost?'])
      assert.ok(text.includes(question), question);
  });

  test('has the journey as one ordered list, with its ways in words', () => {
    const html = made('tfm-journey', {}, { today: '2023-10-02' });
    assert.equal(html.match(/<ol>/g)?.length, 1);
    const { headings, text } = strictly(html);
    assert.deepEqual(headings.slice(1, 4), ['h3 Development', 'h3 Embedding', 'h3 Sustaining']);
    assert.match(text, /Leads to Embedding/);
    assert.match(text, /Comes after Development/);
    assert.match(text, /Meets /);
  });

  test('marks the stage that the page says the school is at', () => {
    const at = (stage: string) => strictly(made('tfm-journey', { stage })).text;
    assert.match(at('embedding'), /Embedding\s+School\u00a0· Year 2\s+Your school is here/);
    assert.doesNotMatch(at(''), /is here/);
  });

  test('has every date with its weekday and its year, and for machines', () => {
    const html = made('workgroup-dates', { programme: 'sktm-secondary-ect' });
    assert.ok(
      html.includes('Day 3: <time datetime="2023-05-04T09:30+01:00">Thursday 4 May 2023, 9.30am to 3pm</time>'),
    );
    assert.equal(html.match(/<time /g)?.length, 4);
  });

  test('says nothing of dates that time makes untrue', () => {
    for (const today of ['2022-09-01', IN_2023, '2023-05-04']) {
      assert.equal(made('workgroup-dates', {}, { today }), made('workgroup-dates', {}, { today: IN_2023 }));
    }
    assert.match(made('workgroup-dates', {}, { today: LATER }), /These dates have passed\./);
  });

  test('says what became of a day', () => {
    const [group] = bundled.workgroups;
    const [first, second, third] = group!.days;
    const days = [
      { ...first!, status: 'cancelled' as const },
      { ...second!, status: 'moved' as const, was: '2022-12-31', online: true },
      { number: 3, status: 'tbc' as const, sequence: 0 },
      {
        number: 4,
        status: 'confirmed' as const,
        date: third!.date!,
        sequence: 0,
        place: 'The hall',
        note: 'Bring a pencil',
      },
    ];
    const html = made('workgroup-dates', {}, { dataset: { ...bundled, workgroups: [{ ...group!, days }] } });
    assert.match(html, /Day 1: <s><time [^>]+>Wednesday 1 February 2023[^<]+<\/time><\/s> \(Cancelled\)/);
    assert.match(html, /Day 2: <time [^>]+>[^<]+<\/time> \(Moved from Saturday 31 December 2022; Online\)/);
    assert.match(html, /<li>Day 3: To be confirmed<\/li>/);
    assert.match(html, /\(Time to be confirmed; The hall; Bring a pencil\)/);
  });

  test('writes out twenty groups at most, and says how many more there are', () => {
    const [group] = bundled.workgroups;
    const workgroups = Array.from({ length: 30 }, (_, at) => ({ ...group!, id: `g${at}` }));
    const { headings, text } = strictly(made('workgroup-dates', {}, { dataset: { ...bundled, workgroups } }));
    assert.equal(headings.length, 21);
    assert.match(text, /There are 10 more groups\./);
  });

  test('has in the checker’s stead the programmes that it would ask about, and a way to ask', () => {
    const html = made('eligibility-checker', { phase: 'primary' });
    assert.match(html, /<summary>Primary Mastery Readiness|<summary>Mastery Readiness/);
    assert.doesNotMatch(html, /Secondary Subject Leadership/);
    assert.match(html, /href="https:\/\/www\.ncetm\.org\.uk\/maths-hubs\/find-your-hub\/"/);
    assert.equal(made('eligibility-checker').match(/<details>/g)?.length, bundled.programmes.length);
  });

  test('says whom to ask where there is nothing to say', () => {
    for (const [tag, attributes] of [
      ['programme-card', { programme: 'nope' }],
      ['programme-card', {}],
      ['tfm-journey', { year: '1999/00' }],
      ['eligibility-checker', { programmes: 'nope' }],
    ] as const) {
      assert.match(strictly(made(tag, attributes)).text, /^Ask your Maths Hub/);
    }
  });

  test('lets nothing out of a feed become markup', () => {
    const evil = `</details><script>alert(1)</script>" onclick='x' [gallery] & \u0000\n\n<b>`;
    const poison = <T>(value: T, key = ''): T =>
      typeof value === 'string'
        ? /^(id|phase|phases|year|status|date|start|end|was|track|kind|unit|bound|programme|hub|stage|document|checked|strength)$/.test(
            key,
          )
          ? value
          : (evil as T)
        : Array.isArray(value)
          ? (value.map((each: unknown) => poison(each, key)) as T)
          : value && typeof value === 'object'
            ? (Object.fromEntries(
                Object.entries(value).map(([name, each]) => [name, poison(each as unknown, name)]),
              ) as T)
            : value;
    const dataset: Dataset = poison(bundled);
    for (const [tag, attributes] of everySetting()) strictly(made(tag, attributes, { dataset }));
    assert.match(
      strictly(made('programme-card', { programme: 'sktm-secondary-ect' }, { dataset })).text,
      /<script>alert\(1\)<\/script>" onclick='x' \[gallery\] & {2}<b>/,
    );
  });

  test('links to web addresses and to mail, and to nothing else', () => {
    const [programme] = bundled.programmes;
    const links = ['javascript:alert(1)', 'data:text/html,x', 'https://example.org/a?b=1&c="2"'].map((href) => ({
      kind: 'page' as const,
      text: href,
      href,
    }));
    const html = made(
      'programme-card',
      { programme: programme!.id },
      { dataset: { ...bundled, programmes: [{ ...programme!, links }] } },
    );
    assert.doesNotMatch(html, /href="(javascript|data):/);
    assert.match(html, /<a href="https:\/\/example\.org\/a\?b=1&amp;c=&quot;2&quot;">/);
  });
});
