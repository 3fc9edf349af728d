import { DownloadError } from '../../chat/download-error.ts';
import { isPermanent } from '../../storage/errors.ts';
import { RetryLater } from '../../tasks/tasks.ts';
import { WorkerError } from '../../workers/worker-error.ts';
import type { PhotoProblem } from '../internal-events.ts';

/** Tries after which the user is asked to send the photo again. */
const MOST_TRIES = 4;
/** Each of these has kept everybody's photos waiting for half a minute. */
const MOST_SLOW_TRIES = 2;
/** A platform hands some files out half a minute late; with the pauses of tasks these are as long. */
const MOST_DOWNLOADS = 6;
/** A wait that a platform asked for is kept up to this, in milliseconds; behind it the user is told. */
const LONGEST_WAIT_MS = 60_000;

/**
 * Tells whether fetching a photo that failed should be retried once more.
 * @param attempt the number of the failed attempt, from 1
 */
export function isWorthAnotherTry(error: unknown, attempt: number): boolean {
  if (isPermanent(error)) return false;
  if (error instanceof DownloadError) return isPassing(error) && attempt < MOST_DOWNLOADS;
  const slow = error instanceof WorkerError && error.problem === 'timed-out';
  return attempt < (slow ? MOST_SLOW_TRIES : MOST_TRIES);
}

/**
 * Returns what is thrown so that the task fetches the photo once more: at the time that the platform
 * named, else after the task's own pause.
 */
export function nextTry(error: unknown, now: number): unknown {
  const waitMs = error instanceof DownloadError ? error.retryAfterMs : null;
  if (waitMs === null || waitMs > LONGEST_WAIT_MS) return error;
  return new RetryLater(now + waitMs, { cause: error });
}

const isPassing = ({ problem }: DownloadError): boolean =>
  problem === 'limited' || problem === 'unavailable';

/**
 * Returns what to tell the user of a file that cannot be fetched; null where a later try may succeed,
 * or the error is of another kind.
 */
export function finalProblem(error: unknown): PhotoProblem | null {
  if (!(error instanceof DownloadError) || isPassing(error)) return null;
  return error.problem === 'too-large' ? 'too-large-file' : 'unavailable';
}
