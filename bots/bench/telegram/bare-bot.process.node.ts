/**
 * What the product is held against: a grammY bot behind a webhook that does one read, one batched
 * write and one message an update, answers presses, and does nothing else.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { type Client, createClient } from '@libsql/client';
import { Bot, webhookCallback } from 'grammy';
import { answer } from '../child.node.ts';
import { temporaryFolder } from '../service.node.ts';
import type { BotRequest } from './requests.ts';

const folder = await temporaryFolder();
const client = createClient({ url: `file:${join(folder.path, 'bare.db')}`, concurrency: 1 });
await client.executeMultiple(`
  PRAGMA journal_mode = WAL;
  PRAGMA temp_store = MEMORY;
  PRAGMA cache_size = -16000;
  CREATE TABLE chats (id INTEGER PRIMARY KEY, state TEXT NOT NULL, seen INTEGER NOT NULL);
  CREATE TABLE updates (id INTEGER PRIMARY KEY, received INTEGER NOT NULL);`);

async function remember(db: Client, chat: number, update: number): Promise<number> {
  const found = await db.execute({ sql: 'SELECT state FROM chats WHERE id = ?', args: [chat] });
  const count = Number(found.rows[0]?.state ?? 0) + 1;
  const now = Date.now();
  await db.batch(
    [
      { sql: 'INSERT INTO updates (id, received) VALUES (?, ?)', args: [update, now] },
      {
        sql: `INSERT INTO chats (id, state, seen) VALUES (?, ?, ?)
          ON CONFLICT (id) DO UPDATE SET state = excluded.state, seen = excluded.seen`,
        args: [chat, String(count), now],
      },
    ],
    'write',
  );
  return count;
}

/** Syncs each commit, as ours does; without it a power cut takes the last ones. */
async function setDurable(isDurable: boolean): Promise<void> {
  await client.execute(`PRAGMA synchronous = ${isDurable ? 'FULL' : 'NORMAL'}`);
}

async function handle(wish: BotRequest): Promise<unknown> {
  if (wish.want === 'cpu') {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1000;
  }
  await setDurable(wish.isDurable);
  const bot = new Bot(wish.token, { client: { apiRoot: wish.apiRoot } });
  await bot.init();
  bot.on(['message:text', 'callback_query:data'], async (ctx) => {
    const chat = ctx.chat?.id ?? 0;
    const count = await remember(client, chat, ctx.update.update_id);
    // A press that is not answered leaves its button spinning: every bot has to.
    if (ctx.callbackQuery) await ctx.answerCallbackQuery();
    await ctx.api.sendMessage(chat, `You have said ${count} things.`);
  });
  const server = createServer(webhookCallback(bot, 'http', { secretToken: wish.secret }));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/` };
}

answer(handle, async () => {
  client.close();
  await folder.remove();
});
