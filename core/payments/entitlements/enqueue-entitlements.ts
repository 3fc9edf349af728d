import { isRefusedBy } from '../../../db/constraints.ts';
import type { Statement } from '../../../db/database.ts';
import { noteEvent } from '../../../db/inbox.ts';
import type { Context } from '../../context.ts';
import { enqueue } from '../../tasks/tasks.ts';

/** Entitlements that one message tells of at most; a user has a handful. */
const MOST_AT_ONCE = 100;

/** The tasks that ask about entitlements, whatever happened to them. */
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

/** The task that looks for all that a user bought before they came to us. */
export function enqueueEntitlementsOf(
  ctx: Pick<Context, 'db' | 'now'>,
  userId: string,
): Statement[] {
  return enqueueEntitlement(ctx, [`${OF_USER}${userId}`]);
}

/** What a task's subject begins with that is about all entitlements of a user. */
export const OF_USER = 'user:';

/**
 * Notes that something happened to these entitlements.
 * @param eventId of a webhook, which may come again; of nothing else
 * @returns `repeated` when that event was noted before
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
