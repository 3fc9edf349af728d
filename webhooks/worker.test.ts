import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { builtWorker } from './cloudflare/testing/built-workers.node.ts';
import { openWorkerWorld, type WorkerWorld } from './cloudflare/testing/worker-world.node.ts';

let world: WorkerWorld;
beforeAll(async () => {
  world = await openWorkerWorld();
});
afterAll(() => world.close());

test('the Worker answers in workerd, and is ready when its database answers', async () => {
  const answer = await fetch(`${world.url}/healthz`);
  expect(answer.status).toBe(200);
  expect(await answer.json()).toEqual({ status: 'ok' });
  expect(await (await fetch(`${world.url}/readyz`)).json()).toEqual({ status: 'ready' });
});

test('the site is shown with its files', async () => {
  const home = await (await fetch(world.url)).text();
  const [, style = ''] = /href="(\/assets\/[^"]+\.css[^"]*)"/.exec(home) ?? [];
  const file = await fetch(world.url + style);
  expect(file.status).toBe(200);
  expect(file.headers.get('content-type')).toBe('text/css; charset=utf-8');
});

test('what is not there is not found, and what is forged is refused', async () => {
  expect((await fetch(`${world.url}/manifest.json`)).status).toBe(404);
  const forged = await fetch(`${world.url}/webhooks/telegram`, { method: 'POST', body: '{}' });
  expect(forged.status).toBe(401);
});

/** What the platform counts of a Worker, in bytes: its modules, compressed. */
async function uploadBytes(folder: string): Promise<number> {
  const names = (await readdir(folder)).filter((name) => !/\.(?:map|md)$/.test(name));
  const sizes = names.map(async (name) => gzipSync(await readFile(join(folder, name))).byteLength);
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}

test('the front Worker has less than 600 KiB, so that an isolate starts fast', async () => {
  const { prebuiltWorkerDir } = await builtWorker('alme-bots');
  expect(await uploadBytes(prebuiltWorkerDir)).toBeLessThan(600 * 1024);
});
