import { existsSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import Native from 'libsql';
import { type Config, isRemote } from '../../../core/config/config.ts';
import type { ObjectStore } from '../../../core/storage/object-store.ts';
import { openStore } from '../../../core/storage/open-store.node.ts';
import { pathOf } from '../../../db/open.node.ts';
import { namedObjects } from '../backup/object-columns.node.ts';
import { databaseUrl } from '../database-url.node.ts';
import {
  attachBase,
  copyAttached,
  copyDatabase,
  type DatabaseMove,
  dropBase,
} from './copy-database.node.ts';
import {
  claimBucket,
  copyObjects,
  listBucket,
  type ObjectMove,
  releaseBucket,
} from './copy-objects.node.ts';
import { compareCounts, refuseLargeValues } from './copy-tables.node.ts';
import { openLedger } from './ledger.node.ts';
import { writeSettings } from './new-settings.node.ts';
import { NotMoved } from './not-moved.ts';
import { freeze, type MovedAway, movedAway, unfreeze } from './source.node.ts';
import { readState, writeState } from './state.node.ts';
import { lockMove, movingFolder, stopService } from './switch.node.ts';
import { migrationsOf, structureOf } from './tables.node.ts';
import { openTarget, type TargetDatabase } from './target.node.ts';

/** What a move has come to. */
export type Moved = {
  /** Whether it was all done before, so that nothing was done now. */
  wasDone: boolean;
  rows: number;
  objects: number;
  bytes: number;
  /** How long the service took to stop, and how long everything stood still after that, in milliseconds. */
  stopMs: number;
  switchMs: number;
  /** Objects that the database names and that were not here either. */
  missing: readonly string[];
  /** The file with the settings of the new installation. */
  settings: string;
};

type Beside = { now: () => number; say: (line: string) => void };

/** Rows and objects that may have changed in the last round before the switch. */
const FEW_CHANGES = 500;
const MOST_ROUNDS = 8;
/** The locks that a running service holds. */
const locksOf = (config: Config, path: string) => [
  join(config.DATA_DIR, 'owner.lock'),
  `${path}.lock`,
];

/**
 * Moves an embedded installation to a libSQL server and a bucket. It copies beside the running service, then
 * stops the service, copies what changed, marks the database here as moved and opens the one there. Killed at
 * any moment, it goes on when it is run again; done, it does nothing.
 * @param there the settings of the target
 * @throws {NotMoved | InUse} and the errors of databases, stores and disk
 */
export async function moveInstallation(
  config: Config,
  there: Config,
  beside: Beside,
): Promise<Moved> {
  const path = sourceOf(config);
  const folder = movingFolder(config);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const unlock = lockMove(config);
  const url = there.DATABASE_URL ?? '';
  const target = openTarget({ url, authToken: there.DATABASE_AUTH_TOKEN });
  try {
    await rm(join(folder, 'stop'), { force: true });
    const store = config.S3_BUCKET ? null : await openStore(there);
    const away = movedAway(path);
    const counted = away
      ? await finishAgain(away, { path, url, target, store })
      : await moveNow(config, { there, folder, path, target, store }, beside);
    return { ...counted, settings: await writeSettings(config, there, folder) };
  } finally {
    target.close();
    unlock();
  }
}

type Counted = Omit<Moved, 'settings'>;
type Ends = { path: string; target: TargetDatabase; store: ObjectStore | null };

/** Does what a move that was killed behind its switch has left to do. */
async function finishAgain(
  away: MovedAway,
  { path, url, target, store }: Ends & { url: string },
): Promise<Counted> {
  if (away.place !== url) throw new NotMoved(`this installation was moved to ${away.place}`);
  const wasDone = (await target.mark())?.id !== away.id;
  if (!wasDone) await finish(path, target);
  if (store) await releaseBucket(store, away.id);
  const none = { rows: 0, objects: 0, bytes: 0, stopMs: 0, switchMs: 0, missing: [] };
  return { wasDone, ...none };
}

async function finish(path: string, target: TargetDatabase): Promise<void> {
  const native = new Native(path);
  try {
    await target.finish(structureOf(native), migrationsOf(native));
  } finally {
    native.close();
  }
}

async function moveNow(
  config: Config,
  { there, folder, path, target, store }: Ends & { there: Config; folder: string },
  { now, say }: Beside,
): Promise<Counted> {
  const bucket = `${there.S3_ENDPOINT ?? ''} ${there.S3_BUCKET ?? ''}`;
  const database = there.DATABASE_URL ?? '';
  const { state, isOtherBucket } = await readState(folder, { database, bucket });
  refuseLarge(path);
  const ledger = openLedger(folder);
  try {
    await writeState(folder, { ...state, bucket: isOtherBucket ? '' : bucket });
    if (isOtherBucket) ledger.clear();
    await writeState(folder, state);
    await target.claim(state.id, now());
    const objects = store && { folder: join(config.DATA_DIR, 'objects'), target: store, ledger };
    if (objects) await claimBucket(objects.target, state.id);
    const move = { path, target, folder, state };
    await copyBeside(move, objects, say);
    const switched = await switchOver(config, move, objects, { now, say });
    if (objects) await releaseBucket(objects.target, state.id);
    const missing = objects ? [...namedObjects(path)].filter((key) => !ledger.of(key)) : [];
    return { wasDone: false, ...switched, ...ledger.sum(), missing };
  } finally {
    ledger.close();
  }
}

/** Refuses before anything is copied what no server takes. */
function refuseLarge(path: string): void {
  const native = new Native(path);
  try {
    refuseLargeValues(native, structureOf(native));
  } finally {
    native.close();
  }
}

/** Copies everything beside the running service, again and again until little is left. */
async function copyBeside(
  move: DatabaseMove,
  objects: ObjectMove | null,
  say: Beside['say'],
): Promise<void> {
  if (objects) {
    await listBucket(objects, move.state.id);
    say(`files: ${await copyObjects(objects)} copied and read back`);
  }
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const rows = await copyDatabase(move);
    const files = objects ? await copyObjects(objects) : 0;
    say(`database: ${rows} rows copied and read back, ${files} more files`);
    if (rows + files <= FEW_CHANGES) break;
  }
  if (objects) await listBucket(objects, move.state.id);
}

/** Stops the service and brings over what is left. From its commit on, the installation is the one there. */
async function switchOver(
  config: Config,
  move: DatabaseMove,
  objects: ObjectMove | null,
  { now, say }: Beside,
): Promise<{ rows: number; stopMs: number; switchMs: number }> {
  const asked = performance.now();
  const letStart = await stopService(config, locksOf(config, move.path), say);
  const stopped = performance.now();
  try {
    const rows = await switchDatabase(move, objects, now());
    await finish(move.path, move.target).catch((cause: unknown) => {
      throw new NotMoved(
        'everything is copied and the installation here is closed, but the one there is not opened yet: run it again',
        String(cause),
      );
    });
    return { rows, stopMs: stopped - asked, switchMs: performance.now() - stopped };
  } finally {
    await letStart();
  }
}

async function switchDatabase(
  move: DatabaseMove,
  objects: ObjectMove | null,
  at: number,
): Promise<number> {
  await dropBase(move);
  const native = new Native(move.path, { timeout: 10_000 });
  try {
    attachBase(move, native);
    // Whoever else has the database open, such as a command, waits from here on.
    native.exec('begin immediate');
    if (objects) await copyObjects(objects);
    await copyAttached(move, native);
    const structure = structureOf(native);
    const rows = await compareCounts(native, move.target, structure);
    freeze(native, structure, { id: move.state.id, place: move.state.database, at });
    native.exec('commit');
    return rows;
  } finally {
    // What is not committed is as it was.
    native.close();
  }
}

function sourceOf(config: Config): string {
  const url = databaseUrl(config);
  if (isRemote(url))
    throw new NotMoved('the database is on a server already: only a local one is moved');
  const path = pathOf(url);
  if (!existsSync(path)) throw new NotMoved(`there is no installation at ${path}`);
  return path;
}

/**
 * Opens an installation again that was moved away. What was done at its new place since is not in it.
 * @throws {NotMoved | InUse}
 */
export async function takeBack(config: Config): Promise<MovedAway> {
  const path = sourceOf(config);
  const unlock = lockMove(config);
  try {
    const away = movedAway(path);
    if (!away) throw new NotMoved('this installation was not moved');
    unfreeze(path);
    return away;
  } finally {
    unlock();
  }
}
