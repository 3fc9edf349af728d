import { EngineError, type FailureClass } from '../../engine.ts';
import { HttpFailure } from '../http-failure.ts';

/**
 * Finish reasons of refused content. `NO_IMAGE`, `IMAGE_OTHER`, `OTHER`, `MAX_TOKENS`, `LANGUAGE`
 * and a `STOP` without a picture are not among them: another engine may do it.
 */
const REFUSED: ReadonlySet<string> = new Set([
  'SAFETY',
  'RECITATION',
  'BLOCKLIST',
  'PROHIBITED_CONTENT',
  'SPII',
  'IMAGE_SAFETY',
  'IMAGE_PROHIBITED_CONTENT',
  'IMAGE_RECITATION',
]);

/**
 * The classes of statuses; all others, a wrong key and a retired model among them, are
 * `unavailable`.
 */
const STATUSES: Readonly<Record<number, FailureClass>> = {
  400: 'invalid',
  408: 'timed-out',
  413: 'invalid',
  504: 'timed-out',
};
/** Reasons and texts of status 400 that are about the operator's account or place, not the request. */
const ACCOUNT =
  /API_KEY_INVALID|API key not valid|API key expired|location is not supported|billing/i;

/**
 * Converts an error of a call to Gemini to an `EngineError`. The message has the status only,
 * because the provider's text may repeat the prompt, and messages are logged.
 */
export function geminiFailure(cause: unknown): EngineError {
  if (cause instanceof HttpFailure) {
    const said = `gemini: status ${cause.status}`;
    const account = ACCOUNT.test(cause.body);
    const failure = account ? 'unavailable' : (STATUSES[cause.status] ?? 'unavailable');
    return new EngineError(failure, said, { retryAfterMs: waitOf(detailsIn(cause.body)) });
  }
  const kind = cause instanceof Error ? cause.name : typeof cause;
  return new EngineError('unavailable', `gemini: no usable answer (${kind})`);
}

const LONGEST_WAIT_MS = 10 * 60_000;

/**
 * Reads the details of an error in the format of Google's APIs; undefined for any other format.
 */
function detailsIn(body: string): unknown {
  try {
    const told: unknown = JSON.parse(body);
    return isObject(told) && isObject(told.error) ? told.error.details : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Reads the wait that Google asks for: `google.rpc.RetryInfo` among the details, as `"12.5s"`.
 * @returns milliseconds, at most ten minutes; null where there is none
 */
function waitOf(details: unknown): number | null {
  if (!Array.isArray(details)) return null;
  for (const detail of details) {
    const delay: unknown = isObject(detail) ? detail.retryDelay : undefined;
    const seconds = typeof delay === 'string' ? /^(\d+(?:\.\d+)?)s$/.exec(delay)?.[1] : undefined;
    if (seconds) return Math.min(LONGEST_WAIT_MS, Math.round(Number(seconds) * 1000));
  }
  return null;
}

/**
 * Classifies an answer without a picture.
 * @param answer the JSON that `generateContent` returned
 */
export function emptyAnswerFailure(answer: unknown): EngineError {
  const { promptFeedback, candidates } = isObject(answer) ? answer : {};
  const block = isObject(promptFeedback) ? promptFeedback.blockReason : undefined;
  // Every reason to block a prompt is about its content, also `OTHER` and those that come to be.
  if (typeof block === 'string' && block !== 'BLOCK_REASON_UNSPECIFIED')
    return new EngineError('rejected', `gemini: prompt blocked, ${block}`);
  const reasons = (Array.isArray(candidates) ? candidates : []).map((one: unknown) =>
    isObject(one) ? String(one.finishReason ?? 'none') : 'none',
  );
  const refused = reasons.find((reason) => REFUSED.has(reason));
  if (refused) return new EngineError('rejected', `gemini: stopped, ${refused}`);
  const said = reasons[0] ?? 'no candidate';
  return new EngineError('unavailable', `gemini: no picture came back, ${said}`);
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
