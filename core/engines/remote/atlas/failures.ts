import { EngineError, type FailureClass } from '../../engine.ts';
import { HttpFailure } from '../http-failure.ts';

/**
 * The route refuses every photo of a real person, harmless ones too, so another engine may do it.
 */
const REAL_PERSON = /real (person|people|human)|PrivacyInformation/i;
/** ByteDance's codes end in these, such as `InputTextSensitiveContentDetected`. */
const REFUSED =
  /SensitiveContent|PolicyViolation|RiskDetection|content (policy|moderation|safety)|moderation|nsfw|copyright/i;
const INVALID = /InvalidParameter|MissingParameter|invalid (parameter|input|request)/i;
const OVERDUE = /time[d_ -]?out|deadline/i;

const STATUSES: Readonly<Record<number, FailureClass>> = {
  400: 'invalid',
  408: 'timed-out',
  413: 'invalid',
  415: 'invalid',
  422: 'invalid',
  504: 'timed-out',
};

/**
 * The details of a failure that Atlas Cloud reports, in an HTTP error, an envelope or a prediction.
 */
export type AtlasFailureReport = { status?: number | undefined; code?: unknown; text?: unknown };

/**
 * Classifies a failure that Atlas Cloud reports. The message has status and code only, because the
 * provider's text may repeat the prompt, and messages are logged.
 */
export function classifyAtlasFailure(
  told: AtlasFailureReport,
  retryAfterMs: number | null = null,
): EngineError {
  const code = typeof told.code === 'string' || typeof told.code === 'number' ? told.code : '';
  const text = `${code} ${typeof told.text === 'string' ? told.text : ''}`;
  const said = `atlas: ${told.status ?? 'no'} status, code ${code || 'none'}`;
  // Neither a key nor an outage is about content, whatever words come with it.
  const aboutUs = told.status === 401 || told.status === 402 || (told.status ?? 0) >= 500;
  if (REAL_PERSON.test(text)) return new EngineError('unavailable', `${said}, no real faces`);
  if (!aboutUs && REFUSED.test(text)) return new EngineError('rejected', said);
  const known = told.status === undefined ? undefined : STATUSES[told.status];
  const byText = INVALID.test(text) ? 'invalid' : OVERDUE.test(text) ? 'timed-out' : 'unavailable';
  const failure = known ?? (told.status === undefined ? byText : 'unavailable');
  return new EngineError(failure, said, { retryAfterMs });
}

/** Converts an error of a call to Atlas Cloud to an `EngineError`. */
export function atlasFailure(cause: unknown): EngineError {
  if (cause instanceof EngineError) return cause;
  if (cause instanceof HttpFailure)
    return classifyAtlasFailure({ status: cause.status, text: cause.body }, cause.retryAfterMs);
  const kind = cause instanceof Error ? cause.name : typeof cause;
  return new EngineError('unavailable', `atlas: no usable answer (${kind})`);
}
