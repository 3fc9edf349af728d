import { API } from '@discordjs/core/http-only';
import { REST } from '@discordjs/rest';

/** A rate limit that ends sooner is waited for, a longer one is told to the caller, in milliseconds. */
const LONGEST_RATE_LIMIT_MS = 5_000;
const RETRIES = 2;
const TIMEOUT_MS = 20_000;

/** Where Discord's API is: the part before `/v10`. */
export const DISCORD_API_ROOT = 'https://discord.com/api';

export type RestOptions = {
  token: string;
  apiRoot: string;
  /** Forgets unused rate limits with timers; off on Workers, which allow none outside a request. */
  sweep: boolean;
};

/** Discord's REST API with its rate limits kept. */
export function discordApi({ token, apiRoot, sweep }: RestOptions): API {
  const rest = new REST({
    version: '10',
    api: apiRoot.replace(/\/+$/, ''),
    retries: RETRIES,
    timeout: TIMEOUT_MS,
    rejectOnRateLimit: ({ retryAfter }) => retryAfter > LONGEST_RATE_LIMIT_MS,
    ...(sweep ? {} : { handlerSweepInterval: 0, hashSweepInterval: 0 }),
  });
  return new API(rest.setToken(token));
}
