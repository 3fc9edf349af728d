import type { Delivery } from '../chat/deliver.ts';
import { RetryLater } from './tasks.ts';

/**
 * Turns what became of a delivery into what a task does next.
 * @param now milliseconds since the epoch
 * @returns the address of the message, or null when it can never be shown
 * @throws {RetryLater} at the time that the platform named
 * @throws {DeliveryError} when it may work later and no time was named: the task's own pauses apply
 */
export function shownOrRetry(delivery: Delivery, now: number): string | null {
  if (delivery.is === 'shown') return delivery.address;
  if (delivery.is === 'impossible') return null;
  if (delivery.inMs === null) throw delivery.error;
  throw new RetryLater(now + delivery.inMs, { cause: delivery.error });
}
