/** Work Groups and hubs. */
import * as z from 'zod/mini';
import { Day, Id, Source, Text, Time, Web, Year, named, says } from './fields.js';

export const WorkgroupDay = z
  .strictObject({
    number: z.int().check(z.minimum(1), says('Day 1, day 2 …: what stays the same when the date moves.')),
    date: z.optional(Day),
    start: z.optional(Time.check(says('London time.'))),
    end: z.optional(Time.check(says('London time.'))),
    status: z.enum(['confirmed', 'tbc', 'moved', 'cancelled']),
    was: z.optional(Day.check(says('The date it had before it moved.'))),
    place: z.optional(Text),
    online: z.optional(z.boolean()),
    note: z.optional(Text),
    sequence: z.int().check(z.minimum(0), says('How often this day has changed; calendars go by it.')),
  })
  .check(named('WorkgroupDay', 'One day of a work group.'));

export const Booking = z
  .strictObject({
    link: z.optional(Web),
    closes: z.optional(Day),
    status: z.enum(['open', 'full', 'waiting-list', 'closed']),
  })
  .check(named('Booking', 'How to get a place.'));

export const Workgroup = z
  .strictObject({
    $schema: z.optional(z.string()),
    id: Id,
    programme: Id,
    title: z.optional(Text.check(says('Its own name, where it differs from the programme’s.'))),
    hub: z.optional(Id),
    year: Year.check(says('Its academic year: every date lies in it.')),
    days: z.array(WorkgroupDay).check(says('In order. None at all means that every date is still to be confirmed.')),
    booking: z.optional(Booking),
    calendar: z.optional(
      Web.check(
        says('Where the hub keeps its `.ics` file, for calendars that subscribe to it and follow every change.'),
      ),
    ),
    source: z.optional(Source),
  })
  .check(named('Workgroup', 'A group that meets for a programme.'));

export const Hub = z
  .strictObject({
    id: Id,
    name: Text,
    region: z.optional(Text),
    site: z.optional(Web),
    contact: z.optional(
      z.strictObject({
        email: z.optional(z.string().check(z.regex(/^[^\s@]+@[^\s@]+\.[^\s@]+$/, 'an e-mail address'))),
        telephone: z.optional(Text),
        form: z.optional(Web),
      }),
    ),
    checked: Day.check(says('When these facts were last checked.')),
    source: z.optional(Source),
  })
  .check(named('Hub', 'A Maths Hub.'));
