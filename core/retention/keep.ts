import type { Rules } from '../rules.ts';

/** Until when a result is kept, in milliseconds. What was made as a paid user keeps its date. */
export function keptUntil(rules: Rules, account: { paidAt: number | null }, now: number): number {
  return now + (account.paidAt === null ? rules.resultsKeptMs.free : rules.resultsKeptMs.paid);
}
