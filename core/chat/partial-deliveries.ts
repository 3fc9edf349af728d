import type { Reply } from './reply.ts';
import type { Destination } from './surface.ts';

/** The progress of one delivery: the number of messages that are sent, and the address after them. */
type Progress<Address> = { messages: number; address: Address; at: number };

/**
 * Deliveries that broke off after some of their messages. A second attempt sends only the other
 * messages, since an album can neither be taken back nor sent twice unnoticed.
 */
export type PartialDeliveries<Address> = {
  /** Gives the progress of an earlier attempt with this key and forgets it; null where there was none. */
  take(key: string): Progress<Address> | null;
  /** Remembers the progress of an attempt that broke off. */
  note(key: string, progress: Omit<Progress<Address>, 'at'>): void;
};

/** Most deliveries remembered at once; the oldest are forgotten first. */
const REMEMBERED = 500;
/** A delivery with the same key after this time counts as a new delivery. */
const REMEMBERED_MS = 15 * 60_000;

/** Opens an empty memory of partial deliveries. @param now gives the time in milliseconds */
export function openPartialDeliveries<Address>(now: () => number): PartialDeliveries<Address> {
  const known = new Map<string, Progress<Address>>();
  return {
    take(key) {
      const found = known.get(key);
      known.delete(key);
      return found && now() - found.at < REMEMBERED_MS ? found : null;
    },
    note(key, progress) {
      if (progress.messages === 0) return;
      known.delete(key);
      known.set(key, { ...progress, at: now() });
      const oldest = known.keys().next().value;
      if (known.size > REMEMBERED && oldest !== undefined) known.delete(oldest);
    },
  };
}

/**
 * Builds the key of a delivery from its destination and its replies. Text beside media is left out,
 * since a balance in it may have changed between two attempts.
 */
export const deliveryKey = (to: Destination, replies: readonly Reply[]): string =>
  JSON.stringify([
    to.chatId,
    to.address,
    to.locale,
    replies.map(({ media, ...said }) => media ?? said),
  ]);
