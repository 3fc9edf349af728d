import { z } from 'zod';
import { changeAccount } from '../../db/accounts.ts';
import type { Statement } from '../../db/database.ts';
import type { DepartureRow } from '../../db/departures.ts';
import { decideHold, insertHold } from '../../db/holds.ts';
import { newId } from '../../db/ids.ts';
import type { Context } from '../context.ts';
import { tell, tellOperators } from '../notices/tell.ts';
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
  ctx: Pick<Context, 'db' | 'operators' | 'now'>,
  accountId: string,
  { suspended, heldCause, heldEvidence, leftAt }: DepartureRow,
): Statement[] {
  if (!suspended && heldCause === null) return [];
  const q = ctx.db.query;
  const now = ctx.now();
  const id = newId(now);
  const hold = {
    id,
    accountId,
    cause: heldCause ?? SUSPENDED_BEFORE,
    evidence: JSON.stringify({ ...countedIn(heldEvidence), cameBack: { leftAt } }),
    createdAt: now,
  };
  const shut = { decision: 'suspended', decidedBy: nameOf(SERVICE), decidedAt: now } as const;
  const kind = suspended ? 'account-suspended' : 'spending-held';
  return [
    ...insertHold(q, hold),
    ...(suspended
      ? [...decideHold(q, hold, shut), changeAccount(q, accountId, { status: 'suspended' })]
      : []),
    tell(q, { accountId, kind, data: {}, about: `hold:${id}:${kind}`, now }),
    ...tellOperators(ctx, {
      kind: 'hold-waits',
      data: { holdId: id, suspended },
      about: `hold-${id}`,
    }),
  ];
}

const counted = z.object({ counted: z.number(), most: z.number(), windowMs: z.number() });

/** What the rule counted, where one had held the account. */
function countedIn(evidence: string | null): z.infer<typeof counted> {
  const none = { counted: 0, most: 0, windowMs: 0 };
  return evidence === null ? none : (counted.safeParse(JSON.parse(evidence)).data ?? none);
}
