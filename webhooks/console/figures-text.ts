import { html } from 'hono/html';
import { priceText } from '../../core/texts/price.ts';
import { formatDay, type Html } from '../../core/web/spans.ts';
import type { Reader } from '../pages/reader.ts';

type By = Pick<Reader, 'locale'>;

/** Writes a count in the reader's language. */
export const countText = ({ locale }: By, count: number): string => count.toLocaleString(locale);

/** Writes an amount of money. @param cents in the currency's smallest unit */
export const moneyText = ({ locale }: By, cents: number, currency: string): string =>
  priceText(cents, currency, locale);

const MICROS_A_CENT = 10_000;

/** Writes what companies cost, in dollars. @param micros millionths of a dollar */
export const costText = ({ locale }: By, micros: number): string =>
  priceText(Math.round(micros / MICROS_A_CENT), 'usd', locale);

/** Writes a change with its sign: `+10`, `−3`. */
export const changeText = ({ locale }: By, change: number): string =>
  new Intl.NumberFormat(locale, { signDisplay: 'exceptZero' }).format(change);

/** Units of a span of time, the longest first. */
const UNITS = [
  ['day', 24 * 60 * 60_000],
  ['hour', 60 * 60_000],
  ['minute', 60_000],
] as const;

/** Renders how long ago something was, with its moment. @param at milliseconds since the epoch */
export function agoTime({ locale }: By, at: number, now: number): Html {
  const format = new Intl.RelativeTimeFormat(locale, { style: 'short', numeric: 'auto' });
  const since = Math.max(0, now - at);
  const [unit, ms] = UNITS.find(([, length]) => since >= length) ?? UNITS[2];
  return html`<time datetime="${new Date(at).toISOString()}" data-form="ago">${format.format(-Math.floor(since / ms), unit)}</time>`;
}

/** Writes a day of figures briefly. @param day an ISO date */
export const dayText = ({ locale }: By, day: string): string =>
  formatDay(Date.parse(`${day}T00:00:00Z`), locale);
