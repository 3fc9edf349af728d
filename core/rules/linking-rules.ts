/** The numbers of linking accounts of one person on several platforms. */

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** The numbers that decide how accounts are linked. */
export type LinkingRules = {
  /** How long a code is valid, in milliseconds. */
  codeMs: number;
  /** The signs of a code, of almost five bits each. */
  codeSigns: number;
  /** How long both sides have for agreeing once a code was used, in milliseconds. */
  agreeMs: number;
  /** How long a link can be undone, in milliseconds. */
  undoMs: number;
  /** Codes that are asked for or tried: of an account on all its platforms, and of a browser's network. */
  account: { most: number; windowMs: number };
  network: { most: number; windowMs: number };
  /** The most platform identities of an account. */
  identities: number;
};

/** The numbers that hold unless others are passed in. */
export const DEFAULT_LINKING_RULES: LinkingRules = {
  codeMs: 10 * MINUTE,
  codeSigns: 10,
  agreeMs: 10 * MINUTE,
  undoMs: 24 * HOUR,
  account: { most: 10, windowMs: HOUR },
  network: { most: 20, windowMs: HOUR },
  identities: 10,
};
