import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serve } from '@hono/node-server';
import { createClient } from '@libsql/client';
import { Hono } from 'hono';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { silentLog } from '../../../core/log.ts';
import { silentMetrics } from '../../../core/metrics.ts';
import { type Sqld, startSqld } from '../../../db/testing/sqld.node.ts';
import { discordWebhook } from '../../../webhooks/surfaces/discord.ts';
import { type StandIn, startDiscord } from '../../discord/testing/stand-in.node.ts';
import {
  startTelegramStandIn,
  type TelegramStandIn,
} from '../../telegram/testing/stand-in.node.ts';
import { type DeployParts, deploy, rehearse } from './deploy.node.ts';
import { readDeploySettings } from './settings.ts';
import { type CloudflareStandIn, startCloudflare } from './testing/cloudflare.node.ts';
import { WORKER_FILES } from './testing/small-workers.node.ts';

const CHILD = fileURLToPath(new URL('./testing/deploy.process.node.ts', import.meta.url));
const DATA_KEY = Buffer.alloc(32, 7).toString('base64');
const ORDER = ['screening', 'vision', 'drawing', 'tasks', null].map((part) =>
  ['alme-bots', part, 'preview'].filter(Boolean).join('-'),
);

const QUEUE = 'alme-bots-tasks-preview';
const DEAD = 'alme-bots-tasks-dead-preview';

let root: string;
let sqld: Sqld;
let cloudflare: CloudflareStandIn;
let telegram: TelegramStandIn;
let discord: StandIn;
let front: { url: string; isReady: boolean; asked: string[]; close(): Promise<void> };
let lines: string[];

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'alme-deploy-test-'));
  for (const [path, text] of Object.entries(WORKER_FILES)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
  sqld = await startSqld();
  telegram = await startTelegramStandIn();
  discord = await startDiscord(Date.now);
  front = await startFront();
  cloudflare = await startCloudflare();
});
afterAll(async () => {
  await Promise.all([sqld.close(), telegram.close(), discord.close(), front.close()]);
  await cloudflare.close();
  await rm(root, { recursive: true, force: true });
});
beforeEach(() => {
  lines = [];
  cloudflare.before = async () => null;
  cloudflare.calls.length = 0;
});

/** Answers at PUBLIC_URL as the deployed Worker would. */
async function startFront(): Promise<typeof front> {
  const app = new Hono();
  const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));
  app.get('/readyz', (c) => {
    front.asked.push('/readyz');
    return front.isReady ? c.json({ status: 'ready' }) : c.json({ status: 'unavailable' }, 503);
  });
  const answer = discordWebhook({
    publicKey: discord.publicKey,
    intake: {
      interaction: async () => ({ response: { type: 1 }, store: async () => undefined }),
    } as never,
    ...{ metrics: silentMetrics, log: silentLog, now: Date.now, pause },
  });
  app.post('/webhooks/discord', (c) => answer(c.req.raw));
  app.post('/webhooks/telegram', (c) => c.body(null, 200));
  const server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }) as Server;
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    isReady: true,
    asked: [],
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

const given = (): Record<string, string> => ({
  DATABASE_URL: sqld.url,
  DATA_KEY,
  PUBLIC_URL: front.url,
  TELEGRAM_BOT_TOKEN: telegram.token,
  TELEGRAM_API_ROOT: telegram.apiRoot,
  ...discord.settings,
  DATA_DIR: './data',
});

const accessOf = ({ accountId, token, apiBase }: CloudflareStandIn) => ({
  accountId,
  token,
  apiBase,
});

const parts = (settings = given()): DeployParts => ({
  root,
  environment: 'preview',
  settings: readDeploySettings(settings, true),
  access: accessOf(cloudflare),
  message: 'test',
  buildAssets: async () => undefined,
  say: (line) => void lines.push(line),
  log: silentLog,
  now: Date.now,
  inherited: process.env,
  ready: { withinMs: 0, everyMs: 1 },
});

const database = () => createClient({ url: sqld.url });
const changes = () => cloudflare.calls.filter((call) => !call.startsWith('GET'));
const said = () => lines.join('\n');

test('a rehearsal says what would be done, and changes nothing', async () => {
  await rehearse(parts());
  expect(changes()).toEqual([]);
  const tables = await database().execute('select name from sqlite_master');
  expect(tables.rows).toEqual([]);
  expect(said()).toContain('queue alme-bots-tasks-preview: would be created');
  expect(said()).toContain('bucket alme-bots-objects-preview: would be created');
  expect(said()).toContain('migrations that would run: 0000_ground');
  expect(said()).toContain('alme-bots-preview would be deployed');
});

test('a deploy that is killed before its last Worker has told nobody', async () => {
  const child = fork(CHILD, { stdio: 'ignore' });
  const ended = once(child, 'exit');
  cloudflare.before = async (call) => {
    if (call !== `PUT /workers/scripts/${ORDER[4]}`) return null;
    child.kill('SIGKILL');
    await ended;
    return 500;
  };
  child.send({ root, environment: 'preview', given: given(), access: accessOf(cloudflare) });
  const [, signal] = await ended;
  expect(signal).toBe('SIGKILL');
  expect([...cloudflare.scripts.keys()]).toEqual(ORDER.slice(0, 4));
  expect(telegram.world.updates.webhook).toBeNull();
  expect(discord.world.endpoint).toBeNull();
});

test('the deploy after it goes on, and brings everything', async () => {
  await deploy(parts({ ...given(), SUPPORT_CONTACT: '@help' }));
  expect([...cloudflare.scripts.keys()]).toEqual(ORDER);
  expect([...cloudflare.queues.keys()].toSorted()).toEqual([DEAD, QUEUE]);
  const consumers = [...cloudflare.queues.values()].flatMap((queue) => queue.consumers);
  expect(consumers.map(({ script }) => script)).toEqual([ORDER[3], ORDER[3]]);
  expect([...cloudflare.buckets]).toEqual(['alme-bots-objects-preview']);
  expect(cloudflare.schedules.get(ORDER[3] ?? '')).toEqual([{ cron: '* * * * *' }]);
  const secrets = cloudflare.secretsOf('alme-bots-preview');
  expect(secrets).toMatchObject({ DATA_KEY, TELEGRAM_WEBHOOK: 'on', SUPPORT_CONTACT: '@help' });
  expect(secrets).not.toHaveProperty('DATA_DIR');
  expect(cloudflare.secretsOf(ORDER[0] ?? '')).toEqual({});
  expect(telegram.world.updates.webhook?.url).toBe(`${front.url}/webhooks/telegram`);
  expect(telegram.world.updates.webhook?.secret).toMatch(/^[0-9a-f]{64}$/);
  expect(telegram.refusals).toEqual([]);
  expect(discord.world.endpoint).toBe(`${front.url}/webhooks/discord`);
  expect(discord.world.commands.length).toBeGreaterThan(10);
  expect(said()).toContain('no migration was due');
  const { rows } = await database().execute('select count(*) as n from templates');
  expect(Number(rows[0]?.n)).toBeGreaterThan(10);
  for (const secret of [DATA_KEY, telegram.token, discord.token, cloudflare.token])
    expect(said()).not.toContain(secret);
});

test('a setting that is gone is taken from the Workers; where they do not get ready nobody is told', async () => {
  const calls = telegram.calls.length;
  const before = cloudflare.scripts.get('alme-bots-preview')?.at(-1)?.id;
  front.isReady = false;
  await expect(deploy(parts())).rejects.toThrow(/503.*unavailable/);
  expect(cloudflare.secretsOf('alme-bots-preview')).not.toHaveProperty('SUPPORT_CONTACT');
  expect(cloudflare.secretsOf('alme-bots-preview')).toHaveProperty('DATA_KEY');
  expect(telegram.calls.length).toBe(calls);
  expect(said()).toContain(`wrangler rollback ${before} --name alme-bots-preview`);
  expect(changes().filter((call) => /POST .(?:queues|r2)/.test(call))).toEqual([]);
});

test('another data key than the database’s is refused before a Worker is changed', async () => {
  await database().execute(
    "insert into accounts (id, wrapped_key, created_at) values ('mira', 'of another key', 5)",
  );
  await expect(deploy(parts())).rejects.toThrow(/DATA_KEY is not the one/);
  expect(changes()).toEqual([]);
  expect(said()).toContain('No Worker was changed');
});
