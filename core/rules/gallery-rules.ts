const DAY_MS = 86_400_000;

/** The numbers of finding templates. */
export const GALLERY_RULES = {
  /** The time after which a use counts half as much for the trend, in milliseconds. */
  trendHalfLifeMs: 4 * DAY_MS,
  /**
   * The time at which a use adds 1 to the trend, in milliseconds: one before adds less, one after it more.
   * Numbers have room for some 1,000 half-lives on both sides, so from 2025 to 2046.
   */
  trendZeroAt: Date.UTC(2036, 0, 1),
  /** Uses that one batch adds up, and batches of one run. */
  usesAtOnce: 2_000,
  foldsARun: 50,
  /** Favourites of one account; the oldest make room. */
  favourites: 300,
} as const;
