import { decodeTime, encodeTime, monotonicFactory, type ULIDFactory } from 'ulidx';

/** How many letters of an id tell when it was created. */
const TIME_LETTERS = 10;

/**
 * The sequence of this process. The first call creates the sequence: a Worker has no randomness
 * while loading.
 */
let next: ULIDFactory | undefined;

/**
 * Creates an id: a ULID that sorts after every id created by this process before, also within one
 * millisecond and after the clock stepped back. Ledger, history and payments are read in the order
 * of their ids, and plain ULIDs of one millisecond have no order. An id is not a secret: ids of the
 * same millisecond are one apart, so one id gives away the next. Secrets (sessions, codes,
 * addresses that open a file) come from `crypto`.
 * @param now milliseconds since the epoch, a whole number
 * @see https://github.com/ulid/spec#monotonicity
 */
export function newId(now: number): string {
  next ??= monotonicFactory();
  return next(now);
}

/** Begins the sequence anew, as a new process does: for tests, whose clocks differ from file to file. */
export function beginSequence(): void {
  next = undefined;
}

/** Returns when an id was created, in milliseconds since the epoch. */
export const createdAtOf = (id: string): number => decodeTime(id);

/** Returns the smallest id that can have been created at a time, for reading the rows since then. */
export const firstIdAt = (at: number): string => encodeTime(at, TIME_LETTERS) + '0'.repeat(16);
