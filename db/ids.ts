import { monotonicFactory, type ULIDFactory } from 'ulidx';

/**
 * One sequence a process. Made at the first call: a Worker has no randomness while it loads.
 */
let next: ULIDFactory | undefined;

/**
 * A new id: a ULID that sorts after every id this process made before, also within one millisecond and
 * after the clock stepped back. Ledger, history and payments are read in the order of their ids, and a
 * plain ULID has none among those of the same millisecond.
 * Not a secret: ids of the same millisecond are one apart, so who knows one can guess the next. What must
 * not be guessed (sessions, codes, addresses that open a file) comes from `crypto`.
 * @param now milliseconds since the epoch, a whole number
 * @see https://github.com/ulid/spec#monotonicity
 */
export function newId(now: number): string {
  next ??= monotonicFactory();
  return next(now);
}
