import { EngineError } from '../engine-error.ts';

/**
 * Runs a call to a provider within a time limit.
 * @param of.what the provider's name, for messages
 * @param of.signal the caller's signal; its reason is thrown unchanged, so that a cancel stays a
 *   cancel
 * @param toFailure converts an error of the provider to an `EngineError`
 * @throws {EngineError} `timed-out` after `of.limitMs`, else the converted error
 */
export async function withinLimit<T>(
  of: { what: string; limitMs: number; signal: AbortSignal },
  call: (signal: AbortSignal) => Promise<T>,
  toFailure: (cause: unknown) => EngineError,
): Promise<T> {
  const limit = AbortSignal.timeout(of.limitMs);
  try {
    of.signal.throwIfAborted();
    return await call(AbortSignal.any([of.signal, limit]));
  } catch (cause) {
    if (of.signal.aborted) throw of.signal.reason;
    if (limit.aborted)
      throw new EngineError('timed-out', `${of.what} did not answer in ${of.limitMs} ms`);
    throw cause instanceof EngineError ? cause : toFailure(cause);
  }
}
