/** The times of the steps that are taken against accounts. */

const DAY = 24 * 60 * 60_000;

/** The numbers of the ladder. */
export type LadderRules = {
  /** How long a warning is shown and an account is limited, in milliseconds. */
  warnedMs: number;
  limitedMs: number;
  /** How long the owner of an ended account can still take what is theirs, in milliseconds. */
  endedKeptMs: number;
  /**
   * Words and results that screening refused: above `most` within `windowMs` since the last step for
   * content an account is warned, then limited. Within `rememberedMs` of a step the next one follows.
   */
  content: { windowMs: number; most: number; rememberedMs: number };
  /** Most characters of an appeal, and of its answer. */
  appealCharacters: number;
};

/** The numbers that hold unless an operator sets others. */
export const DEFAULT_LADDER_RULES: LadderRules = {
  warnedMs: 30 * DAY,
  limitedMs: 7 * DAY,
  endedKeptMs: 30 * DAY,
  content: { windowMs: 7 * DAY, most: 4, rememberedMs: 90 * DAY },
  appealCharacters: 1_000,
};
