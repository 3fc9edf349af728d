/** Structured logging; pino's shape. No token, prompt, photo or name may be in `fields`. */
export type Log = {
  debug(fields: object, message: string): void;
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
  /** A log whose every line carries these fields: the id that follows an update to its delivery. */
  child(fields: object): Log;
};

/** Writes nothing: for tests. */
export const silentLog: Log = {
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
  child: () => silentLog,
};
