const MINUTE = 60_000;

/** The numbers of what operators do. */
export type ConsoleRules = {
  /** How long the photos and results of a case are seen by who has opened it, in milliseconds. */
  caseOpenMs: number;
  /** The most credits that an operator gives, or takes back, at once. */
  grantCredits: number;
  /** How long differences to the providers are looked for, in milliseconds. */
  differencesMs: number;
  /** How often open pages hear what has changed, in milliseconds. */
  liveMs: number;
  /** The most open pages that hear it: of one operator, and of all together. */
  streamsAnOperator: number;
  streams: number;
};

/** The numbers that hold unless an operator sets others. */
export const DEFAULT_CONSOLE_RULES: ConsoleRules = {
  caseOpenMs: 15 * MINUTE,
  grantCredits: 5_000,
  differencesMs: 20_000,
  liveMs: 10_000,
  streamsAnOperator: 6,
  streams: 60,
};
