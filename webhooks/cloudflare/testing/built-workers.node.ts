/** Workers as a deployment bundles them, once for all test files of a run. */

import { execFile } from 'node:child_process';
import { rmSync } from 'node:fs';
import { access, mkdir, mkdtemp, rename, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
/** Names the folder that the whole run of tests shares. */
const BUILT_WORKERS = 'TEST_BUILT_WORKERS';
/** Far longer than any machine builds, in milliseconds. */
const LIMIT_MS = 240_000;
const POLL_MS = 50;

/** The configurations of the Workers, by the name of each. */
export const WORKER_CONFIGS = {
  'alme-bots': 'wrangler.toml',
  'alme-bots-tasks': 'webhooks/tasks-worker/wrangler.toml',
  'alme-bots-vision': 'webhooks/vision-worker/wrangler.toml',
  'alme-bots-screening': 'webhooks/screening-worker/wrangler.toml',
  'alme-bots-drawing': 'webhooks/drawing-worker/wrangler.toml',
} as const;
/** The name of a Worker. */
export type WorkerName = keyof typeof WORKER_CONFIGS;

let own: Promise<string> | null = null;

/** Makes the folder that the processes of this run share; it goes with this process. */
export async function shareBuiltWorkers(): Promise<void> {
  process.env[BUILT_WORKERS] = await newFolder();
}

/** Gives a built Worker for the `workers` of a test harness, which it is built for but once a run. */
export async function builtWorker(
  name: WorkerName,
): Promise<{ configPath: string; prebuiltWorkerDir: string }> {
  const configPath = join(ROOT, WORKER_CONFIGS[name]);
  const prebuiltWorkerDir = await onceARun(name, (folder) => bundle(configPath, folder));
  return { configPath, prebuiltWorkerDir };
}

/**
 * Makes something in a folder once for all processes of a run; who comes while another makes it waits.
 * @returns the folder
 * @throws where it could not be made, or another process did not finish it
 */
export async function onceARun(
  name: string,
  make: (folder: string) => Promise<unknown>,
): Promise<string> {
  own ??= process.env[BUILT_WORKERS] ? Promise.resolve(process.env[BUILT_WORKERS]) : newFolder();
  const made = join(await own, name);
  if (await isFirst(`${made}.claim`)) {
    try {
      await mkdir(`${made}.making`);
      await make(`${made}.making`);
      await rename(`${made}.making`, made);
    } catch (cause) {
      await writeFile(`${made}.failed`, String(cause));
      throw cause;
    }
  }
  const ends = performance.now() + LIMIT_MS;
  while (!(await isThere(made))) {
    if ((await isThere(`${made}.failed`)) || performance.now() > ends)
      throw new Error(`${name} was not built by the process that began it`);
    await pause(POLL_MS);
  }
  return made;
}

/** Bundles a Worker as a deployment does. */
async function bundle(configPath: string, folder: string): Promise<void> {
  const wrangler = createRequire(import.meta.url).resolve('wrangler');
  const args = ['deploy', '--dry-run', '--outdir', folder, '--config', configPath];
  await promisify(execFile)(process.execPath, ['--no-warnings', wrangler, ...args], {
    timeout: LIMIT_MS,
  });
}

async function newFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'alme-built-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

const isFirst = (claim: string): Promise<boolean> =>
  mkdir(claim).then(
    () => true,
    () => false,
  );

const isThere = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );
