import type { Statement } from '../../db/database.ts';
import { type RewardRow, reverseReward } from '../../db/template-rewards.ts';
import type { Context } from '../context.ts';
import { tell } from '../notices/tell.ts';

/** A reward that is taken back. */
export type TakenBack = Pick<RewardRow, 'generationId' | 'authorAccountId' | 'credits' | 'toldAt'>;

/**
 * Builds the statements that take rewards back, once each. Their authors hear of those that they were told
 * of; nobody hears of a reward that was never told.
 * @param why `ring` where accounts brought it that belong together, `unpaid` where the money behind it
 *   went back
 */
export function takeBack(
  { db, now }: Pick<Context, 'db' | 'now'>,
  rewards: readonly TakenBack[],
  why: 'ring' | 'unpaid',
): Statement[] {
  const q = db.query;
  const at = now();
  const told = rewards.filter(({ toldAt }) => toldAt !== null);
  const byAuthor = Map.groupBy(told, ({ authorAccountId }) => authorAccountId);
  return [
    ...rewards.flatMap((reward) => reverseReward(q, reward, at)),
    ...[...byAuthor].map(([accountId, own]) =>
      tell(q, {
        accountId,
        kind: 'rewards-taken-back',
        data: {
          why,
          uses: own.length,
          credits: own.reduce((sum, { credits }) => sum + credits, 0),
        },
        about: `rewards-back:${accountId}:${own[0]?.generationId ?? ''}`,
        now: at,
      }),
    ),
  ];
}
