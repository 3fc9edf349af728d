import { beginningOf } from '../../http/bounded-fetch.ts';
import { retryAfterMs } from './retry-after.ts';

/** A provider answered with a status that is no success. The body is for classifying, never for the log. */
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

/** An answer that is no success, as an error. @param now for `Retry-After` as a date */
export async function httpFailure(response: Response, now: number): Promise<HttpFailure> {
  const body = await beginningOf(response);
  return new HttpFailure(
    response.status,
    body,
    retryAfterMs(response.headers.get('retry-after'), now),
  );
}
