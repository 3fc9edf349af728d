/** The numbers of pictures of several people. */

const HOUR = 3_600_000;

/** The numbers that decide how people are asked to be in a picture. */
export type TogetherRules = {
  /** How many may be in a picture besides who asks. */
  mostOthers: number;
  /** How long they have for answering, and who asks for beginning, in milliseconds. */
  answerMs: number;
  /** The signs of an invitation's code, of almost five bits each. */
  codeSigns: number;
};

/** The numbers that hold unless others are passed in. */
export const DEFAULT_TOGETHER_RULES: TogetherRules = {
  mostOthers: 3,
  answerMs: 24 * HOUR,
  codeSigns: 16,
};
