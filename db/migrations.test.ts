import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createClient } from '@libsql/client';
import { sql } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/libsql';
import { migrate } from 'drizzle-orm/libsql/migrator';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { insertAccount } from './accounts.ts';
import { readOpening } from './chats.ts';
import { insertConsent, withdrawConsents } from './consents.ts';
import type { Database } from './database.ts';
import { deleteFaces, putFace } from './faces.ts';
import { openDatabase } from './open.node.ts';
import { giveTurns, leasedTasks, leaseTasks } from './task-leases.ts';
import { queueDepths } from './tasks.ts';
import { DatabaseNewer } from './versions.ts';

const MIGRATIONS = fileURLToPath(new URL('./migrations', import.meta.url));
const BEFORE_ONE_DESCENT = 11;
const BEFORE_TASK_LANES = 12;
const BEFORE_TEMPLATES = 14;
const BEFORE_TEST_MONEY = 23;
const BEFORE_VIDEO_NEEDS = 53;

let folder: string;
let db: Database | null = null;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'alme-migrations-'));
});

afterEach(async () => {
  await db?.close();
  db = null;
  await rm(folder, { recursive: true });
});

const url = () => `file:${join(folder, 'alme.db')}`;

async function open(): Promise<Database> {
  db = await openDatabase({ url: url() });
  return db;
}

/** The database as it was after the first `count` migrations, with `rows` in it. */
async function olderDatabase(count: number, rows: readonly string[]): Promise<void> {
  const older = join(folder, 'migrations');
  await mkdir(join(older, 'meta'), { recursive: true });
  const journal = JSON.parse(await readFile(join(MIGRATIONS, 'meta/_journal.json'), 'utf8'));
  const kept = journal.entries.slice(0, count) as { tag: string }[];
  for (const { tag } of kept) await cp(join(MIGRATIONS, `${tag}.sql`), join(older, `${tag}.sql`));
  await writeFile(join(older, 'meta/_journal.json'), JSON.stringify({ ...journal, entries: kept }));
  const client = createClient({ url: url() });
  await migrate(drizzle(client), { migrationsFolder: older });
  await client.batch([...rows], 'write');
  client.close();
}

const opening = (q: Database['query'], userId: string) =>
  readOpening(q, {
    surface: 'telegram',
    chatId: userId,
    userId,
    eventId: 'e',
    day: '2026-11-21',
    now: 0,
  });

test('a database from before keeps its people, their money and their faces', async () => {
  await olderDatabase(BEFORE_ONE_DESCENT, [
    `insert into accounts (id, status, locale, name, adult_at, wrapped_key, pro_until, created_at)
     values ('mira', 'active', 'de', 'Mira', 1, 'key', 99, 5), ('ivo', 'limited', 'en', null, null, null, null, 6)`,
    `insert into identities values ('telegram', '1', 'mira', null, 5), ('telegram', '2', 'ivo', 7, 6)`,
    "insert into balances values ('mira', 300, 0), ('ivo', -20, -20)",
    "insert into allowances values ('mira', '2026-11-21', 3, 5)",
    `insert into face_photos (account_id, slot, object_key, descriptor_key, width_px, height_px, created_at, expires_at)
     values ('mira', 'right', 'r', 'rd', 8, 8, 5, 9), ('mira', 'front', 'f', 'fd', 8, 8, 5, 9)`,
    `insert into consents values ('c1', 'mira', 'face', 'old', 'de', '', 5, 6),
      ('c2', 'mira', 'face', 'v2', 'de', 'OpenAI,Google', 7, null), ('c3', 'ivo', 'terms', 'v2', 'en', '', 7, null)`,
  ]);
  const { query } = await open();

  const mira = await opening(query, '1');
  expect(mira).toMatchObject({
    accountId: 'mira',
    locale: 'de',
    name: 'Mira',
    adultAt: 1,
    wrappedKey: 'key',
    proUntil: 99,
    credits: 300,
    freeUsed: 3,
    faceConsent: 'v2\nOpenAI,Google',
  });
  expect(mira.faceSlots?.split(',').sort()).toEqual(['front', 'right']);
  expect(await opening(query, '2')).toMatchObject({
    status: 'limited',
    credits: -20,
    blockedAt: 7,
    expiryNotices: 1,
    faceSlots: null,
    faceConsent: null,
  });
  expect(await query.all(sql`pragma foreign_key_check`)).toEqual([]);
});

test('tasks from before are kept, and can be taken', async () => {
  await olderDatabase(BEFORE_TASK_LANES, [
    `insert into tasks (id, kind, subject, lane, payload, run_at, created_at)
     values ('t1', 'notify', 'n', 'light', '{}', 5, 5), ('t2', 'advance-generation', 'g', 'local', '{}', 5, 5)`,
    `insert into tasks (id, kind, subject, lane, payload, status, run_at, attempts, last_error, created_at)
     values ('t3', 'sweep', 's', 'light', '{}', 'parked', 5, 8, 'no', 5)`,
  ]);
  const { query, commit } = await open();
  const lease = { id: 'l', lane: 'light', until: 9, most: 8, ofOneAccount: 1 };
  await commit([giveTurns('light', 6), leaseTasks(lease)]);
  expect(await leasedTasks(query, 'l')).toMatchObject([
    { id: 't1', accountId: null, attempts: 1, runAt: 9 },
  ]);
  expect(await queueDepths(query, 6)).toMatchObject([
    { lane: 'light', status: 'parked', depth: 1 },
    { lane: 'local', status: 'due', depth: 1 },
  ]);
});

test('what was made before versions of templates were kept still names its template', async () => {
  await olderDatabase(BEFORE_TEMPLATES, [
    `insert into generations (id, account_id, draft_id, operation, kind, template_id, request, title, state, engine,
       price_credits, surface, chat_id, address, created_at)
     values ('g', 'mira', 'd', 'template-image', 'image', 'studio-noir', '{}', 'Noir', 'delivered', 'local',
       0, 'telegram', '1', '{}', 5)`,
  ]);
  const { query } = await open();
  expect(await query.query.generations.findMany()).toMatchObject([
    { templateId: 'studio-noir', templateVersion: null },
  ]);
  expect(await query.query.templates.findMany()).toEqual([]);
});

test('videos of the local engine name their look among what an engine needs, and stay listed', async () => {
  const version = (id: string, kind: string, recipe: string, seconds: number) =>
    `insert into template_versions (template_id, version, digest, kind, title, description, slots, prompt, recipe,
       needs, aspect, long_edge_px, duration_seconds, created_at)
     values ('${id}', 2, 'd', '${kind}', '{}', '{}', '[]', '', ${recipe}, 'profile', '9:16', 1280, ${seconds}, 1)`;
  const template = (id: string, kind: string) =>
    `insert into templates (id, kind, visibility, state, position, cover, version, needs, search, created_at, updated_at)
     values ('${id}', '${kind}', 'public', 'offered', 0, 'c.jpg', 2, 'profile',
       '{"names":[],"author":[],"words":[]}', 1, 1)`;
  const look = `'{"look":"film-noir","params":{}}'`;
  await olderDatabase(BEFORE_VIDEO_NEEDS, [
    version('clip', 'video', look, 5),
    version('slow', 'video', look, 2.5),
    version('still', 'image', look, 0),
    ...[template('clip', 'video'), template('slow', 'video'), template('still', 'image')],
  ]);
  const { query } = await open();
  const rows = await query.query.templates.findMany({ orderBy: (t, { asc }) => asc(t.id) });
  expect(rows.map(({ engineNeed }) => engineNeed)).toEqual([
    '["video","profile",1280,5,"film-noir"]',
    '["video","profile",1280,2.5,"film-noir"]',
    null,
  ]);
  const facets = await query.query.templateFacets.findMany();
  expect(
    facets
      .filter(({ listed }) => listed > 0)
      .map(({ engineNeed }) => engineNeed)
      .toSorted(),
  ).toEqual([
    '',
    '["video","profile",1280,2.5,"film-noir"]',
    '["video","profile",1280,5,"film-noir"]',
  ]);
});

test('a database that a newer version has changed is refused and left as it is', async () => {
  await (await open()).close();
  db = null;
  const client = createClient({ url: url() });
  await client.execute(
    "insert into __drizzle_migrations (hash, created_at) select 'later', max(created_at) + 1 from __drizzle_migrations",
  );
  await expect(openDatabase({ url: url() })).rejects.toThrow(DatabaseNewer);
  await client.execute("delete from __drizzle_migrations where hash = 'later'");
  client.close();
  await open();
});

test('the guards of the moved tables still refuse', async () => {
  const { query, commit } = await open();
  const run = (text: string) => commit([{ toSQL: () => ({ sql: text, params: [] }) }]);
  await commit(insertAccount(query, { id: 'a', createdAt: 1 }, { surface: 's', userId: 'u' }));
  await expect(run("update balances set credits = -1 where account_id = 'a'")).rejects.toThrow(
    'balance_floor',
  );
  await expect(run("insert into allowances values ('a', 'd', 6, 5)")).rejects.toThrow(
    'allowance_limit',
  );
  await expect(run("insert into identities values ('s', 'v', 'nobody', null, 1)")).rejects.toThrow(
    'constraint',
  );
  await run("update accounts set held_at = 1 where id = 'a'");
  await run("insert into movements values ('m', 'k', 'spend', 'g', 1)");
  await expect(
    run(
      "insert into entries (id, movement_id, side, account_id, credits, created_at) values ('e', 'm', 'user', 'a', -5, 1)",
    ),
  ).rejects.toThrow('held');
});

test('what was bought without real money before is marked, as far as it is left', async () => {
  const moved = (id: string, account: string, reason: string, of: string, credits: number) => [
    `insert into movements values ('${id}', '${id}', '${reason}', '${of}', 1)`,
    `insert into entries values ('${id}u', '${id}', 'user', '${account}', ${credits}, 1)`,
    `insert into entries values ('${id}x', '${id}', 'sales', null, ${-credits}, 1)`,
  ];
  const bought = (id: string, account: string, provider: string, at: string, credits: number) => [
    `insert into checkouts (id, account_id, provider, product, credits, amount_cents, currency, state,
      provider_id, surface, chat_id, address, created_at, expires_at)
      values ('${id}', '${account}', '${provider}', 'spark', ${credits}, 499, 'usd', 'paid', '${at}',
      'playground', 'c', '{}', 1, 1)`,
    `insert into payments (id, checkout_id, provider, transaction_id, status, amount_cents, currency,
      created_at) values ('p${id}', '${id}', '${provider}', 't${id}', 'paid', 499, 'usd', 1)`,
    ...moved(id, account, 'purchase', id, credits),
  ];
  const balance = (account: string, credits: number) => [
    `insert into accounts (id, created_at) values ('${account}', 1)`,
    `insert into balances (account_id, credits) values ('${account}', ${credits})`,
  ];
  await olderDatabase(BEFORE_TEST_MONEY, [
    ...balance('sandbox', 500),
    ...bought('01', 'sandbox', 'sandbox', 'cs_1', 300),
    ...bought('02', 'sandbox', 'sandbox', 'cs_2', 300),
    ...moved('03', 'sandbox', 'spend', 'g', -100),
    ...balance('mixed', 350),
    ...bought('04', 'mixed', 'stripe', 'cs_live_a', 300),
    ...bought('05', 'mixed', 'stripe', 'cs_test_b', 100),
    ...moved('06', 'mixed', 'spend', 'g2', -50),
    ...balance('real', 300),
    ...bought('07', 'real', 'stripe', 'cs_live_c', 300),
    ...balance('spent', 0),
    ...bought('08', 'spent', 'sandbox', 'cs_3', 300),
    ...moved('09', 'spent', 'spend', 'g3', -300),
  ]);
  const { query, commit } = await open();
  const marked = await query.all<{ account: string; test: number; sum: number }>(sql`
    select b.account_id as account, b.test_credits as test, (select sum(e.test_credits)
      from entries e where e.account_id = b.account_id) as sum
    from balances b order by b.account_id`);
  expect(marked).toEqual([
    { account: 'mixed', test: 50, sum: 50 },
    { account: 'real', test: 0, sum: 0 },
    { account: 'sandbox', test: 500, sum: 500 },
    { account: 'spent', test: 0, sum: 0 },
  ]);
  await expect(
    commit([{ toSQL: () => ({ sql: 'update entries set credits = 1', params: [] }) }]),
  ).rejects.toThrow();
});

test('what reading an event starts from is found in one descent', async () => {
  const { query } = await open();
  for (const table of ['accounts', 'identities', 'balances', 'allowances']) {
    const { text } = await query.get<{ text: string }>(
      sql`select sql as text from sqlite_master where type = 'table' and name = ${table}`,
    );
    expect(text, table).toMatch(/WITHOUT ROWID$/);
  }
});

test('an account row follows its face photos and consents', async () => {
  const { query, commit } = await open();
  const face = async () => {
    const { faceSlots, faceConsent } = await opening(query, 'u');
    return [faceSlots?.split(',').sort().join() ?? null, faceConsent];
  };
  const photo = (slot: 'front' | 'left') => {
    const size = { widthPx: 800, heightPx: 800, createdAt: 1, expiresAt: 9 };
    return putFace(query, {
      accountId: 'a',
      slot,
      objectKey: slot,
      descriptorKey: `${slot}-d`,
      ...size,
    });
  };
  const consent = (id: string, purpose: 'face' | 'terms', version: string, grantedAt: number) =>
    insertConsent(query, {
      id,
      accountId: 'a',
      purpose,
      version,
      locale: 'en',
      companies: 'Google',
      grantedAt,
    });

  await commit(
    insertAccount(query, { id: 'a', createdAt: 1 }, { surface: 'telegram', userId: 'u' }),
  );
  expect(await face()).toEqual([null, null]);
  await commit([consent('t', 'terms', 'v1', 1), consent('f', 'face', 'v1', 2)]);
  expect(await face()).toEqual([null, 'v1\nGoogle']);
  await commit([...photo('left'), ...photo('front'), ...photo('front')]);
  expect(await face()).toEqual(['front,left', 'v1\nGoogle']);
  await commit([consent('f2', 'face', 'v2', 3), ...deleteFaces(query, 'a', 'left', 4)]);
  expect(await face()).toEqual(['front', 'v2\nGoogle']);
  await commit([withdrawConsents(query, 'a', 'face', 5), ...deleteFaces(query, 'a', null, 5)]);
  expect(await face()).toEqual([null, null]);
});
