import { consentsOf, insertConsent } from '../../db/consents.ts';
import type { Statement } from '../../db/database.ts';
import { newId } from '../../db/ids.ts';
import { unlinkIdentity } from '../../db/unlink-identity.ts';
import type { SurfaceName } from '../chat/event.ts';
import type { Place } from '../chat/place.ts';
import type { Context } from '../context.ts';
import { departureStatements } from '../departures/returning-user.ts';
import { ProductError } from '../errors.ts';
import { enqueue } from '../tasks/tasks.ts';
import type { Actor } from '../verbs/actor.ts';
import { activeAccount } from '../verbs/standing.ts';
import type { Prepared } from '../verbs/verb.ts';
import { linkedAccounts } from './queries.ts';
import { tellEverywhere } from './tell.ts';

type Needs = Pick<Context, 'db' | 'operators' | 'secrets' | 'rules' | 'vault' | 'log' | 'now'>;

/**
 * Takes a platform out of its account: with a new and empty account, or forgotten. Everything that is
 * there stays with the account.
 * @param of `tag` of the platform, as {@link linkedAccounts} gives it
 * @throws {ProductError} `link-refused` for the last platform, one that a running subscription belongs
 *   to, an account that owes credits or is not in good standing, and while a link can be undone;
 *   `not-found`, `forbidden` to a stranger, `suspended`
 */
export async function unlink(
  ctx: Needs,
  actor: Actor,
  of: { accountId: string; tag: string; isForgotten: boolean; place: Place },
): Promise<Prepared> {
  await activeAccount(ctx, actor, of.accountId);
  const q = ctx.db.query;
  const now = ctx.now();
  const [{ platforms }, consents] = await Promise.all([
    linkedAccounts(ctx, actor, of.accountId),
    consentsOf(q, of.accountId),
  ]);
  const leaving = platforms.find(({ tag }) => tag === of.tag);
  if (!leaving) throw new ProductError({ code: 'not-found' });
  if (leaving.obstacle !== null)
    throw new ProductError({ code: 'link-refused', because: leaving.obstacle });
  const { surface, userId } = leaving;
  const id = newId(now);
  const { wrappedKey } = await ctx.vault.newKey(id);
  const terms = consents.find(
    ({ purpose, withdrawnAt }) => purpose === 'terms' && withdrawnAt === null,
  );
  const others = platforms.filter(({ tag }) => tag !== of.tag);
  return {
    statements: [
      ...(await departureStatements(ctx, of.accountId, [leaving])),
      ...unlinkIdentity({
        accountId: of.accountId,
        surface,
        userId,
        newAccountId: id,
        wrappedKey,
        isForgotten: of.isForgotten,
        here: of.place,
        now,
      }),
      ...(of.isForgotten
        ? forgotten(ctx, id, { surface, userId })
        : terms
          ? [insertConsent(q, { ...terms, id: newId(now), accountId: id, text: null })]
          : []),
      ...tellEverywhere(
        ctx,
        { accountId: of.accountId, identities: others, about: `left:${id}` },
        { kind: 'platform-left', data: { surface } },
      ),
      ...(of.isForgotten
        ? []
        : tellEverywhere(
            ctx,
            { accountId: id, identities: [leaving], about: `left:${id}` },
            { kind: 'platform-alone', data: {} },
          )),
    ],
    result: undefined,
    decidedBy: ['identity-last'],
  };
}

/** What the platform itself keeps of them goes with a task, as when an account is deleted. */
const forgotten = (
  { db, now }: Pick<Needs, 'db' | 'now'>,
  id: string,
  person: { surface: SurfaceName; userId: string },
): Statement[] => [
  enqueue(
    db.query,
    {
      kind: 'erase-account',
      subject: id,
      accountId: id,
      payload: JSON.stringify([person]),
    },
    now(),
  ),
];
