const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** How long records are kept that have no rule of their own, in milliseconds. */
export type RetentionRules = {
  /** A chat in which nobody has accepted the terms, after its last use. */
  strangersMs: number;
  /** A message of a chat in the browser, after it was sent. */
  messagesMs: number;
  /** A file that was sent in such a chat and waits to be looked at. */
  sentFilesMs: number;
  /** That something was shared, after its result has ended, so that its owner and operators find it. */
  sharesMs: number;
  /** A picture of several people that came to nothing, after its end, and an invitation that nobody took up. */
  jointAsksMs: number;
  /** A run of a generation on an engine, after its end. */
  runsMs: number;
  /** A purchase that was never paid, after its end. */
  unpaidMs: number;
  /** A task that failed until it was given up, after it was stored. */
  parkedTasksMs: number;
  /** What was decided about a review, after the decision. */
  reviewsMs: number;
  /** A hold that was released, after the decision. */
  holdsMs: number;
  /** The free pictures that were used, after their day. */
  allowancesMs: number;
  /**
   * What a company was sent, after it was sent: three years, within which claims about it usually end.
   */
  disclosuresMs: number;
  /** By its id, what was deleted or taken back: as long as a backup may be kept that still has it. */
  deletionsMs: number;
  /**
   * A file that was uploaded to a company, at the longest: then its deletion is asked for, whatever became of
   * its generation.
   */
  forgottenThereMs: number;
};

/** The retention rules that hold unless an operator passes others in. */
export const DEFAULT_RETENTION_RULES: RetentionRules = {
  strangersMs: 30 * DAY,
  messagesMs: 30 * DAY,
  sentFilesMs: HOUR,
  sharesMs: 30 * DAY,
  jointAsksMs: 30 * DAY,
  runsMs: 30 * DAY,
  unpaidMs: 180 * DAY,
  parkedTasksMs: 30 * DAY,
  reviewsMs: 180 * DAY,
  holdsMs: 365 * DAY,
  allowancesMs: 31 * DAY,
  disclosuresMs: 3 * 365 * DAY,
  deletionsMs: 400 * DAY,
  forgottenThereMs: 2 * HOUR,
};
