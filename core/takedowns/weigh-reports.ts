import { isRefusedBy } from '../../db/constraints.ts';
import { type OpenReport, openReports, settledBy, wasKept } from '../../db/reports.ts';
import type { Context } from '../context.ts';
import { tellOperators } from '../notices/tell.ts';
import type { ReportRules } from '../rules/trust-rules.ts';
import type { TaskHandler } from '../tasks/tasks.ts';
import { localText } from '../templates/template.ts';
import { hide } from './hide.ts';
import { findSubject, subjectCode, subjectIn } from './subject.ts';
import { hidingReason } from './weight.ts';

type Needs = Pick<Context, 'db' | 'now' | 'rules' | 'operators' | 'log'>;

/** Reports of a subject that are weighed, at most: more are not needed to hide it. */
const MOST_WEIGHED = 500;

/**
 * Builds the handler of `weigh-reports` tasks, which hides a subject where its unsettled reports weigh enough,
 * and tells its owner and the operators. A version that an operator has looked at and kept is not hidden by
 * further reports. Repeating the task is harmless.
 */
export function reportWeigher(ctx: Needs): TaskHandler {
  return async ({ subject: code }) => {
    const q = ctx.db.query;
    const subject = subjectIn(code);
    const found = subject && (await findSubject(ctx, subject));
    // Each of its people can remove a picture of several people by themselves.
    if (!subject || subject.kind === 'joint') return;
    if (!found?.isShown || (await wasKept(q, subject))) return;
    const open = await openReports(q, subject, MOST_WEIGHED);
    const current = open.filter(({ version }) => version === found.version);
    const because = hidingReason(ctx.rules.trust.reports, await weighed(ctx, current));
    if (because === null) return;
    const title = localText(found.title, 'en');
    const data = { subject: code, title, reason: because, hidden: true };
    const about = `reports-${code}-hidden`;
    try {
      await ctx.db.commit([
        ...hide(ctx, found, because),
        ...tellOperators(ctx, { kind: 'reports-wait', data, about }),
      ]);
      ctx.log.warn({ subject: subjectCode(subject), reports: current.length }, 'hidden by reports');
    } catch (cause) {
      // Somebody has decided, taken it back or changed it meanwhile.
      if (!isRefusedBy(cause, 'template-state', 'share-state')) throw cause;
    }
  };
}

async function weighed({ db, rules }: Needs, open: readonly OpenReport[]) {
  const before = await settledBy(
    db.query,
    open.map(({ reporterHash }) => reporterHash),
  );
  const { reports } = rules.trust;
  const unfounded = new Set(
    before
      .filter(({ kept, takenDown }) => kept - takenDown >= reports.unfoundedMost)
      .map(({ reporterHash }) => reporterHash),
  );
  return open.map((one) => ({
    reason: one.reason,
    isLight: unfounded.has(one.reporterHash) || !isEstablished(reports, one),
  }));
}

/** Tells whether the reporter's account was known for a while, and is in good standing. */
const isEstablished = (rules: ReportRules, report: OpenReport): boolean =>
  report.accountSince !== null &&
  report.status === 'active' &&
  report.heldAt === null &&
  report.createdAt - report.accountSince >= rules.newAccountMs;
