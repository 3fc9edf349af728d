import { APIConnectionTimeoutError } from 'openai';
import { EngineError, ProviderUnreachable } from '../../engine-error.ts';
import { HttpFailure } from '../http-failure.ts';
import { refusalError } from '../refusal-error.ts';

/** Codes of refused content; the second and third are those of compatible servers. */
const REFUSED = new Set(['moderation_blocked', 'content_policy_violation', 'content_filter']);

/** Words of compatible servers for refused content; those about an account that was shut are not among them. */
const REFUSED_WORDS =
  /content[ _-](?:policy|moderation|filter|safety)|\b(?:rejected|refused|blocked|flagged|declined)\b[^.]{0,60}\b(?:moderation|safety|polic(?:y|ies)|nsfw|inappropriate|unsafe|harmful|sensitive)\b|\b(?:prompt|request|input|output|image|picture|content)s?\b[^.]{0,60}\bviolat\w+[^.]{0,60}\b(?:polic(?:y|ies)|guidelines?|terms)\b|\bnsfw\b/i;
const SHUT =
  /\b(?:account|organi[sz]ation|project|key)\b[^.]{0,60}\b(?:suspended|disabled|deactivated|banned|blocked|terminated|restricted)\b/i;
/** The parameters of what comes on the way; those of pictures are left out together. */
const OF_STREAM: ReadonlySet<string> = new Set(['stream', 'partial_images']);
/** Statuses of requests that a server has looked at. */
const ABOUT_REQUEST: ReadonlySet<number> = new Set([200, 400, 403, 422]);

/** The `error` of an answer, as far as it has the shape `{ code, type, param, message }`. */
type OpenaiErrorReport = {
  status: number | undefined;
  code?: unknown;
  type?: unknown;
  param?: unknown;
  message?: unknown;
};

/**
 * Converts an error of a call to an `EngineError`. The message has status and code only, because
 * the provider's text may repeat the prompt, and messages are logged.
 * @param sent names of the parameters that the call had
 */
export function openaiFailure(cause: unknown, sent: readonly string[] = []): EngineError {
  if (cause instanceof APIConnectionTimeoutError)
    return new EngineError('timed-out', 'openai: the connection timed out');
  if (cause instanceof ProviderUnreachable)
    return new EngineError('unavailable', `openai: ${cause.message}`);
  // The SDK wraps what our own `fetch` throws.
  const inner = cause instanceof Error ? cause.cause : undefined;
  if (inner instanceof HttpFailure) {
    const report = { ...reportIn(inner.body), status: inner.status };
    return classifyOpenaiError(report, { body: inner.body, wait: inner.retryAfterMs, sent });
  }
  const kind = cause instanceof Error ? cause.name : typeof cause;
  return new EngineError('unavailable', `openai: no usable answer (${kind})`);
}

/**
 * Classifies the `error` object of an answer, which may also come with status 200.
 * @param options.body the whole answer, in which compatible servers say it otherwise
 * @param options.wait the wait that the server asked for; null where it asked for none
 */
export function classifyOpenaiError(
  told: OpenaiErrorReport,
  options: { body?: string; wait?: number | null; sent?: readonly string[] } = {},
): EngineError {
  const { body = '', wait = null, sent = [] } = options;
  const code = wordOf(told.code);
  const said = `openai: ${told.status ?? 'no'} status, code ${/^[\w.-]{1,60}$/.test(code) ? code : 'none'}`;
  if (REFUSED.has(code) || isSafetyText(told)) return new EngineError('rejected', said);
  const named = sent.find((name) => name === told.param);
  // A server without streams, and an account that may not have them, can still make the picture.
  if (named !== undefined && OF_STREAM.has(named)) {
    const detail = sent.includes('partial_images') ? 'partial_images' : named;
    return new EngineError('unavailable', said, { issue: { cause: 'parameter', detail } });
  }
  const words = `${wordOf(told.type)} ${wordOf(told.message) || body}`;
  if (isRefusedInWords(told.status, words)) return new EngineError('rejected', said);
  // Of a minute's limit OpenAI says how a payment would raise it.
  const text = code === 'rate_limit_exceeded' ? code : `${code} ${words}`;
  return refusalError({
    said,
    // Errors inside a success are as good as a 400.
    refusal: { status: told.status === 200 ? 400 : told.status, text },
    sent: named ? [named, ...sent] : sent,
    named: named ?? null,
    retryAfterMs: wait,
  });
}

const isRefusedInWords = (status: number | undefined, words: string): boolean =>
  ABOUT_REQUEST.has(status ?? 0) && REFUSED_WORDS.test(words) && !SHUT.test(words);

const wordOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

/** Reads the error of an answer: OpenAI's shape, or that of a server which only imitates the paths. */
function reportIn(body: string): Omit<OpenaiErrorReport, 'status'> {
  try {
    const told: unknown = JSON.parse(body);
    if (!isObject(told)) return {};
    if (isObject(told.error)) return told.error;
    const { code, type, param, message, msg, detail, error } = told;
    return { code, type, param, message: message ?? msg ?? detail ?? error };
  } catch {
    return {};
  }
}

/**
 * Tells whether an error's text names the safety system, whose answers sometimes have no code of
 * their own.
 */
function isSafetyText({ type, message }: OpenaiErrorReport): boolean {
  if (type !== 'image_generation_user_error' && type !== 'invalid_request_error') return false;
  return typeof message === 'string' && /safety[ _](system|violations)/i.test(message);
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
