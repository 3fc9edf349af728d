import { accountOf, markBlocked } from '../../db/accounts.ts';
import { chatOf } from '../../db/chats.ts';
import { type GenerationRow, generationOf, updateGeneration } from '../../db/generations.ts';
import type { SurfaceName } from '../chat/event.ts';
import type { Reply } from '../chat/reply.ts';
import { DeliveryError, type Destination, type Surface } from '../chat/surface.ts';
import type { Context } from '../context.ts';

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
  if (!now || !chat || !account || account.status === 'erased') return null;
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

/**
 * Puts a reply where the generation's message is. Where that became another message, the generation
 * moves there, so that what follows replaces it. Calls about one generation must not overlap.
 * @returns false when the chat cannot be reached any more; a user who shut us out is noted
 * @throws {DeliveryError} when it may work later
 */
export async function show(
  ctx: Pick<Context, 'db' | 'surfaces' | 'now'>,
  generation: Deliverable,
  reply: Reply,
): Promise<boolean> {
  const destination = await destinationOf(ctx, generation);
  if (!destination) return false;
  const { surface, to } = destination;
  try {
    const address = await surface.deliver(to, [reply]);
    if (address !== to.address)
      await ctx.db.commit([updateGeneration(ctx.db.query, generation.id, { address })]);
    return true;
  } catch (cause) {
    if (!(cause instanceof DeliveryError) || !isFinal(cause)) throw cause;
    if (cause.problem === 'blocked')
      await ctx.db.commit([
        markBlocked(ctx.db.query, { surface: surface.name, userId: to.userId }, ctx.now()),
      ]);
    return false;
  }
}

const isFinal = (error: DeliveryError): boolean =>
  error.problem === 'blocked' || error.problem === 'gone' || error.problem === 'refused';
