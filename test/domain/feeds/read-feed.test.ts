import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readFeed } from '../../../src/feeds/index.js';
import { bundled as dataset } from '../../../src/model/bundled.js';
import type { Journey } from '../../../src/model/types.js';
import { tenStages } from '../../../stories/feeds/ten-stages.js';
import { day, group, programme, sample, story } from './samples.js';

const read = (feed: unknown) => readFeed(JSON.stringify(feed), { dataset });
const texts = (feed: unknown) => read(feed).problems.map(({ text }) => text);
const ids = (things: readonly { id: string }[]) => things.map(({ id }) => id);

describe('a feed in which all is well', () => {
  it('is given back as it is, with no problem', () => {
    const { hub, programmes, workgroups, problems } = readFeed(story('hub.json'), { dataset });
    assert.deepEqual(problems, []);
    assert.deepEqual(hub, sample.hub);
    assert.deepEqual(programmes, sample.programmes);
    assert.deepEqual(
      workgroups,
      sample.workgroups.map((each) => ({ ...each, hub: 'example' })),
    );
  });

  it('may begin with a byte order mark and white space', () => {
    assert.deepEqual(readFeed(`\ufeff\n ${story('hub.json')}`), readFeed(story('hub.json')));
  });

  it('may say nothing', () => {
    assert.deepEqual(read({}), { hub: undefined, programmes: [], journeys: [], workgroups: [], problems: [] });
  });

  it('gives a group that names no hub to its own hub, and leaves one that does where it is', () => {
    const { workgroups } = read({ hub: sample.hub, workgroups: [group('a'), group('b', { hub: 'turing-nw' })] });
    assert.deepEqual(
      workgroups.map(({ hub }) => hub),
      ['example', 'turing-nw'],
    );
  });

  it('has its days put in the order of their numbers', () => {
    const { workgroups, problems } = read({ workgroups: [group('a', { days: [day(3), day(1), day(2)] })] });
    assert.deepEqual([workgroups[0]?.days, problems], [[day(1), day(2), day(3)], []]);
  });

  it('may have a group whose dates are all to be confirmed', () => {
    assert.deepEqual(read({ workgroups: [group('a', { days: [] })] }).workgroups[0]?.days, []);
  });
});

describe('a text that is no feed', () => {
  const SCHEMA =
    'expected a feed: a spreadsheet saved as CSV, a calendar file (.ics) or JSON by schema/feed.schema.json.';
  const USED = 'Nothing of this feed is used.';
  for (const [what, text, message] of [
    ['an empty file', '', `The whole: found nothing at all, ${SCHEMA}`],
    [
      'a web page',
      '\ufeff\n<!DOCTYPE html>',
      `The whole: found a web page, ${SCHEMA} Give the address of the file itself, not of a page that shows it; for a Google Sheet, the one that “Publish to web” gives for CSV.`,
    ],
    [
      'a workbook',
      'PK\x03\x04…',
      `The whole: found a workbook of Excel or LibreOffice, ${SCHEMA} Save the sheet as CSV, and give the address of that file.`,
    ],
    ['a PDF', '%PDF-1.7', `The whole: found a PDF, ${SCHEMA}`],
    ['a table without headings', '1,2026\n2,2027', `The whole: found text that begins "1,2026", ${SCHEMA}`],
    ['a word', 'null', `The whole: found text that begins "null", ${SCHEMA}`],
    [
      'a list',
      '[{}]',
      `The whole: found a list, expected { "hub": …, "programmes": […], "journeys": […], "workgroups": […] }, each of which may be missing. ${USED}`,
    ],
    [
      'JSON with a comma too many',
      '{\n  "workgroups": [],\n}',
      `line 3, column 1: found "}", expected a name in double quotation marks. Take away the comma before it. ${USED}`,
    ],
    [
      'JSON that is cut short',
      '{"workgroups": [',
      `line 1, column 17: found the end of the file, expected a value. ${USED}`,
    ],
  ] as const) {
    it(`is named for what it is: ${what}`, () => {
      const { problems, ...rest } = readFeed(text);
      assert.deepEqual(rest, { hub: undefined, programmes: [], journeys: [], workgroups: [] });
      assert.deepEqual(
        problems.map((problem) => problem.text),
        [message],
      );
    });
  }
});

describe('a feed with something wrong', () => {
  it('loses only the day that is wrong', () => {
    const feed = { workgroups: [group('a', { days: [day(1), day(2, { date: '2027-02-30' }), day(3)] }), group('b')] };
    const { workgroups, problems } = read(feed);
    assert.deepEqual(
      workgroups.map(({ id, days }) => [id, days.map(({ number }) => number)]),
      [
        ['a', [1, 3]],
        ['b', [1, 2]],
      ],
    );
    assert.deepEqual(problems, [
      {
        path: 'workgroups[0].days[1].date',
        found: '"2027-02-30"',
        expected: 'a day that is in the calendar',
        text: 'a, workgroups[0].days[1].date: found "2027-02-30", expected a day that is in the calendar. This day is left out.',
      },
    ]);
  });

  for (const [what, wrong, message] of [
    [
      'a time that is none',
      { start: '9.30', end: '15:00' },
      /days\[1\]\.start: found "9\.30", expected a time such as/,
    ],
    ['an end before the start', { start: '15:00', end: '09:30' }, /days\[1\]\.end: .* expected a time after the start/],
    ['a date in another year', { date: '2027-10-01' }, /days\[1\]\.date: .* expected a day in 2026\/27/],
    [
      'a number for the second time',
      { number: 1 },
      /days\[1\]\.number: found 1 again, expected a number that no other/,
    ],
    [
      'no date, though confirmed',
      { date: undefined },
      /days\[1\]\.date: found nothing, .* or give the day the status "tbc"/,
    ],
    ['no mention of where it moved from', { status: 'moved' }, /days\[1\]\.was: found nothing/],
  ] as const) {
    it(`loses a day with ${what}, and names it once`, () => {
      const { workgroups, problems } = read({ workgroups: [group('a', { days: [day(1), day(2, wrong), day(3)] })] });
      assert.deepEqual(workgroups[0]?.days, [day(1), day(3)]);
      assert.equal(problems.length, 1);
      assert.match(problems[0]!.text, message);
      assert.match(problems[0]!.text, /This day is left out\.$/);
    });
  }

  it('loses a group of which no day can be used, since it would say that its days are to be confirmed', () => {
    const feed = { workgroups: [group('a', { days: [day(1, { date: 'soon' })] })] };
    assert.deepEqual(read(feed).workgroups, []);
    assert.match(
      texts(feed).at(-1)!,
      /^a, workgroups\[0\]\.days: found no day that can be used.*This work group is left out\.$/,
    );
  });

  it('loses only the field that a thing can do without', () => {
    const feed = {
      workgroups: [group('a', { booking: { status: 'open', link: 'javascript:alert(1)' }, colour: 'red' })],
    };
    assert.deepEqual(read(feed).workgroups, [group('a')]);
    const [booking, colour] = texts(feed);
    assert.match(
      booking!,
      /booking\.link: found "javascript:alert\(1\)", expected a web address.* "booking" is left out\.$/,
    );
    assert.match(colour!, /colour: found a field that is not known here.* "colour" is left out\.$/);
  });

  it('loses only the link or the voice that is wrong', () => {
    const links = [{ kind: 'page', text: 'Run it', href: 'javascript:alert(1)' }, sample.programmes[0]!.links[0]];
    const voices = [{ quote: 'It was good', name: 'A. Teacher' }];
    const feed = { programmes: [programme('own', { links, voices })] };
    assert.deepEqual(read(feed).programmes, [programme('own', { links: [links[1]], voices: [] })]);
    assert.match(texts(feed)[0]!, /^own, programmes\[0\]\.links\[0\]\.href: .* This link is left out\.$/);
    assert.match(texts(feed)[1]!, /^own, programmes\[0\]\.voices\[0\]\.consent: .* This voice is left out\.$/);
  });

  it('takes what people say of a programme, and loses whoever has not agreed or speaks of one that is not known', () => {
    const voice = { programme: 'sktm-secondary-ect', quote: 'It was good', name: 'A. Teacher', consent: true };
    const feed = {
      voices: [voice, { ...voice, consent: false }, { ...voice, programme: 'sktm-secondary-etc' }, 'good'],
    };
    assert.deepEqual(read(feed).voices, [voice]);
    const [consent, programme, none] = texts(feed);
    assert.match(consent!, /voices\[1\]\.consent: .* This voice is left out\.$/);
    assert.match(none!, /Did you mean "sktm-secondary-ect"\? This voice is left out\.$/);
    assert.match(programme!, /voices\[3\]: .* This voice is left out\.$/);
    assert.match(texts({ voices: 'all good' })[0]!, /^voices: found "all good", .* "voices" is left out\.$/);
    assert.equal('voices' in read({ voices: [] }), false);
  });

  it('loses a programme whose rules are wrong, which would say something else without them', () => {
    const [condition] = sample.programmes[0]!.who.conditions;
    const who = { ...sample.programmes[0]!.who, conditions: [condition, { ...condition, id: 'b', when: { al: [] } }] };
    const feed = { programmes: [programme('own', { who }), programme('other')] };
    assert.deepEqual(ids(read(feed).programmes), ['other']);
    assert.match(texts(feed).join(), /own, programmes\[0\]\.who\.conditions\[1\]\.when/);
  });

  it('keeps the first of two with the same id', () => {
    const feed = { workgroups: [group('a', { title: 'First' }), group('a', { title: 'Second' })] };
    assert.deepEqual(
      read(feed).workgroups.map(({ title }) => title),
      ['First'],
    );
    assert.match(texts(feed)[0]!, /^workgroups\[1\]\.id: found "a", expected an id that workgroups\[0\] does not have/);
  });

  it('loses a hub that is wrong, and keeps the rest', () => {
    const feed = { hub: { id: 'Example Hub' }, workgroups: [group('a')] };
    assert.deepEqual([read(feed).hub, ids(read(feed).workgroups)], [undefined, ['a']]);
    assert.match(
      texts(feed)[0]!,
      /^Example Hub, hub\.id: found "Example Hub", expected an id: .* This hub is left out\.$/,
    );
  });

  it('is told which field was meant, and which list is none', () => {
    assert.deepEqual(texts({ workgroops: [], programmes: {} }), [
      'workgroops: found a field that is not known here, expected "workgroups". Rename it. "workgroops" is left out.',
      'programmes: found {}, expected a list in [ ]. Put it in [ ]. It is left out.',
    ]);
  });

  it('is read in the wrong encoding as far as that goes, and is told the line', () => {
    const { workgroups, problems } = readFeed(
      JSON.stringify({ workgroups: [group('a', { title: 'Sal\ufffd' })] }, null, 2),
    );
    assert.deepEqual(ids(workgroups), ['a']);
    assert.deepEqual(
      problems.map(({ text }) => text),
      ['line 21: found a letter that is not in UTF-8, expected that encoding. Save the file as UTF-8.'],
    );
  });

  it('has every bad entry named, whatever it is', () => {
    const bad = [1, null, 'x', [], {}, { id: 'y' }];
    const { workgroups, problems } = read({ workgroups: [...bad, group('good')] });
    assert.deepEqual(ids(workgroups), ['good']);
    assert.deepEqual(
      [...new Set(problems.map(({ path }) => path.slice(0, 'workgroups[0]'.length)))].length,
      bad.length,
    );
  });
});

describe('a journey in a feed', () => {
  const stages = (change: (journey: Journey) => void) => {
    const own = structuredClone({ ...tenStages, id: 'own' });
    change(own);
    return { journeys: [own] };
  };

  it('is given back as it is, and laid over the dataset by its id', () => {
    const { journeys, problems } = read({ journeys: [tenStages] });
    assert.deepEqual([journeys, problems], [[tenStages], []]);
  });

  for (const [what, change, message] of [
    [
      'leads to a stage that is not there',
      ({ stages }) => (stages[1]!.leadsTo[0]!.stage = 'nowhere'),
      /^own, stage “Groundwork”, journeys\[0\]\.stages\[1\]\.leadsTo\[0\]\.stage: found "nowhere".*This journey is left out\.$/,
    ],
    [
      'goes round in a circle',
      ({ stages }) => stages[5]!.leadsTo.push({ stage: 'first-look' }),
      /^own, stage “A first look.*the loop first-look → .*a way that comes to an end/,
    ],
    [
      'has a stage that nobody can come to',
      ({ stages }) => stages.push({ ...stages[7]!, id: 'lonely', title: 'Lonely' }),
      /^own, stage “Lonely”, .*found no way to reach "lonely"/,
    ],
    [
      'asks after an answer that there is not',
      ({ stages }) => (stages[0]!.entry!.when = { question: 'phase', in: ['x'] }),
      /^own, stage “A first look/,
    ],
    [
      'has too many stages',
      ({ stages }) => stages.push(...Array.from({ length: 60 }, (_, i) => ({ ...stages[7]!, id: `s-${i}` }))),
      /found 70 stages, expected at most 60/,
    ],
  ] as [string, (journey: Journey) => unknown, RegExp][]) {
    it(`is left out whole where it ${what}, with the stage named`, () => {
      const { journeys, problems } = read({ ...stages(change), workgroups: [group('a')] });
      assert.deepEqual([journeys, problems.length], [[], 1]);
      assert.match(problems[0]!.text, message);
    });
  }

  it('does not take for ever, however many ways there are through it', () => {
    const layer = (index: number) => ['a', 'b', 'c'].map((letter) => `${letter}-${index}`);
    const many = Array.from({ length: 20 }, (_, index) =>
      layer(index).map((id) => ({
        ...tenStages.stages[0]!,
        id,
        leadsTo: index < 19 ? layer(index + 1).map((stage) => ({ stage })) : [],
      })),
    ).flat();
    assert.equal(read({ journeys: [{ ...tenStages, stages: many }] }).journeys.length, 1);
  });
});

describe('what a feed refers to', () => {
  it('is a programme or a hub of the dataset, or of the feed', () => {
    const workgroups = [
      group('a', { programme: 'own' }),
      group('b', { hub: 'example' }),
      group('c', { hub: 'turing-nw' }),
    ];
    const feed = { hub: sample.hub, programmes: [programme('own')], workgroups };
    assert.deepEqual([ids(read(feed).workgroups), texts(feed)], [['a', 'b', 'c'], []]);
  });

  it('is a problem when it is neither, with what was meant', () => {
    const feed = {
      workgroups: [group('a', { programme: 'sktm-secondary-etc' }), group('b', { hub: 'turing' }), group('c')],
    };
    assert.deepEqual(ids(read(feed).workgroups), ['c']);
    assert.deepEqual(texts(feed), [
      'a, workgroups[0].programme: found "sktm-secondary-etc", expected the id of a programme. Did you mean "sktm-secondary-ect"? This work group is left out.',
      'b, workgroups[1].hub: found "turing", expected the id of a hub. Did you mean "turing-nw"? This work group is left out.',
    ]);
  });

  it('is not asked after with no dataset at hand, though all else is', () => {
    const workgroups = [
      group('a', { programme: 'anything', hub: 'anywhere' }),
      group('b', { days: [day(1, { end: '12:00' })] }),
    ];
    const read = readFeed(JSON.stringify({ programmes: [programme('own')], workgroups }));
    assert.deepEqual([ids(read.programmes), ids(read.workgroups)], [['own'], ['a']]);
    assert.deepEqual(
      read.problems.map(({ path }) => path),
      ['workgroups[1].days[0].start', 'workgroups[1].days'],
    );
  });

  it('may be a question or an option that does not exist: then the programme goes, and what leads to it', () => {
    const with_ = (more: object) => {
      const { who } = sample.programmes[0]!;
      return { who: { ...who, conditions: [{ ...who.conditions[0], ...more }] } };
    };
    const feed = {
      programmes: [
        programme('first', with_({ when: { question: 'training', in: ['others'] } })),
        programme('second', with_({ instead: 'first' })),
        programme('third', with_({ instead: 'sktm-secondary-ect' })),
      ],
      workgroups: [group('a', { programme: 'first' }), group('b', { programme: 'third' })],
    };
    assert.deepEqual([ids(read(feed).programmes), ids(read(feed).workgroups)], [['third'], ['b']]);
    assert.match(
      texts(feed).join('\n'),
      /in\[0\]: found "others".*\n.*instead: found "first".*\n.*programme: found "first"/,
    );
  });

  it('may be an answer that a programme leaves, where the dataset has its question', () => {
    const leaves = (answer: string) => [{ question: 'ect-community', answer, text: 'After a year of ours.' }];
    const release = { days: 2, text: 'Two days.' };
    const good = programme('good', { leaves: leaves('yes'), release });
    assert.deepEqual(read({ programmes: [good] }).programmes, [good]);
    const feed = {
      programmes: [programme('bad', { leaves: leaves('maybe') }), programme('odd', { release: { days: 2 } })],
    };
    assert.deepEqual(read(feed).programmes, [programme('odd')]);
    assert.match(
      texts(feed).join('\n'),
      /release\.text: .*"release" is left out\.\n.*leaves\[0\]\.answer: found "maybe", .* This programme is left out\./,
    );
  });

  it('may be a source of the hub’s own', () => {
    assert.deepEqual(texts({ programmes: [programme('own')] }), []);
  });
});
