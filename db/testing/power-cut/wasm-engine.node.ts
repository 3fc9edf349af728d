/**
 * SQLite on a recorded disk: its WebAssembly build takes a file system in JavaScript, which libSQL's binary
 * does not. Both order their writes and syncs by the same code.
 * @see https://www.sqlite.org/vfs.html
 */
import init, { type Sqlite3Static, type Database as WasmDatabase } from '@sqlite.org/sqlite-wasm';
import Native from 'libsql';
import type { Connection } from '../../file-client.node.ts';
import type { RecordedDisk } from './recorded-disk.ts';

const OK = 0;
const IOERR_SHORT_READ = 522;
const NOT_FOUND = 12;
/** What libSQL assumes of a disk on Linux and macOS: a write damages nothing beside it. */
const POWERSAFE_OVERWRITE = 0x1000;
const SECTOR_BYTES = 4096;
const MOST_PATH_BYTES = 512;
/** A flag of `xOpen`: the log of changes, with which SQLite syncs the folder once. */
const OPEN_WAL = 0x80000;
const OPEN_CREATE = 0x4;

let engines = 0;

/** Opens SQLite on a disk. @returns opens a connection to a file, as `libsql` does */
export async function openWasmEngine(disk: RecordedDisk): Promise<(path: string) => Connection> {
  const sqlite3 = await init();
  // Each refusal of a guard would be told on the console.
  sqlite3.config.warn = () => undefined;
  const vfs = `recorded-${engines++}`;
  install(sqlite3, disk, vfs);
  return (path) => connect(sqlite3, new sqlite3.oo1.DB({ filename: path, flags: 'c', vfs }));
}

function install(sqlite3: Sqlite3Static, disk: RecordedDisk, name: string): void {
  const { capi, wasm } = sqlite3;
  /** Open files by the place of their structure. */
  const open = new Map<number, { file: number; isNewLog: boolean }>();
  const shared: number[] = [];
  const fileOf = (at: unknown) => open.get(Number(at))?.file ?? -1;
  const standard = new capi.sqlite3_vfs(capi.sqlite3_vfs_find(null));
  const io = new capi.sqlite3_io_methods();
  Object.assign(io, { $iVersion: 2 });
  const methods = {
    xClose: (at: unknown) => {
      open.delete(Number(at));
      return OK;
    },
    xRead: (at: unknown, to: unknown, length: number, from: bigint) => {
      const bytes = disk.read(fileOf(at), Number(from), length);
      const heap = wasm.heap8u().subarray(Number(to), Number(to) + length);
      heap.set(bytes);
      heap.fill(0, bytes.length);
      return bytes.length < length ? IOERR_SHORT_READ : OK;
    },
    xWrite: (at: unknown, from: unknown, length: number, to: bigint) => {
      const bytes = wasm.heap8u().subarray(Number(from), Number(from) + length);
      disk.write(fileOf(at), Number(to), bytes);
      return OK;
    },
    xTruncate: (at: unknown, size: bigint) => {
      disk.truncate(fileOf(at), Number(size));
      return OK;
    },
    xSync: (at: unknown) => {
      const one = open.get(Number(at));
      disk.sync(fileOf(at));
      // As SQLite does on Linux and macOS, after the first sync of a log that it has created.
      if (one?.isNewLog) disk.syncNames();
      if (one) one.isNewLog = false;
      return OK;
    },
    xFileSize: (at: unknown, to: unknown) => {
      wasm.poke64(Number(to), BigInt(disk.sizeOf(fileOf(at))));
      return OK;
    },
    // One function may stand for one method alone: it is compiled for the method's arguments.
    xLock: () => OK,
    xUnlock: () => OK,
    xCheckReservedLock: (_: unknown, to: unknown) => {
      wasm.poke32(Number(to), 0);
      return OK;
    },
    xFileControl: () => NOT_FOUND,
    xSectorSize: () => SECTOR_BYTES,
    xDeviceCharacteristics: () => POWERSAFE_OVERWRITE,
    // The index of the log is in memory and is built anew from the log: no part of it is on the disk.
    xShmMap: (_: unknown, part: number, bytes: number, _extend: number, to: unknown) => {
      shared[part] ??= zeros(sqlite3, bytes);
      wasm.pokePtr(Number(to), shared[part]);
      return OK;
    },
    xShmLock: () => OK,
    xShmBarrier: () => undefined,
    xShmUnmap: () => {
      shared.length = 0;
      return OK;
    },
  };
  const system = new capi.sqlite3_vfs();
  system.$iVersion = 2;
  system.$szOsFile = new capi.sqlite3_file().structInfo.sizeof;
  system.$mxPathname = MOST_PATH_BYTES;
  for (const key of ['$xRandomness', '$xSleep', '$xCurrentTimeInt64', '$xGetLastError'] as const)
    Object.assign(system, { [key]: standard[key as never] });
  const files = {
    xOpen: (_: unknown, path: unknown, at: unknown, flags: number, to: unknown) => {
      const called = wasm.cstrToJs(Number(path)) ?? '';
      const isNew = !disk.has(called);
      if (isNew && (flags & OPEN_CREATE) === 0) return capi.SQLITE_CANTOPEN;
      const file = disk.open(called);
      open.set(Number(at), { file, isNewLog: isNew && (flags & OPEN_WAL) !== 0 });
      new capi.sqlite3_file(Number(at)).$pMethods = io.pointer;
      if (to) wasm.poke32(Number(to), flags);
      return OK;
    },
    xDelete: (_: unknown, path: unknown, isSynced: number) => {
      disk.delete(wasm.cstrToJs(Number(path)) ?? '');
      if (isSynced) disk.syncNames();
      return OK;
    },
    xAccess: (_: unknown, path: unknown, _flags: number, to: unknown) => {
      wasm.poke32(Number(to), disk.has(wasm.cstrToJs(Number(path)) ?? '') ? 1 : 0);
      return OK;
    },
    xFullPathname: (_: unknown, path: unknown, length: number, to: unknown) =>
      wasm.cstrncpy(Number(to), Number(path), length) < length ? OK : capi.SQLITE_CANTOPEN,
  };
  sqlite3.vfs.installVfs({
    io: { struct: io, methods: methods as never },
    vfs: { struct: system, methods: files as never, name },
  });
}

function zeros({ wasm }: Sqlite3Static, bytes: number): number {
  const at = Number(wasm.alloc(bytes));
  wasm.heap8u().fill(0, at, at + bytes);
  return at;
}

/** Gives a connection the shape of `libsql`'s. */
function connect({ capi }: Sqlite3Static, db: WasmDatabase): Connection {
  const alike = <T>(work: () => T): T => {
    try {
      return work();
    } catch (cause) {
      const code = Number((cause as { resultCode?: number }).resultCode ?? 1);
      throw new Native.SqliteError((cause as Error).message, 'SQLITE_ERROR', code);
    }
  };
  return {
    prepare: (sql) =>
      alike(() => {
        const statement = db.prepare(sql);
        const begin = (args: unknown[]) => {
          statement.reset(true);
          if (args.length > 0) statement.bind(args as never);
        };
        const ending = <T>(work: () => T): T =>
          alike(() => {
            try {
              return work();
            } finally {
              statement.reset(true);
            }
          });
        return {
          reader: statement.columnCount > 0,
          columns: () => statement.getColumnNames().map((name) => ({ name })),
          raw: () => undefined,
          run: (args) =>
            ending(() => {
              begin(args);
              statement.step();
              return { changes: Number(capi.sqlite3_changes(db.pointer ?? 0)) };
            }),
          all: (args) =>
            ending(() => {
              begin(args);
              const rows: unknown[] = [];
              while (statement.step()) rows.push(statement.get([]));
              return rows;
            }),
        };
      }),
    exec: (sql) => alike(() => db.exec(sql)),
    close: () => {
      const own = db.pointer;
      // Statements that are kept are finalized with the connection.
      for (let one = capi.sqlite3_next_stmt(own ?? 0, 0); one; ) {
        capi.sqlite3_finalize(one);
        one = capi.sqlite3_next_stmt(own ?? 0, 0);
      }
      db.close();
    },
    get inTransaction() {
      return capi.sqlite3_get_autocommit(db.pointer ?? 0) === 0;
    },
  };
}
