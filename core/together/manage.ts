import type { Statement } from '../../db/database.ts';
import { unblockAskers } from '../../db/joint-asks.ts';
import { leavePlace } from '../../db/joint-places.ts';
import { endJoint, type ReadJoint } from '../../db/together.ts';
import type { Context } from '../context.ts';
import { ProductError } from '../errors.ts';
import { tell } from '../notices/tell.ts';
import type { Actor } from '../verbs/actor.ts';
import { standingAccount } from '../verbs/standing.ts';
import type { Prepared } from '../verbs/verb.ts';
import { ownJoint } from './invite.ts';
import { nameOfAccount, type Opening, openWords } from './words.ts';

type Needs = Pick<Context, 'db' | 'vault' | 'log' | 'operators' | 'now'>;

/** Tells people that they are not asked any more. */
export async function tellOver(
  ctx: Pick<Context, 'db' | 'now'> & Opening,
  read: ReadJoint,
  why: 'dropped' | 'without' | 'failed',
  whom: readonly ReadJoint['places'][number]['person']['state'][],
): Promise<Statement[]> {
  const [name, words] = await Promise.all([nameOfAccount(ctx, read.asker), openWords(ctx, read)]);
  return read.places.flatMap(({ person: { id, accountId, state } }) =>
    accountId !== null && whom.includes(state)
      ? [
          tell(ctx.db.query, {
            accountId,
            kind: 'joint-over',
            data: { name, title: words?.title ?? '', why },
            about: `joint:${id}`,
            now: ctx.now(),
          }),
        ]
      : [],
  );
}

/**
 * Leaves one person out of a picture that is not begun.
 * @throws {ProductError} `not-found` for a stranger's; `done-before` once it was begun or ended
 */
export async function leaveOut(
  ctx: Needs,
  actor: Actor,
  of: { accountId: string; jointId: string; placeId: string },
): Promise<Prepared> {
  await standingAccount(ctx, actor, of.accountId);
  const read = await ownJoint(ctx, of);
  const places = read.places.filter(({ person }) => person.id === of.placeId);
  if (places.length === 0) throw new ProductError({ code: 'not-found' });
  const from = ['invited', 'asked', 'agreed'] as const;
  return {
    statements: [
      leavePlace(ctx.db.query, of.placeId, from, { state: 'left-out' }),
      ...(await tellOver(ctx, { ...read, places }, 'without', ['asked', 'agreed'])),
    ],
    result: undefined,
    decidedBy: ['joint-person-changed'],
  };
}

/**
 * Gives up a picture that is not begun: nobody is asked for it any more.
 * @throws {ProductError} `not-found` for a stranger's; `done-before` once it was begun or ended
 */
export async function dropJoint(
  ctx: Needs,
  actor: Actor,
  of: { accountId: string; jointId: string },
): Promise<Prepared> {
  await standingAccount(ctx, actor, of.accountId);
  const read = await ownJoint(ctx, of);
  return {
    statements: [
      ...endJoint(ctx.db.query, of.jointId, 'open', 'cancelled', ctx.now()),
      ...(await tellOver(ctx, read, 'dropped', ['asked', 'agreed'])),
    ],
    result: undefined,
    decidedBy: ['joint-changed'],
  };
}

/** Lets everybody ask an account again who was kept from it. @throws {ProductError} `forbidden` to a stranger */
export async function unblockAll(
  ctx: Pick<Context, 'db' | 'operators'>,
  actor: Actor,
  { accountId }: { accountId: string },
): Promise<Prepared> {
  await standingAccount(ctx, actor, accountId);
  return { statements: [unblockAskers(ctx.db.query, accountId)], result: undefined };
}
