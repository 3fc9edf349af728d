import { z } from 'zod';
import type { Statement } from '../../db/database.ts';
import type { DepartureRow } from '../../db/departures.ts';
import { decideHold, insertHold } from '../../db/holds.ts';
import { newId } from '../../db/ids.ts';
import { STEP_REASONS, STEPS } from '../chat/account-steps.ts';
import type { Context } from '../context.ts';
import { endOf, type NewStep, stepAndNotice } from '../ladder/steps.ts';
import { tell, tellOperators } from '../notices/tell.ts';
import type { LadderRules } from '../rules/ladder-rules.ts';
import { nameOf, SERVICE } from '../verbs/actor.ts';

/** The cause of a hold that carries a suspension which no rule had led to. */
export const SUSPENDED_BEFORE = 'suspended-before';

/** What the evidence of a hold says of somebody who left and came back, beside what a rule counted. */
export const cameBackShape = z.object({ leftAt: z.number() });

/**
 * Builds the statements that hold or shut a new account as its owner's last one was when it was
 * deleted. A hold carries both: operators see that its owner came back, and can release it. The owner
 * is told.
 */
export function carriedStanding(
  ctx: Pick<Context, 'db' | 'operators' | 'now' | 'rules'>,
  accountId: string,
  left: DepartureRow,
): Statement[] {
  const { suspended, heldCause, heldEvidence, leftAt } = left;
  const q = ctx.db.query;
  const now = ctx.now();
  const step = stepOfLeft(ctx.rules.ladder, left, now);
  const taken = step ? stepAndNotice(q, { accountId, ...step }, now) : [];
  if (!suspended && heldCause === null) return taken;
  const id = newId(now);
  const hold = {
    id,
    accountId,
    cause: heldCause ?? SUSPENDED_BEFORE,
    evidence: JSON.stringify({ ...countedIn(heldEvidence), cameBack: { leftAt } }),
    createdAt: now,
  };
  const shut = { decision: 'suspended', decidedBy: nameOf(SERVICE), decidedAt: now } as const;
  return [
    ...insertHold(q, hold),
    ...(suspended
      ? decideHold(q, hold, shut)
      : [
          tell(q, {
            accountId,
            kind: 'spending-held',
            data: {},
            about: `hold:${id}:spending-held`,
            now,
          }),
        ]),
    ...taken,
    ...tellOperators(ctx, {
      kind: 'hold-waits',
      data: { holdId: id, suspended },
      about: `hold-${id}`,
    }),
  ];
}

const stored = z.object({ step: z.enum(STEPS), reason: z.enum(STEP_REASONS) });

/**
 * The step that was in force against what somebody left: it goes on until its own end. A suspension from
 * before steps were stored has no other reason.
 */
function stepOfLeft(
  rules: LadderRules,
  { suspended, step, stepReason: reason, stepUntil }: DepartureRow,
  now: number,
): Omit<NewStep, 'accountId'> | null {
  const known = stored.safeParse({ step, reason }).data;
  const kept = known ?? (suspended ? ({ step: 'suspended', reason: 'operator' } as const) : null);
  if (!kept) return null;
  const until = kept.step === 'ended' ? endOf(rules, 'ended', now) : stepUntil;
  if (until !== null && until <= now) return null;
  return { ...kept, until, source: 'departure', by: nameOf(SERVICE) };
}

const counted = z.object({ counted: z.number(), most: z.number(), windowMs: z.number() });

/** What the rule counted, where one had held the account. */
function countedIn(evidence: string | null): z.infer<typeof counted> {
  const none = { counted: 0, most: 0, windowMs: 0 };
  return evidence === null ? none : (counted.safeParse(JSON.parse(evidence)).data ?? none);
}
