import { fileURLToPath } from 'node:url';
import { cancelUnread } from '../chunks.ts';
import { StorageError } from '../errors.ts';
import type { ObjectStore } from '../object-store.ts';
import type { S3Options } from '../s3-protocol.ts';
import { openS3Server, type S3Server } from './s3-server.node.ts';

const WORKER = fileURLToPath(new URL('./stores.worker.ts', import.meta.url));

/** The stores of Workers, in workerd, and the S3 server that one of them speaks to. */
export type StoresServer = S3Server & {
  /** The store of the bucket's binding. */
  r2: ObjectStore;
  /** The store of the S3 protocol as it is in a Worker. */
  s3InWorker(options: S3Options): ObjectStore;
  /** Runs a trial with a store in the Worker. */
  trial(store: 'r2' | 's3', name: string, key: string): Promise<unknown>;
};

/** Starts workerd with one empty bucket, and with a Worker that opens it in both ways. */
export async function openStoresServer(bucket: string): Promise<StoresServer> {
  const server = await openS3Server(bucket, {
    main: `import { answer } from ${JSON.stringify(WORKER)}; export default { fetch: answer };`,
  });
  const here = new URL(server.access.endpoint).origin;
  const s3Head = (options: S3Options) => ({ 'x-s3': JSON.stringify(options) });
  const mine = s3Head({ ...server.access, bucket });
  return {
    ...server,
    r2: remoteStore(`${here}/r2`, {}),
    s3InWorker: (options) => remoteStore(`${here}/s3`, s3Head(options)),
    trial: async (store, name, key) => {
      const asked = `${here}/${store}/trial-${name}?key=${encodeURIComponent(key)}`;
      const answer = await fetch(asked, { method: 'POST', headers: mine });
      if (!answer.ok) throw new Error(await answer.text());
      return answer.json();
    },
  };
}

type Asked = { key?: string; headers?: Record<string, string>; body?: BodyInit };

/** A store that lies in a Worker. */
function remoteStore(base: string, always: Record<string, string>): ObjectStore {
  const ask = async (call: string, { key = '', headers, body }: Asked): Promise<Response> => {
    const answer = await fetch(`${base}/${call}?key=${encodeURIComponent(key)}`, {
      method: 'POST',
      headers: { ...always, ...headers },
      ...(body === undefined ? {} : { body, duplex: 'half' }),
    });
    if (answer.status !== 418) return answer;
    const { problem, cause } = (await answer.json()) as { problem: string; cause: string };
    if (problem === 'full' || problem === 'unavailable' || problem === 'invalid')
      throw new StorageError(problem, { cause });
    throw new Error(problem);
  };
  const typeOf = ({ headers }: Response): string => headers.get('x-type') ?? '';
  return {
    put: async (key, bytes, type) => {
      await ask('put', { key, headers: { 'x-type': type }, body: new Uint8Array(bytes) });
    },
    putStream: async (key, stream, type) => {
      const body = stream as ReadableStream<Uint8Array<ArrayBuffer>>;
      try {
        await ask('put-stream', { key, headers: { 'x-type': type }, body });
      } finally {
        await cancelUnread(stream);
      }
    },
    get: async (key) => {
      const answer = await ask('get', { key });
      if (answer.status === 404) return null;
      return { bytes: new Uint8Array(await answer.arrayBuffer()), contentType: typeOf(answer) };
    },
    getStream: async (key, range) => {
      const headers: Record<string, string> = range ? { 'x-range': JSON.stringify(range) } : {};
      const answer = await ask('get-stream', { key, headers });
      if (answer.status === 404 || !answer.body) return null;
      const byteLength = Number(answer.headers.get('x-length'));
      return { stream: answer.body, contentType: typeOf(answer), byteLength };
    },
    delete: async (key) => {
      await ask('delete', { key });
    },
    deleteAll: async (keys) => {
      await ask('delete-all', { body: JSON.stringify(keys) });
    },
    getVersion: async (key) => {
      const answer = await ask('get-version', { key });
      if (answer.status === 404) return null;
      const version = answer.headers.get('x-version') ?? '';
      return { bytes: new Uint8Array(await answer.arrayBuffer()), version };
    },
    swap: async (key, bytes, version) => {
      const headers: Record<string, string> = version === null ? {} : { 'x-version': version };
      const answer = await ask('swap', { key, headers, body: new Uint8Array(bytes) });
      return (await answer.json()) === true;
    },
    keepsSwaps: async () => (await (await ask('keeps-swaps', {})).json()) === true,
    async *list() {
      yield* (await (await ask('list', {})).json()) as string[];
    },
  };
}
