import type { R2Bucket, R2ObjectBody } from '@cloudflare/workers-types';
import { errorsOfBody } from './body-errors.ts';
import { StorageError } from './errors.ts';
import { checkedKey } from './key.ts';
import type { ByteRange, ObjectStore } from './object-store.ts';
import { ANSWER_LIMIT_MS, UNTYPED } from './s3-protocol.ts';
import { type Uploads, uploadInParts } from './upload-in-parts.ts';

/** Keys that R2 deletes in one call at most. */
const DELETED_AT_ONCE = 1000;
const LISTED_AT_ONCE = 1000;

/** Opens an object store in a bucket of R2 that is bound to a Worker. */
export function r2Store(bucket: R2Bucket): ObjectStore {
  return {
    put: async (key, bytes, contentType) => {
      const options = typed(contentType);
      await clearly(() => bucket.put(checkedKey(key), bytes, options));
    },
    putStream: async (key, stream, contentType) => {
      await uploadInParts(stream, uploadsTo(bucket, key, contentType));
    },
    get: (key) =>
      clearly(async () => {
        const found = await bucket.get(checkedKey(key));
        return found && { bytes: await found.bytes(), contentType: typeOf(found) };
      }),
    getStream: (key, range) =>
      clearly(async () => {
        const found = await bucket.get(checkedKey(key), range ? { range: lengthOf(range) } : {});
        if (!found) return null;
        // Workers' types know no default controllers; the streams are the same.
        const body = found.body as unknown as ReadableStream<Uint8Array>;
        const stream = errorsOfBody(body, asStorageError);
        return { stream, contentType: typeOf(found), byteLength: found.size };
      }),
    delete: (key) => clearly(() => bucket.delete(checkedKey(key))),
    deleteAll: async (keys) => {
      for (let at = 0; at < keys.length; at += DELETED_AT_ONCE) {
        const some = keys.slice(at, at + DELETED_AT_ONCE).map(checkedKey);
        await clearly(() => bucket.delete(some));
      }
    },
    getVersion: (key) =>
      clearly(async () => {
        const found = await bucket.get(checkedKey(key));
        return found && { bytes: await found.bytes(), version: found.etag };
      }),
    swap: (key, bytes, version) =>
      clearly(async () => {
        const onlyIf = version === null ? { etagDoesNotMatch: '*' } : { etagMatches: version };
        // Answers null where the condition does not hold.
        return (await bucket.put(checkedKey(key), bytes, { ...typed(UNTYPED), onlyIf })) !== null;
      }),
    keepsSwaps: async () => true,
    async *list() {
      let cursor: string | undefined;
      do {
        const from = cursor === undefined ? {} : { cursor };
        const page = await clearly(() => bucket.list({ limit: LISTED_AT_ONCE, ...from }));
        for (const { key } of page.objects) yield key;
        cursor = page.truncated ? page.cursor : undefined;
      } while (cursor !== undefined);
    },
  };
}

type Part = { partNumber: number; etag: string };

function uploadsTo(bucket: R2Bucket, key: string, contentType: string): Uploads<Part> {
  const options = typed(contentType);
  return {
    whole: async (bytes) => {
      await clearly(() => bucket.put(checkedKey(key), bytes, options));
    },
    begin: async () => {
      const upload = await clearly(() => bucket.createMultipartUpload(checkedKey(key), options));
      return {
        part: (bytes, number) => clearly(() => upload.uploadPart(number, bytes)),
        complete: async (parts) => {
          await clearly(() => upload.complete([...parts]));
        },
        abort: () => clearly(() => upload.abort()),
      };
    },
  };
}

const typed = (contentType: string) => ({ httpMetadata: { contentType } });
const typeOf = ({ httpMetadata }: R2ObjectBody): string => httpMetadata?.contentType ?? UNTYPED;
const lengthOf = ({ from, to }: ByteRange) => ({ offset: from, length: to - from });

/** Does a call within the time limit and turns R2's errors into storage errors. */
async function clearly<T>(work: () => Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    const end = () => reject(new Error(`R2 gave no answer in ${ANSWER_LIMIT_MS} ms`));
    timer = setTimeout(end, ANSWER_LIMIT_MS);
  });
  try {
    return await Promise.race([work(), late]);
  } catch (cause) {
    throw asStorageError(cause);
  } finally {
    clearTimeout(timer);
  }
}

/**
 * Codes of errors that a right call never gets: too small and too large, metadata, names, parts and
 * ranges. Everything else, such as too many writes to one key, passes or is mended by an operator.
 * @see https://developers.cloudflare.com/r2/api/error-codes/
 */
const MISTAKES = new Set(['10011', '10012', '10020', '10025', '10029', '10039', '10048', '100100']);

/** R2 tells the code at the end of its message: `put: … (10012)`. */
function asStorageError(cause: unknown): StorageError {
  if (cause instanceof StorageError) return cause;
  const code = /\((\d+)\)$/.exec(cause instanceof Error ? cause.message : '')?.[1] ?? '';
  return new StorageError(MISTAKES.has(code) ? 'invalid' : 'unavailable', { cause });
}
