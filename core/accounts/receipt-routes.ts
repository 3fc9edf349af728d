import type { Place } from '../chat/place.ts';
import type { Context } from '../context.ts';
import { routesOf } from '../notices/recipient.ts';
import type { ReceiptRoute } from './erasure.ts';

/** Chats that are tried at most. */
const MOST = 3;

/**
 * Finds where the receipt of an account can be shown once the account is gone: the chat where that was
 * asked for, then others of its owner.
 */
export async function receiptRoutes(
  ctx: Pick<Context, 'db' | 'surfaces' | 'log'>,
  accountId: string,
  place: Place | null,
): Promise<ReceiptRoute[]> {
  const routes = await routesOf(ctx, {
    to: { accountId },
    facts: [{ kind: 'export-ready', data: {} }],
    ...(place && { place }),
  });
  return routes.slice(0, MOST).map(({ surface, to }) => ({
    surface: surface.name,
    ...to,
    address: surface.addressBeside?.(to.address) ?? to.address,
  }));
}
