import { type ActionGroup, oneOf, slug, subject, ulid } from './shapes.ts';

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

/** Actions that report a template or a shared result. */
export const REPORT_ACTIONS = {
  'report-template': [slug],
  'report-share': [ulid],
  'report-as': [subject, oneOf(REPORT_REASONS)],
} as const satisfies ActionGroup;

/** Actions of operators on what was reported. */
export const REPORTED_ACTIONS = {
  reports: [],
  reported: [subject],
  'report-keep': [subject],
} as const satisfies ActionGroup;
