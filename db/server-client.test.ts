import { type Client, createClient, type InStatement, type ResultSet } from '@libsql/client';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Sender } from './database.ts';
import { openServerClient, type ServerRequest } from './server-client.ts';
import { type Sqld, startSqld } from './testing/sqld.node.ts';

const TABLE =
  'create table t (id integer primary key, word text unique, bytes blob, n real, i integer check (i < 9))';

let sqld: Sqld;
/** The library's client, which ours is held against. */
let theirs: Client;
let ours: Sender;
const sent: ServerRequest[] = [];
const record = (url: string, init: ServerRequest) => {
  sent.push(init);
  return fetch(url, init);
};
beforeAll(async () => {
  sqld = await startSqld();
  theirs = createClient({ url: sqld.url });
  await theirs.execute(TABLE);
  ours = openServerClient({ url: sqld.url, send: record });
});
afterAll(async () => {
  theirs.close();
  await sqld.close();
});

/** What can be told of an answer: rows by name and by place, and counts. */
const told = ({ columns, rows, rowsAffected, lastInsertRowid }: ResultSet) => ({
  columns,
  byName: rows.map((row) => ({ ...row })),
  byPlace: rows.map((row) => Array.from(row as ArrayLike<unknown>)),
  rowsAffected,
  lastInsertRowid,
});

type Answers = Promise<ResultSet | ResultSet[]>;

/** What an answer tells, or the code and the words of its error. */
const outcome = (answers: Answers): Promise<unknown> =>
  answers.then(
    (one) => [one].flat().map(told),
    // The library names the code of a batch's error twice.
    (cause: Error & { code?: string }) =>
      `${cause.code}: ${cause.message}`.replace(/^(\w+: )\1+/, '$1'),
  );

/** Lets both clients do the same, each with the same one row there. */
async function both(work: (client: Sender) => Answers): Promise<unknown[]> {
  const outcomes: unknown[] = [];
  for (const client of [theirs, ours]) {
    await theirs.batch(['delete from t', "insert into t (id, word, i) values (1, 'one', 1)"]);
    outcomes.push(await outcome(work(client)));
    outcomes.push((await theirs.execute('select * from t')).rows);
  }
  const [theirOutcome, theirRows, ourOutcome, ourRows] = outcomes;
  expect(ourOutcome).toEqual(theirOutcome);
  expect(ourRows).toEqual(theirRows);
  return [ourOutcome, ourRows];
}

const STATEMENTS: InStatement[] = [
  'select 1',
  'select 1 as a, 2 as b, 1 as a, null as "", 1.5, 9007199254740991 as safe',
  "select 'Ünï' || char(10) as word, x'00ff80' as bytes, x'' as none",
  'select * from t where id > 5',
  { sql: 'select ? as a, ? as b', args: [1, 'two'] },
  { sql: 'select typeof(?), typeof(?), typeof(?), typeof(?)', args: [1, 'a', null, true] },
  { sql: 'select ? as a, ? as b, ? as c', args: [false, 12n, new Date(86_400_000)] },
  { sql: 'select ? as a, hex(?) as b', args: [new Uint8Array([1, 2]), new Uint8Array([255])] },
  { sql: 'select ? as a', args: [new Uint8Array([9, 8, 7]).buffer] },
  { sql: 'select :b as b, @a as a', args: { a: 1, b: 'x' } },
  { sql: 'insert into t (word, i) values (?, ?) returning id, word', args: ['two', 2] },
  { sql: 'update t set n = 2 where word = ?', args: ['one'] },
  { sql: 'insert into t (word, i) values (?, ?)', args: ['one', 1] },
  { sql: 'insert into t (word, i) values (?, ?)', args: ['nine', 9] },
  'select nothing from nowhere',
  'selec 1',
  { sql: 'select ?', args: [] },
];

describe('what a server says is the same as through the library', () => {
  test.each(STATEMENTS.map((statement) => [statement]))('%o', async (statement) => {
    await both((client) => client.execute(statement));
    for (const mode of ['write', 'deferred'] as const)
      await both((client) => client.batch(['select 7 as before', statement], mode));
  });

  test('a batch that a guard refuses leaves nothing, and says so with the guard’s words', async () => {
    const [outcome, rows] = await both((client) =>
      client.batch(
        ["insert into t (word) values ('x')", "insert into t (word) values ('x')"],
        'write',
      ),
    );
    expect(outcome).toMatch(/^SQLITE_CONSTRAINT: SQLite error: UNIQUE constraint failed: t.word/);
    expect(rows).toHaveLength(1);
  });

  test('a whole number without an exact one here is an error, not another number', async () => {
    const sql = 'select 9223372036854775807 as big';
    for (const client of [theirs, ours])
      await expect(client.execute(sql)).rejects.toThrow(RangeError);
  });

  test('a token in the address goes along', async () => {
    const url = new URL(sqld.url);
    url.search = '?authToken=forged&tls=0';
    const client = openServerClient({ url: url.href, send: record });
    expect((await client.execute('select 1 as one')).rows).toMatchObject([{ one: 1 }]);
    expect(sent.at(-1)).toMatchObject({ headers: { authorization: 'Bearer forged' } });
  });
});

test('each call is one request, which ends what it began', async () => {
  sent.length = 0;
  await ours.execute('select 1');
  await ours.batch(['select 1', 'select 2'], 'read');
  expect(sent.map(({ body }) => JSON.parse(body).requests.at(-1))).toEqual([
    { type: 'close' },
    { type: 'close' },
  ]);
});

test('no more are under way than may be, and those that wait come in their order', async () => {
  let [underWay, most] = [0, 0];
  const few = openServerClient({
    url: sqld.url,
    atOnce: 2,
    send: async (url, init) => {
      underWay += 1;
      most = Math.max(most, underWay);
      return fetch(url, init).finally(() => {
        underWay -= 1;
      });
    },
  });
  const done: number[] = [];
  const one = async (n: number) => {
    await few.execute(n === 3 ? 'selec' : `select ${n}`).catch(() => null);
    done.push(n);
  };
  await Promise.all([0, 1, 2, 3, 4, 5, 6].map(one));
  expect(most).toBe(2);
  expect(done).toHaveLength(7);
});

test.each([
  ['libsql://db.example.org', 'https://db.example.org/v2/pipeline'],
  ['libsql://db.example.org:8080?tls=0', 'http://db.example.org:8080/v2/pipeline'],
  ['https://db.example.org/some/path/', 'https://db.example.org/some/path/v2/pipeline'],
])('%s is asked at %s', async (url, address) => {
  const asked: string[] = [];
  const client = openServerClient({
    url,
    send: async (to) => {
      asked.push(to);
      return new Response('gone', { status: 404 });
    },
  });
  await expect(client.execute('select 1')).rejects.toThrow('SERVER_ERROR: status 404: gone');
  expect(asked).toEqual([address]);
});

test('an address of no server is refused at once', () => {
  for (const url of ['file:a.db', 'wss://db.example.org', 'nothing'])
    expect(() => openServerClient({ url, send: fetch })).toThrow(TypeError);
});
