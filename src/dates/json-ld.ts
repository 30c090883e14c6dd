/*
 * Work groups as schema.org objects, for the machines that read pages: a `Course` for each group and an `EducationEvent` for
 * each day that is settled. Plain objects, so that `JSON.stringify` does all the escaping. A day to be confirmed is never an
 * event; a cancelled one stays, with the date it had, as schema.org's `EventCancelled` asks.
 */
import type { Hub, Programme, Workgroup, WorkgroupDay } from '../model/types.js';
import { groupTitle } from './event-text.js';
import { isoTime } from './format.js';

/** An object of JSON-LD. */
export type JsonLd = Record<string, unknown>;

export interface JsonLdOptions {
  /** The programmes the groups are of. A group without its programme and without a title is left out. */
  programmes: readonly Programme[];
  hubs: readonly Hub[];
  /** The page's own address, for where to find out more. */
  url?: string;
}

/** Settled enough to say so to a machine. */
const settled = ({ date, status }: WorkgroupDay) => date !== undefined && status !== 'tbc';

/** Without what is not known: search engines count an empty property against the page. */
const known = (object: JsonLd): JsonLd =>
  Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined));

const schema = (name: string) => `https://schema.org/${name}`;

const organisation = (hub: Hub | undefined): JsonLd =>
  hub
    ? known({ '@type': 'Organization', name: hub.name, url: hub.site })
    : { '@type': 'Organization', name: 'Maths Hubs', url: 'https://www.ncetm.org.uk/maths-hubs/' };

/** Where a day is. An event must have a place, so that one without is as exact as we know: its region of England. */
function location({ online, place }: WorkgroupDay, hub: Hub | undefined, url: string | undefined): JsonLd[] {
  const area = known({ '@type': 'PostalAddress', addressRegion: hub?.region, addressCountry: 'GB' });
  const room = place && { '@type': 'Place', name: place, address: place };
  if (online) return [known({ '@type': 'VirtualLocation', url: url ?? hub?.site }), ...(room ? [room] : [])];
  return [room || { '@type': 'Place', name: 'Venue to be confirmed', address: area }];
}

const AVAILABILITY = { open: 'InStock', full: 'SoldOut', 'waiting-list': 'SoldOut', closed: 'OutOfStock' } as const;
const STATUS = { confirmed: 'EventScheduled', moved: 'EventRescheduled', cancelled: 'EventCancelled' } as const;

/** What a day lasts: from its start, to its end where that is known and comes after. */
const times = ({ date, start, end }: WorkgroupDay): JsonLd => ({
  startDate: isoTime(date!, start),
  endDate: start && end && end > start ? isoTime(date!, end) : undefined,
});

/**
 * Work groups as JSON-LD, each object complete in itself: put each, or all of them as an array, in a
 * `<script type="application/ld+json">`.
 */
export function toJsonLd(workgroups: readonly Workgroup[], { programmes, hubs, url }: JsonLdOptions): JsonLd[] {
  return workgroups.flatMap((group) => {
    const programme = programmes.find(({ id }) => id === group.programme);
    if (!programme && !group.title) return [];
    const hub = hubs.find(({ id }) => id === group.hub);
    const name = groupTitle(group, programme && { [programme.id]: programme.title });
    const description = programme?.purpose ?? name;
    const page = group.booking?.link ?? url;
    const days = group.days.filter(settled);
    const held = days.filter(({ status }) => status !== 'cancelled').sort((a, b) => (a.date! < b.date! ? -1 : 1));
    const course = known({
      '@context': 'https://schema.org',
      '@type': 'Course',
      name,
      description,
      provider: organisation(hub),
      url: page,
      hasCourseInstance: held.length
        ? known({
            '@type': 'CourseInstance',
            courseMode: held.every(({ online }) => online)
              ? 'Online'
              : held.some(({ online }) => online)
                ? 'Blended'
                : 'Onsite',
            startDate: held[0]!.date,
            // while a day is to be confirmed nobody knows the last
            endDate: group.days.every(({ date, status }) => date && status !== 'tbc') ? held.at(-1)!.date : undefined,
          })
        : undefined,
    });
    const events = days.map((day) =>
      known({
        '@context': 'https://schema.org',
        '@type': 'EducationEvent',
        name: `${name}, day ${day.number}`,
        description,
        ...times(day),
        previousStartDate: day.status === 'moved' ? day.was : undefined,
        eventStatus: schema(STATUS[day.status as keyof typeof STATUS]),
        eventAttendanceMode: schema(
          day.online
            ? day.place
              ? 'MixedEventAttendanceMode'
              : 'OnlineEventAttendanceMode'
            : 'OfflineEventAttendanceMode',
        ),
        location: location(day, hub, page),
        organizer: organisation(hub),
        url: page,
        offers: group.booking?.link
          ? { '@type': 'Offer', url: group.booking.link, availability: schema(AVAILABILITY[group.booking.status]) }
          : undefined,
      }),
    );
    return [course, ...events];
  });
}
