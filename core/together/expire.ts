import { isRefusedBy } from '../../db/constraints.ts';
import { endJoint, readJoint } from '../../db/together.ts';
import type { Context } from '../context.ts';
import { tell } from '../notices/tell.ts';
import { RetryLater, type TaskHandler } from '../tasks/tasks.ts';
import { tellOver } from './manage.ts';
import { openWords } from './words.ts';

/**
 * Builds the handler of `end-joint` tasks: ends a picture that was not begun in its time, and tells
 * everybody. One that was begun or given up stays as it is.
 */
export function jointExpirer(ctx: Pick<Context, 'db' | 'vault' | 'log' | 'now'>): TaskHandler {
  return async ({ subject }) => {
    const q = ctx.db.query;
    const read = await readJoint(q, subject);
    if (read?.joint.state !== 'open') return;
    const { accountId, expiresAt, id } = read.joint;
    const now = ctx.now();
    if (expiresAt > now) throw new RetryLater(expiresAt);
    const words = await openWords(ctx, read);
    const about = `joint-expired:${id}`;
    const data = { title: words?.title ?? '' };
    try {
      await ctx.db.commit([
        ...endJoint(q, id, 'open', 'expired', now),
        ...(read.asker ? [tell(q, { accountId, kind: 'joint-expired', data, about, now })] : []),
        ...(await tellOver(ctx, read, 'dropped', ['agreed'])),
      ]);
    } catch (cause) {
      if (!isRefusedBy(cause, 'joint-changed')) throw cause;
    }
  };
}
