import { changeAccount, deleteIdentities, identitiesOf } from '../../db/accounts.ts';
import { deleteChatsOf } from '../../db/chats.ts';
import { deleteFaces } from '../../db/faces.ts';
import type { Context } from '../context.ts';
import { departureStatements } from '../departures/returning-user.ts';
import { endSubscriptions } from '../payments/subscriptions/change.ts';
import { removedWith } from '../publishing/remove-template.ts';
import { deleteSoon } from '../retention/delete-soon.ts';
import { enqueue } from '../tasks/tasks.ts';
import type { Actor } from '../verbs/actor.ts';
import { standingAccount } from '../verbs/standing.ts';
import type { Prepared } from '../verbs/verb.ts';

/**
 * Closes an account and forgets its owner; its files and rows follow by a task, which is told whom the
 * surfaces must forget. A suspended account can be closed too.
 * @throws {ProductError} `forbidden` to a stranger; `not-found` for one that was closed before
 */
export async function closeAccount(
  ctx: Pick<Context, 'db' | 'secrets' | 'rules' | 'operators' | 'now'>,
  actor: Actor,
  { accountId }: { accountId: string },
): Promise<Prepared> {
  await standingAccount(ctx, actor, accountId);
  const q = ctx.db.query;
  const now = ctx.now();
  const people = await identitiesOf(q, accountId);
  const payload = JSON.stringify(people);
  return {
    statements: [
      ...(await departureStatements(ctx, accountId, people)),
      changeAccount(q, accountId, { status: 'erased', name: null, email: null }),
      deleteChatsOf(accountId),
      deleteIdentities(q, accountId),
      ...deleteFaces(q, accountId, null, now),
      ...(await endSubscriptions(q, accountId, now)),
      ...removedWith(q, accountId, now),
      enqueue(q, { kind: 'erase-account', subject: accountId, accountId, payload }, now),
      deleteSoon(q, now),
    ],
    result: undefined,
  };
}
