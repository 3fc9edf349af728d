import type { R2Bucket, R2ListOptions } from '@cloudflare/workers-types';
import { partsOf, streamOf } from '../chunks.ts';
import { openKeyRing } from '../key-ring.ts';
import type { ObjectStore } from '../object-store.ts';
import { r2Store } from '../r2.worker.ts';
import { PART_BYTES } from '../upload-in-parts.ts';
import { openVault } from '../vault.ts';
import { digestOf, pieceAt } from './sample-bytes.ts';

const MIB = 1024 * 1024;

/** Where a trial runs; `bucket` is null where the store is no binding. */
export type Place = { store: ObjectStore; key: string; bucket: R2Bucket | null };

/** Does in workerd what cannot be asked for from outside, and tells what was seen. */
export function runTrial(name: string, place: Place): Promise<unknown> {
  const trial = TRIALS[name];
  if (!trial) throw new Error(`no trial ${name}`);
  return trial(place);
}

/** The secret key of the vault of the trials. */
export const TRIAL_KEY = new Uint8Array(32).fill(7);
/** Bytes of the sealed video of the trials. */
const SEALED_BYTES = 10 * MIB + 3;

const TRIALS: Readonly<Record<string, (place: Place) => Promise<unknown>>> = {
  'trial-broken': breakStream,
  'trial-bounded': countBytes,
  'trial-pages': listPages,
  'trial-part': failPart,
  'trial-replaced': replaceWhileRead,
  'trial-sealed': sealVideo,
};

async function* pieces(length: number, seen: { asked: number }) {
  for (let at = 0; at < length; at += 60_001) {
    const piece = pieceAt(at, Math.min(60_001, length - at));
    seen.asked += piece.length;
    yield piece;
  }
}

/** A stream that fails behind its first part, and one that fails at once. */
async function breakStream({ store, key }: Place) {
  const thrown: string[] = [];
  for (const length of [0, 6 * MIB]) {
    async function* broken() {
      yield* pieces(length, { asked: 0 });
      throw new Error('reset by the provider');
    }
    const put = store.putStream(key, streamOf(broken()), 'video/mp4');
    thrown.push(
      await put.then(
        () => 'stored',
        (cause) => cause.message,
      ),
    );
  }
  return { thrown, kept: (await store.get(key))?.bytes.length ?? null };
}

/** Counts how many bytes of 25 MiB are in this Worker at most, on the way in and on the way out. */
async function countBytes({ store, key }: Place) {
  const length = 25 * MIB;
  const seen = { asked: 0 };
  let most = 0;
  let sent = 0;
  const counted = new TransformStream<Uint8Array, Uint8Array>();
  const writer = counted.writable.getWriter();
  const put = store.putStream(key, counted.readable, 'video/mp4');
  for await (const piece of pieces(length, seen)) {
    // Settles when the store has taken it.
    await writer.write(piece);
    sent += piece.length;
    most = Math.max(most, seen.asked - sent);
  }
  await writer.close();
  await put;
  const found = await store.getStream(key);
  const digest = await digestOf(partsOf(found?.stream ?? new Blob([]).stream()));
  return { most, digest, byteLength: found?.byteLength };
}

/** Lists by pages of two, and deletes more than R2 deletes in one call. */
async function listPages({ key, bucket }: Place) {
  const seen = { pages: 0, deletions: [] as number[], keys: [] as string[], left: 0 };
  if (!bucket) return seen;
  const counting = {
    put: bucket.put.bind(bucket),
    list: async (options: R2ListOptions) => {
      seen.pages += 1;
      return bucket.list({ ...options, limit: 2, prefix: key });
    },
    delete: async (keys: string[]) => {
      seen.deletions.push(keys.length);
      await bucket.delete(keys);
    },
  } as unknown as R2Bucket;
  const store = r2Store(counting);
  const keys = Array.from({ length: 2003 }, (_, i) => `${key}/p_${i}`);
  for (const one of keys.slice(-5)) await store.put(one, new Uint8Array([1]), 'image/png');
  for await (const one of store.list()) seen.keys.push(one);
  await store.deleteAll(keys);
  for await (const _ of store.list()) seen.left += 1;
  return seen;
}

/** An upload whose second part the bucket refuses. */
async function failPart({ key, bucket }: Place) {
  const seen = { asked: 0, aborted: 0, cancelled: false };
  const refusing = {
    createMultipartUpload: async () => ({
      uploadPart: async (partNumber: number) => {
        if (partNumber === 2) throw new Error('uploadPart: Internal error. (10001)');
        return { partNumber, etag: 'one' };
      },
      abort: async () => {
        seen.aborted += 1;
      },
    }),
  } as unknown as R2Bucket;
  async function* endless() {
    try {
      for (;;) yield* pieces(PART_BYTES, seen);
    } finally {
      seen.cancelled = true;
    }
  }
  const put = r2Store(refusing).putStream(key, streamOf(endless()), 'video/mp4');
  const problem = await put.then(
    () => 'stored',
    (cause) => cause.problem,
  );
  return { ...seen, problem, isThere: (await bucket?.head(key)) !== null };
}

/** Reads an object of 8 MiB that is replaced behind its first part: all of the old one, or an error. */
async function replaceWhileRead({ store, key }: Place) {
  const old = pieceAt(0, 8 * MIB);
  await store.put(key, old, 'video/mp4');
  const found = await store.getStream(key);
  const parts = partsOf(found?.stream ?? new Blob([]).stream());
  const first = await parts.next();
  await store.put(key, new Uint8Array(8 * MIB), 'video/mp4');
  async function* all() {
    if (!first.done) yield first.value;
    yield* parts;
  }
  return digestOf(all()).catch((cause) => ({ problem: cause.problem }));
}

/** Seals a video, reads it back whole and in part, and gives what opens it elsewhere. */
async function sealVideo({ store, key }: Place) {
  const vault = openVault({ store, keys: openKeyRing([TRIAL_KEY]) });
  const account = await vault.newKey('a');
  const seen = { asked: 0 };
  await vault.putStream(account, key, streamOf(pieces(SEALED_BYTES, seen)), 'video/mp4');
  const streamed = await vault.getStream(account, key);
  const digest = await digestOf(partsOf(streamed?.stream ?? new Blob([]).stream()));
  const opened = await vault.open(account, key);
  const part = await opened?.read(7 * MIB, 7 * MIB + 5);
  return { account, digest, byteLength: opened?.byteLength, part: [...(part ?? [])] };
}
