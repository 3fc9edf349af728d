import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClient, type Row } from '@libsql/client';
import { sql } from 'drizzle-orm';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { audit } from './audit.ts';
import type { Database, Statement } from './database.ts';
import { DatabaseUnavailable, StatementError } from './failures.ts';
import { MOST_BYTES, MOST_COMMITS, openGroupCommit, type RunGroup } from './group-commit.ts';
import { noteEvent } from './inbox.ts';
import { balanceOf, grant, spend } from './ledger.ts';
import { openDatabase } from './open.node.ts';
import { insertTask } from './tasks.ts';
import { openFreshDatabase, writeFreshDatabase } from './testing/fresh-database.node.ts';

let directory: string;
let db: Database;
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'group-'));
  const path = join(directory, 'test.db');
  await writeFreshDatabase(path);
  db = await openDatabase({ url: `file:${path}`, upToDate: true, patienceMs: 200 });
});
afterEach(async () => {
  await db.close();
  await rm(directory, { recursive: true });
});

const gift = (id: string, credits = 10) => grant(db.query, { accountId: 'a', id, credits, now: 1 });
const task = (id: string, payload = '') =>
  insertTask(db.query, {
    id,
    kind: 'sweep',
    subject: id,
    lane: 'light',
    accountId: null,
    payload,
    runAt: 1,
    now: 1,
  });
const event = (eventId: string) => noteEvent({ source: 'test', eventId, pending: null, now: 1 });
const wrong: Statement = { toSQL: () => ({ sql: 'insert into nowhere values (1)', params: [] }) };
const codeOf = (one: PromiseSettledResult<unknown>) =>
  one.status === 'fulfilled' ? 'done' : String(one.reason.code ?? one.reason.name);

test('what a guard refuses, or is wrong, fails alone among those that it shares a transaction with', async () => {
  await db.commit([event('known')]);
  const outcomes = await Promise.allSettled([
    db.commit([...gift('one'), event('1')]),
    db.commit([...gift('two'), event('known')]),
    db.commit([...gift('three'), wrong]),
    db.commit([...gift('four'), { toSQL: () => ({ sql: 'select ?', params: [undefined] }) }]),
    db.commit(spend(db.query, { accountId: 'a', generationId: 'g', credits: 11, now: 1 })),
    db.commit([...gift('five'), event('5')]),
  ]);
  expect(outcomes.map(codeOf)).toEqual([
    'done',
    'inbox-event',
    'SQLITE_ERROR',
    'VALUE',
    'balance-floor',
    'done',
  ]);
  expect(outcomes[2]).toMatchObject({ reason: expect.any(StatementError) });
  expect(await balanceOf(db.query, 'a')).toBe(20);
  expect(await audit(db.query)).toEqual([]);
});

test('each hears what it has read and which tasks it has stored, in order, once it is stored', async () => {
  const heard: string[] = [];
  db.onWake((wakes) => void heard.push(`woken ${wakes[0]?.runAt}`));
  const reading = (name: string): Statement => ({
    toSQL: () => ({ sql: 'select count(*) as n from tasks', params: [] }),
    onRows: (rows: readonly Row[]) => void heard.push(`${name} read ${rows[0]?.n}`),
  });
  const waking = (id: string): Statement => ({
    ...task(id),
    wakes: { lane: 'light', runAt: Number(id) },
  });
  const say = (what: string) => () => void heard.push(what);
  await Promise.all([
    db.commit([waking('1'), event('1'), reading('first')]).then(say('first')),
    db.commit([waking('2'), event('1'), reading('again')]).catch(say('again refused')),
    db.commit([waking('3'), reading('second')]).then(say('second')),
  ]);
  expect(heard).toEqual([
    'first read 1',
    'woken 1',
    'second read 2',
    'woken 3',
    'first',
    'again refused',
    'second',
  ]);
});

test('one that fails while it hears what it read has been stored, and keeps nobody else from hearing', async () => {
  const breaking: Statement = {
    toSQL: () => ({ sql: 'select 1', params: [] }),
    onRows: () => {
      throw new Error('broken');
    },
  };
  const outcomes = await Promise.allSettled([
    db.commit([event('1'), breaking]),
    db.commit([event('2')]),
  ]);
  expect(outcomes.map((one) => one.status)).toEqual(['rejected', 'fulfilled']);
});

test('while the file is busy none is acknowledged; those that were given up left nothing', async () => {
  const other = createClient({ url: `file:${join(directory, 'test.db')}`, concurrency: 1 });
  const lock = await other.transaction('write');
  const given = await Promise.allSettled([1, 2, 3].map((i) => db.commit(gift(`early ${i}`))));
  for (const one of given)
    expect(one).toMatchObject({ reason: expect.any(DatabaseUnavailable), status: 'rejected' });
  const late = Promise.all([1, 2, 3].map((i) => db.commit(gift(`late ${i}`))));
  await lock.rollback();
  await late;
  expect(await balanceOf(db.query, 'a')).toBe(30);
  other.close();
});

test('one that meets a full disk leaves room for the smaller ones beside it', async () => {
  const { pages } = await db.query.get<{ pages: number }>(
    sql`select page_count as pages from pragma_page_count`,
  );
  await db.query.run(sql.raw(`pragma max_page_count = ${pages + 4}`));
  const outcomes = await Promise.allSettled([
    db.commit(gift('one')),
    db.commit([...gift('two'), task('large', 'x'.repeat(100_000))]),
    db.commit(gift('three')),
  ]);
  expect(outcomes.map(codeOf)).toEqual(['done', 'DatabaseUnavailable', 'done']);
  expect(await balanceOf(db.query, 'a')).toBe(20);
});

test('a commit that is called before the database closes is stored', async () => {
  const path = join(directory, 'closing.db');
  const closing = await openFreshDatabase(path);
  const many = Array.from({ length: MOST_COMMITS + 1 }, (_, i) => closing.commit([event(`${i}`)]));
  await closing.close();
  await Promise.all(many);
});

/** Opens a queue that notes how many commits each transaction has. */
function noting(run: RunGroup) {
  const sizes: number[] = [];
  const commit = openGroupCommit({
    run: (commits) => {
      sizes.push(commits.length);
      return run(commits);
    },
    alone: (job) => job(),
    gathered: () => Promise.resolve(),
    patienceMs: 0,
    beforeRetry: () => Promise.resolve(),
    committed: () => undefined,
  });
  return { sizes, commit };
}
const takeAll: RunGroup = async (commits) =>
  commits.map((orders) => ({ done: orders.map(() => ({ changes: 1, rows: [] })) }));

test('commits share a transaction up to a number, and up to a size', async () => {
  const many = noting(takeAll);
  await Promise.all(
    Array.from({ length: MOST_COMMITS + 2 }, (_, i) => many.commit([event(`${i}`)])),
  );
  expect(many.sizes).toEqual([MOST_COMMITS, 2]);
  const large = noting(takeAll);
  const payload = 'x'.repeat(MOST_BYTES);
  await Promise.all([event('1'), task('2', payload), event('3')].map((one) => large.commit([one])));
  expect(large.sizes).toEqual([1, 1, 1]);
});

test('a transaction that came to nothing is taken apart, and each has its own outcome', async () => {
  const parts = noting(async (commits) => {
    if (commits.length > 1 || commits[0]?.[0]?.args.includes('2')) throw new DatabaseUnavailable();
    return takeAll(commits);
  });
  const outcomes = await Promise.allSettled(['1', '2', '3'].map((id) => parts.commit([event(id)])));
  expect(outcomes.map(codeOf)).toEqual(['done', 'DatabaseUnavailable', 'done']);
  expect(parts.sizes).toEqual([3, 1, 1, 1]);
});

test('whatever shares a transaction comes to what it would come to alone', async () => {
  const step = fc.record({
    what: fc.constantFrom('give', 'spend', 'note', 'task', 'wrong'),
    id: fc.nat(12),
    credits: fc.integer({ min: 1, max: 40 }),
  });
  const statementsOf = (q: Database['query'], run: number, { what, id, credits }: Step) => {
    const accountId = `a${run}`;
    const key = `${run}-${id}`;
    if (what === 'give') return grant(q, { accountId, id: key, credits, now: 1 });
    if (what === 'spend') return spend(q, { accountId, generationId: key, credits, now: 1 });
    if (what === 'task') return [task(key)];
    return what === 'note' ? [event(key)] : [wrong];
  };
  type Step = { what: string; id: number; credits: number };
  const alone = await openFreshDatabase(join(directory, 'alone.db'));
  let run = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(step, { minLength: 1, maxLength: 3 }), { maxLength: 12 }),
      async (commits) => {
        run += 1;
        const play = (on: Database) => (steps: Step[]) =>
          on.commit(steps.flatMap((one) => statementsOf(on.query, run, one)));
        const together = await Promise.allSettled(commits.map(play(db)));
        for (const [i, steps] of commits.entries()) {
          const [single] = await Promise.allSettled([play(alone)(steps)]);
          expect(together[i]).toEqual(single);
        }
        expect(await balanceOf(db.query, `a${run}`)).toBe(await balanceOf(alone.query, `a${run}`));
      },
    ),
    { numRuns: 60 },
  );
  for (const one of [db, alone]) expect(await audit(one.query)).toEqual([]);
  await alone.close();
});

test('every connection syncs what it commits, the one after a busy file too', async () => {
  const level = async () =>
    (await db.query.get<{ synchronous: number }>(sql`pragma synchronous`)).synchronous;
  const FULL = 2;
  expect(await level()).toBe(FULL);
  const other = createClient({ url: `file:${join(directory, 'test.db')}`, concurrency: 1 });
  const lock = await other.transaction('write');
  await expect(db.commit([event('1')])).rejects.toThrow(DatabaseUnavailable);
  await lock.rollback();
  await db.commit([event('1')]);
  expect(await level()).toBe(FULL);
  other.close();
});
