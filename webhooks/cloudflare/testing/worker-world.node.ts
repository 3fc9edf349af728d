/** The product in workerd, with sqld, R2, a queue and a stand-in of Telegram: for tests. */

import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getRequestListener } from '@hono/node-server';
import { createTestHarness, type TestHarness } from 'wrangler';
import { openContext } from '../../../bots/process/context.node.ts';
import {
  startTelegramStandIn,
  type TelegramStandIn,
} from '../../../bots/telegram/testing/stand-in.node.ts';
import { readConfig } from '../../../core/config/config.ts';
import { AI_STAND_IN, writeAiStandIn } from '../../../core/engines/testing/ai-stand-in.node.ts';
import { silentLog } from '../../../core/log.ts';
import type { Database } from '../../../db/database.ts';
import { openDatabase } from '../../../db/open.node.ts';
import { type Sqld, startSqld } from '../../../db/testing/sqld.node.ts';
import { buildAssets } from '../assets.node.ts';
import { builtWorker, onceARun, type WorkerName } from './built-workers.node.ts';

const DATA_KEY = Buffer.alloc(32, 7).toString('base64');
/** The secret of Telegram's webhook. */
export const SECRET = 'the-secret-of-the-stand-in';

const NOTHING = new Uint8Array();

/** A webhook that came in. */
export type Heard = { url: string; headers: [string, string][]; body: Uint8Array<ArrayBuffer> };

/** Opens a way to a server, and gives its address. */
type Way = (url: string) => Promise<string>;

/** The product in workerd. */
export type WorkerWorld = {
  server: TestHarness;
  /** The address of the front Worker over real HTTP, without a slash at the end. */
  url: string;
  /** The webhooks that have come in, the newest last. */
  heard: readonly Heard[];
  sqld: Sqld;
  /** The same database, to look at and to be broken. */
  db: Database;
  telegram: TelegramStandIn;
  /** Lets a minute's cron event happen. */
  cron(): Promise<void>;
  /**
   * Ends workerd, with what its queue held, and starts it anew with the files that it kept.
   * @param changed settings
   */
  restart(changed?: Record<string, string>): Promise<void>;
  close(): Promise<void>;
};

/**
 * Starts all Workers with a migrated and seeded database.
 * @param settings beside the usual ones
 * @param between opens the way of the front Worker, or of all, to the server of this address, and gives its
 *   address
 */
export async function openWorkerWorld(
  settings: Record<string, string> = {},
  between: { front?: Way; all?: Way } = {},
): Promise<WorkerWorld> {
  const folder = await mkdtemp(join(tmpdir(), 'alme-workers-'));
  const [sqld, telegram] = await Promise.all([
    startSqld(),
    startTelegramStandIn(),
    onceARun('assets', () => buildAssets()),
  ]);
  const door = await openDoor();
  const vars: Record<string, string> = {
    DATABASE_URL: (await between.all?.(sqld.url)) ?? sqld.url,
    DATA_KEY,
    PUBLIC_URL: door.url,
    TELEGRAM_BOT_TOKEN: telegram.token,
    TELEGRAM_API_ROOT: telegram.apiRoot,
    TELEGRAM_WEBHOOK_SECRET: SECRET,
    PLAYGROUND: 'on',
    SANDBOX: 'on',
    ...settings,
  };
  await seed({ ...vars, DATA_DIR: folder });
  const front: Record<string, string> = between.front
    ? { DATABASE_URL: await between.front(sqld.url) }
    : {};
  const server = createTestHarness({ workers: await workersWith(vars, front, folder) });
  await server.listen();
  door.open(server);
  await setWebhook(telegram, door.url);
  const db = await openDatabase({ url: sqld.url, upToDate: true });
  return {
    server,
    url: door.url,
    heard: door.heard,
    sqld,
    db,
    telegram,
    cron: async () => {
      await server
        .getWorker('alme-bots-tasks')
        .scheduled({ cron: '* * * * *', scheduledTime: new Date() });
    },
    restart: async (changed = {}) => {
      Object.assign(vars, changed);
      await server.update({ workers: await workersWith({ ...vars }, front, folder) });
    },
    close: async () => {
      await telegram.close();
      await door.close();
      await server.close();
      await db.close();
      await sqld.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Lists the Workers, each built once a run. */
async function workersWith(
  vars: Record<string, string>,
  front: Record<string, string>,
  folder: string,
) {
  const main = async (name: WorkerName, own: Record<string, string> = {}) => ({
    ...(await builtWorker(name)),
    vars: { ...vars, ...own },
    bindingOverrides: { AI: AI_STAND_IN },
  });
  // One after the other: two bundles at once want more memory than small machines have.
  return [
    await main('alme-bots', front),
    await main('alme-bots-tasks'),
    await builtWorker('alme-bots-vision'),
    await builtWorker('alme-bots-screening'),
    await builtWorker('alme-bots-drawing'),
    { config: await writeAiStandIn(folder) },
  ];
}

/** Tells Telegram where updates go, as a deployment does. */
async function setWebhook({ apiRoot, token }: TelegramStandIn, url: string): Promise<void> {
  const answer = await fetch(`${apiRoot}/bot${token}/setWebhook`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ url: `${url}/webhooks/telegram`, secret_token: SECRET }),
  });
  if (!answer.ok) throw new Error(`no webhook: ${answer.status}`);
}

/** Opens a port of this machine through which everything reaches the front Worker, with its body as it is. */
async function openDoor() {
  let behind: TestHarness | null = null;
  const heard: Heard[] = [];
  const listener = getRequestListener(async (request) => {
    if (!behind) return new Response(null, { status: 503 });
    const body = request.body ? new Uint8Array(await request.arrayBuffer()) : null;
    if (new URL(request.url).pathname.startsWith('/webhooks/'))
      heard.push({ url: request.url, headers: [...request.headers], body: body ?? NOTHING });
    const init = {
      method: request.method,
      headers: [...request.headers],
      body,
      redirect: 'manual',
    };
    return (await behind.fetch(request.url, init as never)) as unknown as Response;
  });
  const server = createServer(listener).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    heard,
    open: (harness: TestHarness) => {
      behind = harness;
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Migrates the database and stores official templates and policies, as a deployment does. */
async function seed(settings: Record<string, string>): Promise<void> {
  const config = readConfig({ ...settings, HOST: '127.0.0.1' });
  const ctx = await openContext(config, { log: silentLog, now: Date.now, videos: false });
  await ctx.close();
}
