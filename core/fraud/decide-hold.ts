import type { HoldDecision, HoldRow } from '../../db/holds.ts';
import type { Context } from '../context.ts';
import { type Actor, nameOf, requireOperator } from '../verbs/actor.ts';
import { recordAct } from '../verbs/record.ts';
import type { Prepared } from '../verbs/verb.ts';
import { applyHoldDecision } from './hold.ts';

/**
 * Decides about a held account: releases it, keeps it held, or shuts it. A release is the last decision;
 * another one after it refuses the batch with `hold-decided`.
 * @throws {ProductError} `forbidden` to who does not run the service
 */
export async function decideHold(
  ctx: Pick<Context, 'db' | 'now' | 'operators' | 'log'>,
  actor: Actor,
  { hold, decision }: { hold: HoldRow; decision: HoldDecision },
): Promise<Prepared> {
  requireOperator(ctx, actor, 'people');
  const now = ctx.now();
  const { id, accountId } = hold;
  return {
    statements: [
      ...(await applyHoldDecision(ctx, hold, { decision, by: nameOf(actor), now })),
      recordAct(
        ctx.db.query,
        actor,
        { verb: 'decide-hold', subject: id, accountId, details: { decision } },
        now,
      ),
    ],
    result: undefined,
    decidedBy: ['hold-decided'],
  };
}
