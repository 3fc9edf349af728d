import Native from 'libsql';

/** Columns by these names hold the key of an object. */
export const OBJECT_COLUMN = /(?:^|_)object(?:_key)?$|^descriptor_key$/;
/** Objects to be deleted: nobody misses them. */
const DOOMED = 'doomed_objects';

/** Reads the keys of the objects that a database's rows name. */
export function* namedObjects(path: string): Generator<string, void, undefined> {
  const native = new Native(path);
  try {
    const columns = native
      .prepare(
        `select t.name as tableName, c.name as columnName from pragma_table_list t, pragma_table_info(t.name) c
          where t.schema = 'main' and t.type = 'table'`,
      )
      .all() as { tableName: string; columnName: string }[];
    for (const { tableName, columnName } of columns) {
      if (tableName === DOOMED || !OBJECT_COLUMN.test(columnName)) continue;
      const rows = native
        .prepare(`select "${columnName}" from "${tableName}" where "${columnName}" is not null`)
        .raw(true)
        .iterate() as Iterable<[string]>;
      for (const [key] of rows) yield key;
    }
  } finally {
    native.close();
  }
}
