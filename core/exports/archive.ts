import { makeZip } from 'client-zip';
import { type Parts, partsOf, streamOf } from '../storage/chunks.ts';
import type { Entry } from './entries.ts';

/** What ZIP adds to a file besides its content, twice its name left out, and to an archive: ZIP64 included. */
const BYTES_A_FILE = 144;
const BYTES_AN_ARCHIVE = 98;

const encoder = new TextEncoder();

/** Archives that are written one after another from one list of files. */
export type Archives = {
  /** Tells whether there is anything left for another archive. */
  hasMore(): Promise<boolean>;
  /** Writes the next archive; read to its end or cancelled before another is asked for. */
  next(): ReadableStream<Uint8Array>;
  /** Files that are too large for any archive. */
  leftOut(): number;
  /** Frees what is open. */
  close(): Promise<void>;
};

type Opened = NonNullable<Awaited<ReturnType<Entry['open']>>> & Pick<Entry, 'path' | 'at'>;

/**
 * Writes files into ZIP archives (stored, with UTF-8 names, ZIP64 where it is needed), holding no more than
 * a piece of one file.
 * @param mostBytes the size that no archive exceeds; null for one archive of any size
 */
export function archivesOf(
  entries: AsyncGenerator<Entry, void, undefined>,
  mostBytes: number | null,
): Archives {
  let waiting: Opened | null = null;
  let leftOut = 0;
  const sizeOf = ({ path, byteLength }: Opened) =>
    BYTES_A_FILE + 2 * encoder.encode(path).byteLength + byteLength;

  /** The next file that fits into an archive at all; files that are gone by now are passed over. */
  async function peek(): Promise<Opened | null> {
    while (waiting === null) {
      const { done, value: entry } = await entries.next();
      if (done) return null;
      const opened = await entry.open();
      if (!opened) continue;
      const one = { path: entry.path, at: entry.at, ...opened };
      if (mostBytes !== null && sizeOf(one) + BYTES_AN_ARCHIVE > mostBytes) {
        leftOut += 1;
        await opened.stream.cancel();
        continue;
      }
      waiting = one;
    }
    return waiting;
  }

  async function* files() {
    let size = BYTES_AN_ARCHIVE;
    for (let one = await peek(); one !== null; one = await peek()) {
      size += sizeOf(one);
      if (mostBytes !== null && size > mostBytes) return;
      waiting = null;
      const parts = partsOf(one.stream);
      try {
        yield { name: one.path, lastModified: new Date(one.at), input: streamOf(parts) };
      } finally {
        await parts.return();
      }
    }
  }

  /** The library neither ends the list nor the open file where reading fails or stops. */
  async function* zipped(): Parts {
    const listed = files();
    const zip = partsOf(makeZip(listed));
    try {
      yield* zip;
    } finally {
      await zip.return();
      await listed.return();
    }
  }

  return {
    hasMore: async () => (await peek()) !== null,
    next: () => streamOf(zipped()),
    leftOut: () => leftOut,
    close: async () => {
      await waiting?.stream.cancel();
      waiting = null;
      await entries.return();
    },
  };
}
