import { join } from 'node:path';
import Native from 'libsql';

/** What is known of an object that was copied: `stamp` changes with every write of its file here. */
export type LedgerEntry = { key: string; stamp: string; bytes: number; sha256: string };

/** What was copied and read back, in a file of its own: a move that was killed goes on by it. */
export type Ledger = {
  of(key: string): LedgerEntry | null;
  note(entry: LedgerEntry): void;
  forget(key: string): void;
  keys(): string[];
  sum(): { objects: number; bytes: number };
  clear(): void;
  close(): void;
};

/** Opens the ledger of a move. */
export function openLedger(folder: string): Ledger {
  const native = new Native(join(folder, 'objects.db'));
  native.exec(`pragma journal_mode = wal; pragma synchronous = normal;
    create table if not exists objects
      (key text primary key, stamp text not null, bytes integer not null, sha256 text not null)`);
  const find = native.prepare('select key, stamp, bytes, sha256 from objects where key = ?');
  const put = native.prepare('insert or replace into objects values (?, ?, ?, ?)');
  const remove = native.prepare('delete from objects where key = ?');
  const total = 'select count(*) as objects, coalesce(sum(bytes), 0) as bytes from objects';
  return {
    of: (key) => (find.get(key) as LedgerEntry | undefined) ?? null,
    note: ({ key, stamp, bytes, sha256 }) => void put.run(key, stamp, bytes, sha256),
    forget: (key) => void remove.run(key),
    keys: () =>
      (native.prepare('select key from objects').all() as { key: string }[]).map(({ key }) => key),
    sum: () => native.prepare(total).get() as { objects: number; bytes: number },
    clear: () => void native.exec('delete from objects'),
    close: () => native.close(),
  };
}
