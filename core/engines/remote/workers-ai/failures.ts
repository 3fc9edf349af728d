import { EngineError } from '../../engine-error.ts';
import type { IssueCause } from '../../issue.ts';
import { HttpFailure } from '../http-failure.ts';
import { refusalError } from '../refusal-error.ts';

/** Words of refused content. The code 3030 that comes with them is that of any refusal of a model. */
const REFUSED =
  /\bNSFW\b|\b(?:flagged|moderat\w+)\b|choose another prompt|safety (?:system|checker|filter)|content policy/i;

/**
 * Causes that only the operator can mend, by Cloudflare's codes.
 * @see https://developers.cloudflare.com/workers-ai/platform/errors/
 */
const CAUSES: Readonly<Record<number, IssueCause>> = {
  // The day's free neurons are used up; the second is the one that is seen in practice.
  3036: 'billing',
  4006: 'billing',
  // The model needs the paid plan.
  5035: 'billing',
  3023: 'account',
  3041: 'account',
  5016: 'account',
  5018: 'account',
  // Codes of the REST API: a key that is malformed, unknown or without the permission, an unknown account.
  6003: 'account',
  7000: 'account',
  7003: 'account',
  9106: 'account',
  9109: 'account',
  10000: 'account',
  3042: 'model',
  5007: 'model',
};
const OVERDUE: ReadonlySet<number> = new Set([3007, 3046]);
/** No place for the request anywhere, which passes. */
const FULL = 3040;

/** An error of Workers AI, whichever way it came. */
type Report = {
  status: number | undefined;
  code: number | null;
  text: string;
  waitMs: number | null;
};

/**
 * Converts an error of a call to an `EngineError`. The message has status and code only, because the
 * provider's text may repeat the prompt, and messages are logged.
 * @param sent names of the fields that the call had
 */
export function workersAiFailure(cause: unknown, sent: readonly string[] = []): EngineError {
  if (cause instanceof EngineError) return cause;
  if (cause instanceof HttpFailure) {
    const { code, text } = reportIn(cause.body);
    return classified({ status: cause.status, code, text, waitMs: cause.retryAfterMs }, sent);
  }
  // The binding throws errors that begin with the code.
  const [, code, text = ''] =
    cause instanceof Error ? (/^(?:AiError: )?(\d{4,5}): (.*)$/s.exec(cause.message) ?? []) : [];
  if (code !== undefined)
    return classified({ status: undefined, code: Number(code), text, waitMs: null }, sent);
  const kind = cause instanceof Error ? cause.name : typeof cause;
  return new EngineError('unavailable', `workers ai: no usable answer (${kind})`);
}

/** Classifies an answer of status 200 without a picture. */
export function emptyAnswerFailure(answer: unknown): EngineError {
  const { code, text } = reportOf(answer);
  if (code !== null) return classified({ status: 200, code, text, waitMs: null }, []);
  return new EngineError('unavailable', 'workers ai: no picture came back');
}

function classified({ status, code, text, waitMs }: Report, sent: readonly string[]): EngineError {
  const said = `workers ai: status ${status ?? 'none'}, code ${code ?? 'none'}`;
  if ((status ?? 0) < 500 && REFUSED.test(text)) return new EngineError('rejected', said);
  if (code === FULL) return new EngineError('unavailable', said, { retryAfterMs: waitMs });
  if (code !== null && OVERDUE.has(code)) return new EngineError('timed-out', said);
  const cause = code === null ? undefined : CAUSES[code];
  if (cause) return new EngineError('unavailable', said, { issue: { cause, detail: said } });
  const seen = status === undefined || status === 200 ? 400 : status;
  return refusalError({ said, refusal: { status: seen, text }, sent, retryAfterMs: waitMs });
}

/** Reads an error as the REST API or the binding's service sends it; any other body is its text. */
function reportIn(body: string): { code: number | null; text: string } {
  try {
    const { code, text } = reportOf(JSON.parse(body));
    return { code, text: text || body };
  } catch {
    return { code: null, text: body };
  }
}

function reportOf(answer: unknown): { code: number | null; text: string } {
  if (!isObject(answer)) return { code: null, text: '' };
  const [first]: unknown[] = Array.isArray(answer.errors) ? answer.errors : [];
  if (isObject(first)) return { code: codeOf(first.code), text: String(first.message ?? '') };
  const { internalCode, name, description, message } = answer;
  const text = [name, description, message].filter((one) => typeof one === 'string').join(' ');
  return { code: codeOf(internalCode), text };
}

const codeOf = (value: unknown): number | null => (typeof value === 'number' ? value : null);

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
