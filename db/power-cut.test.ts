import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { audit } from './audit.ts';
import type { Database } from './database.ts';
import { openFileClient } from './file-client.node.ts';
import { noteEvent } from './inbox.ts';
import { grant, spend } from './ledger.ts';
import { fileUrl, openDatabase, openMigratedFile } from './open.node.ts';
import { writeFreshDatabase } from './testing/fresh-database.node.ts';
import {
  type Change,
  cutAt,
  openRecordedDisk,
  type RecordedDisk,
} from './testing/power-cut/recorded-disk.ts';
import { openWasmEngine } from './testing/power-cut/wasm-engine.node.ts';

const CUTS = 500;
const COMMITS = 500;
const FILE = 'test.db';
/** An answer of an ordinary length: the log of changes is written back several times. */
const WORDS = 'x'.repeat(500);

let directory: string;
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'power-'));
});
afterEach(() => rm(directory, { recursive: true }));

/** A commit that was acknowledged, with how many changes the disk had taken by then. */
type Kept = { readonly id: string; readonly at: number };

test(`what was acknowledged is there after each of ${CUTS} power cuts, whole, and the books balance`, async () => {
  const chance = chanceOf(20_260_101);
  const disk = openRecordedDisk();
  await copyOnto(disk);
  const start = disk.log.length;
  const kept = await live(disk, chance);
  const cuts = Array.from(
    { length: CUTS },
    () => start + Math.floor(chance() * (disk.log.length - start)),
  );
  await eachCut(disk.log, cuts, chance, async (image, cut) => {
    const found = await look(
      image,
      kept.filter(({ at }) => at <= cut).map(({ id }) => id),
    );
    expect(found, `cut after ${cut} changes`).toEqual({ lost: [], halves: [], wrong: [] });
  });
});

test('a disk that forgets what it was told to keep is found out', async () => {
  const chance = chanceOf(7);
  const disk = openRecordedDisk();
  await copyOnto(disk);
  const start = disk.log.length;
  const kept = await live(disk, chance, 200);
  const log = disk.log.filter((one, i) => i < start || one.did !== 'sync');
  const all = kept.map(({ id }) => id);
  await eachCut(log, [log.length, log.length, log.length], chance, async (image) => {
    const found = await look(image, all).catch(() => 'damaged');
    expect(found).not.toEqual({ lost: [], halves: [], wrong: [] });
  });
});

test('what a new file was the first to take is there too, with its name', async () => {
  const chance = chanceOf(3);
  const disk = openRecordedDisk();
  const client = openFileClient(FILE, await openWasmEngine(disk));
  const db = await openMigratedFile(client);
  await db.commit([{ toSQL: () => ({ sql: 'create table notes (id integer)', params: [] }) }]);
  const kept: { id: number; at: number }[] = [];
  for (const id of Array(20).keys()) {
    await db.commit([{ toSQL: () => ({ sql: 'insert into notes values (?)', params: [id] }) }]);
    kept.push({ id, at: disk.log.length });
  }
  const first = kept[0]?.at ?? 0;
  const cuts = Array.from(
    { length: 40 },
    () => first + Math.floor(chance() * (disk.log.length - first)),
  );
  await eachCut(disk.log, cuts, chance, async (image, cut) => {
    const ids = await opened(image, (found) =>
      found.query.all<{ id: number }>(sql`select id from notes`),
    );
    const sure = kept.filter(({ at }) => at <= cut).map(({ id }) => ({ id }));
    expect(ids.slice(0, sure.length)).toEqual(sure);
  });
});

/** Puts an empty database on the disk, as one that has long been there. */
async function copyOnto(disk: RecordedDisk): Promise<void> {
  const path = join(directory, 'empty.db');
  await writeFreshDatabase(path);
  const file = disk.open(FILE);
  disk.write(file, 0, await readFile(path));
  disk.sync(file);
  disk.syncNames();
}

/**
 * Lets the product's own database work on the disk: groups of commits, some refused, some with more than
 * one row; now and then the log is cut, or the file closed and opened again.
 */
async function live(disk: RecordedDisk, chance: () => number, commits = COMMITS): Promise<Kept[]> {
  const connect = await openWasmEngine(disk);
  const open = () => openMigratedFile(openFileClient(FILE, connect));
  let db = await open();
  const kept: Kept[] = [];
  for (let made = 0; made < commits; ) {
    const group = Array.from({ length: 1 + Math.floor(chance() * 8) }, () => made++);
    await Promise.all(
      group.map(async (number) => {
        const id = `${number}`;
        const isRefused = chance() < 0.1;
        try {
          await db.commit(statementsOf(db, id, isRefused));
          kept.push({ id, at: disk.log.length });
        } catch {
          expect(isRefused).toBe(true);
        }
      }),
    );
    if (chance() < 0.01) await db.overwriteDeleted();
    if (chance() < 0.01) {
      await db.close();
      db = await open();
    }
  }
  await db.close();
  return kept;
}

function statementsOf({ query: q }: Database, id: string, isRefused: boolean) {
  const accountId = `a${Number(id) % 20}`;
  return [
    noteEvent({ source: 'test', eventId: id, pending: WORDS, now: 1 }),
    ...grant(q, { accountId, id, credits: 10, now: 1 }),
    ...(isRefused ? spend(q, { accountId, generationId: id, credits: 1e6, now: 1 }) : []),
  ];
}

async function eachCut(
  log: readonly Change[],
  cuts: readonly number[],
  chance: () => number,
  check: (image: Map<string, Uint8Array>, cut: number) => Promise<void>,
): Promise<void> {
  const ascending = [...cuts].sort((one, other) => one - other);
  let done = 0;
  for (const image of cutAt(log, ascending, chance)) await check(image, ascending[done++] ?? 0);
  expect(done).toBe(cuts.length);
}

/** Opens what a cut has left as the product does after it. */
async function opened<T>(
  image: Map<string, Uint8Array>,
  read: (db: Database) => Promise<T>,
): Promise<T> {
  const folder = join(directory, 'image');
  await mkdir(folder);
  try {
    for (const [name, bytes] of image) await writeFile(join(folder, name), bytes);
    const db = await openDatabase({ url: fileUrl(join(folder, FILE)), upToDate: true });
    const found = await read(db);
    // The image is thrown away.
    await db.query.run(sql.raw('pragma synchronous = off'));
    await db.close();
    return found;
  } finally {
    await rm(folder, { recursive: true });
  }
}

const look = (image: Map<string, Uint8Array>, acknowledged: readonly string[]) =>
  opened(image, async ({ query: q }) => {
    const [integrity] = await q.all<{ integrity_check: string }>(sql`pragma integrity_check`);
    const noted = await q.all<{ id: string }>(sql`select event_id as id from inbox`);
    const given = await q.all<{ id: string }>(sql`select reference as id from movements`);
    const ids = new Set(noted.map(({ id }) => id));
    const booked = new Set(given.map(({ id }) => id));
    return {
      lost: acknowledged.filter((id) => !ids.has(id) || !booked.has(id)),
      halves: [...ids.symmetricDifference(booked)],
      wrong: [
        ...(integrity?.integrity_check === 'ok' ? [] : [integrity?.integrity_check]),
        ...(await audit(q)),
      ],
    };
  });

/** Numbers from 0 to 1 that are the same each time (mulberry32). */
function chanceOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
