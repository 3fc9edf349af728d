import { API } from '@discordjs/core/http-only';
import { DefaultRestOptions, type InternalRequest, REST, type RESTOptions } from '@discordjs/rest';
import type { PlatformWaits } from '../../core/chat/platform-waits.ts';
import { heldRequests } from './held-requests.ts';
import { safeRequests } from './safe-requests.ts';
import { hasLarge, StreamedForm, streamingRequests } from './streamed-form.ts';

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
  /** Whether timers clear unused rate limits, as in a process that lives long. */
  sweep: boolean;
  waits: PlatformWaits;
  /** Waits for a time in milliseconds, on the clock of the waits. */
  pause?: Pause;
};

type Pause = (ms: number) => Promise<unknown>;
const realPause: Pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** Builds the function that makes requests of any client of Discord's, the gateway's too. */
export const requestsHeldBy = (
  waits: PlatformWaits,
  pause: Pause = realPause,
): RESTOptions['makeRequest'] =>
  heldRequests({
    waits,
    longestMs: LONGEST_RATE_LIMIT_MS,
    pause,
    send: safeRequests(streamingRequests(DefaultRestOptions.makeRequest)),
  });

/**
 * Creates a client of Discord's REST API that respects its rate limits, for one process: kept over the
 * requests of an isolate of Workers, @discordjs/rest 2.6.3 breaks its routes.
 */
export function discordApi({ token, apiRoot, sweep, waits, pause }: RestOptions): API {
  const rest = new LastingRest({
    version: '10',
    api: apiRoot.replace(/\/+$/, ''),
    retries: RETRIES,
    timeout: TIMEOUT_MS,
    makeRequest: requestsHeldBy(waits, pause),
    rejectOnRateLimit: ({ retryAfter }) => retryAfter > LONGEST_RATE_LIMIT_MS,
    ...(sweep ? {} : { handlerSweepInterval: 0, hashSweepInterval: 0 }),
  });
  return new API(rest.setToken(token));
}

/**
 * A client that keeps its token, which @discordjs/rest 2.6.3 forgets at the first 401, for good, and that
 * reads large files while it sends them.
 */
class LastingRest extends REST {
  override queueRequest(request: InternalRequest) {
    const { files, body, ...rest } = request;
    if (!files || !hasLarge(files)) return super.queueRequest(request);
    return super.queueRequest({
      ...rest,
      body: new StreamedForm(body, files),
      passThroughBody: true,
    });
  }

  override setToken(token: string | null): this {
    return token === null ? this : super.setToken(token);
  }
}
