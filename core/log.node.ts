import pino from 'pino';
import type { Log } from './log.ts';
import { throttleLog } from './log-throttle.ts';

/** Tokens and keys of whom we speak to, as each writes them, and e-mail addresses. */
const SECRETS: readonly RegExp[] = [
  /\d{6,}:[\w-]{20,}/,
  /\b(?:sk|rk|whsec)[_-][\w-]{8,}/,
  /\bAIza[\w-]{20,}/,
  /\br8_\w{10,}/,
  /\beyJ[\w-]+\.[\w-]+\.[\w-]+/,
  /\b(?:Bearer|Basic)\s+\S+/,
  /\bBot\s+[\w.-]{20,}/,
  /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/,
];
const SECRET = new RegExp(SECRETS.map(({ source }) => source).join('|'), 'g');

/** Takes tokens and mail addresses out of a text, wherever a library has put them: addresses, messages, stacks. */
export const scrub = (text: string): string => text.replace(SECRET, '[secret]');

/**
 * Structured logs, a JSON line each, to standard output. Errors are written with their message and
 * stack, scrubbed; what a user wrote, sent or is called is never passed in. A trouble that goes on is
 * told at growing distances (`seldom`).
 * @param now milliseconds, for these distances
 */
export function openLog(level: string, now: () => number = Date.now): Log {
  const log = pino({
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label) => ({ level: label }) },
    serializers: { err: describe, error: describe },
  });
  return throttleLog(log, now);
}

const MAX_CAUSES = 4;

function describe(error: unknown, depth = 0): unknown {
  if (!(error instanceof Error)) return scrub(String(error));
  return {
    type: error.name,
    message: scrub(error.message),
    stack: scrub(error.stack ?? ''),
    ...(error.cause !== undefined && depth < MAX_CAUSES
      ? { cause: describe(error.cause, depth + 1) }
      : {}),
  };
}
