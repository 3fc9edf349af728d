import type { AccountRow } from '../../db/accounts.ts';
import { newId } from '../../db/ids.ts';
import { insertReport } from '../../db/reports.ts';
import type { REPORT_REASONS } from '../chat/report-reasons.ts';
import type { Context } from '../context.ts';
import { ProductError } from '../errors.ts';
import { tellOperators } from '../notices/tell.ts';
import { enqueue } from '../tasks/tasks.ts';
import { localText } from '../templates/template.ts';
import { type Actor, runsTheService } from '../verbs/actor.ts';
import { activeAccount } from '../verbs/standing.ts';
import type { Prepared } from '../verbs/verb.ts';
import { DAY_MS, reportStanding } from './report-standing.ts';
import { type Reporter, reporterHash } from './reporter.ts';
import { type FoundSubject, isSeenBy, type Subject, subjectCode } from './subject.ts';

/** A reason for which something is reported. */
export type ReportReason = (typeof REPORT_REASONS)[number];

type Needs = Pick<Context, 'db' | 'now' | 'rules' | 'secrets' | 'operators'>;

/**
 * Reports a template, a shared result, or a picture of several people that one is in, to the operators. Where the reports of a subject weigh enough, the
 * task that is stored with them hides it. A second report of the same version by the same reporter
 * refuses the batch with `report-once`.
 * @param of `reporter`: the actor's own account, or a visitor, whom only the service itself reports for
 * @throws {ProductError} `not-found` for what nobody sees, `report-refused` for what the reporter owns, for
 *   a second time and for too many in a day; `forbidden` to a stranger, `suspended`
 */
export async function report(
  ctx: Needs,
  actor: Actor,
  of: { reporter: Reporter; subject: Subject; reason: ReportReason },
): Promise<Prepared<FoundSubject>> {
  const { reporter, subject, reason } = of;
  const account = await reporting(ctx, actor, reporter);
  const q = ctx.db.query;
  const now = ctx.now();
  const hash = await reporterHash(ctx.secrets, reporter);
  const reportedBy = account ? { accountId: account.id } : { reporterHash: hash };
  const { found, hasReported, today, isFirst } = await reportStanding(ctx, subject, reportedBy);
  const isOwn = account !== null && account.id === found?.ownerId;
  if (!found?.isShown || !(isOwn || isSeenBy(found, account?.id ?? null)))
    throw new ProductError({ code: 'not-found' });
  if (isOwn) throw new ProductError({ code: 'report-refused', because: 'own' });
  if (hasReported) throw new ProductError({ code: 'report-refused', because: 'before' });
  const { aDay, visitorsADay } = ctx.rules.trust.reports;
  if (today.count >= (account ? aDay : visitorsADay)) {
    const until = (today.firstAt ?? now) + DAY_MS;
    throw new ProductError({ code: 'report-refused', because: 'too-many', until });
  }
  const code = subjectCode(subject);
  // Of more reports of the same they are told when they are enough to hide it.
  const isNews = isFirst || reason === 'minor';
  const fact = {
    kind: 'reports-wait',
    data: { subject: code, title: localText(found.title, 'en'), reason, hidden: false },
    about: `reports-${code}`,
  } as const;
  return {
    statements: [
      insertReport(q, {
        id: newId(now),
        subjectKind: subject.kind,
        subjectId: subject.id,
        version: found.version,
        accountId: account?.id ?? null,
        reporterHash: hash,
        reason,
        createdAt: now,
      }),
      enqueue(q, { kind: 'weigh-reports', subject: code, accountId: null }, now),
      ...(isNews ? tellOperators(ctx, fact) : []),
    ],
    result: found,
    decidedBy: ['report-once'],
  };
}

/** The account that reports; null for a visitor. @throws {ProductError} */
async function reporting(ctx: Needs, actor: Actor, reporter: Reporter): Promise<AccountRow | null> {
  if ('accountId' in reporter) return activeAccount(ctx, actor, reporter.accountId);
  if (actor.is === 'person' || !runsTheService(ctx.operators, actor, 'cases'))
    throw new ProductError({ code: 'forbidden' });
  return null;
}
