import type { AccountRow } from '../../db/accounts.ts';
import { changeAccount } from '../../db/accounts.ts';
import { newestChatOf } from '../../db/chats.ts';
import type { Statement } from '../../db/database.ts';
import { openGenerations } from '../../db/generations.ts';
import { decideHold, type HoldDecision, type HoldRow, insertHold } from '../../db/holds.ts';
import { newId } from '../../db/ids.ts';
import { waitingInvited } from '../../db/referrals.ts';
import { action } from '../chat/action.ts';
import type { Reply } from '../chat/reply.ts';
import type { Context } from '../context.ts';
import { askToCancel } from '../generations/request.ts';
import type { Notice } from '../notices/notify.ts';
import { sayToOperators } from '../notices/tell-operators.ts';
import { endSubscriptions } from '../payments/subscriptions/change.ts';
import { judgeSoon } from '../tasks/judge-soon.ts';
import { enqueue } from '../tasks/tasks.ts';
import type { Tripped } from './count.ts';

type Needs = Pick<Context, 'db' | 'now' | 'operators' | 'log'>;

/** Invitations that wait for a released account, looked at again at once. */
const MOST_WAITING = 100;

/** What is held, until when, and that everything else goes on. */
export const heldReply: Pick<Reply, 'text' | 'buttons'> = {
  text: [{ key: 'hold.title' }, { key: 'hold.what' }, { key: 'hold.then' }],
};

/**
 * Holds an account, as statements: it can do all but spend; its owner and the operators are told.
 * @throws (in the commit) `holds.account_id` where it is held already
 */
export async function holdAccount(
  ctx: Needs,
  account: Pick<AccountRow, 'id'>,
  { rule, counted, most, windowMs }: Tripped,
): Promise<Statement[]> {
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
    ...(await tellOwner(ctx, { id, accountId: account.id }, 'held', {
      mode: 'send',
      ...heldReply,
    })),
    ...(await sayToOperators(ctx, `hold-${id}`, {
      mode: 'send',
      text: [{ key: 'hold.new' }],
      buttons: [[{ label: { key: 'hold.open' }, style: 'primary', action: action('hold', id) }]],
    })),
  ];
}

/**
 * What an operator's decision comes to, as statements for one batch.
 * @throws (in the commit) `hold-decided` when it was released before, or decided the same
 */
export async function settleHold(
  ctx: Needs,
  hold: HoldRow,
  of: { decision: HoldDecision; by: string; now: number },
): Promise<Statement[]> {
  const q = ctx.db.query;
  const { decision, by, now } = of;
  const { accountId } = hold;
  const decided = [...decideHold(q, hold, { decision, decidedBy: by, decidedAt: now })];
  if (decision === 'kept')
    return [...decided, ...(await tellOwner(ctx, hold, 'kept', says('hold.kept')))];
  if (decision === 'suspended') {
    const open = await openGenerations(q, accountId);
    return [
      ...decided,
      changeAccount(q, accountId, { status: 'suspended' }),
      ...open.flatMap(({ id }) => askToCancel(q, id, now)),
      ...(await endSubscriptions(q, accountId, now, 'end')),
      ...(await tellOwner(ctx, hold, 'suspended', says('suspended'))),
    ];
  }
  const waiting = await waitingInvited(q, accountId, MOST_WAITING);
  return [
    ...decided,
    ...(hold.decision === 'suspended' ? [changeAccount(q, accountId, { status: 'active' })] : []),
    ...[accountId, ...waiting].map((id) => judgeSoon(q, id, now)),
    ...(await tellOwner(ctx, hold, 'released', says('hold.released'))),
  ];
}

const says = (key: 'hold.kept' | 'hold.released' | 'suspended'): Reply => ({
  mode: 'send',
  text: [{ key }],
});

/** Says something where the account was last seen. */
async function tellOwner(
  ctx: Pick<Context, 'db' | 'now'>,
  hold: Pick<HoldRow, 'id' | 'accountId'>,
  about: string,
  reply: Reply,
): Promise<Statement[]> {
  const chat = await newestChatOf(ctx.db.query, hold.accountId);
  if (!chat) return [];
  const notice: Notice = { ...chat, replies: [reply] };
  const subject = `hold:${hold.id}:${about}`;
  const { accountId } = hold;
  const task = { kind: 'notify', subject, accountId, payload: JSON.stringify(notice) } as const;
  return [enqueue(ctx.db.query, task, ctx.now())];
}
