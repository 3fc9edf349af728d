import { newId } from '../../db/ids.ts';
import { deliverOrTell } from '../chat/deliver.ts';
import type { Context } from '../context.ts';
import { shownOrRetry } from '../tasks/shown-or-retry.ts';
import type { TaskHandler } from '../tasks/tasks.ts';
import { merged } from './merge.ts';
import { routesOf } from './recipient.ts';
import { deliverRendered, readRenderedNotice } from './rendered-notice.ts';
import { readStoredNotice, repliesOf, type StoredNotice } from './stored-notice.ts';

type Needs = Pick<Context, 'db' | 'surfaces' | 'now' | 'rules' | 'log'>;

/**
 * Builds the handler of `notify` tasks, which sends a notice.
 * A notice to a person who cannot be reached any more ends quietly: its subject stays visible in
 * the history, the ledger or the settings. A user who blocked the service is noted.
 */
export function notifier(ctx: Needs): TaskHandler {
  return async ({ subject, payload }) => {
    const stored: unknown = JSON.parse(payload);
    const rendered = readRenderedNotice(stored);
    if (rendered) return deliverRendered(ctx, rendered);
    const found = await merged(ctx, subject, readStoredNotice(stored));
    if (!found) return;
    await say(ctx, found.notice);
    if (found.told.length > 0) await ctx.db.commit([...found.told]);
  };
}

/** @throws {RetryLater | DeliveryError} when it may work later */
async function say(ctx: Needs, notice: StoredNotice): Promise<void> {
  for (const { surface, to, there } of await routesOf(ctx, notice)) {
    const { locale } = to;
    const replies = repliesOf(notice, { locale, rules: ctx.rules }, there);
    const reference = newId(ctx.now()).slice(-8);
    const delivery = await deliverOrTell(ctx, surface, to, replies, reference);
    const { refused } = delivery;
    if (refused)
      ctx.log.error({ surface: surface.name, reference, err: refused }, 'notice refused');
    // Whoever shut us out here, or is gone, may be reached elsewhere.
    if (shownOrRetry(delivery, ctx.now()).is === 'shown') return;
  }
}
