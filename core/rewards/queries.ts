import { earnedByTemplate, earnedInAll, earnedWithin } from '../../db/template-rewards.ts';
import type { Context } from '../context.ts';
import { dayStart, hourOn, weekStart } from '../texts/local-time.ts';
import { type Actor, requireOwner } from '../verbs/actor.ts';
import { titleIn } from './titles.ts';

const DAY_MS = 24 * 60 * 60_000;

/** What an author has earned, in credits, without what was taken back. */
export type RewardSummary = {
  today: number;
  week: number;
  all: number;
  /** Weeks from Monday on, in the author's time zone, oldest first; `from` in milliseconds. */
  weeks: { from: number; credits: number }[];
  /** The templates that brought the most. */
  templates: { id: string; title: string; uses: number; credits: number }[];
};

/** An author, with the time zone of the days and weeks that are added up, and the language of the titles. */
type Author = { accountId: string; zone: string; locale: string };

/** Reads what an author has earned. @throws {ProductError} `forbidden` to others than the author and operators */
export async function rewardSummary(
  ctx: Pick<Context, 'db' | 'rules' | 'now' | 'operators'>,
  actor: Actor,
  author: Author,
): Promise<RewardSummary> {
  requireOwner(ctx, actor, author.accountId);
  return summaryOf(ctx, author);
}

/** Reads what an author has earned, for the picture of it. */
export async function summaryOf(
  { db, rules: { rewards }, now }: Pick<Context, 'db' | 'rules' | 'now'>,
  { accountId, zone, locale }: Author,
): Promise<RewardSummary> {
  const q = db.query;
  const at = now();
  const starts = weekStarts(at, zone, rewards.weeksShown);
  const ends = [...starts.slice(1), Number.MAX_SAFE_INTEGER];
  const spans = starts.map((from, i) => ({ from, until: ends[i] ?? from }));
  const today = { from: dayStart(at, zone), until: Number.MAX_SAFE_INTEGER };
  const [sums, all, templates] = await Promise.all([
    earnedWithin(q, accountId, [...spans, today]),
    earnedInAll(q, accountId),
    earnedByTemplate(q, accountId, rewards.templatesNamed),
  ]);
  const weeks = starts.map((from, i) => ({ from, credits: sums[i] ?? 0 }));
  return {
    today: sums.at(-1) ?? 0,
    week: weeks.at(-1)?.credits ?? 0,
    all,
    weeks,
    templates: templates.map(({ title, ...of }) => ({
      ...of,
      title: titleIn(title, locale),
    })),
  };
}

/** The beginnings of the last weeks, oldest first; the last is the one that goes on. */
function weekStarts(now: number, zone: string, count: number): number[] {
  const starts = [weekStart(now, zone)];
  while (starts.length < count)
    // From a noon, so that no change of clocks leads to a wrong day.
    starts.unshift(weekStart(hourOn((starts[0] ?? now) - DAY_MS / 2, 12, zone), zone));
  return starts;
}
