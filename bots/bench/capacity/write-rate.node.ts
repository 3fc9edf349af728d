import { setTimeout as pause } from 'node:timers/promises';
import { sql } from 'drizzle-orm';
import type { Database, Statement } from '../../../db/database.ts';

const AT_ONCE = 8;
const FOR_MS = 2_000;

const insert: Statement = {
  toSQL: () => ({ sql: 'insert into capacity_writes (at) values (?)', params: [1] }),
};

/** Measures how many small commits a second the server bears, eight asked for at once. */
export async function commitsASecond(db: Database): Promise<number> {
  await db.query.run(sql`create table capacity_writes (id integer primary key, at integer)`);
  let done = 0;
  let goesOn = true;
  const write = async (): Promise<void> => {
    while (goesOn) {
      await db.commit([insert]);
      done += 1;
    }
  };
  const from = performance.now();
  const writers = Promise.all(Array.from({ length: AT_ONCE }, write));
  await pause(FOR_MS);
  goesOn = false;
  await writers;
  return done / ((performance.now() - from) / 1_000);
}
