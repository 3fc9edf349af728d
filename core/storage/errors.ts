/**
 * An error for a file that could not be stored or read. `full`: no room is left; `unavailable`: a later
 * attempt may succeed; `invalid`: a mistake of this program.
 */
export class StorageError extends Error {
  readonly problem: 'full' | 'unavailable' | 'invalid';
  constructor(problem: StorageError['problem'], options?: { cause?: unknown }) {
    super(`storage: ${problem}`, options);
    this.name = 'StorageError';
    this.problem = problem;
  }
}

/** Tells whether an error says that the store is away for now. */
export const isUnavailable = (error: unknown): boolean =>
  error instanceof StorageError && error.problem === 'unavailable';

/**
 * Tells whether a retry within seconds would fail alike: the store is full, or the call itself is
 * wrong.
 */
export const isPermanent = (error: unknown): boolean =>
  error instanceof StorageError && error.problem !== 'unavailable';
