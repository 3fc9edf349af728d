/** The numbers of archives and of the time before an account is deleted. */

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** The numbers of archives that people make of what is held about them. */
export type ExportRules = {
  /** Most archives that an account may have made on a day (UTC). */
  aDay: number;
  /** How long an archive is kept, in milliseconds; longer ones in the making are given up. */
  keptMs: number;
  /** How long a link to an archive counts, in milliseconds. */
  linkMs: number;
  /** Where a document of an archive is longer, it goes on in a second one, in bytes. */
  documentBytes: number;
  /** After so many failed tries an archive is given up; tries while the file store is away do not count. */
  tries: number;
};

/** The numbers that hold unless an operator sets others. */
export const DEFAULT_EXPORT_RULES: ExportRules = {
  aDay: 3,
  keptMs: 48 * HOUR,
  linkMs: 24 * HOUR,
  documentBytes: 4 * 1024 * 1024,
  tries: 5,
};

/** The numbers of leaving. */
export type ClosingRules = {
  /** The time between asking for the deletion of an account and the deletion, in milliseconds. */
  waitMs: number;
};

/** The numbers that hold unless an operator sets others. */
export const DEFAULT_CLOSING_RULES: ClosingRules = { waitMs: 7 * DAY };
