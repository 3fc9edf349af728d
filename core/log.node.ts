import pino from 'pino';
import { type Log, messageOf } from './log.ts';
import { throttleLog } from './log-throttle.ts';

/**
 * Patterns of secrets: tokens and keys in the formats of the services that are called, and e-mail
 * addresses.
 */
const SECRETS: readonly RegExp[] = [
  /(?<!\d)\d{6,20}:[\w-]{20,}/,
  /\b(?:sk|rk|whsec)[_-][\w-]{8,}/,
  /\bAIza[\w-]{20,}/,
  /\br8_\w{10,}/,
  /\beyJ[\w-]{1,1000}\.[\w-]{1,4000}\.[\w-]+/,
  /\b(?:Bearer|Basic)\s+\S+/,
  /\bBot\s+[\w.-]{20,}/,
  // From the sign to both sides: each bounded, so that no line is read again and again.
  /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}/,
];
const SECRET = new RegExp(SECRETS.map(({ source }) => source).join('|'), 'g');

/** A longer text is cut before it is searched, in the middle of which a secret may lie. */
const MOST_CHARACTERS = 8_000;
const LONGEST_WORD = 512;

/** Drops the last word, up to 512 characters of it. */
const withoutLastWord = (text: string): string =>
  text.slice(0, -LONGEST_WORD) + text.slice(-LONGEST_WORD).replace(/\S+$/, '');

/**
 * Replaces tokens, keys and e-mail addresses in a text by `[secret]`.
 * @param text is cut after 8,000 characters
 */
export function scrub(text: string): string {
  const kept = text.slice(0, MOST_CHARACTERS);
  // What was cut through could be half a secret: the last word goes.
  const whole = kept.length < text.length ? `${withoutLastWord(kept)}…` : kept;
  return whole.replace(SECRET, '[secret]');
}

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
    message: scrub(messageOf(error)),
    stack: scrub((error.stack ?? '').replace(error.message, () => messageOf(error))),
    ...(error.cause !== undefined && depth < MAX_CAUSES
      ? { cause: describe(error.cause, depth + 1) }
      : {}),
  };
}
