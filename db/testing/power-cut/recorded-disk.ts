/**
 * A disk that remembers every change and every sync, and shows what is left of it when the power fails at
 * some point: all that was synced, and of the rest, by chance, nothing, everything or torn pieces.
 */

/** What a program did to the disk. A file is a number: its name may come and go. */
export type Change =
  | {
      readonly did: 'write';
      readonly file: number;
      readonly at: number;
      readonly bytes: Uint8Array;
    }
  | { readonly did: 'truncate'; readonly file: number; readonly size: number }
  | { readonly did: 'sync'; readonly file: number }
  | { readonly did: 'name'; readonly file: number; readonly name: string }
  | { readonly did: 'unname'; readonly name: string }
  | { readonly did: 'sync-names' };

/** A disk stores in pieces of this size, in bytes: of a write, any of them may be missing. */
const SECTOR = 512;

type File = { bytes: Uint8Array; size: number };
type Lasting = Extract<Change, { did: 'write' | 'truncate' }>;
type Naming = Extract<Change, { did: 'name' | 'unname' }>;

export type RecordedDisk = ReturnType<typeof openRecordedDisk>;

/** Opens an empty disk. */
export function openRecordedDisk() {
  const log: Change[] = [];
  const files: File[] = [];
  const names = new Map<string, number>();
  const fileOf = (file: number): File => files[file] ?? { bytes: new Uint8Array(), size: 0 };
  const change = (one: Change) => {
    log.push(one);
    if (one.did === 'write' || one.did === 'truncate') apply(fileOf(one.file), one);
  };
  return {
    log,
    /** Finds a file, or creates it. */
    open(name: string): number {
      const found = names.get(name);
      if (found !== undefined) return found;
      const file = files.push({ bytes: new Uint8Array(), size: 0 }) - 1;
      names.set(name, file);
      change({ did: 'name', file, name });
      return file;
    },
    has: (name: string): boolean => names.has(name),
    sizeOf: (file: number): number => fileOf(file).size,
    /** Reads up to the end of a file. */
    read(file: number, at: number, length: number): Uint8Array {
      const { bytes, size } = fileOf(file);
      return bytes.subarray(at, Math.min(size, at + length));
    },
    write: (file: number, at: number, bytes: Uint8Array) =>
      change({ did: 'write', file, at, bytes: bytes.slice() }),
    truncate: (file: number, size: number) => change({ did: 'truncate', file, size }),
    sync: (file: number) => change({ did: 'sync', file }),
    syncNames: () => change({ did: 'sync-names' }),
    delete(name: string) {
      if (names.delete(name)) change({ did: 'unname', name });
    },
  };
}

/**
 * Gives what is on the disk when the power fails.
 * @param cuts how many changes the disk has taken before each cut, ascending
 * @param chance gives a number from 0 to 1
 */
export function* cutAt(
  log: readonly Change[],
  cuts: readonly number[],
  chance: () => number,
): Generator<Map<string, Uint8Array>, void, undefined> {
  const kept = openKept();
  let done = 0;
  for (const cut of cuts) {
    for (const one of log.slice(done, cut)) kept.take(one);
    done = cut;
    yield kept.image(chance);
  }
}

/** What is surely on the disk, and what may be. */
function openKept() {
  const files = new Map<number, File>();
  const pending = new Map<number, Lasting[]>();
  const names = new Map<string, number>();
  let pendingNames: Naming[] = [];
  const rename = (of: Map<string, number>, one: Naming) =>
    one.did === 'name' ? of.set(one.name, one.file) : of.delete(one.name);

  function sync(file: number): void {
    const sure = files.get(file) ?? { bytes: new Uint8Array(), size: 0 };
    for (const one of pending.get(file) ?? []) apply(sure, one);
    files.set(file, sure);
    pending.delete(file);
  }

  return {
    take(one: Change): void {
      if (one.did === 'sync') sync(one.file);
      else if (one.did === 'sync-names') {
        for (const naming of pendingNames) rename(names, naming);
        pendingNames = [];
      } else if (one.did === 'name' || one.did === 'unname') pendingNames.push(one);
      else if (pending.get(one.file)?.push(one) === undefined) pending.set(one.file, [one]);
    },
    image(chance: () => number): Map<string, Uint8Array> {
      const left = new Map(names);
      // A file system keeps the order of its names.
      for (const one of pendingNames.slice(0, Math.floor(chance() * (pendingNames.length + 1))))
        rename(left, one);
      return new Map(
        [...left].map(([name, file]) => {
          const sure = files.get(file);
          const copy = { bytes: sure?.bytes.slice() ?? new Uint8Array(), size: sure?.size ?? 0 };
          for (const one of pending.get(file) ?? []) applyByChance(copy, one, chance);
          return [name, copy.bytes.subarray(0, copy.size)];
        }),
      );
    },
  };
}

function applyByChance(to: File, one: Lasting, chance: () => number): void {
  const luck = chance();
  if (luck < 1 / 3) return;
  if (luck < 2 / 3 || one.did === 'truncate') {
    apply(to, one);
    return;
  }
  for (let from = 0; from < one.bytes.length; ) {
    const until = Math.min(one.bytes.length, from + SECTOR - ((one.at + from) % SECTOR));
    const bytes = one.bytes.subarray(from, until);
    if (chance() < 0.5) apply(to, { ...one, at: one.at + from, bytes });
    from = until;
  }
}

function apply(to: File, one: Lasting): void {
  if (one.did === 'truncate') {
    to.bytes.fill(0, Math.min(one.size, to.bytes.length));
    to.size = one.size;
    return;
  }
  const end = one.at + one.bytes.length;
  if (end > to.bytes.length) {
    const grown = new Uint8Array(Math.max(end, to.bytes.length * 2));
    grown.set(to.bytes);
    to.bytes = grown;
  }
  to.bytes.set(one.bytes, one.at);
  to.size = Math.max(to.size, end);
}
