import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CloudflareAccess } from './cloudflare.ts';
import type { Environment, WorkerPlan } from './workers.node.ts';

/** An error that says what wrangler said when it failed. */
export class WranglerError extends Error {
  override name = 'WranglerError';
}

/** What runs wrangler. */
export type Wrangler = {
  /** Bundles a Worker and throws the bundle away. @throws {WranglerError} */
  bundle(worker: WorkerPlan): Promise<void>;
  /**
   * Deploys a Worker with settings, which become its secrets in the same version: where it fails, the version
   * before goes on with its own.
   * @throws {WranglerError}
   */
  deploy(worker: WorkerPlan, settings: Readonly<Record<string, string>> | null): Promise<void>;
};

const MOST_SAID = 4_000;

/** Where Node keeps wrangler's compiled code: a deploy starts it ten times. */
const COMPILED = fileURLToPath(
  new URL('../../../node_modules/.cache/alme-bots/wrangler', import.meta.url),
);

/** What of the environment wrangler is started with: the settings are none of its business. */
const INHERITED = [
  ...['PATH', 'HOME', 'TMPDIR', 'TEMP', 'APPDATA', 'SYSTEMROOT'],
  ...['HTTP_PROXY', 'HTTPS_PROXY', 'http_proxy', 'https_proxy', 'NODE_EXTRA_CA_CERTS'],
];

/**
 * Opens the installed wrangler for an account.
 * @param message what the versions of the Workers are called
 * @param inherited the environment of this process
 */
export function openWrangler(
  environment: Environment,
  { accountId, token, apiBase }: CloudflareAccess,
  message: string,
  inherited: NodeJS.ProcessEnv,
): Wrangler {
  const run = (args: readonly string[]): Promise<void> =>
    runWrangler([...args, '--env', environment], {
      CLOUDFLARE_ACCOUNT_ID: accountId,
      CLOUDFLARE_API_TOKEN: token,
      CLOUDFLARE_API_BASE_URL: apiBase,
      CLOUDFLARE_LOAD_DEV_VARS_FROM_DOT_ENV: 'false',
      WRANGLER_SEND_METRICS: 'false',
      NODE_COMPILE_CACHE: COMPILED,
      NO_COLOR: '1',
      CI: '1',
      ...Object.fromEntries(
        INHERITED.flatMap((name) => (inherited[name] ? [[name, inherited[name]]] : [])),
      ),
    });
  return {
    bundle: ({ config }) =>
      inFolder((folder) => run(['deploy', '--dry-run', '--outdir', folder, '--config', config])),
    deploy: ({ config }, settings) =>
      inFolder(async (folder) => {
        const secrets = join(folder, 'settings.json');
        if (settings) await writeFile(secrets, JSON.stringify(settings), { mode: 0o600 });
        await run([
          ...['deploy', '--config', config, '--message', message],
          ...(settings ? ['--secrets-file', secrets] : []),
        ]);
      }),
  };
}

/** Does something with a folder of its own, which nobody else may read. */
async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'alme-deploy-'));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  process.once('exit', remove);
  try {
    return await work(folder);
  } finally {
    process.off('exit', remove);
    remove();
  }
}

async function runWrangler(args: readonly string[], env: NodeJS.ProcessEnv): Promise<void> {
  const bin = createRequire(import.meta.url).resolve('wrangler');
  const child = spawn(process.execPath, ['--no-warnings', bin, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env,
  });
  const stop = () => child.kill();
  process.once('exit', stop);
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => {
      said = (said + chunk.toString('utf8')).slice(-MOST_SAID);
    });
  const [code] = await once(child, 'close');
  process.off('exit', stop);
  if (code !== 0) throw new WranglerError(`wrangler ${args[0]} failed:\n${said.trim()}`);
}
