import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { bytesOf, streamOf } from './chunks.ts';
import type { ObjectStore } from './object-store.ts';
import { s3WorkerStore } from './s3.worker.ts';

const MIB = 1024 * 1024;
const KEY = 'results/r/0';

type Answer = (response: ServerResponse, request: IncomingMessage) => void;
let close: (() => Promise<void>) | null = null;
afterEach(() => close?.());

/** A server that answers each call with the next of the answers, and the last one again and again. */
async function storeAt(answers: Answer[]): Promise<{ store: ObjectStore; calls: string[] }> {
  const calls: string[] = [];
  const server = createServer((request, response) => {
    const { pathname, search } = new URL(request.url ?? '', 'http://here');
    calls.push(`${request.method} ${pathname}${search}`);
    const answer = answers.length > 1 ? answers.shift() : answers[0];
    request.resume().once('end', () => answer?.(response, request));
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  close = async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  const store = s3WorkerStore({
    bucket: 'b',
    region: 'auto',
    endpoint: `http://127.0.0.1:${port}/`,
    accessKeyId: 'a',
    secretAccessKey: 's',
  });
  return { store, calls };
}

const says =
  (status: number, body = '', headers = {}): Answer =>
  (response) =>
    response.writeHead(status, headers).end(body);
const fails = (status: number, code: string) => says(status, `<Error><Code>${code}</Code></Error>`);
const hangUp: Answer = (_, request) => request.socket.destroy();
const begun = says(
  200,
  '<InitiateMultipartUploadResult><UploadId>u&amp;1</UploadId></InitiateMultipartUploadResult>',
);
const part = says(200, '', { etag: '"e"' });
const ended = says(200, '<CompleteMultipartUploadResult/>');
const problemOf = (work: Promise<unknown>) =>
  work.then(
    () => 'went well',
    ({ problem }) => problem,
  );

function video(length: number, seen = { cancelled: false }): ReadableStream<Uint8Array> {
  async function* pieces() {
    try {
      for (let at = 0; at < length; at += MIB) yield new Uint8Array(Math.min(MIB, length - at));
    } finally {
      seen.cancelled = true;
    }
  }
  return streamOf(pieces());
}

test('a lost answer and a busy server are asked again', async () => {
  const { store, calls } = await storeAt([hangUp, says(503), says(200)]);
  await store.put(KEY, new Uint8Array(3), 'image/png');
  expect(calls).toEqual(Array(3).fill(`PUT /b/${KEY}`));
});

test.each([
  ['a busy server', says(503), 'unavailable', 3],
  ['a page of a proxy', says(404, '<html><p>not found</html>'), 'unavailable', 1],
  ['a page that is 200', says(200, '<html/>'), 'unavailable', 3],
  ['another address', says(307, '', { location: 'http://127.0.0.1:1/' }), 'unavailable', 1],
  ['a bucket that is gone', fails(404, 'NoSuchBucket'), 'unavailable', 1],
  ['a full disk', fails(507, 'XMinioStorageFull'), 'full', 3],
  ['a quota', fails(403, 'QuotaExceeded'), 'full', 1],
  ['a mistake', fails(400, 'InvalidArgument'), 'invalid', 1],
  [
    'a list without its end',
    says(200, '<ListBucketResult><IsTruncated>true</IsTruncated></ListBucketResult>'),
    'unavailable',
    3,
  ],
  ['an error of status 200', fails(200, 'InternalError'), 'unavailable', 1],
] as const)('%s is an error of its kind', async (_, answer, problem, tries) => {
  const { store, calls } = await storeAt([answer]);
  const listing = (async () => {
    for await (const key of store.list()) expect(key).toBe('never');
  })();
  expect(await problemOf(listing)).toBe(problem);
  expect(calls).toHaveLength(tries);
});

test('a list goes on over pages', async () => {
  const page = (key: string, more: string) =>
    says(200, `<ListBucketResult>${more}<Contents><Key>${key}</Key></Contents></ListBucketResult>`);
  const cut = '<IsTruncated>true</IsTruncated><NextContinuationToken>n+1</NextContinuationToken>';
  const { store, calls } = await storeAt([page('a/1', cut), page('a/2', '')]);
  const keys: string[] = [];
  for await (const key of store.list()) keys.push(key);
  expect(keys).toEqual(['a/1', 'a/2']);
  expect(calls).toEqual(['GET /b?list-type=2', 'GET /b?list-type=2&continuation-token=n%2B1']);
});

test('what is absent is null, whoever deletes it', async () => {
  const { store } = await storeAt([fails(404, 'NoSuchKey')]);
  expect(await store.get(KEY)).toBeNull();
  expect(await store.getStream(KEY)).toBeNull();
  await store.delete(KEY);
});

test('a part that fails aborts the upload and lets go of the stream', async () => {
  const { store, calls } = await storeAt([begun, part, fails(400, 'EntityTooLarge'), says(204)]);
  const seen = { cancelled: false };
  expect(await problemOf(store.putStream(KEY, video(12 * MIB, seen), 'video/mp4'))).toBe('invalid');
  expect(seen.cancelled).toBe(true);
  expect(calls).toEqual([
    `POST /b/${KEY}?uploads=`,
    `PUT /b/${KEY}?partNumber=1&uploadId=u%261`,
    `PUT /b/${KEY}?partNumber=2&uploadId=u%261`,
    `DELETE /b/${KEY}?uploadId=u%261`,
  ]);
});

test('a part whose answer is lost is sent again, whole', async () => {
  const { store, calls } = await storeAt([begun, hangUp, part, part, ended]);
  await store.putStream(KEY, video(6 * MIB), 'video/mp4');
  expect(calls.filter((call) => call.includes('partNumber=1'))).toHaveLength(2);
});

test('an upload that fails at its end with status 200 is not taken for stored', async () => {
  const { store, calls } = await storeAt([begun, part, part, fails(200, 'InvalidPart'), says(204)]);
  expect(await problemOf(store.putStream(KEY, video(6 * MIB), 'video/mp4'))).toBe('invalid');
  expect(calls.at(-1)).toBe(`DELETE /b/${KEY}?uploadId=u%261`);
});

test('a body that breaks off is an error of the store', async () => {
  const broken: Answer = (response, request) => {
    response.writeHead(200, { 'content-length': '100' }).write('half');
    setImmediate(() => request.socket.destroy());
  };
  const { store } = await storeAt([broken]);
  const found = await store.getStream(KEY);
  expect(found?.byteLength).toBe(100);
  expect(await problemOf(bytesOf(found?.stream ?? new Blob([]).stream()))).toBe('unavailable');
  expect(await problemOf(store.get(KEY))).toBe('unavailable');
});
