import { z } from 'zod';
import { parseOperators } from '../chat/operators.ts';
import { readSkus } from './skus.ts';

/** A setting that is missing or wrong, with what it should be. */
export type Mistake = { setting: string; shouldBe: string };

/** Thrown when settings are wrong: all mistakes at once. */
export class ConfigError extends Error {
  readonly mistakes: readonly Mistake[];
  constructor(mistakes: readonly Mistake[]) {
    super(mistakes.map(({ setting, shouldBe }) => `${setting}: ${shouldBe}`).join('\n'));
    this.name = 'ConfigError';
    this.mistakes = mistakes;
  }
}

const text = z.string().min(1).optional();
const address = (shouldBe: string) =>
  z
    .url({ protocol: /^https?$/, error: shouldBe })
    .transform((url) => url.replace(/\/+$/, ''))
    .optional();
const digits = (shouldBe: string) => z.string().regex(/^\d+$/, shouldBe).optional();
const BASE = 'an http(s) address without a path, such as https://api.example.org';
const API = 'an http(s) address, such as https://api.example.org/v1';

const REPLICATE_IDS = ['flux-kontext-pro', 'flux-kontext-max', 'sdxl'] as const;
const ENGINE_IDS = ['local', 'openai', 'gemini', ...REPLICATE_IDS, 'seedance'] as const;
const idsOf = <Id extends string>(known: readonly Id[]) =>
  z
    .string()
    .transform((ids) => ids.split(',').map((id) => id.trim()))
    .pipe(z.array(z.enum(known, `of ${known.join(', ')}, with commas between`)));
const rates = z
  .string()
  .regex(/^\d+,\d+,\d+$/, 'credits a second at 480p, 720p and 1080p, such as 10,20,45')
  .transform((text) => text.split(',').map(Number))
  .pipe(z.tuple([z.int().min(1), z.int().min(1), z.int().min(1)]));

const settings = z.object({
  PORT: z.coerce.number('a port number, 0 to 65535').int().min(0).max(65_535).default(8787),
  HOST: z.string().min(1).default('127.0.0.1'),
  PUBLIC_URL: address('the address people reach this service at, such as https://bots.example.org'),
  DATA_DIR: z.string().min(1).default('.data'),
  DATA_KEY: z
    .string()
    .regex(
      /^[A-Za-z0-9+/]{43}=( *, *[A-Za-z0-9+/]{43}=)*$/,
      '32 random bytes in base64, as `openssl rand -base64 32` prints; older keys after it, with commas between',
    )
    .optional(),
  DATABASE_URL: z
    .string()
    .regex(
      /^(file:|libsql:|https?:|wss?:)/,
      'file:PATH, or libsql://, http:// or https:// of a libSQL server',
    )
    .optional(),
  DATABASE_AUTH_TOKEN: text,
  S3_BUCKET: text,
  S3_ENDPOINT: address(BASE),
  S3_REGION: z.string().min(1).default('auto'),
  AWS_ACCESS_KEY_ID: text,
  AWS_SECRET_ACCESS_KEY: text,
  TELEGRAM_BOT_TOKEN: z
    .string()
    .regex(/^\d+:[\w-]{20,}$/, 'the token BotFather gave, such as 123456:ABC…')
    .optional(),
  TELEGRAM_API_ROOT: address(BASE).default('https://api.telegram.org'),
  TELEGRAM_WEBHOOK_SECRET: z
    .string()
    .regex(/^[\w-]{1,256}$/, '1 to 256 letters, digits, _ or -')
    .optional(),
  DISCORD_TOKEN: text,
  DISCORD_APPLICATION_ID: digits('the application id: digits only'),
  DISCORD_PUBLIC_KEY: z
    .string()
    .regex(/^[0-9a-f]{64}$/i, '64 hexadecimal digits, from the application’s page')
    .optional(),
  DISCORD_API_ROOT: address(BASE).default('https://discord.com/api'),
  STRIPE_SECRET_KEY: z
    .string()
    .regex(/^(sk|rk)_/, 'a secret or restricted key: sk_… or rk_…')
    .optional(),
  STRIPE_WEBHOOK_SECRET: z
    .string()
    .regex(/^whsec_/, 'the endpoint’s signing secret: whsec_…')
    .optional(),
  STRIPE_API_BASE: address(BASE),
  STRIPE_AUTOMATIC_TAX: z.enum(['on', 'off'], 'on or off').default('off'),
  PAYPAL_CLIENT_ID: z
    .string()
    .regex(/^[\w-]{10,200}$/, 'the client id of the REST app, such as AeA1QIZX…')
    .optional(),
  PAYPAL_CLIENT_SECRET: text,
  PAYPAL_WEBHOOK_ID: z
    .string()
    .regex(/^[A-Za-z0-9]{1,50}$/, 'the id of the app’s webhook, such as 1JE4291016473214C')
    .optional(),
  PAYPAL_BASE_URL: address(
    'https://api-m.paypal.com, or https://api-m.sandbox.paypal.com to try it out',
  ).default('https://api-m.paypal.com'),
  OFFERS_FILE: text,
  DISCORD_SKUS: z
    .string()
    .refine(
      (skus) => readSkus(skus) !== null,
      'PRODUCT=SKU with commas between, such as spark=1234,bolt=5678,pro=9012',
    )
    .transform((skus) => readSkus(skus) ?? {})
    .default({}),
  OPENAI_API_KEY: text,
  OPENAI_BASE_URL: address(API),
  OPENAI_MODEL: z.string().min(1).default('gpt-image-2'),
  OPENAI_TEXT_MODEL: text,
  GEMINI_API_KEY: text,
  GEMINI_BASE_URL: address(BASE),
  GEMINI_MODEL: z.string().min(1).default('gemini-3.1-flash-image'),
  GEMINI_TEXT_MODEL: z.string().min(1).default('gemini-flash-lite-latest'),
  REPLICATE_API_TOKEN: text,
  REPLICATE_BASE_URL: address(API),
  REPLICATE_MODELS: idsOf(REPLICATE_IDS).default([...REPLICATE_IDS]),
  ATLASCLOUD_API_KEY: text,
  ATLASCLOUD_BASE_URL: address(BASE),
  ATLASCLOUD_MODEL: z.string().min(1).default('bytedance/seedance-2.0'),
  ATLASCLOUD_REAL_FACES: z.enum(['on', 'off'], 'on or off').default('on'),
  ATLASCLOUD_CREDITS_A_SECOND: rates.default([10, 20, 45]),
  ENGINE_ORDER: idsOf(ENGINE_IDS).default([]),
  C2PA_CERTIFICATE: text,
  C2PA_PRIVATE_KEY: text,
  VISIBLE_LABEL: z.enum(['on', 'off'], 'on or off').default('off'),
  OPERATOR_IDS: z
    .string()
    .refine(
      (ids) => parseOperators(ids) !== null,
      'surface:ID with commas between, such as telegram:123456, discord:987654',
    )
    .transform((ids) => parseOperators(ids) ?? [])
    .default([]),
  SUPPORT_CONTACT: z
    .string()
    .max(100, 'at most 100 characters: an e-mail address or @name')
    .optional(),
  PLAYGROUND: z.enum(['on', 'off'], 'on or off').optional(),
  LOG_LEVEL: z
    .enum(['debug', 'info', 'warn', 'error', 'silent'], 'debug, info, warn, error or silent')
    .default('info'),
  NODE_ENV: text,
});

type Settings = z.infer<typeof settings>;

/** The settings as the process uses them. */
export type Config = Settings & {
  playground: boolean;
  /** Whether the sandbox may stand in for Stripe: it gives credits away, so not beside real money. */
  sandbox: boolean;
};

/** Settings that make sense only together: the first needs the others. */
const TOGETHER: readonly [keyof Settings, ...(keyof Settings)[]][] = [
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

/**
 * Reads the environment. Space around a value does not count, and an empty value counts as not set.
 * @throws {ConfigError} with every mistake in it
 */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(
    Object.entries(environment)
      .map(([name, value]) => [name, value?.trim()])
      .filter(([, value]) => value),
  );
  const read = settings.safeParse(given);
  const mistakes: Mistake[] = read.success
    ? []
    : told(
        read.error.issues.map(({ path, message }) => ({
          setting: String(path[0]),
          shouldBe: message,
        })),
      );
  for (const [setting, ...needed] of TOGETHER)
    if (given[setting])
      for (const other of needed)
        if (!given[other])
          mistakes.push({ setting: other, shouldBe: `set, because ${setting} is` });
  if (isRemote(given.DATABASE_URL) && !given.DATA_KEY)
    mistakes.push({ setting: 'DATA_KEY', shouldBe: 'set, because the database is remote' });
  if (!read.success || mistakes.length > 0) throw new ConfigError(mistakes);
  const { PLAYGROUND, NODE_ENV, STRIPE_SECRET_KEY, PAYPAL_CLIENT_ID } = read.data;
  const trying = NODE_ENV !== 'production';
  const playground = PLAYGROUND ? PLAYGROUND === 'on' : trying;
  return { ...read.data, playground, sandbox: trying && !STRIPE_SECRET_KEY && !PAYPAL_CLIENT_ID };
}

/** The same mistake once, however many parts of a setting have it. */
const told = (mistakes: readonly Mistake[]): Mistake[] =>
  mistakes.filter(
    ({ setting }, index) => mistakes.findIndex((one) => one.setting === setting) === index,
  );

/** Whether the database is a server and not a file here. */
export const isRemote = (url: string | undefined): boolean =>
  url !== undefined && !url.startsWith('file:');
