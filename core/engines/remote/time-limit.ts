import { EngineError } from '../engine.ts';

/**
 * Does a provider's call within a time limit. What interrupts it from outside is thrown as it is, so that
 * a cancel is a cancel; running out of time is a failure of its own, wherever the call was.
 * @param toFailure tells an error of the provider's as one of ours
 * @throws {EngineError} or the reason of `signal`
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
