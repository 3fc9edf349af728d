/** The whole service in this process, with a stand-in of Telegram before it: for tests. */
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { sql } from 'drizzle-orm';
import { readConfig } from '../../../core/config/config.ts';
import type { Engine } from '../../../core/engines/engine.ts';
import { silentLog } from '../../../core/log.ts';
import { SWAP_LOCK } from '../../../core/storage/disk-swap.node.ts';
import type { Database } from '../../../db/database.ts';
import {
  startTelegramStandIn,
  type TelegramStandIn,
  type TelegramUser,
} from '../../telegram/testing/stand-in.node.ts';
import { type Service, type ServiceOptions, startService } from '../start.node.ts';

/** The stand-in accepts messages as fast as they come. */
const RATE_LIMITS = {
  messagesASecond: 10_000,
  chatMessagesASecond: 10_000,
  chatBurst: 10_000,
  /** A remark on a press comes before this on any machine, in milliseconds. */
  answerWithinMs: 10_000,
};
/** The webhook secret of the stand-in. */
export const SECRET = 'the-secret-of-the-stand-in';
const CHECK_EVERY_MS = 20;
/** The upper bound of a wait, in milliseconds: far longer than any machine needs. */
const WAIT_MS = 300_000;

/** The whole service in this process with a Telegram stand-in, for tests. */
export type TestService = {
  readonly service: Service;
  telegram: TelegramStandIn;
  /** DATA_DIR. */
  folder: string;
  /** Stops the service, runs `between` on its data, and starts the service again. */
  restart(between?: () => Promise<void>): Promise<void>;
  close(): Promise<void>;
};

/** The options of a test service. */
export type TestServiceOptions = Partial<ServiceOptions> & {
  settings?: Record<string, string>;
  /** Whether updates arrive by webhook; by polling by default. */
  webhook?: boolean;
};

/** Starts a test service. */
export async function openTestService(options: TestServiceOptions = {}): Promise<TestService> {
  const { settings = {}, webhook = false, ...rest } = options;
  const folder = await mkdtemp(join(tmpdir(), 'alme-house-'));
  const telegram = await startTelegramStandIn(rest.now ? { now: rest.now } : {});
  const config = readConfig({
    PORT: '0',
    HOST: '127.0.0.1',
    DATA_DIR: folder,
    TELEGRAM_BOT_TOKEN: telegram.token,
    TELEGRAM_API_ROOT: telegram.apiRoot,
    PLAYGROUND: 'on',
    ...(settings.STRIPE_SECRET_KEY || settings.PAYPAL_CLIENT_ID ? {} : { SANDBOX: 'on' }),
    ...(webhook ? await webhookSettings() : {}),
    ...settings,
  });
  const start = () =>
    startService(config, {
      log: silentLog,
      now: Date.now,
      telegramRateLimits: RATE_LIMITS,
      ...rest,
    });
  let service = await start();
  return {
    get service() {
      return service;
    },
    telegram,
    folder,
    async restart(between = async () => undefined) {
      await service.stop();
      await between();
      service = await start();
    },
    async close() {
      await service.stop();
      await telegram.close();
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/**
 * Builds the settings of a webhook. The stand-in must know the address before the service listens,
 * so the port is chosen first.
 */
async function webhookSettings(): Promise<Record<string, string>> {
  const port = String(await freePort());
  return {
    PORT: port,
    PUBLIC_URL: `http://127.0.0.1:${port}`,
    TELEGRAM_WEBHOOK_SECRET: SECRET,
  };
}

async function freePort(): Promise<number> {
  const { createServer } = await import('node:net');
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' ? (address?.port ?? 0) : 0));
    });
  });
}

/** An engine that returns a given photo at once. */
export const quickEngine: Engine = {
  id: 'local',
  company: null,
  concurrency: 2,
  supports: () => true,
  priceCredits: () => 10,
  typicalSeconds: () => 1,
  submit: async ({ references }) => ({
    status: 'finished',
    outputs: [
      {
        kind: 'image',
        bytes: references[0]?.picture.bytes ?? new Uint8Array(),
        contentType: 'image/jpeg',
        widthPx: 1,
        heightPx: 1,
        durationSeconds: 0,
      },
    ],
  }),
};

/** Reads a photo of an invented person, e.g. `mira_front`. */
export async function portrait(name: string): Promise<Uint8Array> {
  return new Uint8Array(
    await readFile(new URL(`../../../core/people/${name}.jpg`, import.meta.url)),
  );
}

/** Creates a Telegram user who has confirmed the age and accepted the terms. */
export async function joinTelegram(
  { telegram }: Pick<TestService, 'telegram'>,
  person: Parameters<TelegramStandIn['user']>[0] = {},
): Promise<TelegramUser> {
  const me = telegram.user({ languageCode: 'en', ...person });
  me.say('/start');
  await me.chat.until('18');
  me.press(/18/);
  await me.chat.until('Terms');
  me.press('I accept');
  await me.chat.until('Welcome');
  return me;
}

/** Consents and sends the three portraits of a person as an album. */
export async function sendProfile(me: TelegramUser, name = 'mira') {
  me.say('/profile');
  await me.chat.until('agree first');
  me.press('I agree');
  await me.chat.until('Send three photos');
  const sides = ['front', 'left', 'right'];
  await me.sendAlbum(await Promise.all(sides.map((side) => portrait(`${name}_${side}`))));
  await me.chat.until('face profile is ready');
}

/**
 * Calls `look` until it returns a value.
 * @throws when it returns none within the limit
 */
export async function eventually<T>(
  look: () => Promise<T | false | undefined | null> | T | false | undefined | null,
  limitMs = WAIT_MS,
): Promise<T> {
  const ends = performance.now() + limitMs;
  for (;;) {
    const found = await look();
    if (found) return found;
    if (performance.now() > ends) throw new Error(`never so: ${look.toString()}`);
    await pause(CHECK_EVERY_MS);
  }
}

/** What has a database. */
type Holding = { ctx: { db: Pick<Database, 'query'> } };

/**
 * Counts the rows of each table, except of those that the service fills by itself whenever it likes: its tasks,
 * and how fast it speaks to the platforms.
 */
export async function rowCounts({ ctx }: Holding): Promise<Record<string, number>> {
  const tables = await ctx.db.query.all<{ name: string }>(
    sql`select name from sqlite_master where type = 'table' and name not in ('tasks', 'platform_pace', 'platform_waits')
      and sql not like 'create virtual%'`,
  );
  const counts: Record<string, number> = {};
  for (const { name } of tables) {
    const row = await ctx.db.query.get<{ n: number }>(
      sql`select count(*) as n from ${sql.identifier(name)}`,
    );
    counts[name] = row.n;
  }
  return counts;
}

/** Lists the columns that contain a word, as `table.column`. */
export async function tracesOf({ ctx }: Holding, word: string): Promise<string[]> {
  const columns = await ctx.db.query.all<{ table: string; column: string }>(
    sql`select m.name as "table", c.name as "column"
      from sqlite_master m, pragma_table_info(m.name) c
      where m.type = 'table' and m.sql not like 'create virtual%'`,
  );
  const found: string[] = [];
  for (const { table, column } of columns) {
    const [hit] = await ctx.db.query.all(
      sql`select 1 from ${sql.identifier(table)}
        where instr(${sql.identifier(column)}, ${word}) > 0 limit 1`,
    );
    if (hit) found.push(`${table}.${column}`);
  }
  return found;
}

/** Lists the users' files under DATA_DIR, without the sandbox's. */
export async function peoplesFiles(folder: string): Promise<string[]> {
  const found = await readdir(join(folder, 'objects'), {
    recursive: true,
    withFileTypes: true,
  }).catch(() => []);
  return found
    .filter((entry) => entry.isFile() && entry.name !== 'stripe' && entry.name !== SWAP_LOCK)
    .map((entry) => join(entry.parentPath, entry.name));
}

/** A pattern of program internals that no text for a user may contain. */
export const INSIDES =
  /\bat \S+ \(|node:internal|node_modules|\.ts:\d|SQLITE|TypeError|RangeError|\[object |undefined|NaN|Error:/;

/** Lists Telegram's refusals, except unchanged edits and files that are not handed out. */
export const refusals = ({ telegram }: Pick<TestService, 'telegram'>) =>
  telegram.refusals.filter(
    ({ description }) => !/not modified|file is too big|temporarily unavailable/.test(description),
  );

/** Lists every text that a chat showed, with labels and toasts. */
export function saidTo(me: TelegramUser): string[] {
  return [me.chat.transcript(), ...me.chat.notices.map(({ text }) => text)];
}
