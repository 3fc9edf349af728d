import { EngineError, type FailureClass } from '../../engine.ts';
import { HttpFailure } from '../http-failure.ts';

/** Texts of refused content: FLUX ends with `(E005)`, SDXL names its checker. */
const REFUSED = /\(E005\)|flagged as sensitive|NSFW content detected|content policy|moderation/i;
/** Texts of an invalid input: `E006` and validation errors. */
const INVALID = /\(E006\)|input validation|validation error|invalid input/i;
const OVERDUE = /timed? ?out|deadline|E004/i;

const STATUSES: Readonly<Record<number, FailureClass>> = {
  400: 'invalid',
  408: 'timed-out',
  413: 'invalid',
  422: 'invalid',
  504: 'timed-out',
};

/**
 * Converts an error of a submission to an `EngineError`. The message has the status only, because
 * the provider's text may repeat the prompt, and messages are logged.
 */
export function replicateFailure(cause: unknown): EngineError {
  if (cause instanceof EngineError) return cause;
  if (cause instanceof HttpFailure) {
    const said = `replicate: status ${cause.status}`;
    if (cause.status < 500 && REFUSED.test(cause.body)) return new EngineError('rejected', said);
    const failure = STATUSES[cause.status] ?? 'unavailable';
    return new EngineError(failure, said, { retryAfterMs: cause.retryAfterMs });
  }
  const kind = cause instanceof Error ? cause.name : typeof cause;
  return new EngineError('unavailable', `replicate: no usable answer (${kind})`);
}

/** Classifies the `error` of a failed prediction by the codes of Replicate's documentation. */
export function predictionFailure(error: unknown): EngineError {
  const text = typeof error === 'string' ? error : JSON.stringify(error ?? '');
  const code = /\b(E\d{3,4}|PA)\b/.exec(text)?.[1] ?? 'no code';
  const said = `replicate: failed, ${code}`;
  if (REFUSED.test(text)) return new EngineError('rejected', said);
  if (INVALID.test(text)) return new EngineError('invalid', said);
  return new EngineError(OVERDUE.test(text) ? 'timed-out' : 'unavailable', said);
}
