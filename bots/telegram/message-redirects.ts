import type { Address } from './address.ts';

/**
 * The new addresses of messages that were replaced by new ones. A running generation keeps the old
 * address; redirects make it edit the new message.
 */
export type MessageRedirects = {
  /** Returns the current address of a message. */
  current(address: Address): Address;
  note(from: Address, to: Address): void;
};

/** Messages remembered; above it the oldest are forgotten. */
const REMEMBERED = 10_000;

/** Creates an empty record of redirects. */
export function openMessageRedirects(): MessageRedirects {
  const known = new Map<string, Address>();
  const key = ({ chat, message }: Address) => `${chat} ${message}`;
  return {
    current: (address) => known.get(key(address)) ?? address,
    note(from, to) {
      if (from.message === undefined) return;
      known.delete(key(from));
      if (from.message === to.message && from.shows === to.shows) return;
      known.set(key(from), to);
      const oldest = known.keys().next().value;
      if (known.size > REMEMBERED && oldest !== undefined) known.delete(oldest);
    },
  };
}
