import { atOnce } from './at-once.ts';
import { errorsOfBody } from './body-errors.ts';
import { bytesOf } from './chunks.ts';
import { StorageError } from './errors.ts';
import type { ObjectStore, StoredStream } from './object-store.ts';
import { refusedSwaps } from './refused-swaps.ts';
import { answerOf, asStorageError, pageOf, S3Failure } from './s3-answers.ts';
import { type Calls, callsTo } from './s3-calls.worker.ts';
import { LOST_SWAPS, type S3Options, UNTYPED, wholeLength } from './s3-protocol.ts';
import { type Uploads, uploadInParts } from './upload-in-parts.ts';
import { escaped, textOf, XmlError } from './xml.ts';

/** Workers open six connections at once. */
const DELETED_AT_ONCE = 6;

/**
 * Opens an object store in a bucket of S3 or of a server with the same protocol, from a Worker. Bodies are
 * sent unsigned: what is stored is sealed, and `https` keeps the rest.
 */
export function s3WorkerStore(options: S3Options): ObjectStore {
  const call = callsTo(options);
  const remove = (key: string) =>
    call({ method: 'DELETE', key, read: dropBody }).catch(absentIsNull).then(nothing);
  const getVersion: ObjectStore['getVersion'] = (key) =>
    call({
      method: 'GET',
      key,
      read: async (answer) => ({
        bytes: answer.body ? await bytesOf(answer.body) : new Uint8Array(),
        version: answer.headers.get('etag') ?? '',
      }),
    }).catch(absentIsNull);
  const swap: ObjectStore['swap'] = (key, bytes, version) => {
    const [name, value] = version === null ? ['if-none-match', '*'] : ['if-match', version];
    const headers = { 'content-type': UNTYPED, [name]: value };
    const body = new Uint8Array(bytes);
    return call({ method: 'PUT', key, headers, body, read: dropBody }).then(isSo, lostIsFalse);
  };
  return {
    getVersion,
    swap,
    keepsSwaps: refusedSwaps({ getVersion, swap, delete: remove }),
    put: (key, bytes, contentType) => put(call, key, new Uint8Array(bytes), contentType),
    putStream: (key, stream, contentType) =>
      uploadInParts(stream, uploadsTo(call, key, contentType)),
    get: (key) =>
      call({
        method: 'GET',
        key,
        read: async (answer) => ({
          bytes: answer.body ? await bytesOf(answer.body) : new Uint8Array(),
          contentType: answer.headers.get('content-type') ?? UNTYPED,
        }),
      }).catch(absentIsNull),
    getStream: (key, range) => {
      const headers: Record<string, string> = range
        ? { range: `bytes=${range.from}-${range.to - 1}` }
        : {};
      return call({ method: 'GET', key, headers, read: streamIn }).catch(absentIsNull);
    },
    delete: remove,
    deleteAll: (keys) => atOnce(keys, DELETED_AT_ONCE, remove),
    async *list() {
      let next: string | null = null;
      do {
        const from: Record<string, string> = next === null ? {} : { 'continuation-token': next };
        const page: { keys: string[]; next: string | null } = await call({
          method: 'GET',
          query: { 'list-type': '2', ...from },
          read: async (answer) => pageOf(await answerOf(answer, 'ListBucketResult')),
        });
        yield* page.keys;
        next = page.next;
      } while (next !== null);
    },
  };
}

const nothing = () => undefined;
const isSo = () => true;
const dropBody = async ({ body }: Response): Promise<void> => void (await body?.cancel());

async function put(call: Calls, key: string, body: Uint8Array<ArrayBuffer>, contentType: string) {
  const headers = { 'content-type': contentType };
  await call({ method: 'PUT', key, headers, body, read: dropBody });
}

/** Opens the body of an answer, whose pace the consumer sets: the call's time limit ends before it. */
function streamIn({ body, headers }: Response): StoredStream {
  const length = Number(headers.get('content-length') ?? Number.NaN);
  const byteLength = wholeLength(headers.get('content-range'), length);
  if (!Number.isInteger(byteLength)) throw new XmlError('an object without its length');
  return {
    stream: errorsOfBody(body ?? new Blob([]).stream(), asStorageError),
    contentType: headers.get('content-type') ?? UNTYPED,
    byteLength,
  };
}

type Part = { etag: string; number: number };

function uploadsTo(call: Calls, key: string, contentType: string): Uploads<Part> {
  return {
    whole: (bytes) => put(call, key, bytes, contentType),
    begin: async () => {
      const uploadId = await call({
        method: 'POST',
        key,
        query: { uploads: '' },
        headers: { 'content-type': contentType },
        read: async (answer) =>
          textOf(await answerOf(answer, 'InitiateMultipartUploadResult'), 'UploadId'),
      });
      if (!uploadId) throw new StorageError('unavailable', { cause: 'an upload without an id' });
      const query = { uploadId };
      return {
        part: (body, number) =>
          call({
            method: 'PUT',
            key,
            query: { partNumber: String(number), uploadId },
            body,
            read: async (answer) => {
              await dropBody(answer);
              return { number, etag: answer.headers.get('etag') ?? '' };
            },
          }),
        complete: (parts) =>
          call({ method: 'POST', key, query, body: listOf(parts), read: isDone }),
        abort: () => call({ method: 'DELETE', key, query, read: dropBody }),
      };
    },
  };
}

/** The end of an upload can fail in an answer of status 200. */
const isDone = async (answer: Response): Promise<void> =>
  void (await answerOf(answer, 'CompleteMultipartUploadResult'));

const listOf = (parts: readonly Part[]): string =>
  `<CompleteMultipartUpload xmlns="http://s3.amazonaws.com/doc/2006-03-01/">${parts
    .map(
      ({ number, etag }) =>
        `<Part><PartNumber>${number}</PartNumber><ETag>${escaped(etag)}</ETag></Part>`,
    )
    .join('')}</CompleteMultipartUpload>`;

function absentIsNull(error: unknown): null {
  const { cause } = error as Error;
  if (cause instanceof S3Failure && cause.code === 'NoSuchKey') return null;
  throw error;
}

function lostIsFalse(error: unknown): false {
  const { cause } = error as Error;
  if (cause instanceof S3Failure && LOST_SWAPS.has(cause.code)) return false;
  throw error;
}
