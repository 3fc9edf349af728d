import { dayOf } from '../../db/allowances.ts';
import { generationOf } from '../../db/generations.ts';
import { markNoticed, type ResultRow, unannouncedResults } from '../../db/results.ts';
import type { SurfaceName } from '../chat/event.ts';
import type { Context } from '../context.ts';
import { tell } from '../notices/tell.ts';

const MOST_RESULTS = 500;

/**
 * Tells owners a day before their results end: one message for all of a person's, with a button that
 * sends copies to keep. Each result is announced once.
 */
export async function announceExpiry(ctx: Pick<Context, 'db' | 'now' | 'rules'>): Promise<void> {
  const now = ctx.now();
  const until = now + ctx.rules.expiryNoticeMs;
  const due = await unannouncedResults(ctx.db.query, now, until, MOST_RESULTS);
  for (const own of Map.groupBy(due, (result) => result.accountId).values())
    await announce(ctx, own, now);
}

async function announce(
  ctx: Pick<Context, 'db'>,
  own: readonly ResultRow[],
  now: number,
): Promise<void> {
  const [first] = own;
  const newest = own.at(-1);
  if (!first || !newest) return;
  const generation = await generationOf(ctx.db.query, newest.generationId);
  if (!generation) return;
  const { accountId, chatId } = generation;
  const surface = generation.surface as SurfaceName;
  await ctx.db.commit([
    markNoticed(
      ctx.db.query,
      own.map((result) => result.id),
      now,
    ),
    tell(ctx.db.query, {
      accountId,
      kind: 'results-expire',
      data: { count: own.length, at: first.expiresAt },
      about: `${dayOf(now)}:${first.id}`,
      place: { surface, chatId },
      now,
    }),
  ]);
}
