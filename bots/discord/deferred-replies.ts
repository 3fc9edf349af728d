import type { API } from '@discordjs/core/http-only';
import { MessageFlags } from 'discord-api-types/v10';
import { type Address, liveToken } from './address.ts';
import { TOKEN_LIFE_MS } from './limits.ts';

/** The number of remembered tokens; Discord is asked about older ones. */
const REMEMBERED = 5_000;
/**
 * The age up to which an interaction's deferred reply is certainly still empty, in milliseconds.
 */
const FRESH_MS = 3_000;

/**
 * A record of which deferred replies are filled in, because several messages can use one address.
 */
export type DeferredReplies = {
  note(token: string | null): void;
  /** Returns the address, no longer pending when its deferred reply is filled in. */
  settle(address: Address): Promise<Address>;
};

/**
 * Creates an empty record of filled deferred replies.
 * @param now milliseconds since the epoch
 */
export function openDeferredReplies(api: API, now: () => number): DeferredReplies {
  const tokens = new Set<string>();
  return {
    note(token) {
      if (token === null) return;
      tokens.add(token);
      const [oldest] = tokens;
      if (tokens.size > REMEMBERED && oldest !== undefined) tokens.delete(oldest);
    },
    async settle(address) {
      if (!address.pending) return address;
      const answered = { ...address, pending: false };
      if (address.token !== null && tokens.has(address.token)) return answered;
      if (now() < address.expires - TOKEN_LIFE_MS + FRESH_MS) return address;
      const credentials = liveToken(address, now());
      if (!credentials) return answered;
      const empty = await isEmpty(api, credentials);
      return empty ? address : answered;
    },
  };
}

/** Asks Discord whether a deferred reply is empty, for replies from before a restart. */
async function isEmpty(
  api: API,
  { application, token }: { application: string; token: string },
): Promise<boolean> {
  try {
    const { flags } = await api.webhooks.getMessage(application, token, '@original');
    return ((flags ?? 0) & MessageFlags.Loading) !== 0;
  } catch {
    return true;
  }
}
