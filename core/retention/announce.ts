import { dayOf } from '../../db/allowances.ts';
import { generationOf } from '../../db/generations.ts';
import { markNoticed, type ResultRow, unannouncedResults } from '../../db/results.ts';
import { action } from '../chat/action.ts';
import type { Reply } from '../chat/reply.ts';
import type { Context } from '../context.ts';
import type { Notice } from '../notices/notify.ts';
import { enqueue } from '../tasks/tasks.ts';

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
  const { surface, chatId } = generation;
  const notice: Notice = { surface, chatId, replies: [expiryReply(own.length, first.expiresAt)] };
  await ctx.db.commit([
    markNoticed(
      ctx.db.query,
      own.map((result) => result.id),
      now,
    ),
    enqueue(
      ctx.db.query,
      {
        kind: 'notify',
        accountId: first.accountId,
        subject: `expiry:${first.accountId}:${dayOf(now)}:${first.id}`,
        payload: JSON.stringify(notice),
      },
      now,
    ),
  ]);
}

const expiryReply = (count: number, at: number): Reply => ({
  mode: 'send',
  text: [{ key: 'expiry.notice', values: { count, at: { at, form: 'date' } } }],
  buttons: [
    [{ label: { key: 'expiry.keep' }, style: 'primary', action: action('copies') }],
    [{ label: { key: 'expiry.off' }, action: action('quiet') }],
  ],
});
