import type { Statement } from '../../db/database.ts';
import { ownJoints } from '../../db/joint-lists.ts';
import { endJoint, type ReadJoint, readJoint } from '../../db/together.ts';
import type { Context } from '../context.ts';
import { tell } from '../notices/tell.ts';
import { settleJointSoon } from '../tasks/settle-soon.ts';
import { tellOver } from './manage.ts';
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
    settleJointSoon(q, joint.id, now),
  ];
}
