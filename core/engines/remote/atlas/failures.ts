import { EngineError, type FailureClass } from '../../engine.ts';
import { HttpFailure } from '../http-failure.ts';

/** The route takes no photo of a real person, whatever it shows: another engine may. */
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

/** What Atlas Cloud tells of a failure, in an HTTP error, a wrapped one or a prediction. */
export type AtlasTold = { status?: number | undefined; code?: unknown; text?: unknown };

/**
 * What a failure comes to. The message names status and code only: what providers write may repeat the
 * prompt, and this goes to the log.
 */
export function atlasTold(told: AtlasTold, retryAfterMs: number | null = null): EngineError {
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

/** What went wrong with a call. */
export function atlasFailure(cause: unknown): EngineError {
  if (cause instanceof EngineError) return cause;
  if (cause instanceof HttpFailure)
    return atlasTold({ status: cause.status, text: cause.body }, cause.retryAfterMs);
  const kind = cause instanceof Error ? cause.name : typeof cause;
  return new EngineError('unavailable', `atlas: no usable answer (${kind})`);
}
