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
  /**
   * Whether the sandbox may stand in for Stripe. The sandbox gives credits away, so it never runs
   * beside a provider of real money.
   */
  sandbox: boolean;
};

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
  if (!read.success || mistakes.length > 0) throw new ConfigError(mistakes);
  const { PLAYGROUND, NODE_ENV, STRIPE_SECRET_KEY, PAYPAL_CLIENT_ID } = read.data;
  const trying = NODE_ENV !== 'production';
  const playground = PLAYGROUND ? PLAYGROUND === 'on' : trying;
  return { ...read.data, playground, sandbox: trying && !STRIPE_SECRET_KEY && !PAYPAL_CLIENT_ID };
}

/** Merges equal mistakes, which several parts of one setting may have. */
const told = (mistakes: readonly Mistake[]): Mistake[] =>
  mistakes.filter(
    ({ setting }, index) => mistakes.findIndex((one) => one.setting === setting) === index,
  );

/** Tells whether a database URL names a server rather than a local file. */
export const isRemote = (url: string | undefined): boolean =>
  url !== undefined && !url.startsWith('file:');
