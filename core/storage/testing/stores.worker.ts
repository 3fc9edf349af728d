import type { R2Bucket } from '@cloudflare/workers-types';
import { StorageError } from '../errors.ts';
import type { ObjectStore } from '../object-store.ts';
import { r2Store } from '../r2.worker.ts';
import { s3WorkerStore } from '../s3.worker.ts';
import { runTrial } from './trials.worker.ts';

/** What is bound to the Worker of the tests. */
export type Bound = { BUCKET: R2Bucket };

/**
 * Answers the calls of `remoteStore`: `/r2` is the store of the binding, `/s3` the one whose options stand
 * in the head `x-s3`. Errors of the store come back as status 418.
 */
export async function answer(request: Request, { BUCKET }: Bound): Promise<Response> {
  const { pathname, searchParams } = new URL(request.url);
  const [, name, call = ''] = pathname.split('/');
  const isR2 = name === 'r2';
  const store = isR2
    ? r2Store(BUCKET)
    : s3WorkerStore(JSON.parse(request.headers.get('x-s3') ?? '{}'));
  const key = decodeURIComponent(searchParams.get('key') ?? '');
  try {
    if (call.startsWith('trial-'))
      return Response.json(await runTrial(call, { store, key, bucket: isR2 ? BUCKET : null }));
    return await done(store, { call, key, request });
  } catch (cause) {
    const problem = cause instanceof StorageError ? cause.problem : String(cause);
    return Response.json({ problem, cause: String((cause as Error)?.cause) }, { status: 418 });
  }
}

type Asked = { call: string; key: string; request: Request };

async function done(store: ObjectStore, { call, key, request }: Asked): Promise<Response> {
  const type = request.headers.get('x-type') ?? '';
  const empty = new Blob([]).stream();
  switch (call) {
    case 'put':
      await store.put(key, new Uint8Array(await request.arrayBuffer()), type);
      return new Response();
    case 'put-stream':
      await store.putStream(key, request.body ?? empty, type);
      return new Response();
    case 'get': {
      const found = await store.get(key);
      return found ? typed(found.bytes as Uint8Array<ArrayBuffer>, found) : absent();
    }
    case 'get-stream': {
      const range = request.headers.get('x-range');
      const found = await store.getStream(key, range === null ? undefined : JSON.parse(range));
      return found ? typed(found.stream, found) : absent();
    }
    case 'get-version': {
      const found = await store.getVersion(key);
      if (!found) return absent();
      const headers = { 'x-version': found.version };
      return new Response(found.bytes as Uint8Array<ArrayBuffer>, { headers });
    }
    case 'swap': {
      const bytes = new Uint8Array(await request.arrayBuffer());
      return Response.json(await store.swap(key, bytes, request.headers.get('x-version')));
    }
    case 'keeps-swaps':
      return Response.json(await store.keepsSwaps());
    case 'delete':
      await store.delete(key);
      return new Response();
    case 'delete-all':
      await store.deleteAll(await request.json());
      return new Response();
    default: {
      const keys: string[] = [];
      for await (const one of store.list()) keys.push(one);
      return Response.json(keys);
    }
  }
}

const absent = (): Response => new Response(null, { status: 404 });

function typed(
  body: BodyInit,
  { contentType, byteLength = 0 }: { contentType: string; byteLength?: number },
): Response {
  const headers = { 'x-type': contentType, 'x-length': String(byteLength) };
  return new Response(body, { headers });
}
