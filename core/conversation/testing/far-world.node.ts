/** Worlds whose database is a server, with the round trips of its reads counted: for tests. */

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type DatabaseServer,
  startDatabaseServer,
} from '../../../bots/process/testing/database-server.node.ts';
import type { Database } from '../../../db/database.ts';
import { openDatabase } from '../../../db/open.node.ts';
import { writeFreshDatabase } from '../../../db/testing/fresh-database.node.ts';

export type FarDatabases = {
  /** Opens a fresh database behind a server of its own, which goes with it. */
  open(): Promise<Database>;
  /** Round trips of reads so far, to the server that was opened last. */
  reads(): number;
  close(): Promise<void>;
};

/** Prepares databases behind servers: each is a copy of one whose tables are up to date. */
export async function openFarDatabases(): Promise<FarDatabases> {
  const folder = await mkdtemp(join(tmpdir(), 'alme-far-'));
  let server: DatabaseServer | null = null;
  let opened = 0;
  return {
    async open() {
      opened += 1;
      const path = join(folder, `${opened}.db`);
      await writeFreshDatabase(path);
      const mine = await startDatabaseServer(path);
      server = mine;
      const db = await openDatabase({ url: mine.url });
      const close = async (): Promise<void> => {
        await db.close();
        await mine.close();
        await rm(path);
      };
      return { ...db, close };
    },
    reads: () => server?.reads ?? 0,
    close: () => rm(folder, { recursive: true }),
  };
}
