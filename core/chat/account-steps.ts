/** The steps against an account, from the lightest: each takes more than the one before. */
export const STEPS = ['warned', 'limited', 'suspended', 'ended'] as const;
/** A step against an account. */
export type Step = (typeof STEPS)[number];

/** Why a step is taken; there is no other reason. */
export const STEP_REASONS = [
  'content',
  'payment',
  'ring',
  'spam',
  'likeness',
  'minor',
  'operator',
] as const;
/** The reason of a step. */
export type StepReason = (typeof STEP_REASONS)[number];
