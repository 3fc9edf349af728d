import { createdAtOf } from '../../../db/ids.ts';
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

/** How long a photo may wait in all for a platform that keeps asking for patience, in milliseconds. */
const LONGEST_PATIENCE_MS = 5 * 60_000;

/**
 * Tells whether fetching a photo that failed should be retried once more.
 * @param attempt the number of the failed attempt, from 1
 */
export function isWorthAnotherTry(error: unknown, attempt: number): boolean {
  if (isPermanent(error)) return false;
  if (error instanceof DownloadError)
    return isPassing(error) && waitOf(error) <= LONGEST_WAIT_MS && attempt < MOST_DOWNLOADS;
  const slow = error instanceof WorkerError && error.problem === 'timed-out';
  return attempt < (slow ? MOST_SLOW_TRIES : MOST_TRIES);
}

/**
 * Returns what is thrown so that the task fetches the photo once more: at the time that the platform
 * named, which counts as a try once it has been asked for too long, else after the task's own pause.
 * @param subject the task's subject, an id
 */
export function nextTry(error: unknown, now: number, subject: string): unknown {
  const waitMs = error instanceof DownloadError ? waitOf(error) : 0;
  if (waitMs === 0 || now - createdAtOf(subject) > LONGEST_PATIENCE_MS) return error;
  return new RetryLater(now + waitMs, { cause: error });
}

const waitOf = ({ retryAfterMs }: DownloadError): number => retryAfterMs ?? 0;

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
