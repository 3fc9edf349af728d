import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import Native from 'libsql';
import { snapshotFile } from '../../../db/snapshot.node.ts';
import { removeDatabase } from '../backup/files.node.ts';
import { brokenIn } from '../backup/verify.node.ts';
import {
  type CopiedTable,
  copyChanges,
  reconcileTable,
  refuseLargeValues,
} from './copy-tables.node.ts';
import { NotMoved } from './not-moved.ts';
import { type MoveState, writeState } from './state.node.ts';
import { type Structure, structureOf } from './tables.node.ts';
import type { TargetDatabase } from './target.node.ts';

/** The database of an installation on its way. */
export type DatabaseMove = {
  /** Path of the database here. */
  path: string;
  target: TargetDatabase;
  /** Where the move keeps its own files. */
  folder: string;
  state: MoveState;
};

const PASSES = 3;
const baseOf = ({ folder }: DatabaseMove): string => join(folder, 'base.db');

/**
 * Brings the target to the database as it is at one moment, beside the running service: everything the first
 * time and after a break, what changed since the time before otherwise.
 * @returns the number of rows that were written or deleted
 * @throws {NotMoved} and the errors of both databases
 */
export async function copyDatabase(move: DatabaseMove): Promise<number> {
  const next = join(move.folder, 'next.db');
  await removeDatabase(next);
  snapshotFile(move.path, next);
  const isNew = !move.state.isBaseThere;
  const native = new Native(next);
  let changed: number;
  try {
    changed = isNew ? await copyAll(move, native, next) : await copySince(move, native);
  } finally {
    native.close();
  }
  await removeDatabase(baseOf(move));
  await rename(next, baseOf(move));
  move.state.isBaseThere = true;
  await writeState(move.folder, move.state);
  return changed;
}

async function copyAll(move: DatabaseMove, native: Native.Database, path: string): Promise<number> {
  const broken = brokenIn(path);
  if (broken.length > 0) throw new NotMoved('the database here is damaged', ...broken);
  const structure = structureOf(native);
  refuseLargeValues(native, structure);
  await move.target.makeTables(structure);
  const sums = await copyTables(move, native, structure);
  await move.target.makeLater(structure);
  return sums.reduce((sum, { rows }) => sum + rows, 0);
}

/** Copies all tables and reads all of them again, until nothing differs. */
async function copyTables(
  { target }: DatabaseMove,
  native: Native.Database,
  { tables }: Structure,
): Promise<CopiedTable[]> {
  const counts = await target.counts(tables);
  for (let pass = 0; pass < PASSES; pass += 1) {
    const copied: CopiedTable[] = [];
    for (const table of tables) {
      const isEmpty = pass === 0 && counts.get(table.name) === 0;
      copied.push(await reconcileTable(native, target, { table, isEmpty }));
    }
    if (copied.every(({ changed }) => changed === 0)) return copied;
  }
  throw new NotMoved(
    'what is written to the target reads otherwise: does another one write to it?',
  );
}

async function copySince(move: DatabaseMove, native: Native.Database): Promise<number> {
  attachBase(move, native);
  // Until it is done, the target is neither the one nor the other.
  await dropBase(move);
  return copyAttached(move, native);
}

/** Notes that the target is no longer what `base.db` is. */
export async function dropBase(move: DatabaseMove): Promise<void> {
  move.state.isBaseThere = false;
  await writeState(move.folder, move.state);
}

/** Copies what a database has otherwise than the base. */
export async function copyAttached(move: DatabaseMove, native: Native.Database): Promise<number> {
  const structure = structureOf(native);
  requireSameVersion(baseOf(move), structure);
  let changed = 0;
  for (const table of structure.tables) changed += await copyChanges(native, move.target, table);
  return changed;
}

/** Attaches the base to a database, as `base`; not within a transaction. */
export const attachBase = (move: DatabaseMove, native: Native.Database): void =>
  void native.prepare('attach ? as base').run(baseOf(move));

function requireSameVersion(base: string, structure: Structure): void {
  const earlier = new Native(base);
  try {
    // A copy has the same parts in another order.
    const parts = ({ made, later, triggers }: Structure) =>
      [...made, ...later, ...triggers]
        .map(({ name, sql }) => `${name} ${sql}`)
        .toSorted()
        .join();
    if (parts(structureOf(earlier)) !== parts(structure))
      throw new NotMoved(
        'the service was updated since the move was begun: make a new database and begin again',
      );
  } finally {
    earlier.close();
  }
}
