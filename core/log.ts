/** A structured log in the shape of pino's logger. `fields` must hold no token, prompt, photo or name. */
export type Log = {
  debug(fields: object, message: string): void;
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
  /** Makes a log that adds these fields to every line, such as the id of the update that is handled. */
  child(fields: object): Log;
};

/** A log that writes nothing, for tests. */
export const silentLog: Log = {
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
  child: () => silentLog,
};

/** What the message of a failed query has before the values of the query (drizzle-orm 0.45). */
const VALUES = '\nparams: ';

/** Returns the message of an error without the values of a query, which may be words of a person. */
export const messageOf = ({ message }: Error): string => message.split(VALUES, 1)[0] ?? '';

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

/** Causes of an error that are written with it. */
const MAX_CAUSES = 4;

/** Describes an error for a log: its message and stack, scrubbed of secrets, and those of its causes. */
export function describeError(error: unknown, depth = 0): unknown {
  if (!(error instanceof Error)) return scrub(String(error));
  return {
    type: error.name,
    message: scrub(messageOf(error)),
    stack: scrub((error.stack ?? '').replace(error.message, () => messageOf(error))),
    ...(error.cause !== undefined && depth < MAX_CAUSES
      ? { cause: describeError(error.cause, depth + 1) }
      : {}),
  };
}
