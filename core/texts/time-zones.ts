/** Time zones that are offered by button, by language. */
const ZONES_BY_LOCALE = {
  en: ['America/New_York', 'America/Los_Angeles', 'Europe/London', 'Asia/Kolkata'],
  es: ['Europe/Madrid', 'America/Mexico_City', 'America/Bogota', 'America/Buenos_Aires'],
  pt: ['America/Sao_Paulo', 'America/Manaus', 'Europe/Lisbon'],
  de: ['Europe/Berlin', 'Europe/Vienna', 'Europe/Zurich'],
  ru: ['Europe/Moscow', 'Asia/Yekaterinburg', 'Asia/Novosibirsk', 'Asia/Almaty'],
  tr: ['Europe/Istanbul'],
} as const;

/** All time zones that are offered by button. */
export const OFFERED_ZONES = Object.values(ZONES_BY_LOCALE).flat();

type Zones = readonly (typeof OFFERED_ZONES)[number][];

/** Returns the time zones that are offered to readers of a language. */
export function zonesFor(locale: string): Zones {
  const zones: Partial<Record<string, Zones>> = ZONES_BY_LOCALE;
  return zones[locale] ?? ZONES_BY_LOCALE.en;
}

/** How the names of time zones begin that are called after a city. */
const AREAS = [
  'Europe',
  'America',
  'Asia',
  'Africa',
  'Australia',
  'Pacific',
  'Atlantic',
  'Indian',
  'America/Argentina',
];
const OFFSET = /^(?:utc|gmt)?\s*([+\-−–])\s*(\d{1,2})(?::?([0-5]\d))?$/i;
const MOST_HOURS = 14;

/** Tells whether a text names a time zone: an IANA name, or an offset such as `+05:30`. */
export function isTimeZone(text: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: text }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

/**
 * Finds the time zone that somebody means: by its name, by a city that one is called after, or by the
 * difference to UTC.
 * @returns null where there is none
 */
export function findTimeZone(typed: string): string | null {
  const text = typed.normalize('NFKD').replace(/\p{M}/gu, '').replaceAll('ı', 'i').trim();
  const offset = offsetIn(text);
  if (offset !== null) return offset;
  if (!/^[a-z][a-z0-9 /_+-]{2,60}$/i.test(text)) return null;
  const name = text.replace(/[\s_]+/g, '_');
  const found = [name, ...AREAS.map((area) => `${area}/${name}`)].find(isTimeZone);
  return found === undefined
    ? null
    : new Intl.DateTimeFormat('en', { timeZone: found }).resolvedOptions().timeZone;
}

function offsetIn(text: string): string | null {
  if (/^(?:utc|gmt)$/i.test(text)) return 'UTC';
  const [, sign, hours = '', minutes = '00'] = OFFSET.exec(text) ?? [];
  if (sign === undefined || Number(hours) > MOST_HOURS) return null;
  if (Number(hours) === 0 && minutes === '00') return 'UTC';
  return `${sign === '+' ? '+' : '-'}${hours.padStart(2, '0')}:${minutes}`;
}
