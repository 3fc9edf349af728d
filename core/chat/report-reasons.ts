/** The reasons for which something is reported. */
export const REPORT_REASONS = [
  'nudity',
  'violence',
  'hate',
  'minor',
  'likeness',
  'rights',
  'other',
] as const;
