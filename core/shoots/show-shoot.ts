import { accountOf, isGoneStatus } from '../../db/accounts.ts';
import { chatOf } from '../../db/chats.ts';
import { type ShootRow, shootOf, updateShoot } from '../../db/shoots.ts';
import { deliver } from '../chat/deliver.ts';
import type { SurfaceName } from '../chat/event.ts';
import type { Reply } from '../chat/reply.ts';
import type { Context } from '../context.ts';
import type { Shown } from '../generations/deliver.ts';
import { shownOrRetry } from '../tasks/shown-or-retry.ts';

/**
 * Shows a reply in a shoot's chat. Where it became another message, what follows goes there. Calls about one
 * shoot must not overlap.
 * @returns `away` when the chat cannot be reached until its user is back; `refused` when the platform takes the
 *   reply in no form
 * @throws {DeliveryError | RetryLater} when it may work later
 */
export async function showShoot(
  ctx: Pick<Context, 'db' | 'surfaces' | 'now' | 'log'>,
  { id }: Pick<ShootRow, 'id'>,
  reply: Reply,
): Promise<Shown> {
  const q = ctx.db.query;
  const shoot = await shootOf(q, id);
  const surface = shoot && ctx.surfaces.get(shoot.surface as SurfaceName);
  if (!shoot || !surface) return 'away';
  const [chat, account] = await Promise.all([chatOf(q, shoot), accountOf(q, shoot.accountId)]);
  if (!chat || !account || isGoneStatus(account.status)) return 'away';
  const { chatId, address } = shoot;
  const to = { userId: chat.userId, chatId, address, locale: account.locale };
  const delivery = shownOrRetry(await deliver(ctx, surface, to, [reply]), ctx.now());
  if (delivery.is === 'impossible') {
    if (delivery.error.problem !== 'refused') return 'away';
    ctx.log.error({ shoot: id, err: delivery.error }, 'a message is taken in no form');
    return 'refused';
  }
  // An album below the progress is not where the next one replaces something.
  if (reply.mode === 'replace' && delivery.address !== address)
    await ctx.db.commit([updateShoot(q, id, { address: delivery.address })]);
  return 'shown';
}
