import type { Pot } from '../../db/pots.ts';

/**
 * Tells whose what is left of a pot is, in credits by account. What was put in first is used first; who takes
 * some back takes what they put in last. The shares sum to the pot.
 */
export function sharesOf({ credits, moves }: Pick<Pot, 'credits' | 'moves'>): Map<string, number> {
  const lots = lotsOf(moves);
  let used = lots.reduce((sum, lot) => sum + lot.credits, 0) - credits;
  const shares = new Map<string, number>();
  for (const { accountId, credits: put } of lots) {
    const left = Math.max(0, put - used);
    used = Math.max(0, used - put);
    if (left > 0) shares.set(accountId, (shares.get(accountId) ?? 0) + left);
  }
  return shares;
}

/** What was put in, oldest first, without what was taken back. */
function lotsOf(moves: Pot['moves']): { accountId: string; credits: number }[] {
  const lots: { accountId: string; credits: number }[] = [];
  for (const { accountId, credits } of moves) {
    if (credits > 0) lots.push({ accountId, credits });
    let back = Math.max(0, -credits);
    for (const lot of lots.toReversed()) {
      if (lot.accountId !== accountId) continue;
      const part = Math.min(lot.credits, back);
      lot.credits -= part;
      back -= part;
    }
  }
  return lots;
}
