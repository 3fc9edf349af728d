/** When a day begins, and an hour comes, where somebody lives. */

const HOUR_MS = 60 * 60_000;
const DAY_MS = 24 * HOUR_MS;
const MINUTE_MS = 60_000;

/** Returns the day in a time zone, as `YYYY-MM-DD`. @param at milliseconds since the epoch */
export function localDay(at: number, timeZone: string): string {
  const { year, month, day } = partsOf(at, timeZone);
  return `${year}-${month}-${day}`;
}

/**
 * Returns the moment at which an hour begins on the day of another moment, in milliseconds since the
 * epoch. Where a clock skips the hour, it is the moment of the skip.
 */
export function hourOn(at: number, hour: number, timeZone: string): number {
  const wanted = Date.parse(`${localDay(at, timeZone)}T${String(hour).padStart(2, '0')}:00:00Z`);
  const once = wanted - offsetAt(wanted, timeZone);
  // The offset may be another one there than at the first guess.
  const twice = wanted - offsetAt(once, timeZone);
  return Math.max(twice, wanted - offsetAt(twice, timeZone));
}

/** Returns the next moment at which an hour begins, after a moment. */
export function nextHour(after: number, hour: number, timeZone: string): number {
  const today = hourOn(after, hour, timeZone);
  // From its noon, so that no change of clocks leads to a wrong day.
  return today > after ? today : hourOn(hourOn(after, 12, timeZone) + DAY_MS, hour, timeZone);
}

/** Returns the first moment of the day of a moment. */
export const dayStart = (at: number, timeZone: string): number => hourOn(at, 0, timeZone);

/** Returns the first moment of the Monday before, or of the day itself where that is one. */
export function weekStart(at: number, timeZone: string): number {
  const noon = hourOn(at, 12, timeZone);
  const weekday = (new Date(Date.parse(localDay(at, timeZone))).getUTCDay() + 6) % 7;
  return dayStart(noon - weekday * DAY_MS, timeZone);
}

/** Returns how far a time zone is ahead of UTC at a moment, in milliseconds. */
export function offsetAt(at: number, timeZone: string): number {
  const { year, month, day, hour, minute } = partsOf(at, timeZone);
  const local = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:00Z`);
  return local - Math.floor(at / MINUTE_MS) * MINUTE_MS;
}

type Parts = Record<'year' | 'month' | 'day' | 'hour' | 'minute', string>;

const FORMATS = new Map<string, Intl.DateTimeFormat>();

function partsOf(at: number, timeZone: string): Parts {
  const parts: Parts = { year: '', month: '', day: '', hour: '', minute: '' };
  for (const { type, value } of formatOf(timeZone).formatToParts(at))
    if (type in parts) parts[type as keyof Parts] = value;
  return parts;
}

/** Making a format takes long; a zone has one. */
function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = FORMATS.get(timeZone);
  if (known) return known;
  const two = '2-digit';
  const format = new Intl.DateTimeFormat('en', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: two,
    day: two,
    hour: two,
    minute: two,
  });
  FORMATS.set(timeZone, format);
  return format;
}
