import type { Client, InStatement, ResultSet } from '@libsql/client';
import { createClient } from '@libsql/client';
import { drizzle } from 'drizzle-orm/libsql';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { batchReads, NotReadAhead } from './batched-reads.ts';
import { DatabaseUnavailable } from './failures.ts';
import { LATER_WORD_CHARACTERS } from './later-values.ts';
import { openDatabase } from './open.node.ts';
import { rememberReads } from './remembered-reads.ts';

let client: Client;
/** What was sent, a line a request. */
let sent: string[];
beforeEach(async () => {
  sent = [];
  client = createClient({ url: ':memory:' });
  await client.executeMultiple('create table t (id integer primary key); insert into t values (7)');
});
afterEach(() => client.close());

const sqlOf = (statement: InStatement): string =>
  typeof statement === 'string' ? statement : statement.sql;

/** The client as a server's: each call is a request. */
const watched = (): Pick<Client, 'execute' | 'batch'> => ({
  execute: (statement: InStatement): Promise<ResultSet> => {
    sent.push(sqlOf(statement));
    return client.execute(statement);
  },
  batch: (statements, mode) => {
    sent.push(`${mode}: ${statements.length}`);
    return client.batch(statements, mode);
  },
});

const first = ({ rows: [row] }: ResultSet): unknown => row?.[0];

describe('reads that do not wait for each other', () => {
  test('travel together, also where a few promises stand before one of them', async () => {
    const reads = batchReads(watched());
    const late = Promise.resolve()
      .then(() => undefined)
      .then(() => reads.execute('select 2'));
    const found = await Promise.all([
      reads.execute('select 1'),
      reads.execute({ sql: 'with n as (select ? as x) select x from n', args: [5] }),
      late,
    ]);
    expect(found.map(first)).toEqual([1, 5, 2]);
    expect(sent).toEqual(['read: 3']);
  });

  test('go alone where there is one', async () => {
    const reads = batchReads(watched());
    expect(first(await reads.execute('select 1'))).toBe(1);
    expect(first(await reads.execute('select 2'))).toBe(2);
    expect(sent).toEqual(['select 1', 'select 2']);
  });

  test('never take along what may write', async () => {
    const reads = batchReads(watched());
    const write = 'with n as (select 8 as x) insert into t select x from n';
    await Promise.all([reads.execute(write), reads.execute('select 1'), reads.execute('select 2')]);
    expect(sent).toEqual([write, 'read: 2']);
  });

  test('fail alone where one of them is wrong', async () => {
    const reads = batchReads(watched());
    const [good, wrong] = await Promise.allSettled([
      reads.execute('select id from t'),
      reads.execute('select nothing from t'),
    ]);
    expect(good.status === 'fulfilled' && first(good.value)).toBe(7);
    expect(wrong).toMatchObject({ status: 'rejected', reason: { code: 'SQLITE_ERROR' } });
  });

  test('fail together, once, where the server is away', async () => {
    const away = new DatabaseUnavailable();
    const reads = batchReads({
      execute: () => Promise.reject(new Error('not asked')),
      batch: () => Promise.reject(away),
    });
    const both = [reads.execute('select 1'), reads.execute('select 2')];
    for (const read of both) await expect(read).rejects.toBe(away);
  });
});

describe('a reader that remembers', () => {
  test('reads the same thing once, and everything else as it is', async () => {
    const reads = rememberReads(watched()).sender;
    const count = { sql: 'select count(*) from t where id > ?', args: [0] };
    expect(first(await reads.execute(count))).toBe(1);
    await client.execute('insert into t values (9)');
    expect(first(await reads.execute(count))).toBe(1);
    expect(first(await reads.execute({ ...count, args: [8] }))).toBe(1);
    expect(first(await rememberReads(watched()).sender.execute(count))).toBe(2);
    expect(sent).toHaveLength(3);
  });

  test('asks for the rows of a query as often as they are wanted, without sharing them', async () => {
    const q = drizzle(rememberReads(watched()).sender as Client);
    const rows = await q.all<{ id: number }>('select id from t');
    for (const row of rows) row.id = 0;
    expect(await q.all('select id from t')).toEqual([{ id: 7 }]);
    expect(sent).toHaveLength(1);
  });
});

describe('reading ahead of what is not known yet', () => {
  const WORD = 'seven'.toUpperCase().padStart(LATER_WORD_CHARACTERS, 'Z');
  const NONE = 'none'.toUpperCase().padStart(LATER_WORD_CHARACTERS, 'Z');
  const later = new Map([
    [WORD, { sql: 'select id from t where id > ?', args: [1] }],
    [NONE, { sql: 'select id from t where id > ?', args: [100] }],
  ]);
  const wanted = (id: number | string) => ({
    sql: `select '?' || id from t where id = ? and 'a' <> ?`,
    args: [id, 'b'],
  });

  /** Reads ahead together with something that is needed. */
  async function readAhead(...reads: { sql: string; args: (number | string)[] }[]) {
    const reader = rememberReads(batchReads(watched()));
    const ahead = reader.ahead(later);
    const needed = reader.sender.execute('select 1');
    for (const read of reads) void ahead.sender.execute(read);
    await needed;
    await ahead.known();
    return reader.sender;
  }

  test('costs no request, and answers who reads the same by its value', async () => {
    const reader = await readAhead(wanted(WORD), { sql: 'select ?', args: [`id:${WORD}`] });
    expect(sent).toEqual(['read: 4']);
    expect(first(await reader.execute(wanted(7)))).toBe('?7');
    expect(first(await reader.execute({ sql: 'select ?', args: ['id:7'] }))).toBe('id:7');
    expect(sent).toHaveLength(1);
  });

  test('answers nothing where nothing was found, or another value', async () => {
    const reader = await readAhead(wanted(NONE), wanted(WORD));
    await reader.execute(wanted(8));
    expect(sent).toEqual(['read: 4', expect.stringContaining('select')]);
  });

  test('that is wrong costs nobody an answer', async () => {
    const reader = await readAhead({ sql: 'select nothing from t where id = ?', args: [WORD] });
    expect(first(await reader.execute(wanted(7)))).toBe('?7');
  });

  test('is not sent alone', async () => {
    const reads = batchReads(watched());
    await expect(reads.readAhead('select 1')).rejects.toBeInstanceOf(NotReadAhead);
    expect(sent).toEqual([]);
  });
});

test('a local file has no reader of its own: it answers at once', async () => {
  const db = await openDatabase({ url: 'file::memory:' });
  expect(db.openReader()).toBeNull();
  await db.close();
});
