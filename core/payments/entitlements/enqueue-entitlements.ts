import { isRefusedBy } from '../../../db/constraints.ts';
import type { Statement } from '../../../db/database.ts';
import { noteEvent } from '../../../db/inbox.ts';
import type { Context } from '../../context.ts';
import { enqueue } from '../../tasks/tasks.ts';

/** The most entitlements of one message; a user has a handful. */
const MOST_AT_ONCE = 100;

/**
 * Builds the statements that enqueue a `settle-entitlement` task for each entitlement.
 * @param ids the platform's entitlement ids; repeated ids are enqueued once
 */
export function enqueueEntitlement(
  { db, now }: Pick<Context, 'db' | 'now'>,
  ids: readonly string[],
): Statement[] {
  return [...new Set(ids)]
    .slice(0, MOST_AT_ONCE)
    .map((subject) =>
      enqueue(db.query, { kind: 'settle-entitlement', subject, accountId: null }, now()),
    );
}

/**
 * Builds the statements that enqueue the task which finds all entitlements of a user.
 * @param userId the platform's user id
 */
export function enqueueEntitlementsOf(
  ctx: Pick<Context, 'db' | 'now'>,
  userId: string,
): Statement[] {
  return enqueueEntitlement(ctx, [`${OF_USER}${userId}`]);
}

/** The prefix of a task's subject that names a user instead of an entitlement. */
export const OF_USER = 'user:';

/**
 * Enqueues the settling of entitlements that changed.
 * @param ids the platform's entitlement ids
 * @param eventId the id of the webhook event, which may be delivered again; absent for other
 *   sources
 * @returns `repeated` when that event was stored before
 * @throws {DatabaseUnavailable} when nothing was stored
 */
export async function noteEntitlements(
  ctx: Pick<Context, 'db' | 'now'>,
  ids: readonly string[],
  eventId?: string,
): Promise<'accepted' | 'repeated'> {
  const noted =
    eventId === undefined
      ? []
      : [noteEvent({ source: EVENT_SOURCE, eventId, pending: null, now: ctx.now() })];
  const statements = [...noted, ...enqueueEntitlement(ctx, ids)];
  if (statements.length === 0) return 'accepted';
  try {
    await ctx.db.commit(statements);
  } catch (cause) {
    if (isRefusedBy(cause, 'inbox-event')) return 'repeated';
    throw cause;
  }
  return 'accepted';
}

const EVENT_SOURCE = 'discord-events';
