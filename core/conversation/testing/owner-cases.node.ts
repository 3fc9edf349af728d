/** What else somebody can have in a world for tests: steps against the account, an archive, an operator's broadcasts. */

import { accountSteps, campaigns, exports, stepAppeals } from '../../../db/schema/schema.ts';
import { appealPlace } from '../../ladder/appeal.ts';
import { sealOwnText } from '../../ladder/own-text.ts';
import { NOON } from './stage.node.ts';
import type { World } from './world.node.ts';

const DAY = 86_400_000;
const BROADCASTS = ['draft', 'ready', 'running', 'stopped'] as const;

/**
 * Adds an earlier step that was appealed against, one in force, an archive, and a broadcast in every state.
 * @param words of the appeal
 */
export async function addCases(
  { ctx }: World,
  id: () => string,
  accountId: string,
  words: string,
): Promise<void> {
  const q = ctx.db.query;
  const at = { createdAt: NOON };
  const step = { accountId, step: 'warned', reason: 'spam', decidedBy: 'service', ...at } as const;
  const [earlier, appealId] = [id(), id()];
  const sealed = await sealOwnText(ctx, accountId, appealPlace(appealId, 'words'), words);
  await ctx.db.commit([
    q.insert(accountSteps).values({ ...step, id: earlier, endedAt: NOON, endedBy: 'service' }),
    q.insert(accountSteps).values({ ...step, id: id() }),
    q
      .insert(stepAppeals)
      .values({ id: appealId, stepId: earlier, accountId, words: sealed, ...at }),
    q.insert(exports).values({
      id: id(),
      accountId,
      day: new Date(NOON).toISOString().slice(0, 10),
      number: 1,
      state: 'ready',
      surface: 'telegram',
      chatId: 'user',
      address: '{}',
      readyAt: NOON,
      expiresAt: NOON + DAY,
      ...at,
    }),
    ...BROADCASTS.map((state) =>
      q.insert(campaigns).values({
        id: id(),
        kind: 'broadcast',
        audience: 'news',
        state,
        words: JSON.stringify({ en: 'News of the day.' }),
        preparedAt: state === 'draft' ? null : NOON,
        createdBy: 'telegram:boss',
        ...at,
      }),
    ),
  ]);
}
