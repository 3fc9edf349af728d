import pino from 'pino';
import { type Log, messageOf, scrub } from './log.ts';
import { throttleLog } from './log-throttle.ts';

/**
 * Opens a structured log that writes a JSON line an entry to standard output. Errors are written with
 * their message and stack, scrubbed of secrets. Repeated warnings and errors are throttled ({@link
 * throttleLog}).
 * @param level pino's name of the lowest level that is written
 * @param now gives the time in milliseconds, for the throttling
 * @param hide takes secrets out of a line, whatever field they stand in
 */
export function openLog(
  level: string,
  now: () => number = Date.now,
  hide: (line: string) => string = (line) => line,
): Log {
  const log = pino({
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label) => ({ level: label }) },
    serializers: { err: describe, error: describe },
    hooks: { streamWrite: hide },
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
