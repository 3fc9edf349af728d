import { isPermanent } from '../../storage/errors.ts';
import { WorkerError } from '../../workers/worker-error.ts';

/** Tries after which the user is asked to send the photo again. */
const MOST_TRIES = 4;
/** Each of these has kept everybody's photos waiting for a minute. */
const MOST_SLOW_TRIES = 2;

/**
 * Tells whether fetching a photo that failed should be retried once more.
 * @param attempt the number of the failed attempt, from 1
 */
export function isWorthAnotherTry(error: unknown, attempt: number): boolean {
  if (isPermanent(error)) return false;
  const slow = error instanceof WorkerError && error.problem === 'timed-out';
  return attempt < (slow ? MOST_SLOW_TRIES : MOST_TRIES);
}
