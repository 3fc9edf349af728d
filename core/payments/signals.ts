import type { PaymentRow } from '../../db/checkouts.ts';
import type { Database, Statement } from '../../db/database.ts';
import { noteSignal } from '../../db/signals.ts';
import { judgeSoon } from '../tasks/judge-soon.ts';

/**
 * Builds the statements that note a refund or a dispute of a payment as fraud signals, and enqueue
 * the judgement of the account.
 * @param before the payment as it is booked
 * @param after the payment's new status, and its total of refunded cents
 * @param now milliseconds since the epoch
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
