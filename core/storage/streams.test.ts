import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bytesOf, partsOf, prepend, streamOf } from './chunks.ts';
import { diskStore } from './disk.node.ts';
import { StorageError } from './errors.ts';
import { openKeyRing } from './key-ring.ts';
import type { ObjectStore } from './object-store.ts';
import { s3Store } from './s3.node.ts';
import { SealError } from './sealed.ts';
import { sealStream, unsealStream } from './sealed-stream.ts';
import { openS3Server, type S3Server } from './testing/s3-server.node.ts';
import type { AccountKey } from './vault.ts';
import { openVault, type Vault } from './vault.ts';

const MIB = 1024 * 1024;
const KEY = 'results/g/0';

let directory: string;
let server: S3Server;
const stores = new Map<string, ObjectStore>();

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'streams-'));
  server = await openS3Server('videos');
  stores.set('disk', diskStore(join(directory, 'disk')));
  stores.set('s3', s3Store({ ...server.access, bucket: 'videos' }));
});
afterAll(async () => {
  await server.close();
  await rm(directory, { recursive: true });
});

/** `length` bytes that differ from place to place, in pieces of odd sizes; counts what was asked for. */
function video(length: number, asked: { bytes: number } = { bytes: 0 }) {
  async function* pieces(): AsyncGenerator<Uint8Array, void, undefined> {
    for (let at = 0; at < length; ) {
      const size = Math.min(length - at, 60_001);
      const piece = Uint8Array.from({ length: size }, (_, i) => ((at + i) * 31 + (at >> 8)) & 0xff);
      asked.bytes += size;
      at += size;
      yield piece;
    }
  }
  return streamOf(pieces());
}

async function* broken(): AsyncGenerator<Uint8Array, void, undefined> {
  yield new Uint8Array(6 * MIB);
  throw new Error('reset by the provider');
}

describe.each(['disk', 's3'])('streams in the vault on %s', (name) => {
  let store: ObjectStore;
  let vault: Vault;
  let mine: AccountKey;
  beforeAll(async () => {
    store = stores.get(name) ?? diskStore('/nowhere');
    vault = openVault({ store, keys: openKeyRing([new Uint8Array(32).fill(7)]) });
    mine = await vault.newKey('a');
  });
  const read = async () => {
    const opened = await vault.getStream(mine, KEY);
    return opened && { bytes: await bytesOf(opened.stream), contentType: opened.contentType };
  };

  const opened = async () => {
    const file = await vault.open(mine, KEY);
    return file && bytesOf(file.stream());
  };

  test.each([0, 1, MIB - 10, MIB - 9, MIB, 2 * MIB - 10, 11 * MIB + 3])(
    '%i bytes come back as they were, as a stream and whole',
    async (length) => {
      await vault.putStream(mine, KEY, video(length), 'video/mp4');
      const expected = { bytes: await bytesOf(video(length)), contentType: 'video/mp4' };
      const streamed = await read();
      expect(streamed?.contentType).toBe('video/mp4');
      expect(Buffer.compare(streamed?.bytes ?? new Uint8Array(), expected.bytes)).toBe(0);
      const whole = await vault.get(mine, KEY);
      expect(Buffer.compare(whole?.bytes ?? new Uint8Array(), expected.bytes)).toBe(0);
    },
  );

  test.each([0, 1, MIB - 10, 2 * MIB - 10, 3 * MIB + 3])(
    '%i bytes open anywhere',
    async (length) => {
      await vault.putStream(mine, KEY, video(length), 'video/mp4');
      const whole = await bytesOf(video(length));
      const file = await vault.open(mine, KEY);
      expect(file).toMatchObject({ contentType: 'video/mp4', byteLength: length });
      const places = [0, 1, 70, MIB - 11, MIB - 10, MIB - 9, 2 * MIB, 3 * MIB + 2];
      for (const from of places.filter((at) => at <= length))
        for (const to of [from, from + 1, from + MIB, length, length + 5]) {
          const expected = Buffer.from(whole.subarray(from, to));
          expect(expected.equals((await file?.read(from, to)) ?? expected.subarray(1))).toBe(true);
          const streamed = file && (await bytesOf(file.stream(from, to)));
          expect(expected.equals(streamed ?? expected.subarray(1))).toBe(true);
        }
    },
  );

  test('what was put whole opens too, and what is not there does not', async () => {
    await vault.put(mine, KEY, new Uint8Array([1, 2, 3]), 'image/png');
    const file = await vault.open(mine, KEY);
    expect(file).toMatchObject({ contentType: 'image/png', byteLength: 3 });
    expect(await file?.read(1, 9)).toEqual(new Uint8Array([2, 3]));
    expect(file && (await bytesOf(file.stream()))).toEqual(new Uint8Array([1, 2, 3]));
    expect(await vault.open(mine, 'results/never/0')).toBeNull();
  });

  test('a frame that could not be read once is read again', async () => {
    await vault.putStream(mine, KEY, video(MIB), 'video/mp4');
    let away = false;
    const flaky = openVault({
      store: {
        ...store,
        getStream: async (...which) => {
          if (away) throw new StorageError('unavailable');
          return store.getStream(...which);
        },
      },
      keys: openKeyRing([new Uint8Array(32).fill(7)]),
    });
    const file = await flaky.open(mine, KEY);
    away = true;
    await expect(file?.read(MIB - 3, MIB)).rejects.toThrow(StorageError);
    away = false;
    expect(await file?.read(MIB - 3, MIB)).toEqual((await bytesOf(video(MIB))).slice(-3));
  });

  test('what was put whole can be read as a stream', async () => {
    await vault.put(mine, KEY, new Uint8Array([1, 2, 3]), 'image/png');
    expect(await read()).toEqual({ bytes: new Uint8Array([1, 2, 3]), contentType: 'image/png' });
  });

  test('what is not there is null', async () => {
    expect(await vault.getStream(mine, 'results/never/0')).toBeNull();
  });

  test('a stream that breaks leaves what was there, and its own error', async () => {
    await vault.put(mine, KEY, new Uint8Array([1]), 'image/png');
    const put = vault.putStream(mine, KEY, streamOf(broken()), 'video/mp4');
    await expect(put).rejects.toThrow('reset by the provider');
    expect((await vault.get(mine, KEY))?.bytes).toEqual(new Uint8Array([1]));
  });

  test('nothing changed, moved, cut off or added opens', async () => {
    await vault.putStream(mine, KEY, video(2 * MIB), 'video/mp4');
    const sealed = (await store.get(KEY))?.bytes ?? new Uint8Array();
    const frame = MIB + 16;
    const changed = sealed.slice();
    changed[33 + frame + 5] = (changed[33 + frame + 5] ?? 0) ^ 1;
    const swapped = sealed.slice();
    swapped.set(sealed.subarray(33 + frame, 33 + 2 * frame), 33);
    const cut = sealed.slice(0, 33 + 2 * frame);
    const added = new Uint8Array([...sealed.subarray(0), 0]);
    for (const wrong of [changed, swapped, cut, added, sealed.slice(0, 20)]) {
      await store.put(KEY, wrong, 'application/octet-stream');
      await expect(read()).rejects.toThrow(SealError);
      await expect(vault.get(mine, KEY)).rejects.toThrow(SealError);
      await expect(opened()).rejects.toThrow(SealError);
    }
    await store.put('results/other/0', sealed, 'application/octet-stream');
    await expect(vault.get(mine, 'results/other/0')).rejects.toThrow(SealError);
    await store.put(KEY, sealed, 'application/octet-stream');
    const another = await vault.newKey('a');
    await expect(vault.get(another, KEY)).rejects.toThrow(SealError);
  });
});

test('a video is written no faster than the store takes it', async () => {
  const asked = { bytes: 0 };
  let written = 0;
  let most = 0;
  const slow: Pick<ObjectStore, 'putStream'> = {
    putStream: async (_key, stream) => {
      const reader = stream.getReader();
      for (;;) {
        const { done, value } = await reader.read();
        if (done) return;
        written += value.length;
        most = Math.max(most, asked.bytes - written);
      }
    },
  };
  const disk = stores.get('disk') ?? diskStore('/nowhere');
  const vault = openVault({ store: { ...disk, ...slow }, keys: openKeyRing([new Uint8Array(32)]) });
  await vault.putStream(await vault.newKey('a'), KEY, video(12 * MIB, asked), 'video/mp4');
  expect(written).toBeGreaterThan(12 * MIB);
  expect(most).toBeLessThan(2 * MIB);
});

describe('who stops early', () => {
  const stops = {
    'before the first byte': async (stream: ReadableStream<Uint8Array>) => stream.cancel(),
    'after the first bytes': async (stream: ReadableStream<Uint8Array>) => {
      const parts = partsOf(stream);
      await parts.next();
      await parts.return();
    },
  };
  const ways = {
    'a stream of parts': (source: ReadableStream<Uint8Array>) => streamOf(partsOf(source)),
    'what follows a beginning': (source: ReadableStream<Uint8Array>) =>
      streamOf(prepend(new Uint8Array(1), partsOf(source))),
    'a sealed stream': (source: ReadableStream<Uint8Array>) =>
      sealStream(new Uint8Array(32), source, 'x'),
    'a stream that is opened': (source: ReadableStream<Uint8Array>) =>
      unsealStream(new Uint8Array(32), source, 'x'),
  };
  test.each(
    Object.entries(ways).flatMap(([way, wrap]) =>
      Object.entries(stops).map(([when, stop]) => ({ way, when, wrap, stop })),
    ),
  )('$when of $way lets go of where it comes from', async ({ wrap, stop }) => {
    let cancelled = false;
    const source = new ReadableStream<Uint8Array>({
      pull: (controller) => controller.enqueue(new Uint8Array(8)),
      cancel: () => {
        cancelled = true;
      },
    });
    await stop(wrap(source)).catch((cause) => expect(cause).toBeInstanceOf(SealError));
    expect(cancelled).toBe(true);
  });
});

describe('what cannot be kept or opened', () => {
  /** A stream without an end, and whether it was let go of. */
  function endless() {
    const seen = { cancelled: false };
    const source = new ReadableStream<Uint8Array>({
      pull: (controller) => controller.enqueue(new Uint8Array(MIB)),
      cancel: () => {
        seen.cancelled = true;
      },
    });
    return { seen, source };
  }
  const unknownKey = () =>
    openVault({
      store: diskStore('/nowhere'),
      keys: openKeyRing([new Uint8Array(32).fill(1)]),
    }).newKey('a');

  test('lets go of where it comes from: a disk that takes nothing', async () => {
    const { seen, source } = endless();
    const file = join(directory, 'a-file');
    await writeFile(file, '');
    await expect(diskStore(file).putStream(KEY, source, 'video/mp4')).rejects.toThrow(StorageError);
    expect(seen.cancelled).toBe(true);
  });

  test('lets go of where it comes from: a bucket that is not there', async () => {
    const { seen, source } = endless();
    const store = s3Store({ ...server.access, bucket: 'nothing' });
    await expect(store.putStream(KEY, source, 'video/mp4')).rejects.toThrow(StorageError);
    expect(seen.cancelled).toBe(true);
  });

  test('lets go of where it comes from: an account’s key that is not ours', async () => {
    const { seen, source } = endless();
    const disk = stores.get('disk') ?? diskStore('/nowhere');
    const wrong = await unknownKey();
    const vault = openVault({ store: disk, keys: openKeyRing([new Uint8Array(32)]) });
    await expect(vault.putStream(wrong, KEY, source, 'video/mp4')).rejects.toThrow(SealError);
    expect(seen.cancelled).toBe(true);
  });

  test('is not left open where the key to read it is not ours', async () => {
    const disk = stores.get('disk') ?? diskStore('/nowhere');
    const opened: { cancelled: boolean }[] = [];
    const getStream: ObjectStore['getStream'] = async () => {
      const { seen, source } = endless();
      opened.push(seen);
      return { stream: source, contentType: 'video/mp4', byteLength: MIB };
    };
    const vault = openVault({
      store: { ...disk, getStream },
      keys: openKeyRing([new Uint8Array(32)]),
    });
    await expect(vault.getStream(await unknownKey(), KEY)).rejects.toThrow(SealError);
    expect(opened.filter(({ cancelled }) => !cancelled)).toEqual([]);
  });
});
