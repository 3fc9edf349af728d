/** How much of each thing a person, a server and a platform may do: token buckets, refilled evenly. */

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** What is limited. */
export const LIMITED_OPERATIONS = [
  /** Whatever somebody sends or presses. */
  'updates',
  /** Pictures and videos that are asked for. */
  'pictures',
  'videos',
  /** Photos that are sent. */
  'photos',
  /** Checkouts that are opened. */
  'checkouts',
  /** Prompts that an engine says better. */
  'improvements',
  /** Pictures that an engine describes. */
  'descriptions',
  /** Recordings that an engine writes down. */
  'recordings',
  /** Archives of one's own data. */
  'exports',
  /** Codes that link accounts. */
  'linking',
  /** People who are asked to be in a picture, and invitations that are tried. */
  'asking',
  /** Words that somebody tries to come in with, where only the invited may. */
  'admission',
  /** What others get to see: shares, cards, templates submitted. */
  'sharing',
] as const;
/** The name of what is limited. */
export type LimitedOperation = (typeof LIMITED_OPERATIONS)[number];

/** A bucket of `most` tokens that an empty one gets back within `windowMs`. */
export type Bucket = { most: number; windowMs: number };

/** The limits of what is done here. */
export type LimitRules = {
  /** The buckets of a person. Those of updates and checkouts follow from rules of their own. */
  person: Readonly<Record<Exclude<LimitedOperation, 'updates' | 'checkouts'>, Bucket>>;
  /** The buckets that the members of a server share. */
  server: Readonly<Partial<Record<LimitedOperation, Bucket>>>;
  /** The buckets that everybody on a platform shares. */
  surface: Readonly<Partial<Record<LimitedOperation, Bucket>>>;
  /** How much of a person's bucket an unpaid account has that is younger than `forMs`. */
  newcomers: { forMs: number; share: number };
  /** How much of a person's bucket a limited account has. */
  limitedShare: number;
};

/** The limits that hold unless an operator sets others. */
export const DEFAULT_LIMIT_RULES: LimitRules = {
  person: {
    pictures: { most: 60, windowMs: HOUR },
    videos: { most: 20, windowMs: HOUR },
    photos: { most: 120, windowMs: HOUR },
    improvements: { most: 10, windowMs: 10 * MINUTE },
    descriptions: { most: 10, windowMs: 10 * MINUTE },
    recordings: { most: 20, windowMs: 10 * MINUTE },
    exports: { most: 3, windowMs: DAY },
    linking: { most: 6, windowMs: HOUR },
    asking: { most: 12, windowMs: DAY },
    admission: { most: 10, windowMs: HOUR },
    sharing: { most: 40, windowMs: HOUR },
  },
  server: { updates: { most: 300, windowMs: MINUTE } },
  surface: {
    pictures: { most: 3_000, windowMs: HOUR },
    videos: { most: 600, windowMs: HOUR },
    checkouts: { most: 600, windowMs: HOUR },
  },
  newcomers: { forMs: DAY, share: 0.5 },
  limitedShare: 0.2,
};
