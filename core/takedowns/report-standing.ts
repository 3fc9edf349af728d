import { hasReported, openReports, type ReportedBy, reportsSince } from '../../db/reports.ts';
import type { Context } from '../context.ts';
import { type FoundSubject, findSubject, type Subject } from './subject.ts';

/** The time in which reports of one reporter are counted, in milliseconds. */
export const DAY_MS = 24 * 60 * 60_000;

/** What decides whether somebody can report something. */
export type ReportStanding = {
  /** Null where there is no such thing. */
  found: FoundSubject | null;
  /** Whether the reporter has reported the current version before. */
  hasReported: boolean;
  /** The reporter's reports within a day, and when the first of them was. */
  today: { count: number; firstAt: number | null };
  /** Whether nobody's report of it waits for an operator. */
  isFirst: boolean;
};

/** Reads what decides whether somebody can report something, in one go. */
export async function reportStanding(
  ctx: Pick<Context, 'db' | 'now'>,
  subject: Subject,
  reporter: ReportedBy,
): Promise<ReportStanding> {
  const q = ctx.db.query;
  const [found, reported, today, open] = await Promise.all([
    findSubject(ctx, subject),
    hasReported(q, subject, reporter),
    reportsSince(q, reporter, ctx.now() - DAY_MS + 1),
    openReports(q, subject, 1),
  ]);
  return { found, hasReported: reported, today, isFirst: open.length === 0 };
}
