import { EngineError } from '../../engine-error.ts';
import { HttpFailure } from '../http-failure.ts';
import { refusalError } from '../refusal-error.ts';

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
  'ESCALATION',
  'MODEL_ARMOR',
]);
/** The finish reason of an account that Google has limited for what others asked of it. */
const ACCOUNT_LIMITED = 'PUP_LIMITED_DISABLED';
/** A quota of the day, or one of zero, as the free tier has for pictures: no wait mends it. */
const QUOTA_GONE = /limit: 0\b|PerDay/i;

/**
 * Converts an error of a call to Gemini to an `EngineError`. The message has the status only,
 * because the provider's text may repeat the prompt, and messages are logged.
 * @param sent names of the parameters that the call had
 */
export function geminiFailure(cause: unknown, sent: readonly string[] = []): EngineError {
  if (cause instanceof EngineError) return cause;
  if (cause instanceof HttpFailure) {
    const { status, body } = cause;
    const { text, details } = reportIn(body);
    const said = `gemini: status ${status}`;
    const isLimited = status === 429 && !QUOTA_GONE.test(text);
    return refusalError({
      said,
      // Google says "check your plan and billing details" of every limit, a minute's too.
      refusal: { status, text: isLimited ? '' : text },
      sent,
      retryAfterMs: waitOf(details),
    });
  }
  const kind = cause instanceof Error ? cause.name : typeof cause;
  return new EngineError('unavailable', `gemini: no usable answer (${kind})`);
}

const LONGEST_WAIT_MS = 10 * 60_000;

/** Reads an error in the format of Google's APIs; any other body is its text. */
function reportIn(body: string): { text: string; details: unknown } {
  try {
    const told: unknown = JSON.parse(body);
    const error = isObject(told) && isObject(told.error) ? told.error : null;
    if (!error) return { text: body, details: undefined };
    const { status, message, details } = error;
    return { text: `${status} ${message} ${JSON.stringify(details ?? '')}`, details };
  } catch {
    return { text: body, details: undefined };
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
  const said = `gemini: no picture came back, ${reasons[0] ?? 'no candidate'}`;
  const issue = { cause: 'account', detail: said } as const;
  return new EngineError('unavailable', said, {
    issue: reasons.includes(ACCOUNT_LIMITED) ? issue : null,
  });
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
