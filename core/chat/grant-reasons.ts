/** Why an operator gives credits, or takes them back. */
export const GRANT_REASONS = ['apology', 'promotion', 'test', 'correction'] as const;
/** A reason why an operator gives credits, or takes them back. */
export type GrantReason = (typeof GRANT_REASONS)[number];

/** Tells whether a word is a reason. */
export const isGrantReason = (word: string): word is GrantReason =>
  GRANT_REASONS.some((one) => one === word);
