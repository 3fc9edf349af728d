import type { API } from '@discordjs/core/http-only';
import { MessageFlags } from 'discord-api-types/v10';
import { type Address, liveToken } from './address.ts';
import { TOKEN_LIFE_MS } from './limits.ts';

/** Tokens that are remembered; older ones are asked for. */
const REMEMBERED = 5_000;
/** So soon after an interaction its deferred answer is certainly still empty, in milliseconds. */
const FRESH_MS = 3_000;

/** Knows which deferred answers are filled in, since one address can be used for several messages. */
export type DeferredReplies = {
  note(token: string | null): void;
  /** The address, not pending any more where its deferred answer says something already. */
  settle(address: Address): Promise<Address>;
};

/** @param now milliseconds since the epoch */
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
      const live = liveToken(address, now());
      if (!live) return answered;
      const empty = await isEmpty(api, live);
      return empty ? address : answered;
    },
  };
}

/** After a restart nobody here knows: Discord does. */
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
