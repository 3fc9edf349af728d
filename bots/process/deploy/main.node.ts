/** `npm run deploy -- --env production` brings Cloudflare, the database, Telegram and Discord to this build. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs, parseEnv } from 'node:util';
import { ConfigError, type Mistake } from '../../../core/config/config.ts';
import { secretHider } from '../../../core/config/secret-values.ts';
import { readShippedModels } from '../../../core/engines/models/shipped.node.ts';
import { openLog } from '../../../core/log.node.ts';
import { buildAssets } from '../../../webhooks/cloudflare/assets.node.ts';
import { readModels } from '../../service/models.ts';
import { ownVersion } from '../own-version.node.ts';
import { reasonOf } from '../startup-error.node.ts';
import { CLOUDFLARE_API } from './cloudflare.ts';
import { deploy, rehearse } from './deploy.node.ts';
import { type DeploySettings, isSetting, readDeploySettings } from './settings.ts';
import { ENVIRONMENTS } from './workers.node.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const USAGE = `usage: npm run deploy -- --env preview|production [--dry-run]

Settings are read from .env.preview or .env.production, and from the environment, which wins.
CLOUDFLARE_API_TOKEN and CLOUDFLARE_ACCOUNT_ID say who deploys where (docs/workers.md).
--dry-run says what would be done, and changes nothing.
`;
const LOOPBACK = /^http:\/\/(?:127\.0\.0\.1|localhost)[:/]/;
const ACCESS = ['CLOUDFLARE_API_TOKEN', 'CLOUDFLARE_ACCOUNT_ID'] as const;

/** Reads the file of an environment, beneath what the process was started with. */
async function readEnvironment(environment: string): Promise<Record<string, string | undefined>> {
  const text = await readFile(join(ROOT, `.env.${environment}`), 'utf8').catch(() => '');
  const own = Object.entries(process.env).filter(
    ([name]) => isSetting(name) || name.startsWith('CLOUDFLARE_'),
  );
  return { ...parseEnv(text), ...Object.fromEntries(own) };
}

/** Reads the settings. @throws {ConfigError} with every mistake, and with what says who deploys */
function readAll(
  given: Readonly<Record<string, string | undefined>>,
  local: boolean,
): DeploySettings {
  const mistakes: Mistake[] = ACCESS.filter((name) => !given[name]?.trim()).map((setting) => ({
    setting,
    shouldBe: 'set (docs/workers.md)',
  }));
  try {
    const settings = readDeploySettings(given, local);
    readModels(settings.config, { shipped: readShippedModels(), readFile: noFile });
    if (mistakes.length === 0) return settings;
  } catch (cause) {
    if (!(cause instanceof ConfigError)) throw cause;
    mistakes.push(...cause.mistakes);
  }
  throw new ConfigError(mistakes);
}

/** A Worker has no disk: what it reads stands in the settings. */
const noFile = (): never => {
  throw new Error('no disk');
};

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: { env: { type: 'string' }, 'dry-run': { type: 'boolean' } },
  });
  const environment = ENVIRONMENTS.find((one) => one === values.env);
  if (!environment) {
    process.stderr.write(USAGE);
    return 2;
  }
  const given = await readEnvironment(environment);
  const token = given.CLOUDFLARE_API_TOKEN?.trim() ?? '';
  const accountId = given.CLOUDFLARE_ACCOUNT_ID?.trim() ?? '';
  const hideSettings = secretHider(given);
  hide = (text) => hideSettings(token ? text.replaceAll(token, '[secret]') : text);
  const apiBase = given.CLOUDFLARE_API_BASE_URL?.trim() || CLOUDFLARE_API;
  const settings = readAll(given, LOOPBACK.test(apiBase));
  for (const name of settings.leftOut) say(`${name} is of a machine of your own: it is left out`);
  const run = values['dry-run'] ? rehearse : deploy;
  await run({
    ...{ root: ROOT, environment, settings, access: { accountId, token, apiBase } },
    ...{ message: `alme bots ${await ownVersion()}`, say, now: Date.now, inherited: process.env },
    buildAssets: () => buildAssets(),
    log: openLog('warn', Date.now, (text) => hide(text)),
  });
  return 0;
}

let hide: (text: string) => string = secretHider(process.env);
const say = (line: string): void => void process.stdout.write(`${hide(line)}\n`);

for (const [signal, code] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const)
  process.once(signal, () => process.exit(code));
// A batch that a server ended leaves promises behind that nobody waits for (@libsql/client 0.18).
process.on('unhandledRejection', () => undefined);

main()
  .then((code) => {
    process.exitCode = code;
  })
  .catch((cause: unknown) => {
    process.exitCode = 1;
    if (cause instanceof ConfigError) {
      process.stderr.write('Nothing was deployed. These settings need mending:\n');
      for (const { setting, shouldBe } of cause.mistakes)
        process.stderr.write(`  ${setting}: should be ${shouldBe}\n`);
      return;
    }
    if (cause instanceof TypeError && 'code' in cause)
      return void process.stderr.write(`${cause.message}\n${USAGE}`);
    process.stderr.write(
      `not deployed to the end: ${hide(reasonOf(cause))}\nMend it and run it again: what is done is not done twice.\n`,
    );
  });
