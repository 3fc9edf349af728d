import { SETTINGS, type Settings, TOGETHER } from './settings/settings.ts';

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

/** The settings as the process uses them. */
export type Config = Settings & {
  playground: boolean;
  /** Whether the sandbox may stand in for Stripe: it gives credits away, so not beside real money. */
  sandbox: boolean;
};

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
