import { moveTemplate, reportedTemplate } from '../../db/reported.ts';
import type { Context } from '../context.ts';
import { ProductError } from '../errors.ts';
import { type Actor, requireOperator } from '../verbs/actor.ts';
import { recordAct } from '../verbs/record.ts';
import type { Prepared } from '../verbs/verb.ts';

/**
 * Takes an official template out of the offer, or brings it back; starts leave it so. Results that were made
 * of it stay. Somebody who was faster refuses the batch.
 * @throws {ProductError} `forbidden` to who does not run the service; `not-found` for one that is none of the
 *   official ones; `done-before` where it is so already, or not offered for another reason
 */
export async function withholdTemplate(
  ctx: Pick<Context, 'db' | 'now' | 'operators'>,
  actor: Actor,
  { templateId, offered }: { templateId: string; offered: boolean },
): Promise<Prepared> {
  requireOperator(ctx, actor, 'service');
  const q = ctx.db.query;
  const found = await reportedTemplate(q, templateId);
  if (found?.authorAccountId !== null) throw new ProductError({ code: 'not-found' });
  const [from, to] = offered
    ? (['withheld', 'offered'] as const)
    : (['offered', 'withheld'] as const);
  if (found.state !== from) throw new ProductError({ code: 'done-before' });
  const now = ctx.now();
  const act = { verb: 'withhold-template', subject: `t.${templateId}`, accountId: null };
  return {
    statements: [
      moveTemplate(q, { id: templateId, from, to, now }),
      recordAct(q, actor, { ...act, details: { offered } }, now),
    ],
    result: undefined,
    decidedBy: ['template-state'],
  };
}
