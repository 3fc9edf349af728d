import { type Sender, type Statement, sendBatch } from './database.ts';
import { DatabaseUnavailable, takesNoWrites } from './failures.ts';

/** How long a write is retried against a busy or unreachable database, in milliseconds. */
export const DEFAULT_PATIENCE_MS = 5_000;
const RETRY_STEP_MS = 50;

/**
 * Sends statements as one write transaction, again and again while the database is busy or away.
 * @param patienceMs how long after the first try another one may begin, in milliseconds
 * @returns the number of rows that each statement changed
 */
export async function sendPatiently(
  client: Pick<Sender, 'batch'>,
  statements: readonly Statement[],
  patienceMs: number,
): Promise<number[]> {
  if (statements.length === 0) return [];
  return patiently(() => sendBatch(client, statements), { patienceMs, mayPass });
}

/** Tells whether a write that failed may be let through a little later. */
export const mayPass = (cause: unknown): boolean =>
  cause instanceof DatabaseUnavailable && !takesNoWrites(cause);

type Patience = {
  /** How long after the first try another one may begin, in milliseconds. */
  patienceMs: number;
  /** Tells whether work that failed is tried again. */
  mayPass: (cause: unknown) => boolean;
  /** Runs before every further try. */
  beforeRetry?: () => Promise<void>;
};

/**
 * Does work again and again while it may still come to pass.
 * @throws what the last try threw
 */
export async function patiently<T>(
  work: () => Promise<T>,
  { patienceMs, mayPass, beforeRetry }: Patience,
): Promise<T> {
  const startedAt = performance.now();
  for (;;) {
    try {
      return await work();
    } catch (cause) {
      if (!mayPass(cause) || performance.now() - startedAt >= patienceMs) throw cause;
      await new Promise((resolve) => setTimeout(resolve, RETRY_STEP_MS));
      await beforeRetry?.();
    }
  }
}
