import pino from 'pino';
import type { Log } from './log.ts';
import { throttleLog } from './log-throttle.ts';

/**
 * Patterns of secrets: tokens and keys in the formats of the services that are called, and e-mail
 * addresses.
 */
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

/** Replaces tokens, keys and e-mail addresses in a text by `[secret]`. */
export const scrub = (text: string): string => text.replace(SECRET, '[secret]');

/**
 * Opens a structured log that writes a JSON line an entry to standard output. Errors are written with
 * their message and stack, scrubbed of secrets. Repeated warnings and errors are throttled ({@link
 * throttleLog}).
 * @param level pino's name of the lowest level that is written
 * @param now gives the time in milliseconds, for the throttling
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
