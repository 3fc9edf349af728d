import { EngineError, ProviderUnreachable } from '../engine-error.ts';
import { HttpFailure } from './http-failure.ts';

const POLL_LIMIT_MS = 30_000;

/**
 * Polls a provider for the state of a prediction. Only an answer with status 404 ends the
 * prediction; every other trouble with polling is temporary.
 * @param what the provider's name, for messages
 * @param limitMs maximum duration of the call in milliseconds
 * @throws {EngineError} `unavailable` where the provider does not know the prediction
 * @throws {ProviderUnreachable} for every other trouble
 */
export async function pollProvider<T>(
  what: string,
  signal: AbortSignal,
  ask: (signal: AbortSignal) => Promise<T>,
  limitMs = POLL_LIMIT_MS,
): Promise<T> {
  const limit = AbortSignal.timeout(limitMs);
  try {
    return await ask(AbortSignal.any([signal, limit]));
  } catch (cause) {
    if (signal.aborted) throw signal.reason;
    if (cause instanceof ProviderUnreachable) throw cause;
    if (cause instanceof HttpFailure && cause.status === 404)
      throw new EngineError('unavailable', `${what} does not know the prediction any more`);
    const told = cause instanceof HttpFailure ? cause : null;
    const kind = cause instanceof Error ? cause.name : typeof cause;
    throw new ProviderUnreachable(`${what}: ${told ? `status ${told.status}` : kind}`, {
      retryAfterMs: told?.retryAfterMs ?? null,
    });
  }
}
