import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestHarness } from 'wrangler';

const UPLOAD = fileURLToPath(new URL('./testing/upload.worker.ts', import.meta.url));
const MEGABYTES = 100;

let root: string;
let worker: ReturnType<typeof createTestHarness>;
const server = createServer(async (request, response) => {
  let bytes = 0;
  for await (const piece of request as AsyncIterable<Buffer>) bytes += piece.length;
  const { 'content-length': length, 'transfer-encoding': encoding = null } = request.headers;
  response.end(JSON.stringify({ bytes, length: Number(length), encoding }));
});

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  root = await mkdtemp(join(tmpdir(), 'alme-upload-'));
  const main = join(root, 'main.js');
  await writeFile(
    main,
    `import { upload } from ${JSON.stringify(UPLOAD)}; export default { fetch: upload };`,
  );
  worker = createTestHarness({
    root,
    workers: [{ config: { name: 'upload', main, compatibility_date: '2026-11-01' } }],
  });
  await worker.listen();
});
afterAll(async () => {
  await worker.close();
  await new Promise<void>((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
  await rm(root, { recursive: true, force: true });
});

test('in workerd a form of 100 MB leaves with its length, in pieces', async () => {
  const { port } = server.address() as AddressInfo;
  const to = encodeURIComponent(`http://127.0.0.1:${port}/`);
  const answer = await worker.fetch(`/?megabytes=${MEGABYTES}&to=${to}`);
  const { byteLength, seen } = (await answer.json()) as { byteLength: number; seen: unknown };
  expect(byteLength).toBeGreaterThan(MEGABYTES * 1024 * 1024);
  expect(seen).toEqual({ bytes: byteLength, length: byteLength, encoding: null });
});
