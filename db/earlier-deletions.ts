import type { Client } from '@libsql/client';

/** The `user_version` of a file in which everything deleted is overwritten. */
const OVERWRITTEN = 1;
/** A larger file is not rebuilt at the start: that takes minutes, and as much room again. */
const MOST_BYTES = 2 * 1024 ** 3;

/**
 * Rebuilds a database file of an earlier version once, because its free pages still hold what was
 * deleted before deletions were overwritten. A crash leaves the file as it was. Where there is no
 * room, or the file is too large, it is left for an operator, and for the next start.
 * @see https://www.sqlite.org/lang_vacuum.html
 */
export async function forgetEarlierDeletions(client: Pick<Client, 'execute'>): Promise<void> {
  const read = async (pragma: string): Promise<number> => {
    const { rows } = await client.execute(`PRAGMA ${pragma}`);
    return Number(rows[0]?.[0] ?? 0);
  };
  if ((await read('user_version')) >= OVERWRITTEN) return;
  const { rows } = await client.execute(
    'select 1 from accounts union all select 1 from inbox limit 1',
  );
  if (rows.length > 0) {
    if ((await read('page_count')) * (await read('page_size')) > MOST_BYTES) return;
    try {
      // The new file is built on the disk: in memory it would take as much as it is large.
      await client.execute('PRAGMA temp_store = FILE');
      await client.execute('VACUUM');
      await client.execute('PRAGMA wal_checkpoint(TRUNCATE)');
    } catch {
      return;
    }
  }
  await client.execute(`PRAGMA user_version = ${OVERWRITTEN}`);
}
