/* Times of calendar files in London, whatever zone they are written in. */
import { londonDate, londonTime, toInstant } from '../dates/london.js';

/** What London's time is called by those who write calendar files. */
const LONDON = /london|^gb$|^(greenwich|gmt) standard time$|belfast|jersey|guernsey|isle_of_man|^gmt\/bst$/i;
const UTC = /^(z|utc|gmt|zulu|(etc\/)?(utc|gmt|uct|zulu|greenwich))$/i;
/** Names for zones that are not in every engine's list, from Outlook. */
const WINDOWS: Readonly<Record<string, string>> = {
  'romance standard time': 'Europe/Paris',
  'w. europe standard time': 'Europe/Berlin',
  'central europe standard time': 'Europe/Budapest',
  'central european standard time': 'Europe/Warsaw',
  'eastern standard time': 'America/New_York',
};

/** A way from the time of a zone, `YYYY-MM-DDTHH:MM`, to that of London. */
export type ToLondon = (local: string) => string;

const inLondon = (instant: Date): string => `${londonDate(instant)}T${londonTime(instant)}`;
const utc = (local: string): number => Date.parse(`${local}Z`);

/**
 * How a zone's times become London's.
 *
 * @param zone its name; `Z` for UTC, nothing for times that float, which a hub means as London's
 * @returns `undefined` for a zone that nobody knows
 */
export function toLondon(zone: string | undefined): ToLondon | undefined {
  // some put the name of a library before it: /mozilla.org/20050126_1/Europe/London
  const name = zone?.startsWith('/') ? zone.split('/').slice(-2).join('/') : zone;
  if (!name || LONDON.test(name)) return (local) => inLondon(toInstant(local.slice(0, 10), local.slice(11)));
  if (UTC.test(name)) return (local) => inLondon(new Date(utc(local)));
  let format: Intl.DateTimeFormat;
  try {
    format = new Intl.DateTimeFormat('en-GB', {
      timeZone: WINDOWS[name.toLowerCase()] ?? name,
      hourCycle: 'h23',
      ...{ year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit' },
    });
  } catch {
    return undefined;
  }
  /** How far the zone is ahead of UTC at an instant, in milliseconds. */
  const ahead = (instant: number): number => {
    const parts = Object.fromEntries(format.formatToParts(instant).map(({ type, value }) => [type, value]));
    return utc(`${parts.year}-${parts.month}-${parts.day}T${parts.hour}:${parts.minute}`) - instant;
  };
  return (local) => {
    const guess = utc(local);
    // the offset before a change and after it differ by less than a day
    const instant = guess - ahead(guess - ahead(guess));
    return inLondon(new Date(instant));
  };
}
