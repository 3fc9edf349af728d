import { type ChildProcess, fork } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { createClient } from '@libsql/client';
import { sql } from 'drizzle-orm';
import { ulid } from 'ulidx';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { diskStore } from '../../core/storage/disk.node.ts';
import { openKeyRing } from '../../core/storage/key-ring.ts';
import { openVault } from '../../core/storage/vault.ts';
import { userIdOf } from '../../core/web/session.ts';
import { audit } from '../../db/audit.ts';
import type { Database } from '../../db/database.ts';
import { grant } from '../../db/ledger.ts';
import { openDatabase } from '../../db/open.node.ts';
import { accounts, consents, facePhotos } from '../../db/schema/schema.ts';
import { openMemory } from '../../webhooks/sandbox/state.ts';

const KILLS = 50;
const USERS = 6;
const LONGEST_LIFE_MS = 700;
const QUIET_WITHIN_MS = 60_000;
const DATA_KEY = Buffer.alloc(32, 9).toString('base64');
const CHILD = new URL('./testing/crash-child.node.ts', import.meta.url);

let directory: string;
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'alme-crash-'));
});
afterAll(() => rm(directory, { recursive: true, force: true }));

type Running = { url: string; process: ChildProcess };

function start(): Promise<Running> {
  return new Promise((resolve, reject) => {
    const child = fork(CHILD, {
      env: {
        PATH: process.env.PATH,
        PORT: '0',
        HOST: '127.0.0.1',
        DATA_DIR: directory,
        DATA_KEY,
        LOG_LEVEL: process.env.LOG_LEVEL ?? 'silent',
      },
      execArgv: [],
    });
    child.once('message', (message: { url: string }) =>
      resolve({ url: message.url, process: child }),
    );
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`the service ended with ${code}`)));
  });
}

function kill(running: Running, signal: NodeJS.Signals): Promise<void> {
  return new Promise((resolve) => {
    running.process.once('exit', () => resolve());
    running.process.kill(signal);
  });
}

/** A person in a browser, who sends again what was not acknowledged, as browsers on bad lines do. */
type User = { cookie: string; unsent: string[] };

async function deliver(running: Running, user: User): Promise<void> {
  while (user.unsent.length > 0) {
    const answer = await fetch(`${running.url}/playground/messages`, {
      method: 'POST',
      headers: {
        cookie: user.cookie,
        origin: running.url,
        'content-type': 'application/json',
      },
      body: user.unsent[0] ?? '',
    });
    if (answer.status !== 202) throw new Error(`answered ${answer.status}`);
    user.unsent.shift();
  }
}

const say = (user: User, text: string) =>
  user.unsent.push(JSON.stringify({ kind: 'text', eventId: crypto.randomUUID(), text }));
const press = (user: User, code: string, message = 'none') =>
  user.unsent.push(JSON.stringify({ kind: 'press', eventId: crypto.randomUUID(), message, code }));

async function visit(running: Running): Promise<User> {
  const page = await fetch(`${running.url}/playground`);
  return { cookie: page.headers.get('set-cookie')?.split(';')[0] ?? '', unsent: [] };
}

/** Everybody gets credits and a face profile, as they would have after the first minutes. */
async function equip(): Promise<void> {
  const db = await openDatabase({ url: `file:${join(directory, 'alme.db')}` });
  const store = diskStore(join(directory, 'objects'));
  const vault = openVault({ store, keys: openKeyRing([new Uint8Array(32).fill(9)]) });
  const now = Date.now();
  for (const account of await db.query.select().from(accounts)) {
    const photos = (['front', 'left', 'right'] as const).map((slot) => ({
      accountId: account.id,
      slot,
      objectKey: `faces/${account.id}/${slot}`,
      descriptorKey: `faces/${account.id}/${slot}-d`,
      widthPx: 1,
      heightPx: 1,
      createdAt: now,
      expiresAt: now + 1e10,
    }));
    for (const { objectKey } of photos)
      await vault.put(account.wrappedKey ?? '', objectKey, new Uint8Array([1]), 'image/jpeg');
    await db.commit([
      ...grant(db.query, { accountId: account.id, id: 'start', credits: 400, now }),
      db.query.insert(facePhotos).values(photos),
      db.query.insert(consents).values({
        id: ulid(),
        accountId: account.id,
        purpose: 'face',
        version: '2026-11-20',
        locale: 'en',
        companies: '',
        grantedAt: now,
      }),
    ]);
  }
  await db.close();
}

/** What a person could see and press right now, read behind the running service's back. */
async function pressable(): Promise<{ chat: string; message: string; code: string }[]> {
  const client = createClient({ url: `file:${join(directory, 'alme.db')}`, timeout: 1_000 });
  try {
    const shown = await client.execute(
      'select chat_id, id, body from playground_messages order by position desc limit 200',
    );
    return shown.rows.flatMap((row) =>
      [...String(row.body).matchAll(/"action":"((?:go|stop|del-result-yes):[^"]+)"/g)].map(
        (match) => ({
          chat: String(row.chat_id),
          message: String(row.id),
          code: match[1] ?? '',
        }),
      ),
    );
  } finally {
    client.close();
  }
}

async function openCheckouts(): Promise<string[]> {
  const client = createClient({ url: `file:${join(directory, 'alme.db')}`, timeout: 1_000 });
  try {
    const rows = await client.execute(
      "select provider_id from checkouts where state = 'open' and provider_id is not null",
    );
    return rows.rows.map((row) => String(row.provider_id));
  } finally {
    client.close();
  }
}

const pick = <T>(from: readonly T[]): T | undefined =>
  from[Math.floor(Math.random() * from.length)];

/** One life of the service: people do things until it is killed in the middle of it. */
async function live(users: User[], chats: Map<string, User>, paid: Set<string>): Promise<void> {
  const running = await start();
  const life = Math.random() * LONGEST_LIFE_MS;
  const killed = pause(life).then(() => kill(running, 'SIGKILL'));
  const act = async (user: User): Promise<void> => {
    for (let turns = 0; turns < 6; turns += 1) {
      const dice = Math.random();
      if (dice < 0.45) press(user, 'use:studio-noir');
      else if (dice < 0.55) press(user, `offer:spark:sandbox`);
      else {
        const button = pick((await pressable()).filter(({ chat }) => chats.get(chat) === user));
        if (button) press(user, button.code, button.message);
        if (button && dice > 0.85) press(user, button.code, button.message);
      }
      await deliver(running, user);
    }
  };
  const pay = async (): Promise<void> => {
    for (const session of await openCheckouts()) {
      const form = new URLSearchParams({ do: 'pay', copies: '3', reversed: 'on' });
      const answer = await fetch(`${running.url}/sandbox/pay/${session}`, {
        method: 'POST',
        body: form,
        redirect: 'manual',
      });
      if (answer.status === 303) paid.add(session);
    }
  };
  await Promise.allSettled([...users.map(act), pay()]);
  await killed;
}

/** The sessions that the bank's side says are paid, out of the sandbox's own memory. */
async function paidSessions(): Promise<Set<string>> {
  const memory = await openMemory(diskStore(join(directory, 'objects'))).read();
  const paid = memory.sessions.filter(({ paymentStatus }) => paymentStatus === 'paid');
  return new Set(paid.map(({ id }) => id));
}

async function settledSessions(db: Database): Promise<string[]> {
  const rows = await db.query.all<{ session: string }>(
    sql`select provider_id as session from checkouts where state = 'paid'`,
  );
  return rows.map(({ session }) => session);
}

async function untilQuiet(db: Database): Promise<void> {
  const deadline = Date.now() + QUIET_WITHIN_MS;
  const counts = sql<{ busy: number }>`select
    (select count(*) from generations where state in ('queued', 'running', 'delivering'))
    + (select count(*) from tasks where kind not in ('sweep', 'poll-checkout'))
    + (select count(*) from inbox where pending is not null) as busy`;
  for (;;) {
    const { busy } = await db.query.get<{ busy: number }>(counts);
    const settled = (await settledSessions(db)).length === (await paidSessions()).size;
    if (busy === 0 && settled) return;
    if (Date.now() > deadline)
      throw new Error(`${busy} things are still under way, settled: ${settled}`);
    await pause(100);
  }
}

test(`after ${KILLS} kills every generation, charge, payment and message is there once`, async () => {
  const first = await start();
  const users = await Promise.all(Array.from({ length: USERS }, () => visit(first)));
  for (const user of users) {
    say(user, '/start');
    press(user, 'adult');
    press(user, 'agree');
    await deliver(first, user);
  }
  const chats = new Map<string, User>();
  for (const user of users) chats.set(await chatOf(user), user);
  await kill(first, 'SIGKILL');
  await equip();

  const paid = new Set<string>();
  for (let kills = 0; kills < KILLS; kills += 1) await live(users, chats, paid);

  const last = await start();
  for (const user of users) await deliver(last, user);
  const db = await openDatabase({ url: `file:${join(directory, 'alme.db')}` });
  await untilQuiet(db);
  await kill(last, 'SIGKILL');

  expect(await audit(db.query)).toEqual([]);
  const made = await db.query.all<{ id: string; state: string; shown: number; kept: number }>(sql`
      select g.id, g.state,
        (select count(*) from playground_messages m where m.chat_id = g.chat_id
          and instr(m.body, 'again:' || g.id) > 0) as shown,
        (select count(*) from results r where r.generation_id = g.id) as kept
      from generations g`);
  expect(made.length).toBeGreaterThan(KILLS / 2);
  const ends = new Set(made.map(({ state }) => state));
  expect(ends.isSubsetOf(new Set(['delivered', 'failed', 'cancelled']))).toBe(true);
  for (const generation of made) {
    expect(generation).toMatchObject({ shown: 1 });
    expect(generation.kept).toBeLessThanOrEqual(generation.state === 'delivered' ? 1 : 0);
  }
  expect(new Set(await settledSessions(db))).toEqual(await paidSessions());
  expect(paid.isSubsetOf(await paidSessions())).toBe(true);
  expect(paid.size).toBeGreaterThan(0);
  const lost = await db.query.all(sql`select * from tasks where status = 'parked'`);
  expect(lost).toEqual([]);
  await db.close();
}, 300_000);

/** The chat of a browser: the only one that knows its words. */
async function chatOf(user: User): Promise<string> {
  const token = decodeURIComponent(user.cookie.split('=')[1] ?? '').split('.')[0] ?? '';
  return userIdOf(token);
}
