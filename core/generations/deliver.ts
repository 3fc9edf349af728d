import { accountOf, isGoneStatus } from '../../db/accounts.ts';
import { chatOf } from '../../db/chats.ts';
import { type GenerationRow, generationOf, updateGeneration } from '../../db/generations.ts';
import { deliver } from '../chat/deliver.ts';
import type { SurfaceName } from '../chat/event.ts';
import type { Reply } from '../chat/reply.ts';
import type { Destination, Surface } from '../chat/surface.ts';
import type { Context } from '../context.ts';
import { shownOrRetry } from '../tasks/shown-or-retry.ts';

type Deliverable = Pick<GenerationRow, 'id' | 'surface' | 'chatId' | 'accountId'>;

/** Where a generation's message is, in its owner's language; null where the surface is off or the owner gone. */
async function destinationOf(
  ctx: Pick<Context, 'db' | 'surfaces'>,
  generation: Deliverable,
): Promise<{ surface: Surface; to: Destination } | null> {
  const surface = ctx.surfaces.get(generation.surface as SurfaceName);
  if (!surface) return null;
  const [now, chat, account] = await Promise.all([
    generationOf(ctx.db.query, generation.id),
    chatOf(ctx.db.query, generation),
    accountOf(ctx.db.query, generation.accountId),
  ]);
  // The same chat may go on with a new account.
  if (!now || !chat || !account || isGoneStatus(account.status)) return null;
  return {
    surface,
    to: {
      userId: chat.userId,
      chatId: generation.chatId,
      // The caller's row may be older than the message.
      address: now.address,
      locale: account.locale,
    },
  };
}

/** What became of a reply. */
export type Shown = 'shown' | 'away' | 'refused';

/**
 * Puts a reply where the generation's message is. Where that became another message, the generation
 * moves there, so that what follows replaces it. Calls about one generation must not overlap.
 * @returns `away` when the chat cannot be reached until its user is back, which is noted; `refused` when
 *   the platform takes the reply in no form
 * @throws {DeliveryError} when it may work later
 * @throws {RetryLater} when it may work at a time that the platform named
 */
export async function show(
  ctx: Pick<Context, 'db' | 'surfaces' | 'now' | 'log'>,
  generation: Deliverable,
  reply: Reply,
): Promise<Shown> {
  const destination = await destinationOf(ctx, generation);
  if (!destination) return 'away';
  const { surface, to } = destination;
  const delivery = shownOrRetry(await deliver(ctx, surface, to, [reply]), ctx.now());
  if (delivery.is === 'impossible') {
    const { error } = delivery;
    if (error.problem !== 'refused') return 'away';
    ctx.log.error({ generation: generation.id, err: error }, 'a message is taken in no form');
    return 'refused';
  }
  const { address } = delivery;
  if (address !== to.address)
    await ctx.db.commit([updateGeneration(ctx.db.query, generation.id, { address })]);
  return 'shown';
}
