import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sql } from 'drizzle-orm';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { constraintErrorOf, isRefusedBy } from './constraints.ts';
import type { Database } from './database.ts';
import { openFreshDatabase } from './testing/fresh-database.node.ts';

let db: Database;
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'alme-guards-'));
  db = await openFreshDatabase(join(folder, 'alme.db'));
});

afterEach(async () => {
  await db.close();
  await rm(folder, { recursive: true });
});

const codeOf = (message: string) => constraintErrorOf(message, null)?.code;

test('every unique key of the schema has a code of its own', async () => {
  const keys = await db.query.all<{ columns: string }>(sql`
    select group_concat(${sql.raw('t.name')} || '.' || i.name, ', ') as columns
    from sqlite_master t, pragma_index_list(t.name) l, pragma_index_info(l.name) i
    where t.type = 'table' and l."unique" = 1 and t.name not like '\\_\\_%' escape '\\'
      and t.name not in (select name from pragma_table_list where type = 'shadow')
      and t.name not in (select name from pragma_table_list where type = 'shadow')
    group by t.name, l.name`);
  const codes = keys.map(({ columns }) => codeOf(`UNIQUE constraint failed: ${columns}`));
  expect(keys.length).toBeGreaterThan(0);
  expect(keys.filter((_, i) => codes[i] === 'unlisted')).toEqual([]);
  expect(new Set(codes).size).toBe(codes.length);
});

test('every check and every trigger of the schema has a code', async () => {
  const rows = await db.query.all<{ text: string }>(
    sql`select sql as text from sqlite_master where sql is not null`,
  );
  const schema = rows.map(({ text }) => text).join('\n');
  const checks = [...schema.matchAll(/CONSTRAINT ["`](\w+)["`] CHECK/gi)].map(([, name]) => name);
  const refusals = [...schema.matchAll(/RAISE\(ABORT, '([^']+)'\)/gi)].map(([, words]) => words);
  expect(checks.length).toBeGreaterThan(0);
  expect(refusals.length).toBeGreaterThan(0);
  for (const name of checks)
    expect(codeOf(`CHECK constraint failed: ${name}`), name).not.toBe('unlisted');
  for (const words of refusals) expect(codeOf(`SQLITE_CONSTRAINT: ${words}`), words).toBeDefined();
});

test('what a statement got wrong is no guard by name, and other troubles are none at all', async () => {
  const run = (text: string) => db.commit([{ toSQL: () => ({ sql: text, params: [] }) }]);
  await expect(run('insert into doomed_objects values (null, null)')).rejects.toMatchObject({
    code: 'not-null',
  });
  await expect(run("insert into identities values ('s', 'u', 'x', null, 1)")).rejects.toMatchObject(
    {
      code: 'foreign-key',
    },
  );
  expect(codeOf('UNIQUE constraint failed: later.id')).toBe('unlisted');
  expect(codeOf('database is locked')).toBeUndefined();
  expect(isRefusedBy(new Error('generation has ended'), 'generation-ended')).toBe(false);
});

test('migrations follow each other in time, or an older one would count as a newer version', async () => {
  const journal = fileURLToPath(new URL('./migrations/meta/_journal.json', import.meta.url));
  const { entries } = JSON.parse(await readFile(journal, 'utf8'));
  const times = entries.map(({ when }: { when: number }) => when);
  expect(times).toEqual(times.toSorted((a: number, b: number) => a - b));
});
