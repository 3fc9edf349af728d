import type { Entitlement, EntitlementQuery, Entitlements } from '../entitlement.ts';
import { type DiscordPaymentsOptions, type DiscordSales, ENTITLEMENTS_A_PAGE } from './sales.ts';

const DISCORD_EPOCH_MS = 1_420_070_400_000;

/** Gives the time at which a snowflake was made, in milliseconds since the epoch. */
export const snowflakeTime = (snowflake: string): number =>
  Number(BigInt(snowflake) >> 22n) + DISCORD_EPOCH_MS;

/** Gives the snowflake that precedes all snowflakes made from a time on. */
function snowflakeBefore(ms: number): string {
  const first = BigInt(Math.max(0, Math.floor(ms) - DISCORD_EPOCH_MS)) << 22n;
  return String(first > 0n ? first - 1n : 0n);
}

/** Opens the list of purchases on Discord, read page by page. */
export function entitlementsOf({ sales, testMode }: DiscordPaymentsOptions): Entitlements {
  return {
    get: sales.entitlement,
    list: (query) => pagesOf(sales, query),
    consume: sales.consume,
    counts: ({ kind, userId }) => userId !== null && (kind !== 'test' || testMode),
  };
}

async function* pagesOf(
  sales: DiscordSales,
  { userId, skuIds, since, pages }: EntitlementQuery,
): AsyncGenerator<Entitlement[]> {
  let after = snowflakeBefore(since ?? 0);
  for (let page = 0; page < pages; page++) {
    const found = await sales.entitlements({
      after,
      ...(userId === undefined ? {} : { userId }),
      ...(skuIds === undefined ? {} : { skuIds }),
    });
    if (found.length > 0) yield found;
    if (found.length < ENTITLEMENTS_A_PAGE) return;
    after = found.reduce((last, { id }) => (BigInt(id) > BigInt(last) ? id : last), after);
  }
}
