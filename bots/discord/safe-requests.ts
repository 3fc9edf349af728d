import type { RESTOptions } from '@discordjs/rest';
import { DeliveryError } from '../../core/chat/surface.ts';

type MakeRequest = RESTOptions['makeRequest'];

/** The most milliseconds that a request takes with its answer's body, which no timer of the client covers. */
const WHOLE_ANSWER_MS = 60_000;

/**
 * Wraps the function that makes the requests of @discordjs/rest 2.6.3, which waits for a body as long as
 * it takes, and repeats a POST after a reset or an error of Discord's server, although the message may
 * be there by then. Follow-ups and threads of a forum, which know no nonce, go out once: what became of one
 * that failed is unknown, and it fails as `unavailable`.
 */
export function safeRequests(send: MakeRequest, limitMs = WHOLE_ANSWER_MS): MakeRequest {
  return async (url, init) => {
    const limit = AbortSignal.timeout(limitMs);
    const signal = init.signal ? AbortSignal.any([init.signal as AbortSignal, limit]) : limit;
    const going = send(url, { ...init, signal } as typeof init);
    if (init.method !== 'POST' || !knowsNoNonce(new URL(url).pathname)) return going;
    const response = await going.catch((cause: unknown) => {
      throw new DeliveryError('unavailable', { cause });
    });
    if (response.status < 500) return response;
    throw new DeliveryError('unavailable', { cause: new Error(`Discord: ${response.status}`) });
  };
}

const knowsNoNonce = (path: string): boolean =>
  /\/(?:webhooks\/\d+\/[^/]+|channels\/\d+\/threads)$/.test(path);
