import { describeError, type Log } from '../../core/log.ts';
import { throttleLog } from '../../core/log-throttle.ts';

const LEVELS = ['debug', 'info', 'warn', 'error'] as const;
type Level = (typeof LEVELS)[number];

/**
 * Opens a structured log that writes a line of JSON an entry, which Workers Logs indexes. pino is its build
 * for browsers here, which hides nothing.
 * @param least the lowest level that is written; levels of pino that are none here count as `error`
 * @param hide takes secrets out of a line
 */
export function openWorkerLog(least: string, hide: (line: string) => string): Log {
  const from = LEVELS.indexOf(least === 'trace' ? 'debug' : (least as Level));
  const first = from === -1 ? LEVELS.length - 1 : from;
  const write = (level: Level, given: object, fields: object, message: string): void => {
    if (LEVELS.indexOf(level) < first) return;
    const line = { level, ...given, ...plain(fields), msg: message };
    // biome-ignore lint/suspicious/noConsole: what Workers write to the console is their log
    console[level](hide(JSON.stringify(line)));
  };
  const logWith = (given: object): Log => ({
    debug: (fields, message) => write('debug', given, fields, message),
    info: (fields, message) => write('info', given, fields, message),
    warn: (fields, message) => write('warn', given, fields, message),
    error: (fields, message) => write('error', given, fields, message),
    child: (fields) => logWith({ ...given, ...plain(fields) }),
  });
  return throttleLog(logWith({}), Date.now);
}

/** Describes the errors among the fields. */
const plain = (fields: object): object =>
  Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [
      name,
      value instanceof Error ? describeError(value) : value,
    ]),
  );
