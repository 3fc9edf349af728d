import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { submissionsAfter } from './export-rows.ts';
import { openFileClient } from './file-client.node.ts';
import { openDatabase } from './open.node.ts';
import { rightsStatements, submissions } from './schema/publishing.ts';

const ROOT = new URL('../', import.meta.url);

/** The code that speaks to the database, without comments, by file. */
async function codes(): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for (const room of ['db', 'core'])
    for (const file of await readdir(new URL(room, ROOT), { recursive: true })) {
      if (!/\.ts$/.test(file) || /\.test\.ts$|testing\//.test(file)) continue;
      const code = await readFile(new URL(`${room}/${file}`, ROOT), 'utf8');
      found.set(`${room}/${file}`, code.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, ''));
    }
  return found;
}

/** Copies whole databases on connections that nobody else uses, and notices when its transaction has ended. */
const WITH_A_CONNECTION_OF_ITS_OWN = ['db/snapshot.node.ts'];

// What the libraries do, in findings/; each line is what we must keep away from.
test.each([
  // libsql 0.5.29: run() on RETURNING says 0 changes and leaves a transaction open.
  ['returns rows of a change', /\.returning\(|\breturning\s+[a-z*]/],
  // libsql 0.5.29: leaving iterate() early freezes the connection on its snapshot.
  ['reads row by row', /\.iterate\(/, WITH_A_CONNECTION_OF_ITS_OWN],
  // @libsql/client 0.18.0: a batch for reading commits what it writes.
  ['reads in a batch', /\.batch\([^)]*'read'/],
  // sqld 0.24: what follows an interactive transaction that has ended is committed by itself.
  ['holds a transaction open', /\.transaction\(/, WITH_A_CONNECTION_OF_ITS_OWN],
  // @libsql/client 0.18.0 binds every number as REAL: 5 || 'x' is 5.0x. Columns have types.
  ['joins a bound value to a text', /\|\|\s*\$\{(?!\w+\.\w+\})/],
  // SQLite 3.45: REPLACE leaves ghosts in external-content tables, and FTS5 folds few letters.
  ['searches words in the database', /\bfts5\b|insert or replace/i],
])('no statement %s', async (_what, pattern: RegExp, except: readonly string[] = []) => {
  const meeting = [...(await codes())].filter(
    ([file, code]) => pattern.test(code) && !except.includes(file),
  );
  expect(meeting.map(([file]) => file)).toEqual([]);
});

// @libsql/client 0.18.0 binds 5 as 5.0.
test('a number that is bound is stored and read as the integer that it is', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'alme-numbers-'));
  const url = `file:${join(folder, 'one.db')}`;
  await (await openDatabase({ url })).close();
  const client = openFileClient(join(folder, 'one.db'));
  await client.execute({
    sql: 'insert into balances (account_id, credits, floor_credits) values (?, ?, 0)',
    args: ['ann', 5],
  });
  const { rows } = await client.execute('select typeof(credits) as type, credits from balances');
  expect({ ...rows[0] }).toEqual({ type: 'integer', credits: 5 });
  client.close();
  await rm(folder, { recursive: true });
});

// drizzle-orm 0.45.4 never runs a migration that is older than the last one applied.
test('each migration is younger than the one before it', async () => {
  const journal = await readFile(new URL('db/migrations/meta/_journal.json', ROOT), 'utf8');
  const { entries } = JSON.parse(journal) as { entries: { when: number; tag: string }[] };
  for (const [at, { when, tag }] of entries.entries())
    expect(when, tag).toBeGreaterThan(entries[at - 1]?.when ?? 0);
});

/** The `{…}` of fields after each `.select(` of a code. */
function fieldsOf(code: string): string[] {
  return [...code.matchAll(/\.(?:select|selectDistinct|returning)\(\{/g)].map(({ index }) => {
    const from = code.indexOf('{', index);
    let depth = 0;
    for (let at = from; at < code.length; at += 1) {
      if (code[at] === '{') depth += 1;
      if (code[at] === '}') depth -= 1;
      if (depth === 0) return code.slice(from, at);
    }
    return code.slice(from);
  });
}

// drizzle-orm 0.45.4 leaves out the table's name in the fields of a select from one table: a subquery there
// would compare the table inside with itself.
test('no subquery among the fields of a select names a column by the schema', async () => {
  const named = /\(\s*select\b[^`]*\$\{\w+\.\w+\}/i;
  expect(
    fieldsOf('q.select({ a: sql`(select 1 where b = $' + '{t.a})` })').filter((f) => named.test(f)),
  ).toHaveLength(1);
  const all = [...(await codes())].flatMap(([file, code]) =>
    fieldsOf(code).map((fields) => ({ file, fields })),
  );
  expect(all.length).toBeGreaterThan(50);
  expect(all.filter(({ fields }) => named.test(fields))).toEqual([]);
});

test('each submission is read with the statement of its own version', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'alme-statements-'));
  const db = await openDatabase({ url: `file:${join(folder, 'one.db')}` });
  const common = { accountId: 'ann', templateId: 'hat', createdAt: 1 };
  for (const version of [1, 2]) {
    const id = `of ${version}`;
    await db.query.insert(submissions).values({ ...common, id, version, state: 'approved' });
    await db.query
      .insert(rightsStatements)
      .values({ ...common, id, version, statementVersion: `words ${version}` });
  }
  const rows = await submissionsAfter(db.query, { accountId: 'ann', after: '', most: 9 });
  expect(rows.map(({ submission, rights }) => [submission.version, rights])).toEqual([
    [1, 'words 1'],
    [2, 'words 2'],
  ]);
  await db.close();
  await rm(folder, { recursive: true });
});

test('every column of numbers has the affinity of integers', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'alme-columns-'));
  const db = await openDatabase({ url: `file:${join(folder, 'one.db')}` });
  const untyped = await db.query.all(sql`select m.name as "table", c.name as "column"
    from sqlite_schema m, pragma_table_info(m.name) c
    where m.type = 'table' and upper(c.type) not in ('INTEGER', 'TEXT', 'BLOB', 'REAL')
    and m.name not like 'sqlite_%' and m.name not like 'template\\_search%' escape '\\' and m.name not like '\\_\\_%' escape '\\'`);
  expect(untyped).toEqual([]);
  await db.close();
  await rm(folder, { recursive: true });
});

// libsql 0.5.29: what was compiled before runs on a closed connection, and `inTransaction` ends the process.
test('a commit after the end fails, and leaves the process alone', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'alme-closed-'));
  const client = openFileClient(join(folder, 'one.db'));
  await client.batch(['create table once (at integer)'], 'write');
  client.close();
  await expect(client.batch(['insert into once values (1)'], 'write')).rejects.toThrow('not open');
  await expect(client.execute('begin immediate')).rejects.toThrow('not open');
  await rm(folder, { recursive: true });
});

test('a connection whose settings did not go through runs nothing until it is made anew', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'alme-lost-'));
  const client = openFileClient(join(folder, 'one.db'));
  await client.batch(['create table once (at integer)'], 'write');
  client.lose();
  await expect(client.batch(['insert into once values (1)'], 'write')).rejects.toThrow('not open');
  await client.reconnect();
  await client.batch(['insert into once values (1)'], 'write');
  client.close();
  await expect(client.reconnect()).rejects.toThrow('not open');
  client.lose();
  await rm(folder, { recursive: true });
});

test('columns that have the name of a place, or of what rows have, are read by place', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'alme-named-'));
  const client = openFileClient(join(folder, 'one.db'));
  const { rows } = await client.execute('select 7 as "1", 8 as length, 9 as c');
  expect([rows[0]?.[0], rows[0]?.[1], rows[0]?.[2], rows[0]?.c]).toEqual([7, 8, 9, 9]);
  client.close();
  await rm(folder, { recursive: true });
});
