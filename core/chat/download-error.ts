/**
 * The reason why a file could not be fetched. `limited` and `unavailable` may pass; `too-large` and
 * `gone` are final.
 */
export type DownloadProblem = 'too-large' | 'gone' | 'limited' | 'unavailable';

/**
 * An error that a surface throws when it could not fetch a file that somebody sent. `retryAfterMs` is
 * the wait that the platform asked for, null where it named none.
 */
export class DownloadError extends Error {
  readonly problem: DownloadProblem;
  readonly retryAfterMs: number | null;
  constructor(
    problem: DownloadProblem,
    options?: { retryAfterMs?: number | null; cause?: unknown },
  ) {
    super(`download failed: ${problem}`, { cause: options?.cause });
    this.name = 'DownloadError';
    this.problem = problem;
    this.retryAfterMs = options?.retryAfterMs ?? null;
  }
}
