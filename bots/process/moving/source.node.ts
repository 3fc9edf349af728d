import Native from 'libsql';
import { CREATE_MOVES, MOVES_TABLE } from '../../../db/moved.ts';
import { FREEZE, quoted, type Structure } from './tables.node.ts';

/** The mark of a database that was moved away. */
export type MovedAway = { id: string; place: string; at: number };

/** Reads where a database was moved to; null where it was not. */
export function movedAway(path: string): MovedAway | null {
  const native = new Native(path);
  try {
    const isThere = native.prepare('select 1 from sqlite_master where name = ?').get(MOVES_TABLE);
    if (!isThere) return null;
    return native.prepare(`select id, place, at from ${MOVES_TABLE}`).get() as MovedAway;
  } finally {
    native.close();
  }
}

/**
 * Marks a database as moved and lets nothing write to it any more, whoever has it open: a command that was
 * begun before, or an older version of this program. The caller's transaction holds it together.
 */
export function freeze(native: Native.Database, { tables }: Structure, move: MovedAway): void {
  native.exec(CREATE_MOVES);
  native
    .prepare(`insert into ${MOVES_TABLE} values (?, 'away', ?, ?)`)
    .run(move.id, move.place, move.at);
  const inner = new Set(
    (
      native
        .prepare(`select name from pragma_table_list where schema = 'main' and type = 'shadow'`)
        .all() as { name: string }[]
    ).map(({ name }) => name),
  );
  for (const { name } of tables.filter((table) => !inner.has(table.name)))
    for (const act of ['insert', 'update', 'delete'])
      native.exec(`create trigger ${quoted(`${FREEZE}${act}_${name}`)} before ${act} on ${quoted(name)}
        begin select raise(abort, 'this installation was moved'); end`);
}

/** Lets a database that was moved away be used again. */
export function unfreeze(path: string): void {
  const native = new Native(path);
  try {
    native.exec('begin immediate');
    const triggers = native
      .prepare(`select name from sqlite_master where type = 'trigger' and substr(name, 1, ?) = ?`)
      .all(FREEZE.length, FREEZE) as { name: string }[];
    for (const { name } of triggers) native.exec(`drop trigger ${quoted(name)}`);
    native.exec(`drop table ${MOVES_TABLE}`);
    native.exec('commit');
  } finally {
    native.close();
  }
}
