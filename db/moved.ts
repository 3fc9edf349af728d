import type { Client } from '@libsql/client';

/** The table of one row that a database has while it is being moved here, and after it was moved away. */
export const MOVES_TABLE = 'installation_moves';

/** Statement that makes the table. `place` is where the installation went, or where it comes from. */
export const CREATE_MOVES = `create table ${MOVES_TABLE}
  (id text primary key not null, state text not null, place text not null, at integer not null)`;

/** An error of a database that this program must not work on, since its installation is moved. */
export class DatabaseMoved extends Error {
  constructor(state: string, place: string) {
    super(
      state === 'away'
        ? `this installation was moved to ${place}: start it there. To go on here all the same, npm run migrate-to -- --take-back`
        : 'an installation is being moved into this database: let npm run migrate-to finish first',
    );
    this.name = 'DatabaseMoved';
  }
}

/** Refuses a database that was moved away, or that is not all there yet. @throws {DatabaseMoved} */
export async function refuseMoved(client: Pick<Client, 'execute'>): Promise<void> {
  const { rows } = await client.execute(
    `select 1 from sqlite_master where type = 'table' and name = '${MOVES_TABLE}'`,
  );
  if (rows.length === 0) return;
  const [move] = (await client.execute(`select state, place from ${MOVES_TABLE}`)).rows;
  throw new DatabaseMoved(String(move?.state ?? ''), String(move?.place ?? ''));
}
