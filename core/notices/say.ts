import { newId } from '../../db/ids.ts';
import { deliverOrTell } from '../chat/deliver.ts';
import type { Priority } from '../chat/priority.ts';
import type { Context } from '../context.ts';
import { shownOrRetry } from '../tasks/shown-or-retry.ts';
import { RetryLater } from '../tasks/tasks.ts';
import { isPaceTaken, paceWaitMs, type Sending, takePace } from './pace.ts';
import { routesOf } from './recipient.ts';
import { repliesOf, type StoredNotice } from './stored-notice.ts';

/** What saying a notice takes. */
export type Saying = Pick<Context, 'db' | 'surfaces' | 'now' | 'rules' | 'log' | 'metrics'>;

/**
 * Says a notice where its person can be reached, once the platform has room for it. A person whom nobody
 * reaches any more is told nothing: what it is about stays visible in the history, the ledger or the settings.
 * @throws {RetryLater | DeliveryError} when it may work later
 */
export async function say(ctx: Saying, notice: StoredNotice, priority: Priority): Promise<void> {
  for (const { surface, to, there } of await routesOf(ctx, notice)) {
    const { locale, chatId } = to;
    const replies = repliesOf(notice, { locale, rules: ctx.rules }, there);
    await takeRoom(ctx, { surface: surface.name, priority, chatId, messages: replies.length });
    const reference = newId(ctx.now()).slice(-8);
    const delivery = await deliverOrTell(ctx, surface, { ...to, paced: true }, replies, reference);
    const { refused } = delivery;
    if (refused)
      ctx.log.error({ surface: surface.name, reference, err: refused }, 'notice refused');
    // Whoever shut us out here, or is gone, may be reached elsewhere.
    const { is } = shownOrRetry(delivery, ctx.now());
    const outcome = is === 'shown' ? (refused ? 'refused' : 'told') : 'unreachable';
    ctx.metrics.notice(surface.name, priority, outcome);
    if (is === 'shown') return;
  }
}

/** Takes the places of a sending. @throws {RetryLater} where there is no room yet */
async function takeRoom(ctx: Saying, sending: Sending): Promise<void> {
  const waitMs = await paceWaitMs(ctx, sending);
  if (waitMs > 0) throw new RetryLater(ctx.now() + waitMs);
  try {
    await ctx.db.commit([...takePace(ctx, sending)]);
  } catch (cause) {
    if (isPaceTaken(cause)) throw new RetryLater(ctx.now(), { cause });
    throw cause;
  }
}
