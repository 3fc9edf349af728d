import { ConstraintError } from '../../db/constraints.ts';
import { chainOf, isDatabaseAway, StatementError } from '../../db/failures.ts';
import { StorageError } from './errors.ts';

/**
 * Tells whether an error came of a database or a file store that is away or has no room, whatever it
 * was wrapped in since: the same work may go well later, and nothing is wrong with it.
 */
export const isOutage = (cause: unknown): boolean => isDatabaseAway(cause) || isStoreAway(cause);

/** Tells whether an error came of a file store that is away or has no room. */
export const isStoreAway = (cause: unknown): boolean =>
  chainOf(cause).some((error) => error instanceof StorageError && error.problem !== 'invalid');

/**
 * Tells whether an error is known to be a mistake of this program, so that the same work fails again
 * each time. Whatever is not known to be one is waited for.
 */
export const isOwnMistake = (cause: unknown): boolean =>
  !isOutage(cause) && chainOf(cause).some(isMistake);

const isMistake = (error: Error): boolean =>
  error instanceof ConstraintError ||
  error instanceof StatementError ||
  error instanceof StorageError ||
  error.name === 'ZodError' ||
  (isOfLanguage(error) && error.cause === undefined);

/** A failed `fetch` throws a TypeError too; it always names a cause. */
const isOfLanguage = (error: Error): boolean =>
  error instanceof TypeError ||
  error instanceof RangeError ||
  error instanceof ReferenceError ||
  error instanceof SyntaxError;
