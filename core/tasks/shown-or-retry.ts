import type { Delivery } from '../chat/deliver.ts';
import { RetryLater } from './tasks.ts';

/**
 * Turns what became of a delivery into what a task does next.
 * @param now milliseconds since the epoch
 * @returns the delivery, which is shown or impossible
 * @throws {RetryLater} at the time that the platform named
 * @throws {DeliveryError} when it may work later and no time was named: the task's own pauses apply
 */
export function shownOrRetry<D extends Delivery>(
  delivery: D,
  now: number,
): Exclude<D, { is: 'later' }> {
  if (delivery.is !== 'later') return delivery as Exclude<D, { is: 'later' }>;
  if (delivery.inMs === null) throw delivery.error;
  throw new RetryLater(now + delivery.inMs, { cause: delivery.error });
}
