import pino from 'pino';
import { describeError, type Log } from './log.ts';
import { throttleLog } from './log-throttle.ts';

/**
 * Opens a structured log that writes a JSON line an entry to standard output. Errors are written with
 * their message and stack, scrubbed of secrets. Repeated warnings and errors are throttled ({@link
 * throttleLog}).
 * @param level pino's name of the lowest level that is written
 * @param now gives the time in milliseconds, for the throttling
 * @param hide takes secrets out of a line, whatever field they stand in
 * @param reports is given the errors too, throttled alike; null where nobody wants them
 */
export function openLog(
  level: string,
  now: () => number = Date.now,
  hide: Hide = (line) => line,
  reports: Log | null = null,
): Log {
  const log = pino(optionsFor(level, hide));
  return throttleLog(reports === null ? log : withReports(log, reports), now);
}

/** Opens a log whose errors are given to a function, as lines of JSON that hold no secret. */
export const openErrorLines = (hide: Hide, write: (line: string) => void): Log =>
  pino(optionsFor('error', hide), { write });

type Hide = (line: string) => string;

const optionsFor = (level: string, hide: Hide): pino.LoggerOptions => ({
  level,
  base: null,
  timestamp: pino.stdTimeFunctions.isoTime,
  formatters: { level: (label) => ({ level: label }) },
  serializers: { err: describeError, error: describeError },
  hooks: { streamWrite: hide },
});

/** Writes a log as it is, and its errors into another one too. */
const withReports = (log: Log, reports: Log): Log => ({
  debug: (fields, message) => log.debug(fields, message),
  info: (fields, message) => log.info(fields, message),
  warn: (fields, message) => log.warn(fields, message),
  error: (fields, message) => {
    log.error(fields, message);
    reports.error(fields, message);
  },
  child: (fields) => withReports(log.child(fields), reports.child(fields)),
});
