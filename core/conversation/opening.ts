import { dayOf } from '../../db/allowances.ts';
import { type Opening, readOpening } from '../../db/chats.ts';
import type { Context } from '../context.ts';
import { openNames } from '../storage/sealed-names.ts';
import type { AccountKey } from '../storage/vault.ts';
import type { AnyEvent } from './internal-events.ts';
import { openState } from './sealed-state.ts';
import type { State } from './state.ts';

/** What handling an event starts from, with everything that was sealed opened. */
export type Opened = Omit<Opening, 'state'> & {
  state: State;
  /** The account's key; null without an account. */
  key: AccountKey | null;
};

/** Reads what handling an event starts from, in one round trip, and opens what is sealed in it. */
export async function readOpened(
  ctx: Pick<Context, 'db' | 'processId' | 'vault' | 'secrets' | 'log' | 'now'>,
  event: Pick<AnyEvent, 'surface' | 'chatId' | 'userId' | 'eventId'>,
): Promise<Opened> {
  const { surface, chatId, userId, eventId } = event;
  const now = ctx.now();
  const asked = {
    surface,
    chatId,
    userId,
    eventId,
    day: dayOf(now),
    now,
    me: ctx.processId ?? null,
  };
  const opening = await readOpening(ctx.db.query, asked);
  const { accountId, wrappedKey } = opening;
  const key = accountId && wrappedKey ? { owner: accountId, wrappedKey } : null;
  const [names, state] = await Promise.all([
    openNames(ctx, key, opening),
    openState(ctx, key, event, opening.state),
  ]);
  return { ...opening, ...names, state, key };
}
