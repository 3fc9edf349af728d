import type { Reply } from './reply.ts';
import type { Destination } from './surface.ts';

/** How far one delivery came: the messages that are out, and the address after them. */
type Progress<Address> = { messages: number; address: Address; at: number };

/**
 * Deliveries that broke off after some of their messages, so that trying again sends only the others:
 * an album cannot be taken back, nor sent twice unnoticed.
 */
export type PartialDeliveries<Address> = {
  /** How far the same delivery came when it broke off; it is forgotten with that. */
  take(key: string): Progress<Address> | null;
  note(key: string, progress: Omit<Progress<Address>, 'at'>): void;
};

/** Deliveries remembered; above it the oldest are forgotten. */
const REMEMBERED = 500;
/** After so long the same words are a new delivery. */
const REMEMBERED_MS = 15 * 60_000;

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
 * What makes two deliveries the same one: what is shown, where. Words beside media do not count, since a
 * balance in them may have changed between two tries.
 */
export const deliveryKey = (to: Destination, replies: readonly Reply[]): string =>
  JSON.stringify([
    to.chatId,
    to.address,
    to.locale,
    replies.map(({ media, ...said }) => media ?? said),
  ]);
