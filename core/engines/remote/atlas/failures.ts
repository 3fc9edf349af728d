import { EngineError } from '../../engine-error.ts';
import { HttpFailure } from '../http-failure.ts';
import { refusalError } from '../refusal-error.ts';

/**
 * The route refuses every photo of a real person, harmless ones too, so another engine may do it.
 */
const REAL_PERSON = /real (person|people|human)|PrivacyInformation/i;
/**
 * ByteDance's codes end in these, such as `InputTextSensitiveContentDetected`; 1039 is Atlas Cloud's
 * own for an input that moderation refused.
 */
const REFUSED =
  /^1039 |SensitiveContent|PolicyViolation|RiskDetection|content (policy|moderation|safety)|moderation|nsfw|copyright/i;
const REQUEST = /InvalidParameter|MissingParameter|invalid (parameter|input|request)/i;
const OVERDUE = /time[d_ -]?out|deadline/i;

/**
 * The details of a failure that Atlas Cloud reports, in an HTTP error, an envelope or a prediction.
 */
export type AtlasFailureReport = { status?: number | undefined; code?: unknown; text?: unknown };

/**
 * Classifies a failure that Atlas Cloud reports. The message has status and code only, because the
 * provider's text may repeat the prompt, and messages are logged.
 * @param options.sent names of the parameters that the call had
 */
export function classifyAtlasFailure(
  told: AtlasFailureReport,
  options: { retryAfterMs?: number | null; sent?: readonly string[] } = {},
): EngineError {
  const { retryAfterMs = null, sent = [] } = options;
  const code = typeof told.code === 'string' || typeof told.code === 'number' ? told.code : '';
  const text = `${code} ${typeof told.text === 'string' ? told.text : ''}`;
  const { status } = told;
  const named = /^[\w.-]{1,60}$/.test(String(code)) ? code : 'none';
  const said = `atlas: ${status ?? 'no'} status, code ${named}`;
  // Neither a key nor an outage is about content, whatever words come with it.
  const aboutUs = status === 401 || status === 402 || (status ?? 0) >= 500;
  if (REAL_PERSON.test(text)) return new EngineError('unavailable', `${said}, no real faces`);
  if (!aboutUs && REFUSED.test(text)) return new EngineError('rejected', said);
  if (status === undefined && OVERDUE.test(text)) return new EngineError('timed-out', said);
  const refused = refusalError({ said, refusal: { status, text }, sent, retryAfterMs });
  // A model that broke down says so in words of its own: that is nobody's request.
  return status === undefined && refused.issue?.cause === 'request' && !REQUEST.test(text)
    ? new EngineError('unavailable', said)
    : refused;
}

/**
 * Converts an error of a call to Atlas Cloud to an `EngineError`.
 * @param sent names of the parameters that the call had
 */
export function atlasFailure(cause: unknown, sent: readonly string[] = []): EngineError {
  if (cause instanceof EngineError) return cause;
  if (cause instanceof HttpFailure) {
    const { status, body: text, retryAfterMs } = cause;
    return classifyAtlasFailure({ status, text }, { retryAfterMs, sent });
  }
  const kind = cause instanceof Error ? cause.name : typeof cause;
  return new EngineError('unavailable', `atlas: no usable answer (${kind})`);
}
