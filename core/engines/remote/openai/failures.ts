import { APIConnectionTimeoutError, APIError } from 'openai';
import { EngineError, type FailureClass, ProviderUnreachable } from '../../engine.ts';
import { retryAfterMs } from '../retry-after.ts';

/** Codes of refused content; the second and third are those of compatible servers. */
const REFUSED = new Set(['moderation_blocked', 'content_policy_violation', 'content_filter']);
/** Codes of an exhausted or wrong account of the operator, whatever the status. */
const ACCOUNT = new Set([
  'billing_hard_limit_reached',
  'insufficient_quota',
  'invalid_api_key',
  'model_not_found',
]);

/** The classes of statuses without a known code; all others are `unavailable`. */
const STATUSES: Readonly<Record<number, FailureClass>> = {
  400: 'invalid',
  408: 'timed-out',
  413: 'invalid',
  415: 'invalid',
  422: 'invalid',
  504: 'timed-out',
};

/** The `error` of an answer, as far as it has the shape `{ code, type, message }`. */
type OpenaiErrorReport = {
  status: number | undefined;
  code?: unknown;
  type?: unknown;
  message?: unknown;
};

/**
 * Converts an error of the SDK to an `EngineError`. The message has status and code only, because
 * the provider's text may repeat the prompt, and messages are logged.
 * @param now milliseconds since the epoch, for a `Retry-After` with a date
 */
export function openaiFailure(cause: unknown, now: number): EngineError {
  if (cause instanceof APIConnectionTimeoutError)
    return new EngineError('timed-out', 'openai: the connection timed out');
  if (cause instanceof APIError && cause.status !== undefined) {
    const wait = retryAfterMs(cause.headers?.get('retry-after'), now);
    const { status, code, type, message } = cause;
    const exhausted = ACCOUNT.has(String(code));
    return classifyOpenaiError({ status, code, type, message }, exhausted ? null : wait);
  }
  if (cause instanceof ProviderUnreachable)
    return new EngineError('unavailable', `openai: ${cause.message}`);
  const kind = cause instanceof Error ? cause.name : typeof cause;
  return new EngineError('unavailable', `openai: no usable answer (${kind})`);
}

/**
 * Classifies the `error` object of an answer, which may also come with status 200.
 * @param retryAfterMs the wait that the server asked for; null where it asked for none
 */
export function classifyOpenaiError(
  told: OpenaiErrorReport,
  retryAfterMs: number | null = null,
): EngineError {
  const code = typeof told.code === 'string' ? told.code : '';
  const said = `openai: ${told.status ?? 'no'} status, code ${code || 'none'}`;
  if (REFUSED.has(code) || isSafetyText(told)) return new EngineError('rejected', said);
  if (ACCOUNT.has(code)) return new EngineError('unavailable', said);
  const failure = STATUSES[told.status ?? 0] ?? 'unavailable';
  return new EngineError(failure, said, { retryAfterMs });
}

/**
 * Tells whether an error's text names the safety system, whose answers sometimes have no code of
 * their own.
 */
function isSafetyText({ type, message }: OpenaiErrorReport): boolean {
  if (type !== 'image_generation_user_error' && type !== 'invalid_request_error') return false;
  return typeof message === 'string' && /safety[ _](system|violations)/i.test(message);
}
