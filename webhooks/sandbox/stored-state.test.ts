import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { silentLog } from '../../core/log.ts';
import { diskStore } from '../../core/storage/disk.node.ts';
import { StorageError } from '../../core/storage/errors.ts';
import type { ObjectStore } from '../../core/storage/object-store.ts';
import { s3Store } from '../../core/storage/s3.node.ts';
import {
  openStoresServer,
  type StoresServer,
} from '../../core/storage/testing/stores-server.node.ts';
import type { Delivery, SandboxState } from './state.ts';
import { openStoredState } from './stored-state.ts';

let directory: string;
let server: StoresServer;
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'sandbox-'));
  server = await openStoresServer('money');
});
afterAll(async () => {
  await server.close();
  await rm(directory, { recursive: true });
});

/** Opens the same place as another process does. */
const open: Readonly<Record<string, () => ObjectStore>> = {
  disk: () => diskStore(join(directory, 'objects')),
  s3: () => s3Store({ ...server.access, bucket: 'money' }),
  r2: () => server.r2,
  's3 in a Worker': () => server.s3InWorker({ ...server.access, bucket: 'money' }),
};
const opened = (name: string) => {
  const store = open[name];
  if (!store) throw new Error(`no store ${name}`);
  return store();
};
const stateAt = (store: ObjectStore) => openStoredState({ store, log: silentLog });
const note = (id: string) => (state: SandboxState) => {
  const one: Delivery = { id, body: id, dueAt: 1, attempt: 0 };
  state.deliveries.push(one);
};
const notesOf = async (store: ObjectStore): Promise<string[]> =>
  (await stateAt(store).read()).deliveries.map(({ id }) => id).toSorted();

describe.each(['disk', 's3', 'r2', 's3 in a Worker'])('the sandbox’s state on %s', (name) => {
  test('loses nothing of two processes that change it at once, and doubles nothing', async () => {
    const store = opened(name);
    await store.delete('sandbox/stripe');
    const processes = [stateAt(store), stateAt(opened(name))];
    const ids = Array.from({ length: 10 }, (_, i) => `d_${i}`);
    await Promise.all(ids.map((id, i) => processes[i % 2]?.change(note(id))));
    expect(await notesOf(store)).toEqual(ids);
  });

  test('plays a change again that another came before, on what that left', async () => {
    const store = opened(name);
    await store.delete('sandbox/stripe');
    const rival = stateAt(opened(name));
    let played = 0;
    const overtaken: ObjectStore = {
      ...store,
      swap: async (...given) => {
        played += 1;
        if (played === 1) await rival.change(note('rival'));
        return store.swap(...given);
      },
    };
    const seen: number[] = [];
    await stateAt(overtaken).change((state) => {
      seen.push(state.deliveries.length);
      note('mine')(state);
    });
    expect(seen).toEqual([0, 1]);
    expect(await notesOf(store)).toEqual(['mine', 'rival']);
  });

  test.each([
    ['as refused', () => false],
    [
      'not at all',
      () => {
        throw new StorageError('unavailable');
      },
    ],
  ])('counts a change once that was stored and told %s, while others go on', async (_, answer) => {
    const store = opened(name);
    await store.delete('sandbox/stripe');
    let lost = 0;
    const deaf: ObjectStore = {
      ...store,
      swap: async (...given) => {
        const isDone = await store.swap(...given);
        lost += 1;
        if (lost > 1) return isDone;
        await stateAt(opened(name)).change(note('rival'));
        return answer();
      },
    };
    const outcome = await stateAt(deaf).change((state) => {
      note('mine')(state);
      return 'the outcome';
    });
    expect(outcome).toBe('the outcome');
    expect(lost).toBe(1);
    expect(await notesOf(store)).toEqual(['mine', 'rival']);
  });

  test('holds nobody up whose process ended between reading and writing', async () => {
    const store = opened(name);
    await store.delete('sandbox/stripe');
    const dead: ObjectStore = { ...store, swap: () => new Promise(() => undefined) };
    stateAt(dead)
      .change(note('dead'))
      .catch(() => undefined);
    await stateAt(store).change(note('next'));
    expect(await notesOf(store)).toEqual(['next']);
  });

  test('changes nothing where the job throws', async () => {
    const store = opened(name);
    const stored = stateAt(store);
    await stored.change(note('kept'));
    const before = await store.getVersion('sandbox/stripe');
    const failed = stored.change((state) => {
      note('lost')(state);
      throw new RangeError('not allowed');
    });
    await expect(failed).rejects.toThrow(RangeError);
    expect(await store.getVersion('sandbox/stripe')).toEqual(before);
  });
});

test('a process that is killed while it has the folder locked gives the lock back', async () => {
  const folder = join(directory, 'killed');
  const script = `
    import { lock } from ${JSON.stringify(new URL('../../db/lock.node.ts', import.meta.url).href)};
    import { SWAP_LOCK } from ${JSON.stringify(new URL('../../core/storage/disk-swap.node.ts', import.meta.url).href)};
    import { mkdirSync } from 'node:fs';
    mkdirSync(${JSON.stringify(folder)});
    lock(${JSON.stringify(`${folder}/`)} + SWAP_LOCK);
    console.log('locked');
    setInterval(() => undefined, 1_000);`;
  const { spawn } = await import('node:child_process');
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await new Promise((resolve) => child.stdout.once('data', resolve));
  const stored = stateAt(diskStore(folder));
  const waiting = stored.change(note('after'));
  child.kill('SIGKILL');
  await waiting;
  expect((await stored.read()).deliveries).toHaveLength(1);
});

/** A server of S3 that takes no notice of conditions, or refuses to know them. */
async function oldServer(refuses: boolean) {
  const kept = new Map<string, Buffer>();
  const server = createServer(async (request, response) => {
    const path = request.url?.split('?')[0] ?? '';
    const conditional = request.headers['if-match'] ?? request.headers['if-none-match'];
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const say = (status: number, body: string | Buffer = '') =>
      response.writeHead(status, { etag: '"always the same"' }).end(body);
    if (request.method === 'PUT' && conditional && refuses)
      return say(501, '<Error><Code>NotImplemented</Code></Error>');
    if (request.method === 'PUT') kept.set(path, Buffer.concat(chunks));
    if (request.method === 'DELETE') kept.delete(path);
    const found = kept.get(path);
    if (request.method === 'GET' && !found)
      return say(404, '<Error><Code>NoSuchKey</Code></Error>');
    return say(200, request.method === 'GET' ? found : '');
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    kept,
    access: { ...CREDENTIALS, endpoint: `http://127.0.0.1:${port}`, bucket: 'money' },
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
const CREDENTIALS = { region: 'auto', accessKeyId: 'a', secretAccessKey: 's' };

test.each([
  ['takes no notice of conditions', false],
  ['refuses conditions', true],
])('a server that %s is said at the start, and one process goes on', async (_, refuses) => {
  const old = await oldServer(refuses);
  try {
    const said: unknown[] = [];
    const log = { ...silentLog, warn: (_fields: object, text?: string) => said.push(text) };
    const stored = openStoredState({ store: s3Store(old.access), log });
    await stored.check();
    expect(said).toEqual([expect.stringContaining('no conditional writes')]);
    await Promise.all([stored.change(note('one')), stored.change(note('two'))]);
    await stored.check();
    expect(said).toHaveLength(1);
    expect((await stored.read()).deliveries).toHaveLength(2);
    expect([...old.kept.keys()]).toEqual(['/money/sandbox/stripe']);
  } finally {
    await old.close();
  }
});
