import {
  type Config,
  ConfigError,
  isRemote,
  type Mistake,
  readConfig,
} from '../../../core/config/config.ts';
import { SETTINGS } from '../../../core/config/settings/settings.ts';
import { onlyHere } from '../../../webhooks/cloudflare/worker-config.ts';

/** The settings of a deployment. */
export type DeploySettings = {
  config: Config;
  /** The settings that the Workers get, by name. */
  uploaded: Readonly<Record<string, string>>;
  /** Settings that mean something on a machine of your own alone, and are left out. */
  leftOut: readonly string[];
};

/** What a setting of one machine is about; a Worker has none of it. */
const OF_ONE_MACHINE = [
  'PORT',
  'HOST',
  'PUBLISHED_HOST',
  'TRUSTED_PROXIES',
  'METRICS_PORT',
  'METRICS_HOST',
  'DATA_DIR',
  'BACKUP_KEY',
] as const;
const PEM = /^-----BEGIN /;
/** What Cloudflare takes as one variable, in bytes. @see https://developers.cloudflare.com/workers/platform/limits/ */
const VALUE_BYTES = 5_120;
const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;

/** The settings that a deployment knows among the names of an environment. */
export const isSetting = (name: string): boolean => Object.hasOwn(SETTINGS.shape, name);

/**
 * Reads the settings as the Workers will see them.
 * @param given the settings by name, as a file or an environment has them
 * @param local whether Cloudflare is a stand-in on this machine, which reaches this machine's addresses
 * @throws {ConfigError} with every mistake, those of Workers among them
 */
export function readDeploySettings(
  given: Readonly<Record<string, string | undefined>>,
  local: boolean,
): DeploySettings {
  const set = Object.fromEntries(
    Object.entries(given).flatMap(([name, value]) =>
      isSetting(name) && value?.trim() ? [[name, value.trim()] as const] : [],
    ),
  );
  const isHere = (name: string): boolean => OF_ONE_MACHINE.some((one) => one === name);
  // Whose account it is says the deploy too, which is no business of the Workers'.
  if (!set.CLOUDFLARE_AI_TOKEN) delete set.CLOUDFLARE_ACCOUNT_ID;
  const uploaded: Record<string, string> = {
    ...Object.fromEntries(Object.entries(set).filter(([name]) => !isHere(name))),
    ...(set.TELEGRAM_BOT_TOKEN ? { TELEGRAM_WEBHOOK: set.TELEGRAM_WEBHOOK ?? 'on' } : {}),
    NODE_ENV: 'production',
  };
  const mistakes = mistakesOnWorkers(uploaded, local);
  try {
    const config = readConfig(uploaded);
    if (mistakes.length === 0)
      return { config, uploaded, leftOut: Object.keys(set).filter(isHere) };
  } catch (cause) {
    if (!(cause instanceof ConfigError)) throw cause;
    const own = new Set(mistakes.map(({ setting }) => setting));
    mistakes.unshift(...cause.mistakes.filter(({ setting }) => !own.has(setting)));
  }
  throw new ConfigError(mistakes);
}

function mistakesOnWorkers(set: Readonly<Record<string, string>>, local: boolean): Mistake[] {
  const found: Mistake[] = [...onlyHere(set)];
  const should = (setting: string, shouldBe: string): void =>
    void found.push({ setting, shouldBe });
  if (isRemote(set.DATABASE_URL) && !local && !isReachable(set.DATABASE_URL))
    should('DATABASE_URL', 'an address that Cloudflare reaches: libsql:// or https://');
  if (set.PUBLIC_URL && !local && !set.PUBLIC_URL.startsWith('https://'))
    should('PUBLIC_URL', 'the https address that leads to the Worker');
  for (const name of ['C2PA_CERTIFICATE', 'C2PA_PRIVATE_KEY'])
    if (set[name] && !PEM.test(set[name]))
      should(name, 'PEM itself, with \\n for line breaks: a Worker has no files');
  for (const [name, value] of Object.entries(set))
    if (new TextEncoder().encode(value).length > VALUE_BYTES)
      should(name, `at most ${VALUE_BYTES} bytes, which is what a Worker takes as one setting`);
  return found;
}

/** Tells whether an address is encrypted and not of this machine. */
function isReachable(address: string | undefined): boolean {
  if (!address || !URL.canParse(address)) return false;
  const { protocol, hostname } = new URL(address);
  return ['libsql:', 'https:', 'wss:'].includes(protocol) && !LOOPBACK.test(hostname);
}
