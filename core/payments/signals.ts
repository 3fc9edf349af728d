import type { PaymentRow } from '../../db/checkouts.ts';
import type { Database, Statement } from '../../db/database.ts';
import { noteSignal } from '../../db/signals.ts';
import { judgeSoon } from '../tasks/judge-soon.ts';

/**
 * Notes for judging velocity that money of a payment went back, or that its bank disputes it, and has the
 * account and the invitation it came by looked at.
 */
export function goneSignals(
  q: Database['query'],
  accountId: string,
  before: PaymentRow,
  after: Pick<PaymentRow, 'status' | 'refundedCents'>,
  now: number,
): Statement[] {
  const { id } = before;
  const returned = after.refundedCents > before.refundedCents;
  const disputed = after.status === 'disputed' && before.status !== 'disputed';
  const reference = `${id}:${after.refundedCents}`;
  return [
    ...(returned ? [noteSignal(q, { accountId, kind: 'refunded', reference, now })] : []),
    ...(disputed ? [noteSignal(q, { accountId, kind: 'disputed', reference: id, now })] : []),
    judgeSoon(q, accountId, now),
  ];
}
