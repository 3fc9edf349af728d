import type { AccountRow } from '../../db/accounts.ts';
import type { Database, Statement } from '../../db/database.ts';
import {
  decideHold,
  type HoldDecision,
  type HoldRow,
  heldAccount,
  insertHold,
} from '../../db/holds.ts';
import { newId } from '../../db/ids.ts';
import { waitingInvited } from '../../db/referrals.ts';
import { leaveRings } from '../../db/reward-rings.ts';
import type { StepReason } from '../chat/account-steps.ts';
import type { Context } from '../context.ts';
import { liftStatements, takeStepStatements } from '../ladder/steps.ts';
import type { Fact } from '../notices/kinds.ts';
import { tell, tellOperators } from '../notices/tell.ts';
import { judgeSoon } from '../tasks/judge-soon.ts';
import type { Tripped } from './count.ts';

type Needs = Pick<Context, 'db' | 'now' | 'operators' | 'log'>;

/** Invitations that wait for a released account, looked at again at once. */
export const MOST_WAITING = 100;

/**
 * Holds an account, as statements: it can do all but spend; its owner and the operators are told.
 * @throws (in the commit) `holds.account_id` where it is held already
 */
export function holdAccount(
  ctx: Needs,
  account: Pick<AccountRow, 'id'>,
  { rule, counted, most, windowMs }: Tripped,
): Statement[] {
  const now = ctx.now();
  const id = newId(now);
  if (ctx.operators.length === 0)
    ctx.log.error(
      { account: account.id },
      'an account is held and nobody can decide: OPERATOR_IDS',
    );
  return [
    ...insertHold(ctx.db.query, {
      id,
      accountId: account.id,
      cause: rule,
      evidence: JSON.stringify({ counted, most, windowMs }),
      createdAt: now,
    }),
    tellOwner(ctx.db.query, { id, accountId: account.id }, 'spending-held', now),
    ...tellOperators(ctx, {
      kind: 'hold-waits',
      data: { holdId: id, suspended: false },
      about: `hold-${id}`,
    }),
  ];
}

/**
 * Builds the statements of an operator's decision of a hold, for one batch.
 * @throws (in the commit) `hold-decided` when the hold was released before, or decided the same
 */
export async function applyHoldDecision(
  ctx: Needs,
  hold: HoldRow,
  of: { decision: HoldDecision; by: string; now: number },
): Promise<Statement[]> {
  const q = ctx.db.query;
  const { decision, by, now } = of;
  const { accountId } = hold;
  const decided = [...decideHold(q, hold, { decision, decidedBy: by, decidedAt: now })];
  if (decision === 'kept') return [...decided, tellOwner(q, hold, 'spending-hold-kept', now)];
  if (decision === 'suspended')
    return [
      ...decided,
      ...(await takeStepStatements(
        q,
        {
          accountId,
          step: 'suspended',
          reason: reasonOf(hold),
          until: null,
          source: `hold:${hold.id}`,
          by,
        },
        now,
        heldAccount(hold.id),
      )),
    ];
  const waiting = await waitingInvited(q, heldAccount(hold.id), MOST_WAITING);
  return [
    ...decided,
    leaveRings(q, accountId),
    ...(hold.decision === 'suspended' ? liftStatements(q, { accountId, by }, now) : []),
    ...[accountId, ...waiting].map((id) => judgeSoon(q, id, now)),
    tellOwner(q, hold, 'spending-released', now),
  ];
}

/** Why an account is suspended that a rule had held. */
const reasonOf = ({ cause }: HoldRow): StepReason =>
  cause === 'referral-ring' || cause === 'reward-ring' ? 'ring' : 'payment';

const tellOwner = (
  q: Database['query'],
  { id, accountId }: Pick<HoldRow, 'id' | 'accountId'>,
  kind: Extract<Fact, { data: Record<string, never> }>['kind'],
  now: number,
): Statement => tell(q, { accountId, kind, data: {}, about: `hold:${id}:${kind}`, now });
