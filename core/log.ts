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
