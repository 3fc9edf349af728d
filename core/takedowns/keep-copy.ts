import type { Context } from '../context.ts';
import { type Actor, requireOperator } from '../verbs/actor.ts';
import { recordAct } from '../verbs/record.ts';
import type { Prepared } from '../verbs/verb.ts';
import { subjectCode } from './subject.ts';

/**
 * Records that an operator has looked at a template that looks like another, and keeps it: it is listed as
 * a copy of that one no more.
 * @throws {ProductError} `forbidden` to who does not run the service
 */
export async function keepCopy(
  ctx: Pick<Context, 'db' | 'now' | 'operators'>,
  actor: Actor,
  { templateId, original }: { templateId: string; original: string },
): Promise<Prepared> {
  requireOperator(ctx, actor, 'cases');
  const subject = subjectCode({ kind: 'template', id: templateId });
  const act = { verb: 'keep-copy', subject, accountId: null, details: { original } };
  return { statements: [recordAct(ctx.db.query, actor, act, ctx.now())], result: undefined };
}
