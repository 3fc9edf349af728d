/** The worker that the pool's tests run. */
import { existsSync, writeFileSync } from 'node:fs';
import { getPriority } from 'node:os';
import { setImmediate } from 'node:timers/promises';
import { serveJobs } from '../serve.node.ts';

/** The jobs of the worker that the pool's tests run. */
export type TestJobs = {
  double: { input: Uint8Array; output: Uint8Array };
  priority: { input: null; output: number };
  fail: { input: { code: string }; output: never };
  crash: { input: number; output: never };
  crashOnce: { input: string; output: string };
  throwLater: { input: null; output: never };
  spin: { input: null; output: null };
  spinForever: { input: null; output: null };
};

const never = new Promise<never>(() => {});

serveJobs<TestJobs>({
  double: (input, { progress }) => {
    progress(0.5);
    const output = input.map((value) => value * 2);
    progress(1);
    return { output, transfer: [output.buffer as ArrayBuffer] };
  },
  priority: () => ({ output: getPriority(), transfer: [] }),
  fail: ({ code }) => {
    const error = Object.assign(new Error('odd'), { code });
    error.name = 'OddError';
    throw error;
  },
  crash: (code) => process.exit(code),
  crashOnce: (path) => {
    if (existsSync(path)) return { output: 'done', transfer: [] };
    writeFileSync(path, '');
    return process.exit(9);
  },
  throwLater: () => {
    queueMicrotask(() => {
      throw new Error('nobody catches this');
    });
    return never;
  },
  spin: async (_input, { cancelled, progress }) => {
    progress(0);
    // A process hears of the cancelling only between two turns of its loop.
    while (!cancelled()) await setImmediate();
    return { output: null, transfer: [] };
  },
  spinForever: (_input, { progress }) => {
    progress(0);
    for (;;) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1);
  },
});
