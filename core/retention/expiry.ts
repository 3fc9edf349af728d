import type { Rules } from '../rules/rules.ts';

/** Whether Pro is active, grace included. @param now milliseconds since the epoch */
export const isPro = (account: { proUntil: number | null }, now: number): boolean =>
  account.proUntil !== null && account.proUntil > now;

/**
 * Until when a result is kept, in milliseconds. What was made as a paid user keeps its date.
 * @param askedAt when it was asked for: Pro that ends while it is being made counts
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
