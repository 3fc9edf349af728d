import { changeAccount, deleteIdentities, holdingsOf, identitiesOf } from '../../db/accounts.ts';
import { deleteChatsOf } from '../../db/chats.ts';
import { endExports } from '../../db/exports.ts';
import { deleteFaces } from '../../db/faces.ts';
import type { Place } from '../chat/place.ts';
import type { Context } from '../context.ts';
import { departureStatements } from '../departures/returning-user.ts';
import { endSubscriptions } from '../payments/subscriptions/change.ts';
import { removedWith } from '../publishing/remove-template.ts';
import { deleteSoon } from '../retention/delete-soon.ts';
import { enqueue } from '../tasks/tasks.ts';
import { closeJoints } from '../together/close-joints.ts';
import { leaveJoints } from '../together/take-back.ts';
import type { Opening } from '../together/words.ts';
import type { Actor } from '../verbs/actor.ts';
import { standingAccount } from '../verbs/standing.ts';
import type { Prepared } from '../verbs/verb.ts';
import { type Erasure, writeErasure } from './erasure.ts';
import { newReceipt } from './receipt.ts';
import { receiptRoutes } from './receipt-routes.ts';

/**
 * Closes an account and forgets its owner; its files and rows follow by a task, which is told whom the
 * surfaces must forget, and where the receipt goes when all is gone. A suspended account can be closed too.
 * @param input `place` is the chat where that was asked for; absent where nobody waits there
 * @throws {ProductError} `forbidden` to a stranger; `not-found` for one that was closed before
 */
export async function closeAccount(
  ctx: Pick<Context, 'db' | 'secrets' | 'rules' | 'operators' | 'now' | 'surfaces' | 'log'> &
    Opening,
  actor: Actor,
  { accountId, place }: { accountId: string; place?: Place },
): Promise<Prepared> {
  await standingAccount(ctx, actor, accountId);
  const q = ctx.db.query;
  const now = ctx.now();
  const [people, holdings, to] = await Promise.all([
    identitiesOf(q, accountId),
    holdingsOf(q, accountId),
    receiptRoutes(ctx, accountId, place ?? null),
  ]);
  const erasure: Erasure = { people: [...people], to, receipt: newReceipt(holdings, now) };
  const payload = writeErasure(erasure);
  return {
    statements: [
      ...(await leaveJoints(ctx, accountId, 'everything')),
      ...(await closeJoints(ctx, accountId)),
      ...(await departureStatements(ctx, accountId, people)),
      changeAccount(q, accountId, { status: 'erased', name: null, email: null }),
      deleteChatsOf(accountId),
      deleteIdentities(q, accountId),
      ...deleteFaces(q, accountId, null, now),
      ...endExports(accountId, 'deleted', now),
      ...(await endSubscriptions(q, accountId, now)),
      ...removedWith(q, accountId, now),
      enqueue(q, { kind: 'erase-account', subject: accountId, accountId, payload }, now),
      deleteSoon(q, now),
    ],
    result: undefined,
  };
}
