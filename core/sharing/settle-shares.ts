import { endingShares, settleShare } from '../../db/shares.ts';
import type { Context } from '../context.ts';
import { takeBack } from './share-tasks.ts';

/** Shares settled in one run. */
const A_RUN = 100;

/** Settles the shares that have ended, whatever ended them. */
export async function settleShares({ db, now }: Pick<Context, 'db' | 'now'>): Promise<void> {
  const ending = await endingShares(db.query, A_RUN);
  await db.commit([
    ...ending.flatMap((share) => [
      ...takeBack(db.query, share, now()),
      settleShare(db.query, share.id, now()),
    ]),
  ]);
}
