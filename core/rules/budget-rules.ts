const DAY = 24 * 60 * 60_000;

/** What other companies may cost the operator a day (UTC), in millionths of a dollar, by estimate. */
export type BudgetRules = {
  /** All companies together; null for no ceiling. */
  allMicros: number | null;
  /** Each company by its id. */
  companiesMicros: Readonly<Record<string, number>>;
  /** What a picture, or a second of video, costs by the operator's own word, by the engine's id. */
  costsMicros: Readonly<Record<string, number>>;
  /** The share of a ceiling from which operators are told that it is near, 0..1. */
  nearShare: number;
  /** How old what a process knows of the day may be, in milliseconds. */
  knownForMs: number;
  /** How long days are kept, in milliseconds. */
  keptMs: number;
};

/** The budget that holds unless an operator sets another: no ceiling. */
export const DEFAULT_BUDGET_RULES: BudgetRules = {
  allMicros: null,
  companiesMicros: {},
  costsMicros: {},
  nearShare: 0.8,
  knownForMs: 5_000,
  keptMs: 31 * DAY,
};
