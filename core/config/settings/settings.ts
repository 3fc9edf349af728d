/**
 * Every setting, with what the documentation says about it. `docs/settings.md` and `.env.example` are
 * written from here: `npm run docs`.
 */
import { z } from 'zod';
import { ENGINES } from './engines.ts';
import { PAYPAL, SELLING, STRIPE } from './payments.ts';
import { DATA, MARKS, PEOPLE, PROCESS, S3 } from './service.ts';
import { DISCORD, TELEGRAM } from './surfaces.ts';

/** The settings in the order in which the documentation shows them. `page` is a page of `docs/`. */
export const SETTING_GROUPS: readonly { title: string; page: string; settings: z.ZodRawShape }[] = [
  { title: 'Process', page: 'operating.md', settings: PROCESS },
  { title: 'Data', page: 'backup.md', settings: DATA },
  { title: 'Files on S3 instead of disk', page: 'backup.md', settings: S3 },
  { title: 'Telegram', page: 'telegram.md', settings: TELEGRAM },
  { title: 'Discord', page: 'discord.md', settings: DISCORD },
  { title: 'Stripe', page: 'stripe.md', settings: STRIPE },
  { title: 'PayPal', page: 'paypal.md', settings: PAYPAL },
  { title: 'What is sold where', page: 'selling.md', settings: SELLING },
  { title: 'Engines of other companies', page: 'engines.md', settings: ENGINES },
  { title: 'Marks on what is made', page: 'marks.md', settings: MARKS },
  { title: 'Operators', page: 'screening.md', settings: PEOPLE },
];

/** All settings, as the environment gives them. */
export const SETTINGS = z.object({
  ...PROCESS,
  ...DATA,
  ...S3,
  ...TELEGRAM,
  ...DISCORD,
  ...STRIPE,
  ...PAYPAL,
  ...SELLING,
  ...ENGINES,
  ...MARKS,
  ...PEOPLE,
});

export type Settings = z.infer<typeof SETTINGS>;

/** Settings that make sense only together: the first needs the others. */
export const TOGETHER: readonly [keyof Settings, ...(keyof Settings)[]][] = [
  ['S3_BUCKET', 'AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY'],
  ['TELEGRAM_WEBHOOK_SECRET', 'TELEGRAM_BOT_TOKEN', 'PUBLIC_URL'],
  ['DISCORD_TOKEN', 'DISCORD_APPLICATION_ID'],
  ['DISCORD_PUBLIC_KEY', 'DISCORD_TOKEN'],
  ['DISCORD_SKUS', 'DISCORD_TOKEN'],
  ['DISCORD_APPLICATION_ID', 'DISCORD_TOKEN'],
  ['DATABASE_AUTH_TOKEN', 'DATABASE_URL'],
  ['S3_ENDPOINT', 'S3_BUCKET'],
  ['STRIPE_WEBHOOK_SECRET', 'STRIPE_SECRET_KEY'],
  ['STRIPE_SECRET_KEY', 'STRIPE_WEBHOOK_SECRET', 'PUBLIC_URL'],
  ['PAYPAL_CLIENT_ID', 'PAYPAL_CLIENT_SECRET', 'PAYPAL_WEBHOOK_ID', 'PUBLIC_URL'],
  ['PAYPAL_CLIENT_SECRET', 'PAYPAL_CLIENT_ID'],
  ['PAYPAL_WEBHOOK_ID', 'PAYPAL_CLIENT_ID'],
  ['C2PA_CERTIFICATE', 'C2PA_PRIVATE_KEY'],
  ['C2PA_PRIVATE_KEY', 'C2PA_CERTIFICATE'],
  ['OPENAI_BASE_URL', 'OPENAI_API_KEY'],
  ['GEMINI_BASE_URL', 'GEMINI_API_KEY'],
  ['REPLICATE_BASE_URL', 'REPLICATE_API_TOKEN'],
  ['ATLASCLOUD_BASE_URL', 'ATLASCLOUD_API_KEY'],
];
