import type { Text } from '../texts/text.ts';
import { t } from '../texts/text.ts';
import type { Retained } from './schedule.ts';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;
/** Up to here times are told in the smaller unit. */
const MOST_MINUTES_MS = HOUR_MS;
const MOST_HOURS_MS = 2 * DAY_MS;

/** Tells a length of time (milliseconds) in minutes, hours or days. */
export function timeText(ms: number): Text {
  if (ms < MOST_MINUTES_MS) return t('kept.minutes', { minutes: Math.round(ms / MINUTE_MS) });
  if (ms < MOST_HOURS_MS) return t('kept.hours', { hours: Math.round(ms / HOUR_MS) });
  return t('kept.days', { days: Math.round(ms / DAY_MS) });
}

/** Tells how long a kind of data is kept, and what the time counts from. */
export const keptText = ({ keptMs, from }: Pick<Retained, 'keptMs' | 'from'>): Text =>
  t(`kept.from.${from}`, keptMs === null ? {} : { time: timeText(keptMs) });
