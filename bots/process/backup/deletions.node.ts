import { createReadStream } from 'node:fs';
import { open, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import Native from 'libsql';
import type { DeletionRow } from '../../../db/deletions.ts';
import { readDeletion } from './manifest.ts';
import { NAMES } from './names.ts';

/** Writes everything that was deleted beside the backups, in place of what was known before. */
export async function writeDeletions(database: string, destination: string): Promise<number> {
  const path = join(destination, NAMES.deletions);
  const file = await open(`${path}${NAMES.unfinished}`, 'w', 0o600);
  const native = new Native(database);
  let count = 0;
  try {
    const rows = native.prepare('select kind, subject, at from deletions order by at').iterate();
    for (const { kind, subject, at } of rows as Iterable<DeletionRow>) {
      await file.writeFile(`${JSON.stringify({ kind, subject, at })}\n`);
      count += 1;
    }
    await file.sync();
  } finally {
    native.close();
    await file.close();
  }
  await rename(`${path}${NAMES.unfinished}`, path);
  return count;
}

/** Reads a list of deletions, page by page. @throws where a line is none, or the file is not there */
export async function* deletionsIn(
  path: string,
  size: number,
): AsyncGenerator<DeletionRow[], void, undefined> {
  let page: DeletionRow[] = [];
  for await (const line of createInterface({ input: createReadStream(path) })) {
    if (line === '') continue;
    page.push(readDeletion(line));
    if (page.length < size) continue;
    yield page;
    page = [];
  }
  if (page.length > 0) yield page;
}
