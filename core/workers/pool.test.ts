import { mkdtemp, rm } from 'node:fs/promises';
import { getPriority, constants as system, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { GIVES_WAY_BY } from './give-way.node.ts';
import { openWorkerPool, type WorkerOptions, type WorkerPool } from './pool.node.ts';
import type { TestJobs } from './testing/jobs.node.ts';
import { WorkerError } from './worker-error.ts';

const pools: WorkerPool<TestJobs>[] = [];

function open(changes: Partial<WorkerOptions> = {}): WorkerPool<TestJobs> {
  const pool = openWorkerPool<TestJobs>({
    file: new URL('./testing/jobs.node.ts', import.meta.url),
    isolation: 'thread',
    queueLimit: 2,
    idleMs: 60_000,
    jobTimeoutMs: 20_000,
    cancelGraceMs: 20_000,
    ...changes,
  });
  pools.push(pool);
  return pool;
}

afterEach(async () => {
  await Promise.all(pools.splice(0).map((pool) => pool.close()));
});

const rejection = (promise: Promise<unknown>) =>
  promise.then(
    () => expect.unreachable('should have failed'),
    (error: unknown) => error as Error,
  );

describe.each(['thread', 'process'] as const)('a %s', (isolation) => {
  test('moves buffers both ways and reports progress', async () => {
    const pool = open({ isolation });
    const bytes = new Uint8Array([1, 2, 3]);
    const fractions: number[] = [];
    const doubled = await pool.run('double', bytes, {
      transfer: [bytes.buffer],
      onProgress: (fraction) => fractions.push(fraction),
    });
    expect([...doubled]).toEqual([2, 4, 6]);
    expect(bytes.byteLength).toBe(isolation === 'thread' ? 0 : 3);
    expect(fractions).toEqual([0.5, 1]);
  });

  test.skipIf(process.platform !== 'linux')('gives way to its host', async () => {
    const host = getPriority();
    const lower = Math.min(host + GIVES_WAY_BY, system.priority.PRIORITY_LOW);
    expect(await open({ isolation }).run('priority', null)).toBe(lower);
    expect(getPriority()).toBe(host);
  });

  test('starts no thread before the first job', () => {
    expect(open({ isolation }).running).toBe(false);
  });

  test("hands a job's own error over with its fields", async () => {
    const error = await rejection(open({ isolation }).run('fail', { code: 'E7' }));
    expect(error).toMatchObject({ name: 'OddError', message: 'odd', code: 'E7' });
  });

  test('makes errors whole again where it is told how', async () => {
    const pool = open({
      isolation,
      revive: (failure) => new RangeError(`revived ${failure.message}`),
    });
    expect(await rejection(pool.run('fail', { code: 'x' }))).toBeInstanceOf(RangeError);
  });

  test('a crash fails the running job alone, and the next one finds a new thread', async () => {
    const pool = open({ isolation });
    const crash = rejection(pool.run('crash', 3));
    const after = pool.run('double', new Uint8Array([4]));
    expect(await crash).toMatchObject({ name: 'WorkerError', problem: 'crashed' });
    expect([...(await after)]).toEqual([8]);
  });

  test('where told so, a job whose worker crashed is run once more, before what waits', async () => {
    const pool = open({ isolation, crashRetries: 1 });
    const folder = await mkdtemp(join(tmpdir(), 'alme-pool-'));
    try {
      const told: string[] = [];
      const once = pool.run('crashOnce', join(folder, 'crashed')).then((said) => told.push(said));
      const after = pool.run('double', new Uint8Array([4])).then(() => told.push('after'));
      await Promise.all([once, after]);
      expect(told).toEqual(['done', 'after']);
      expect(await rejection(pool.run('crash', 3))).toMatchObject({ problem: 'crashed' });
      expect(pool.depth).toBe(0);
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  test('an error outside of any job counts as a crash', async () => {
    const pool = open({ isolation });
    expect(await rejection(pool.run('throwLater', null))).toMatchObject({ problem: 'crashed' });
    expect([...(await pool.run('double', new Uint8Array([1])))]).toEqual([2]);
  });

  test('a cancelled job is answered at once and stops computing', async () => {
    const pool = open({ isolation });
    const abort = new AbortController();
    const spinning = rejection(
      pool.run('spin', null, { signal: abort.signal, onProgress: () => abort.abort('enough') }),
    );
    const next = pool.run('double', new Uint8Array([5]));
    expect(await spinning).toBe('enough');
    expect([...(await next)]).toEqual([10]);
  });

  test('a cancelled job that will not stop loses its thread', async () => {
    const pool = open({ isolation, cancelGraceMs: 1 });
    const abort = new AbortController();
    const stuck = rejection(
      pool.run('spinForever', null, { signal: abort.signal, onProgress: () => abort.abort('now') }),
    );
    expect(await stuck).toBe('now');
    expect([...(await pool.run('double', new Uint8Array([6])))]).toEqual([12]);
  });

  test('a waiting job can be cancelled, and an aborted signal starts none', async () => {
    const pool = open({ isolation });
    const first = pool.run('double', new Uint8Array([1]));
    const abort = new AbortController();
    const waiting = rejection(pool.run('crash', 1, { signal: abort.signal }));
    abort.abort('changed my mind');
    expect(await waiting).toBe('changed my mind');
    const late = rejection(pool.run('crash', 1, { signal: abort.signal }));
    expect(await late).toBe('changed my mind');
    expect([...(await first)]).toEqual([2]);
    expect(pool.depth).toBe(0);
  });

  test('a job over its time is failed', async () => {
    const pool = open({ isolation, jobTimeoutMs: 1 });
    expect(await rejection(pool.run('spinForever', null))).toMatchObject({ problem: 'timed-out' });
    const patient = open({ isolation });
    const soon = patient.run('spinForever', null, { timeoutMs: 200 });
    expect(await rejection(soon)).toMatchObject({ problem: 'timed-out' });
  });

  test('long jobs let shorter ones go first, and those alike go in the order in which they came', async () => {
    const pool = open({ isolation, queueLimit: 6 });
    const order: string[] = [];
    const run = (name: string, weight?: number) =>
      pool
        .run('double', new Uint8Array([1]), weight === undefined ? {} : { weight })
        .then(() => order.push(name));
    await Promise.all([
      ...[run('running', 9), run('long 1', 9), run('long 2', 9), run('middle', 5)],
      ...[run('short 1'), run('short 2')],
    ]);
    expect(order).toEqual(['running', 'short 1', 'short 2', 'middle', 'long 1', 'long 2']);
  });

  test('a full queue refuses', async () => {
    const pool = open({ isolation });
    const jobs = [1, 2, 3].map((n) => pool.run('double', new Uint8Array([n])));
    const refused = await rejection(pool.run('double', new Uint8Array([4])));
    expect(refused).toBeInstanceOf(WorkerError);
    expect(refused).toMatchObject({ problem: 'queue-full' });
    expect((await Promise.all(jobs)).map((bytes) => bytes[0])).toEqual([2, 4, 6]);
  });

  test('an input that cannot be cloned fails its job only', async () => {
    const pool = open({ isolation });
    const bad = { code: (() => 'x') as unknown as string };
    expect(await rejection(pool.run('fail', bad))).toMatchObject({
      message: expect.stringContaining('could not be cloned'),
    });
    expect([...(await pool.run('double', new Uint8Array([1])))]).toEqual([2]);
  });

  test('an idle thread ends and comes back', async () => {
    const pool = open({ isolation, idleMs: 0 });
    await pool.run('double', new Uint8Array([1]));
    await expect.poll(() => pool.running).toBe(false);
    expect([...(await pool.run('double', new Uint8Array([2])))]).toEqual([4]);
  });

  test('closing fails what runs and waits, and refuses what comes', async () => {
    const pool = open({ isolation });
    const jobs = [
      rejection(pool.run('spinForever', null)),
      rejection(pool.run('fail', { code: '' })),
    ];
    await pool.close();
    jobs.push(rejection(pool.run('fail', { code: '' })));
    for (const error of await Promise.all(jobs)) expect(error).toMatchObject({ problem: 'closed' });
    expect(pool.running).toBe(false);
  });
});
