import {
  DeleteObjectCommand,
  GetObjectCommand,
  ListObjectsV2Command,
  NoSuchKey,
  PutObjectCommand,
  S3Client,
  S3ServiceException,
} from '@aws-sdk/client-s3';
import { atOnce } from './at-once.ts';
import { StorageError } from './errors.ts';
import { checkedKey } from './key.ts';
import type { ObjectStore } from './object-store.ts';
import { refusedSwaps } from './refused-swaps.ts';
import {
  ANSWER_LIMIT_MS,
  LOST_SWAPS,
  MAX_ATTEMPTS,
  problemOfS3,
  type S3Options,
  UNTYPED,
  wholeLength,
} from './s3-protocol.ts';
import { uploadStream } from './s3-upload.node.ts';

/** One call an object: servers other than Amazon's differ about the checksum of a call for many. */
const DELETED_AT_ONCE = 16;

/**
 * Opens an object store in a bucket of S3 or of a server with the same protocol. It needs Node: in
 * workerd @aws-sdk/client-s3 3.1169.0 reads no XML, so that what is absent is no `NoSuchKey` and uploads
 * in parts cannot begin, and it sends a stream as decimal numbers. `s3.worker.ts` is for there.
 */
export function s3Store(options: S3Options): ObjectStore {
  const client = new S3Client({
    region: options.region,
    credentials: { accessKeyId: options.accessKeyId, secretAccessKey: options.secretAccessKey },
    maxAttempts: MAX_ATTEMPTS,
    // Servers other than Amazon's often know neither bucket host names nor the newer checksums.
    ...(options.endpoint === undefined ? {} : { endpoint: options.endpoint, forcePathStyle: true }),
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
  });
  const limit = () => ({ abortSignal: AbortSignal.timeout(ANSWER_LIMIT_MS) });
  const place = (key: string) => ({ Bucket: options.bucket, Key: checkedKey(key) });
  const remove = async (key: string) => {
    const command = new DeleteObjectCommand(place(key));
    await clearly(() => client.send(command, limit()).catch(absentIsNull));
  };
  const getVersion: ObjectStore['getVersion'] = (key) =>
    clearly(async () => {
      const command = new GetObjectCommand(place(key));
      const found = await client.send(command, limit()).catch(absentIsNull);
      if (!found?.Body) return null;
      return { bytes: await found.Body.transformToByteArray(), version: found.ETag ?? '' };
    });
  const swap: ObjectStore['swap'] = (key, bytes, version) =>
    clearly(async () => {
      const command = new PutObjectCommand({
        ...place(key),
        Body: bytes,
        ContentType: UNTYPED,
        ContentLength: bytes.byteLength,
        ...(version === null ? { IfNoneMatch: '*' } : { IfMatch: version }),
      });
      const done = client.send(command, limit()).then(() => true);
      return done.catch((cause: unknown) => {
        if (cause instanceof S3ServiceException && LOST_SWAPS.has(cause.name)) return false;
        throw cause;
      });
    });
  return {
    put: async (key, bytes, contentType) => {
      const command = new PutObjectCommand({
        ...place(key),
        Body: bytes,
        ContentType: contentType,
        ContentLength: bytes.byteLength,
      });
      await clearly(() => client.send(command, limit()));
    },
    get: async (key) => {
      const command = new GetObjectCommand(place(key));
      return clearly(async () => {
        const found = await client.send(command, limit()).catch(absentIsNull);
        if (!found?.Body) return null;
        return {
          bytes: await found.Body.transformToByteArray(),
          contentType: found.ContentType ?? UNTYPED,
        };
      });
    },
    putStream: async (key, stream, contentType) => {
      const target = { ...place(key), ContentType: contentType };
      await uploadStream({ client, target, stream, limit, clearly });
    },
    getStream: async (key, range) => {
      const Range = range && `bytes=${range.from}-${range.to - 1}`;
      const command = new GetObjectCommand({ ...place(key), Range });
      // The consumer sets the pace of the body, so only the answer's beginning has a limit.
      return clearly(async () => {
        const found = await client.send(command).catch(absentIsNull);
        if (!found?.Body) return null;
        return {
          stream: found.Body.transformToWebStream(),
          contentType: found.ContentType ?? UNTYPED,
          byteLength: wholeLength(found.ContentRange, found.ContentLength ?? 0),
        };
      });
    },
    getVersion,
    swap,
    keepsSwaps: refusedSwaps({ getVersion, swap, delete: remove }),
    delete: remove,
    deleteAll: (keys) => atOnce(keys, DELETED_AT_ONCE, remove),
    async *list() {
      let ContinuationToken: string | undefined;
      do {
        const command = new ListObjectsV2Command({ Bucket: options.bucket, ContinuationToken });
        const page = await clearly(() => client.send(command, limit()));
        for (const { Key } of page.Contents ?? []) if (Key !== undefined) yield Key;
        ContinuationToken = page.NextContinuationToken;
      } while (ContinuationToken !== undefined);
    },
  };
}

function absentIsNull(cause: unknown): null {
  if (cause instanceof NoSuchKey) return null;
  if (cause instanceof S3ServiceException && cause.name === 'NoSuchKey') return null;
  throw cause;
}

async function clearly<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    throw new StorageError(problemOf(cause), { cause });
  }
}

function problemOf(cause: unknown): StorageError['problem'] {
  if (!(cause instanceof S3ServiceException)) return 'unavailable';
  return problemOfS3(cause.name, cause.$metadata.httpStatusCode);
}
