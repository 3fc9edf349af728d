/**
 * Every setting with its documentation. `npm run docs` writes `docs/settings.md` and `.env.example`
 * from these tables.
 */
import { z } from 'zod';
import { BUDGET, ENGINES, ENGINES_TOGETHER } from './engines.ts';
import { PAYMENT_GROUPS, PAYMENT_SETTINGS, PAYMENTS_TOGETHER } from './payments.ts';
import { DATA, MARKS, PEOPLE, PROCESS, REWARDS, S3 } from './service.ts';
import type { SettingGroup } from './setting.ts';
import { SURFACE_GROUPS, SURFACE_SETTINGS, SURFACES_TOGETHER } from './surfaces.ts';
import { TRACES } from './traces.ts';
import { VIDEOS } from './videos.ts';

/** The settings in the order in which the documentation shows them. */
export const SETTING_GROUPS: readonly SettingGroup[] = [
  { title: 'Process', page: 'operating.md', settings: PROCESS },
  { title: 'Traces', page: 'observability/README.md', settings: TRACES },
  { title: 'Data', page: 'backup.md', settings: DATA },
  { title: 'Files on S3 instead of disk', page: 'backup.md', settings: S3 },
  ...SURFACE_GROUPS,
  ...PAYMENT_GROUPS,
  { title: 'Engines of other companies', page: 'engines.md', settings: ENGINES },
  { title: 'What other companies may cost', page: 'limits.md', settings: BUDGET },
  { title: 'Videos', page: 'videos.md', settings: VIDEOS },
  { title: 'Marks on what is made', page: 'marks.md', settings: MARKS },
  { title: 'Rewards of authors', page: 'rewards.md', settings: REWARDS },
  { title: 'Operators', page: 'screening.md', settings: PEOPLE },
];

/** The schema of all settings as the environment holds them. */
export const SETTINGS = z.object({
  ...PROCESS,
  ...TRACES,
  ...DATA,
  ...S3,
  ...SURFACE_SETTINGS,
  ...PAYMENT_SETTINGS,
  ...ENGINES,
  ...BUDGET,
  ...VIDEOS,
  ...MARKS,
  ...REWARDS,
  ...PEOPLE,
});

/** The validated values of all settings. */
export type Settings = z.infer<typeof SETTINGS>;

/** Groups of settings that only work together: the first setting of a group needs the others. */
export const TOGETHER: readonly (readonly [keyof Settings, ...(keyof Settings)[]])[] = [
  ['ERROR_WEBHOOK_URL', 'ERROR_WEBHOOK_SECRET'],
  ['ERROR_WEBHOOK_SECRET', 'ERROR_WEBHOOK_URL'],
  ['S3_BUCKET', 'AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY'],
  ['DATABASE_AUTH_TOKEN', 'DATABASE_URL'],
  ['S3_ENDPOINT', 'S3_BUCKET'],
  ['C2PA_CERTIFICATE', 'C2PA_PRIVATE_KEY'],
  ['C2PA_PRIVATE_KEY', 'C2PA_CERTIFICATE'],
  ...SURFACES_TOGETHER,
  ...PAYMENTS_TOGETHER,
  ...ENGINES_TOGETHER,
];
