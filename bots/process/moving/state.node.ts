import { randomUUID } from 'node:crypto';
import { open, readFile, rename } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { syncFolder } from '../../../db/folders.node.ts';

const FILE = 'state.json';

const schema = z.object({
  /** Names the move at the target. */
  id: z.string().min(1),
  database: z.string(),
  bucket: z.string(),
  /** Whether the target's database is alike to the snapshot `base.db`, as far as was verified. */
  isBaseThere: z.boolean(),
});

/** What a move that was killed needs to know to go on. */
export type MoveState = z.infer<typeof schema>;

/** Reads the state of a move, or begins one. Another target is another beginning, of the same move. */
export async function readState(
  folder: string,
  target: { database: string; bucket: string },
): Promise<{ state: MoveState; isOtherBucket: boolean }> {
  const text = await readFile(join(folder, FILE), 'utf8').catch(() => null);
  if (text === null)
    return { state: { id: randomUUID(), ...target, isBaseThere: false }, isOtherBucket: true };
  const known = schema.parse(JSON.parse(text));
  const isBaseThere = known.isBaseThere && known.database === target.database;
  const isOtherBucket = known.bucket !== target.bucket;
  return { state: { id: known.id, ...target, isBaseThere }, isOtherBucket };
}

/** Writes the state of a move, so that it is there after a power cut. */
export async function writeState(folder: string, state: MoveState): Promise<void> {
  await writeWhole(join(folder, FILE), `${JSON.stringify(state, null, 2)}\n`);
}

/** Writes a file of its owner's alone, as a whole or not at all. */
export async function writeWhole(path: string, text: string): Promise<void> {
  const file = await open(`${path}.part`, 'w', 0o600);
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(`${path}.part`, path);
  await syncFolder(dirname(path));
}
