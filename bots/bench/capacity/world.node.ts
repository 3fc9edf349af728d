/** Both Workers of the product in this process, on a real libSQL server, with bindings that count. */
import './workers-modules.node.ts';
import { join } from 'node:path';
import type { ExecutionContext } from '@cloudflare/workers-types';
import { readConfig } from '../../../core/config/config.ts';
import { silentLog } from '../../../core/log.ts';
import type { Database } from '../../../db/database.ts';
import { openDatabase } from '../../../db/open.node.ts';
import { startSqld } from '../../../db/testing/sqld.node.ts';
import { buildAssets } from '../../../webhooks/cloudflare/assets.node.ts';
import type { Env } from '../../../webhooks/cloudflare/env.ts';
import { openContext } from '../../process/context.node.ts';
import {
  startTelegramStandIn,
  type TelegramStandIn,
} from '../../telegram/testing/stand-in.node.ts';
import { person, temporaryFolder } from '../service.node.ts';
import {
  aiOf,
  assetsOf,
  bucketOf,
  drawingOf,
  imagesOf,
  metricsOf,
  visionOf,
} from './bindings.node.ts';
import { openDatabaseMeter } from './database-meter.node.ts';
import { type Meter, openMeter } from './meter.ts';
import { openQueue } from './queue.node.ts';
import { countLines, openActivity, openClock, openDoor } from './stage.node.ts';

const SECRET = 'the-secret-of-the-stand-in';
const MINUTE_MS = 60_000;
const DATA_KEY = Buffer.alloc(32, 7).toString('base64');
/** The product as it is measured. */
export type World = {
  meter: Meter;
  telegram: TelegramStandIn;
  /** The same database, beside the meter. */
  db: Database;
  /** The address of the database's server. */
  databaseUrl: string;
  /** Asks the front Worker. */
  ask(path: string): Promise<Response>;
  /** Lets time pass at once, in milliseconds. */
  pass(ms: number): void;
  /** The model of Workers AI that was asked last. */
  model(): string;
  /** Lets a minute's cron event happen. */
  cron(): Promise<void>;
  /** Resolves when everything that was begun is over. */
  quiet(): Promise<void>;
  close(): Promise<void>;
};

/** Opens the product on an empty database. */
export async function openWorld(): Promise<World> {
  const meter = openMeter();
  const clock = openClock();
  let model = '';
  const folder = await temporaryFolder();
  const assets = join(folder.path, 'assets');
  const [sqld, telegram, picture] = await Promise.all([
    startSqld(),
    startTelegramStandIn(),
    person('mira_front'),
    buildAssets(assets),
  ]);
  const database = await openDatabaseMeter(sqld.url, meter);
  const activity = openActivity();
  const door = await openDoor();
  const settings = {
    DATABASE_URL: database.url,
    DATA_KEY,
    PUBLIC_URL: door.url,
    TELEGRAM_BOT_TOKEN: telegram.token,
    TELEGRAM_API_ROOT: telegram.apiRoot,
    TELEGRAM_WEBHOOK_SECRET: SECRET,
  };
  const { front, tasks, Pictures } = await openWorkers();
  const execution = {
    waitUntil: (work: Promise<unknown>) => void activity.during(() => work),
    passThroughOnException: () => undefined,
  } as unknown as ExecutionContext;
  const queue = openQueue({
    meter,
    activity,
    consume: (batch) => tasks.queue(batch, env, execution),
  });
  const env = {
    ...settings,
    ASSETS: assetsOf(assets),
    IMAGES: imagesOf(meter),
    VISION: visionOf(meter),
    DRAWING: drawingOf(meter),
    OBJECTS: bucketOf(meter),
    METRICS: metricsOf(meter),
    AI: aiOf(meter, picture, (asked) => {
      model = asked;
    }),
    TASKS: queue,
  } as unknown as Env;
  const site = { fetch: (request: Request) => tasks.fetch(request, env, execution) };
  // Service bindings are no requests that are billed.
  const frontEnv: Env = { ...env, SITE: site as never, PICTURES: new Pictures(execution, env) };
  await seed({ ...settings, DATABASE_URL: sqld.url, DATA_DIR: folder.path, HOST: '127.0.0.1' });
  door.open((request) => {
    meter.add('requests');
    return activity.during(() => front.fetch(request, frontEnv, execution));
  });
  let minutes = 0;
  const logging = countLines(meter);
  const db = await openDatabase({ url: sqld.url });
  await connectTelegram(telegram, door.url);
  return {
    meter,
    telegram,
    db,
    databaseUrl: sqld.url,
    pass: clock.pass,
    model: () => model,
    ask: (path) => fetch(door.url + path),
    cron: async () => {
      meter.add('requests');
      const event = {
        scheduledTime: minutes * MINUTE_MS,
        cron: '* * * * *',
        noRetry: () => undefined,
      };
      minutes += 1;
      await activity.during(() => tasks.scheduled(event, env, execution));
    },
    quiet: activity.quiet,
    close: async () => {
      logging.end();
      clock.end();
      await db.close();
      await Promise.all([door.close(), telegram.close()]);
      await database.close();
      await sqld.close();
      await folder.remove();
    },
  };
}

/** Tells Telegram where the front Worker is, as a deployment does. */
async function connectTelegram(telegram: TelegramStandIn, url: string): Promise<void> {
  const params = { url: `${url}/webhooks/telegram`, secret_token: SECRET };
  await fetch(`${telegram.apiRoot}/bot${telegram.token}/setWebhook`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(params),
  });
}

/** Imported once their WebAssembly can be. */
async function openWorkers() {
  const [front, tasks] = await Promise.all([
    import('../../../webhooks/worker.ts'),
    import('../../../webhooks/tasks-worker/tasks.worker.ts'),
  ]);
  return { front: front.default, tasks: tasks.default, Pictures: tasks.Pictures };
}

/** Migrates the database and stores official templates and policies, as a deployment does. */
async function seed(settings: Record<string, string>): Promise<void> {
  const ctx = await openContext(readConfig(settings), {
    log: silentLog,
    now: Date.now,
    videos: false,
  });
  await ctx.close();
}
