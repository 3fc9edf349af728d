import { readTextStart } from '../../http/bounded-fetch.ts';
import { retryAfterMs } from './retry-after.ts';

/**
 * The error for an HTTP answer without success. `body` is for classification, never for the log.
 */
export class HttpFailure extends Error {
  readonly status: number;
  readonly body: string;
  readonly retryAfterMs: number | null;
  constructor(status: number, body: string, retryAfterMs: number | null) {
    super(`status ${status}`);
    this.name = 'HttpFailure';
    this.status = status;
    this.body = body;
    this.retryAfterMs = retryAfterMs;
  }
}

/**
 * Converts an HTTP answer without success to an error.
 * @param now milliseconds since the epoch, for a `Retry-After` with a date
 */
export async function httpFailure(
  response: { status: number; headers: Headers; body: ReadableStream<Uint8Array> | null },
  now: number,
): Promise<HttpFailure> {
  const body = await readTextStart(response);
  return new HttpFailure(
    response.status,
    body,
    retryAfterMs(response.headers.get('retry-after'), now),
  );
}
