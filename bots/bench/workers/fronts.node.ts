import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { readConfig } from '../../../core/config/config.ts';
import { silentLog } from '../../../core/log.ts';
import { buildAssets } from '../../../webhooks/cloudflare/assets.node.ts';
import { openContext } from '../../process/context.node.ts';
import { childrenNamed } from '../process-tree.node.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const BUILD_LIMIT_MS = 300_000;
/** About what a sheet of covers has. */
const SHEET_BYTES = 200_000;

/**
 * The front Worker, one isolate. wrangler puts a Worker of its own before it: of its two processes of workerd the
 * busier one is the front.
 */
export type Front = { url: string; pids: number[]; close(): Promise<void> };

/** The settings of all fronts. */
export function settingsOf(parts: { databaseUrl: string; apiRoot: string; token: string }) {
  return {
    DATABASE_URL: parts.databaseUrl,
    DATA_KEY: Buffer.alloc(32, 7).toString('base64'),
    PUBLIC_URL: 'http://127.0.0.1:1',
    TELEGRAM_BOT_TOKEN: parts.token,
    TELEGRAM_API_ROOT: parts.apiRoot,
    TELEGRAM_WEBHOOK_SECRET: 'benchmark-of-the-workers',
    // Locally each line goes through another process, which is no part of what is measured.
    LOG_LEVEL: 'warn',
  };
}

/** Migrates the database and stores templates and policies, as a deployment does. */
export async function seed(settings: Record<string, string>, folder: string): Promise<void> {
  const config = readConfig({ ...settings, DATA_DIR: folder, HOST: '127.0.0.1' });
  const ctx = await openContext(config, { log: silentLog, now: Date.now, videos: false });
  await ctx.close();
}

/** Bundles the front Worker once, and writes what stands in for the Workers that it is bound to. */
export async function buildFront(folder: string): Promise<void> {
  await buildAssets();
  const wrangler = join(
    createRequire(import.meta.url).resolve('wrangler'),
    '../../bin/wrangler.js',
  );
  const args = ['deploy', '--dry-run', '--outdir', join(folder, 'front')];
  await promisify(execFile)(
    process.execPath,
    [wrangler, ...args, '-c', join(ROOT, 'wrangler.toml')],
    {
      cwd: ROOT,
      timeout: BUILD_LIMIT_MS,
    },
  );
  const source = `import { WorkerEntrypoint } from 'cloudflare:workers';
export default class extends WorkerEntrypoint {}
export class Pictures extends WorkerEntrypoint {
  contactSheet() { return { bytes: new Uint8Array(${SHEET_BYTES}), contentType: 'image/jpeg' }; }
}`;
  await writeFile(join(folder, 'bound.js'), source);
}

/** wrangler has each Worker observed by one of its own, in the same process: no part of what is measured. */
function loadHarness() {
  // biome-ignore lint/style/noProcessEnv: a setting of wrangler, which reads no other place
  process.env.X_LOCAL_OBSERVABILITY = 'false';
  return import('wrangler');
}

/** Starts a front that `buildFront` has bundled into a folder. */
export async function startFront(folder: string, vars: Record<string, string>): Promise<Front> {
  const { createTestHarness } = await loadHarness();
  const before = new Set(childrenNamed(process.pid, 'workerd'));
  const bound = (name: string) => ({
    config: { name, main: join(folder, 'bound.js'), compatibility_date: '2026-11-01' },
  });
  const server = createTestHarness({
    root: ROOT,
    workers: [
      {
        configPath: join(ROOT, 'wrangler.toml'),
        prebuiltWorkerDir: join(folder, 'front'),
        vars,
        bindingOverrides: { AI: 'ai' },
      },
      ...['ai', 'alme-bots-vision', 'alme-bots-drawing', 'alme-bots-tasks'].map(bound),
    ],
  });
  const { url } = await server.listen();
  const pids = childrenNamed(process.pid, 'workerd').filter((pid) => !before.has(pid));
  return { url: url.origin, pids, close: () => server.close() };
}

/** Starts a Worker that does nothing, `empty.js` in a folder. */
export async function startEmpty(folder: string): Promise<Front> {
  const { createTestHarness } = await loadHarness();
  const before = new Set(childrenNamed(process.pid, 'workerd'));
  const config = {
    name: 'empty',
    main: join(folder, 'empty.js'),
    compatibility_date: '2026-11-01',
  };
  const server = createTestHarness({ root: ROOT, workers: [{ config }] });
  const { url } = await server.listen();
  const pids = childrenNamed(process.pid, 'workerd').filter((pid) => !before.has(pid));
  return { url: url.origin, pids, close: () => server.close() };
}
