import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Database } from '../../db/database.ts';
import { forgetPresence, notePresence } from '../../db/processes.ts';
import { giveTurns, leaseTasks } from '../../db/task-leases.ts';
import { OF_PROCESS, releaseLeasesOfDead } from '../../db/tasks.ts';
import { openFreshDatabase } from '../../db/testing/fresh-database.node.ts';
import { silentLog } from '../log.ts';
import { diskStore } from '../storage/disk.node.ts';
import { enqueue } from '../tasks/tasks.ts';
import { lanesOfRoles } from './roles.ts';
import { openSharedPresence, StoreNotShared } from './shared-store.ts';
import { strandedTasks } from './stranded.ts';

/** Nobody tells anything again while a test runs, and nobody dies by itself. */
const TIMES = { beatMs: 600_000, livesMs: 600_000 };
const NOW = 1_000;
const ENGINES = [
  { id: 'local', company: null, concurrency: 1 },
  { id: 'far', company: 'Far', concurrency: 4 },
] as const;

let folder: string;
let db: Database;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'alme-processes-'));
  db = await openFreshDatabase(join(folder, 'shared.db'));
});
afterEach(async () => {
  await db.close();
  await rm(folder, { recursive: true, force: true });
});

const open = (id: string, store = 'objects') =>
  openSharedPresence(
    { db, store: diskStore(join(folder, store)), log: silentLog },
    { id, roles: [], lanes: [] },
    TIMES,
  );

const living = async () =>
  (await db.query.all<{ id: string }>(sql`select id from processes order by id`)).map(
    ({ id }) => id,
  );

test('a process whose files are elsewhere than those of one that lives does not start, and leaves nothing', async () => {
  const first = await open('first');
  await expect(open('lost', 'elsewhere')).rejects.toThrow(StoreNotShared);
  expect(await living()).toEqual(['first']);
  const second = await open('second');
  await first.leave();
  await second.leave();
  // Who comes when nobody lives may keep its files wherever it likes.
  await (await open('moved', 'elsewhere')).leave();
});

test('the mark of a process that died is cleared away, and holds nobody up', async () => {
  await open('dead', 'of the dead');
  await db.commit([notePresence({ id: 'dead', roles: [], lanes: [] }, -1)]);
  const next = await open('next');
  expect((await next.living()).map(({ id }) => id)).toEqual(['next']);
  await next.leave();
});

test('each lane is worked on by exactly one of the two roles that work', () => {
  const lanes = (...roles: Parameters<typeof lanesOfRoles>[0]) =>
    Object.keys(lanesOfRoles(roles, ENGINES)).sort();
  const all = lanes('tasks', 'local-engine');
  expect(lanes('local-engine')).toEqual(['local', 'vision']);
  expect([...lanes('tasks'), ...lanes('local-engine')].sort()).toEqual(all);
  expect(all).toContain('far');
  expect(lanes('web', 'bots')).toEqual([]);
});

const task = (subject: string) =>
  enqueue(db.query, { kind: 'send-receipt', subject, accountId: subject }, NOW);

test('what is due in a lane that no living process has is stranded; what is worked on is not', async () => {
  await db.commit([task('a'), task('b')]);
  const stranded = (...lanes: string[]) => strandedTasks({ db, now: () => NOW }, [{ lanes }]);
  const [{ lane = '' } = {}] = await stranded();
  expect(await stranded()).toEqual([{ lane, depth: 2 }]);
  expect(await stranded('vision')).toEqual([{ lane, depth: 2 }]);
  expect(await stranded('vision', lane)).toEqual([]);
});

test('leases of a process that died end at once; those of this one and of the living stay', async () => {
  await db.commit([
    notePresence({ id: 'living', roles: [], lanes: [] }, TIMES.livesMs),
    notePresence({ id: 'dead', roles: [], lanes: [] }, TIMES.livesMs),
  ]);
  for (const holder of ['me', 'living', 'dead', 'gone']) {
    await db.commit([task(holder)]);
    const [{ lane = '' } = {}] = await db.query.all<{ lane: string }>(
      sql`select lane from tasks where subject = ${holder}`,
    );
    const id = `${holder}${OF_PROCESS}lease`;
    const bounds = { most: 1, ofOneAccount: 1 };
    await db.commit([giveTurns(lane, NOW), leaseTasks({ id, lane, until: NOW + 1, ...bounds })]);
  }
  await db.commit([forgetPresence('dead', 0), releaseLeasesOfDead(db.query, 'me', NOW)]);
  const leased = await db.query.all<{ subject: string }>(
    sql`select subject from tasks where lease_id is not null order by subject`,
  );
  expect(leased.map(({ subject }) => subject)).toEqual(['living', 'me']);
});
