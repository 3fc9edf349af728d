import { DEFAULT_LIMIT_RULES, type LimitRules } from '../rules/limit-rules.ts';

/** More than a test or a measurement does. */
const PLENTY = { most: 1_000_000, windowMs: 60_000 };

/** Limits that nobody reaches, for tests and measurements that are about something else. */
export const UNLIMITED: LimitRules = {
  ...DEFAULT_LIMIT_RULES,
  person: {
    pictures: PLENTY,
    videos: PLENTY,
    photos: PLENTY,
    improvements: PLENTY,
    descriptions: PLENTY,
    recordings: PLENTY,
    exports: PLENTY,
    linking: PLENTY,
    admission: PLENTY,
    sharing: PLENTY,
    asking: PLENTY,
  },
  server: {},
  surface: {},
};
