import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toJsonLd, type JsonLd } from '../../../src/dates/index.js';
import type { Hub, Programme } from '../../../src/model/types.js';
import { day, fourDays, group } from './groups.js';

const source = { document: 'document', section: 'Section' };
const passage = { text: ['Words.'], source };
const programme: Programme = {
  id: 'sktm-secondary-ect',
  title: 'Teachers "new" to </script> maths',
  purpose: 'Subject knowledge for early career teachers.',
  phases: ['secondary'],
  year: '2022/23',
  status: 'running',
  who: { text: ['Words.'], conditions: [], source },
  involved: passage,
  learn: passage,
  cost: passage,
  length: passage,
  next: { text: 'Words.' },
  links: [],
  voices: [],
  source,
};
const hub: Hub = {
  id: 'turing-nw',
  name: 'Turing NW Maths Hub',
  region: 'North West',
  site: 'https://example.org/',
  checked: '2023-01-01',
};
const options = { programmes: [programme], hubs: [hub], url: 'https://school.example/dates' };
const of = (objects: JsonLd[], type: string) => objects.filter((object) => object['@type'] === type);

test('a group is a course, and each settled day an event with London’s offset', () => {
  const objects = toJsonLd([group([...fourDays])], options);
  const [course] = of(objects, 'Course');
  assert.deepEqual(course, {
    '@context': 'https://schema.org',
    '@type': 'Course',
    name: programme.title,
    description: programme.purpose,
    provider: { '@type': 'Organization', name: 'Turing NW Maths Hub', url: 'https://example.org/' },
    url: 'https://school.example/dates',
    hasCourseInstance: {
      '@type': 'CourseInstance',
      courseMode: 'Onsite',
      startDate: '2023-02-01',
      endDate: '2023-06-27',
    },
  });
  assert.deepEqual(
    of(objects, 'EducationEvent').map(({ startDate, endDate, eventStatus }) => [startDate, endDate, eventStatus]),
    [
      ['2023-02-01T10:30+00:00', '2023-02-01T16:00+00:00', 'https://schema.org/EventScheduled'],
      ['2023-03-09T09:30+00:00', '2023-03-09T15:00+00:00', 'https://schema.org/EventScheduled'],
      ['2023-05-04T09:30+01:00', '2023-05-04T15:00+01:00', 'https://schema.org/EventScheduled'],
      ['2023-06-27T09:30+01:00', '2023-06-27T15:00+01:00', 'https://schema.org/EventScheduled'],
    ],
  );
});

test('a day to be confirmed is never an event, and then the course does not say when it ends', () => {
  const days = [fourDays[0]!, day(2, { status: 'tbc' }), day(3, { date: '2023-05-04', status: 'tbc' })];
  const objects = toJsonLd([group(days)], options);
  assert.equal(of(objects, 'EducationEvent').length, 1);
  assert.deepEqual(of(objects, 'Course')[0]!['hasCourseInstance'], {
    '@type': 'CourseInstance',
    courseMode: 'Onsite',
    startDate: '2023-02-01',
  });
  const open = toJsonLd([group([day(1, { status: 'tbc' })])], options);
  assert.equal(open.length, 1);
  assert.equal('hasCourseInstance' in open[0]!, false);
});

test('a cancelled day keeps its date, a moved one names the date it had', () => {
  const objects = toJsonLd(
    [
      group([
        { ...fourDays[1]!, status: 'cancelled' },
        { ...fourDays[2]!, date: '2023-05-11', was: '2023-05-04', status: 'moved' },
        day(5, { status: 'cancelled' }),
      ]),
    ],
    options,
  );
  const [cancelled, moved, ...more] = of(objects, 'EducationEvent');
  assert.deepEqual(more, []);
  assert.equal(cancelled!['startDate'], '2023-03-09T09:30+00:00');
  assert.equal(cancelled!['eventStatus'], 'https://schema.org/EventCancelled');
  assert.equal(moved!['eventStatus'], 'https://schema.org/EventRescheduled');
  assert.equal(moved!['previousStartDate'], '2023-05-04');
});

test('every event has a name, a start and a place, even where the venue is not known', () => {
  const days = [
    day(1, { date: '2023-02-01' }),
    day(2, { date: '2023-03-09', place: 'Alder School' }),
    day(3, { date: '2023-05-04', online: true }),
    day(4, { date: '2023-06-27', online: true, place: 'Alder School' }),
  ];
  const objects = toJsonLd([group(days)], options);
  const found = of(objects, 'EducationEvent');
  for (const { name, startDate, location } of found) assert.ok(name && startDate && (location as unknown[]).length);
  assert.deepEqual(
    found.map(({ location }) => (location as JsonLd[]).map((place) => place['@type'])),
    [['Place'], ['Place'], ['VirtualLocation'], ['VirtualLocation', 'Place']],
  );
  assert.deepEqual((found[0]!['location'] as JsonLd[])[0]!['address'], {
    '@type': 'PostalAddress',
    addressRegion: 'North West',
    addressCountry: 'GB',
  });
  assert.equal(found[0]!['startDate'], '2023-02-01');
});

test('nothing is left empty, and any text survives being written as JSON', () => {
  const bare = group([...fourDays]);
  delete bare.hub;
  for (const object of toJsonLd([bare], { programmes: [programme], hubs: [] })) {
    assert.deepEqual(JSON.parse(JSON.stringify(object)), object);
  }
});

test('booking says whether there is a place', () => {
  const booking = { link: 'https://example.org/book', status: 'waiting-list' as const };
  const [, event] = toJsonLd([group([fourDays[0]!], { booking })], options);
  assert.deepEqual(event!['offers'], {
    '@type': 'Offer',
    url: booking.link,
    availability: 'https://schema.org/SoldOut',
  });
});

test('a group that nobody can name is left out', () => {
  assert.deepEqual(toJsonLd([group([...fourDays])], { programmes: [], hubs: [] }), []);
  assert.equal(toJsonLd([group([], { title: 'A group' })], { programmes: [], hubs: [] })[0]!['name'], 'A group');
});
