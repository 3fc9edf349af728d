import type { Statement } from '../../db/database.ts';
import { endJoint, ownJoints, type ReadJoint, readJoint } from '../../db/together.ts';
import type { Context } from '../context.ts';
import { tell } from '../notices/tell.ts';
import { tellOver } from './manage.ts';
import { settleSoon } from './settle-soon.ts';
import { nameOfAccount, type Opening, openWords } from './words.ts';

type Needs = Pick<Context, 'db' | 'now'> & Opening;

/**
 * Builds the statements that end the pictures of several people that an account asked for: its results go
 * with it, and the people in them are told.
 */
export async function closeJoints(ctx: Needs, accountId: string): Promise<Statement[]> {
  const own = await ownJoints(ctx.db.query, accountId);
  const all = await Promise.all(
    own.map(async ({ id }) => {
      const read = await readJoint(ctx.db.query, id);
      return read ? closing(ctx, read) : [];
    }),
  );
  return all.flat();
}

async function closing(ctx: Needs, read: ReadJoint): Promise<Statement[]> {
  const { joint } = read;
  const q = ctx.db.query;
  const now = ctx.now();
  if (joint.state === 'open')
    return [
      ...endJoint(q, joint.id, 'open', 'cancelled', now),
      ...(await tellOver(ctx, read, 'dropped', ['asked', 'agreed'])),
    ];
  const [name, words] = await Promise.all([nameOfAccount(ctx, read.asker), openWords(ctx, read)]);
  const data = { name, title: words?.title ?? '' };
  return [
    ...endJoint(q, joint.id, 'started', 'removed', now),
    ...read.places.flatMap(({ person }) =>
      person.state === 'agreed' && person.accountId !== null
        ? [
            tell(q, {
              accountId: person.accountId,
              kind: 'joint-removed',
              data,
              about: `joint-removed:${joint.id}:${person.accountId}`,
              now,
            }),
          ]
        : [],
    ),
    settleSoon(q, joint.id, now),
  ];
}

/** Builds the statements that have the people of an account's pictures told that these were deleted. */
export async function settleOwnSoon(
  ctx: Pick<Context, 'db' | 'now'>,
  accountId: string,
): Promise<Statement[]> {
  const own = await ownJoints(ctx.db.query, accountId);
  return own.map(({ id }) => settleSoon(ctx.db.query, id, ctx.now()));
}
