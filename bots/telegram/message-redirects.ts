import type { Address } from './address.ts';

/**
 * Where messages went that could not be changed in place. Whoever holds the old address, as a
 * generation does while it runs, goes on changing the new message instead of sending another each time.
 */
export type MessageRedirects = {
  /** The address as it is now. */
  current(address: Address): Address;
  note(from: Address, to: Address): void;
};

/** Messages remembered; above it the oldest are forgotten. */
const REMEMBERED = 10_000;

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
