import { openReports, reportedSubjects, wasKept } from '../../db/reports.ts';
import { copyLines, lastTakedown, type TakedownRow } from '../../db/takedowns.ts';
import type { Context } from '../context.ts';
import { readTitle } from '../templates/stored.ts';
import type { LocalText } from '../templates/template.ts';
import { type Actor, requireOperator } from '../verbs/actor.ts';
import { subjectOf } from './claim.ts';
import { templatesLike } from './cover-fingerprints.ts';
import { MOST_SETTLED } from './keep-reported.ts';
import { reportStanding } from './report-standing.ts';
import {
  type FoundSubject,
  findSubject,
  isSeenBy,
  type Subject,
  subjectCode,
  subjectIn,
} from './subject.ts';

type Needs = Pick<Context, 'db' | 'now' | 'operators' | 'secrets'>;

const MOST_LINES = 10;

/** Something that somebody wants to report. */
export type ReportTarget = FoundSubject & { isOwn: boolean; isReported: boolean };

/** Finds what a code, a link or an id names; null where it names nothing. */
export const subjectNamed = async (
  ctx: Pick<Context, 'secrets'>,
  typed: string,
): Promise<Subject | null> =>
  subjectIn(typed) ?? subjectOf(ctx, typed.trim().split(/\s/, 1)[0] ?? '');

/**
 * Reads what somebody wants to report.
 * @param typed a subject's code, a link or an id
 * @returns null for what there is not, or what nobody sees
 */
export async function reportTarget(
  ctx: Needs,
  { accountId }: { accountId: string },
  typed: string,
): Promise<ReportTarget | null> {
  const subject = await subjectNamed(ctx, typed);
  const standing = subject && (await reportStanding(ctx, subject, { accountId }));
  if (!standing?.found) return null;
  const { found, hasReported } = standing;
  const isOwn = found.ownerId === accountId;
  if (!found.isShown || !(isOwn || isSeenBy(found, accountId))) return null;
  return { ...found, isOwn, isReported: hasReported };
}

/** What was reported, as an operator decides about it. */
export type ReportedCard = FoundSubject & {
  /** The unsettled reports by reason, the most frequent first. */
  reasons: { reason: string; count: number }[];
  /** Unsettled reports. */
  count: number;
  /** Whether an operator has looked at this version before and kept it. */
  wasKept: boolean;
  /** The newest takedown, or its end; null where it was never taken down. */
  takedown: TakedownRow | null;
};

/**
 * Reads what was reported; also what was not, for an operator who has its link.
 * @param typed a subject's code, a link or an id
 * @returns null where there is none
 * @throws {ProductError} `forbidden` to who does not run the service
 */
export async function reportedCard(
  ctx: Needs,
  actor: Actor,
  typed: string,
): Promise<ReportedCard | null> {
  requireOperator(ctx, actor, 'cases');
  const subject = await subjectNamed(ctx, typed);
  if (!subject) return null;
  const [found, open, kept, takedown] = await Promise.all([
    findSubject(ctx, subject),
    openReports(ctx.db.query, subject, MOST_SETTLED),
    wasKept(ctx.db.query, subject),
    lastTakedown(ctx.db.query, subject),
  ]);
  if (!found) return null;
  const reasons = [...Map.groupBy(open, ({ reason }) => reason)]
    .map(([reason, all]) => ({ reason, count: all.length }))
    .toSorted((a, b) => b.count - a.count);
  return { ...found, reasons, count: open.length, wasKept: kept, takedown };
}

/** A line of the operators' list. */
export type ReportedLine = Pick<FoundSubject, 'title'> & {
  /** The subject's code. */
  code: string;
  /** Null for one that is gone. */
  state: string | null;
  count: number;
};

/**
 * Reads what has unsettled reports, longest waiting first.
 * @throws {ProductError} `forbidden` to who does not run the service
 */
export async function reportedList(ctx: Needs, actor: Actor): Promise<ReportedLine[]> {
  requireOperator(ctx, actor, 'cases');
  const lines = await reportedSubjects(ctx.db.query, MOST_LINES);
  return lines.map(({ kind, id, count, title, state }) => ({
    code: subjectCode({ kind, id }),
    title: title === null ? { en: id } : readTitle(title),
    state,
    count,
  }));
}

/** A template that looks like another. */
export type CopyOf = { id: string; title: LocalText; state: string };

/**
 * Reads the templates that look like a template, by their covers, without those that an operator has kept.
 * @throws {ProductError} `forbidden` to who does not run the service
 */
export async function copiesOf(ctx: Needs, actor: Actor, templateId: string): Promise<CopyOf[]> {
  requireOperator(ctx, actor, 'cases');
  const ids = await templatesLike(ctx, templateId);
  if (ids.length === 0) return [];
  const lines = await copyLines(ctx.db.query, templateId, ids, MOST_LINES);
  return lines.map(({ id, title, state }) => ({
    id,
    title: title === null ? { en: id } : readTitle(title),
    state,
  }));
}
