import { isProduction } from './production.ts';
import { parseRoles, ROLES } from './roles.ts';
import { SETTINGS, type Settings, TOGETHER } from './settings/settings.ts';

/** A setting that is missing or wrong, with a description of a right value. */
export type Mistake = { setting: string; shouldBe: string };

/** An error that lists all mistakes in the settings at once. */
export class ConfigError extends Error {
  readonly mistakes: readonly Mistake[];
  constructor(mistakes: readonly Mistake[]) {
    super(mistakes.map(({ setting, shouldBe }) => `${setting}: ${shouldBe}`).join('\n'));
    this.name = 'ConfigError';
    this.mistakes = mistakes;
  }
}

/** The validated settings of the process. */
export type Config = Settings & {
  playground: boolean;
  /** Whether the sandbox stands in for Stripe. */
  sandbox: boolean;
  /** Whether Telegram calls this service; else the bot polls. */
  telegramWebhook: boolean;
};

/** The shortest secret of Telegram's webhook that is used, in signs. */
export const WEBHOOK_SECRET_SIGNS = 24;

/** What connects the service to real people, money or engines that cost money. */
const CONNECTS = [
  'PUBLIC_URL',
  'TELEGRAM_BOT_TOKEN',
  'DISCORD_TOKEN',
  'STRIPE_SECRET_KEY',
  'PAYPAL_CLIENT_ID',
  'OPENAI_API_KEY',
  'GEMINI_API_KEY',
  'REPLICATE_API_TOKEN',
  'ATLASCLOUD_API_KEY',
  'CLOUDFLARE_AI_TOKEN',
] as const satisfies readonly (keyof Settings)[];
const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|::1)$/;

/**
 * Reads and validates the environment. Space around a value is ignored, and an empty value counts as
 * not set.
 * @throws {ConfigError} with every mistake
 */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(
    Object.entries(environment)
      .map(([name, value]) => [name, value?.trim()])
      .filter(([, value]) => value),
  );
  const read = SETTINGS.safeParse(given);
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
  mistakes.push(...clashes(given));
  if (!read.success || mistakes.length > 0) throw new ConfigError(mistakes);
  const { PLAYGROUND, SANDBOX, TELEGRAM_WEBHOOK, TELEGRAM_WEBHOOK_SECRET } = read.data;
  // What gives something away is on because somebody asked, or because nobody else can come.
  const alone = isAlone(read.data);
  return {
    ...read.data,
    playground: PLAYGROUND ? PLAYGROUND === 'on' : alone,
    sandbox: SANDBOX ? SANDBOX === 'on' : alone,
    telegramWebhook: TELEGRAM_WEBHOOK
      ? TELEGRAM_WEBHOOK === 'on'
      : TELEGRAM_WEBHOOK_SECRET !== undefined,
  };
}

/** Tells whether nothing real is connected and only this machine can reach the service. */
const isAlone = (settings: Settings): boolean =>
  !isProduction(settings) &&
  LOOPBACK.test(settings.PUBLISHED_HOST ?? settings.HOST) &&
  settings.OPENAI_SERVERS.length === 0 &&
  CONNECTS.every((name) => settings[name] === undefined);

/** Lists the mistakes of values that do not go together. */
function clashes(given: Readonly<Record<string, string | undefined>>): Mistake[] {
  const found: Mistake[] = [];
  const roles = given.ROLES === undefined ? null : parseRoles(given.ROLES);
  if (roles && roles.length < ROLES.length && !isRemote(given.DATABASE_URL))
    found.push({
      setting: 'ROLES',
      shouldBe: `${ROLES.join(',')}, because no other process can work on a database in a file (DATABASE_URL)`,
    });
  if (given.SANDBOX === 'on' && given.STRIPE_SECRET_KEY)
    found.push({ setting: 'SANDBOX', shouldBe: 'off, because STRIPE_SECRET_KEY is set' });
  if (given.TELEGRAM_WEBHOOK === 'on')
    for (const setting of ['TELEGRAM_BOT_TOKEN', 'PUBLIC_URL'])
      if (!given[setting]) found.push({ setting, shouldBe: 'set, because TELEGRAM_WEBHOOK is on' });
  return found;
}

/** Merges equal mistakes, which several parts of one setting may have. */
const told = (mistakes: readonly Mistake[]): Mistake[] =>
  mistakes.filter(
    ({ setting }, index) => mistakes.findIndex((one) => one.setting === setting) === index,
  );

/** Tells whether a database URL names a server rather than a local file. */
export const isRemote = (url: string | undefined): boolean =>
  url !== undefined && !url.startsWith('file:');
