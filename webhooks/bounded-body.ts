import { paced, TooLong } from '../core/http/paced.ts';
import { bytesOf, streamOf } from '../core/storage/chunks.ts';

/** How long a caller of a webhook may take to send a body, in milliseconds. */
export const BODY_WITHIN_MS = 10_000;

/** Why a body was not read: it is longer than allowed, or did not arrive whole and in time. */
export type BodyProblem = 'too-large' | 'incomplete';

/**
 * Reads the body of a request within a size and a time. A body that announces too large a size is
 * not read at all; the memory taken grows only with what arrives.
 * @param mostBytes the largest body, in bytes
 * @param withinMs the time for the whole body, in milliseconds
 * @returns the bytes as they came, or why they were not read
 */
export async function boundedBody(
  request: Request,
  mostBytes: number,
  withinMs: number = BODY_WITHIN_MS,
): Promise<Uint8Array<ArrayBuffer> | BodyProblem> {
  if (Number(request.headers.get('content-length') ?? 0) > mostBytes) return 'too-large';
  if (!request.body) return new Uint8Array();
  const pace = { mostBytes, graceMs: withinMs, bytesASecond: Number.POSITIVE_INFINITY };
  try {
    return await bytesOf(streamOf(paced(request.body, pace)));
  } catch (cause) {
    return cause instanceof TooLong ? 'too-large' : 'incomplete';
  }
}

/** Gives the HTTP status of a body that was not read. */
export const statusOf = (problem: BodyProblem): 408 | 413 => (problem === 'too-large' ? 413 : 408);
