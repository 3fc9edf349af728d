import { API } from '@discordjs/core/http-only';
import { REST } from '@discordjs/rest';

/** The longest rate limit that a call waits for, in milliseconds; longer ones throw. */
const LONGEST_RATE_LIMIT_MS = 5_000;
const RETRIES = 2;
const TIMEOUT_MS = 20_000;

/** The address of Discord's API, before `/v10`. */
export const DISCORD_API_ROOT = 'https://discord.com/api';

/** The settings of Discord's REST API. */
export type RestOptions = {
  token: string;
  apiRoot: string;
  /** Whether timers clear unused rate limits; Workers allow no timers outside a request. */
  sweep: boolean;
};

/** Creates a client of Discord's REST API that respects its rate limits. */
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
