/** A file could not be kept or read. `full`: no room left; `unavailable`: may pass; `invalid`: our fault. */
export class StorageError extends Error {
  readonly problem: 'full' | 'unavailable' | 'invalid';
  constructor(problem: StorageError['problem'], options?: { cause?: unknown }) {
    super(`storage: ${problem}`, options);
    this.name = 'StorageError';
    this.problem = problem;
  }
}

/** True where trying again within seconds would find the same: no room, or a mistake of ours. */
export const isPermanent = (error: unknown): boolean =>
  error instanceof StorageError && error.problem !== 'unavailable';
