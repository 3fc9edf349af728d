import { EngineError } from '../../engine-error.ts';
import { HttpFailure } from '../http-failure.ts';
import { refusalError } from '../refusal-error.ts';

/** Texts of refused content: FLUX ends with `(E005)`, SDXL names its checker. */
const REFUSED = /\(E005\)|flagged as sensitive|NSFW content detected|content policy|moderation/i;
const OVERDUE = /timed? ?out|deadline|E004/i;
/**
 * Converts an error of a submission to an `EngineError`. The message has the status only, because
 * the provider's text may repeat the prompt, and messages are logged.
 * @param sent names of the fields of the input
 */
export function replicateFailure(cause: unknown, sent: readonly string[] = []): EngineError {
  if (cause instanceof EngineError) return cause;
  if (cause instanceof HttpFailure) {
    const { status, body: text, retryAfterMs } = cause;
    const said = `replicate: status ${status}`;
    if (status < 500 && REFUSED.test(text)) return new EngineError('rejected', said);
    return refusalError({ said, refusal: { status, text }, sent, retryAfterMs });
  }
  const kind = cause instanceof Error ? cause.name : typeof cause;
  return new EngineError('unavailable', `replicate: no usable answer (${kind})`);
}

/** Classifies the `error` of a failed prediction by the codes of Replicate's documentation. */
export function predictionFailure(error: unknown, sent: readonly string[] = []): EngineError {
  const text = typeof error === 'string' ? error : JSON.stringify(error ?? '');
  const code = /\b(E\d{3,4}|PA)\b/.exec(text)?.[1] ?? 'no code';
  const said = `replicate: failed, ${code}`;
  if (REFUSED.test(text)) return new EngineError('rejected', said);
  if (OVERDUE.test(text)) return new EngineError('timed-out', said);
  const refused = refusalError({ said, refusal: { status: undefined, text }, sent });
  // A model that broke down says so in words of its own: that is nobody's request.
  const isNamed = /\(E006\)|validation|invalid/i.test(text);
  return refused.issue?.cause === 'request' && !isNamed
    ? new EngineError('unavailable', said)
    : refused;
}
