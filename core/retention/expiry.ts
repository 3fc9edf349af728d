import type { Rules } from '../rules/rules.ts';

/**
 * Tells whether Pro is active, including the days of grace.
 * @param now milliseconds since the epoch
 */
export const isPro = (account: { proUntil: number | null }, now: number): boolean =>
  account.proUntil !== null && account.proUntil > now;

/**
 * Returns the end of a result's retention, in milliseconds since the epoch. Results of a paying
 * account keep their date.
 * @param askedAt the time of the request: Pro that ends while a generation runs still counts
 */
export function keptUntil(
  rules: Rules,
  account: { paidAt: number | null; proUntil: number | null },
  now: number,
  askedAt: number = now,
): number {
  const { free, paid } = rules.resultsKeptMs;
  return now + (account.paidAt !== null || isPro(account, askedAt) ? paid : free);
}
