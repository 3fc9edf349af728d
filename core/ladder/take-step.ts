import { stepInForce } from '../../db/account-steps.ts';
import type { Step, StepReason } from '../chat/account-steps.ts';
import type { Context } from '../context.ts';
import { ProductError } from '../errors.ts';
import { tell } from '../notices/tell.ts';
import { type Actor, nameOf, requireOperator } from '../verbs/actor.ts';
import { recordAct } from '../verbs/record.ts';
import { standingAccount } from '../verbs/standing.ts';
import type { Prepared } from '../verbs/verb.ts';
import { endOf, liftStatements, takeStepStatements } from './steps.ts';

type Needs = Pick<Context, 'db' | 'now' | 'operators' | 'rules'>;

/**
 * Takes a step against an account, in place of the one in force, and tells its owner.
 * @throws {ProductError} `forbidden` to who does not run the service; `not-found` for an account that
 *   was erased
 */
export async function takeStep(
  ctx: Needs,
  actor: Actor,
  of: { targetId: string; step: Step; reason: StepReason; source?: string | null },
): Promise<Prepared> {
  requireOperator(ctx, actor, 'people');
  const { targetId: accountId, step, reason, source = null } = of;
  await standingAccount(ctx, actor, accountId);
  const q = ctx.db.query;
  const now = ctx.now();
  const until = endOf(ctx.rules.ladder, step, now);
  const by = nameOf(actor);
  const taken = { accountId, step, reason, until, source, by };
  return {
    statements: [
      ...(await takeStepStatements(q, taken, now)),
      recordAct(
        q,
        actor,
        { verb: 'take-step', subject: accountId, accountId, details: { step, reason, until } },
        now,
      ),
    ],
    result: undefined,
  };
}

/**
 * Lifts the step in force against an account, and tells its owner.
 * @throws {ProductError} `forbidden` to who does not run the service; `not-found` for an account that
 *   was erased; `done-before` where no step is in force
 */
export async function liftStep(
  ctx: Needs,
  actor: Actor,
  { targetId: accountId }: { targetId: string },
): Promise<Prepared> {
  requireOperator(ctx, actor, 'people');
  await standingAccount(ctx, actor, accountId);
  const q = ctx.db.query;
  const now = ctx.now();
  const inForce = await stepInForce(q, accountId, now);
  if (!inForce) throw new ProductError({ code: 'done-before' });
  const { id, step } = inForce;
  return {
    statements: [
      ...liftStatements(q, { accountId, by: nameOf(actor) }, now),
      tell(q, { kind: 'account-restored', data: {}, accountId, about: `lifted:${id}`, now }),
      recordAct(
        q,
        actor,
        { verb: 'lift-step', subject: accountId, accountId, details: { step, stepId: id } },
        now,
      ),
    ],
    result: undefined,
    decidedBy: ['step-ended'],
  };
}
