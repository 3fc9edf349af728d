import { readFile } from 'node:fs/promises';
import { Hono } from 'hono';
import { beforeAll, expect, test } from 'vitest';
import { openTools } from './tools.node.ts';
import { TOOLS_PATH, type Tools, toolRoutes, toolUrl } from './tools.ts';

let tools: Tools;
let app: Hono;
beforeAll(async () => {
  tools = openTools();
  app = new Hono();
  app.route(TOOLS_PATH, toolRoutes(tools));
});
const ask = (path: string, headers: Record<string, string> = {}) => app.request(path, { headers });
const base = () => `${TOOLS_PATH}/${tools.version}`;

test('every file is served with its type, to be kept for ever under an address that changes with it', async () => {
  expect(tools.version).toMatch(/^[0-9a-f]{16}$/);
  expect(openTools().version).toBe(tools.version);
  for (const [name, { read, contentType }] of tools.files) {
    const response = await ask(`${base()}/${name}`);
    expect(response.status, name).toBe(200);
    expect(response.headers.get('content-type')).toBe(contentType);
    expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect((await response.arrayBuffer()).byteLength).toBe((await read()).byteLength);
  }
});

test('scripts of the service go to browsers without their types, and say the same', async () => {
  const script = await (await ask(`${base()}/core/vision/locate.ts`)).text();
  expect(script).not.toMatch(/import type|: FloatImage|Promise<|as number/);
  expect(script).toContain("from './float-image.ts'");
  const source = await readFile(new URL('../../core/vision/locate.ts', import.meta.url), 'utf8');
  expect(script.split('\n').length).toBe(source.split('\n').length);
});

test('every import leads to a file that is served', async () => {
  for (const [name, { read }] of tools.files) {
    if (name.includes('/vendor/') || !/\.(js|ts)$/.test(name)) continue;
    const source = new TextDecoder().decode(await read());
    for (const [, from = ''] of source.matchAll(/(?:from|import) '([^']+)'/g))
      expect(tools.files.has(new URL(from, `http://a/${name}`).pathname.slice(1)), from).toBe(true);
    for (const [, path = ''] of source.matchAll(/(?:served|fetched)\('([^']+)'/g))
      expect(
        [...tools.files.keys()].some((one) => one.startsWith(path)),
        path,
      ).toBe(true);
  }
});

test('what a browser takes compressed is sent so', async () => {
  const url = `${base()}/core/vision/vendor/tfjs.js`;
  const response = await ask(url, { 'accept-encoding': 'br, gzip' });
  expect(response.headers.get('content-encoding')).toBe('gzip');
  const packed = new Uint8Array(await response.arrayBuffer());
  const whole = new Response(
    new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip')),
  );
  const plain = await tools.files.get('core/vision/vendor/tfjs.js')?.read();
  expect(Buffer.from(await whole.arrayBuffer()).equals(plain ?? new Uint8Array())).toBe(true);
  expect(packed.length).toBeLessThan((plain?.length ?? 0) / 2);
});

test('the worker alone may compile WebAssembly', async () => {
  const policy = async (name: string) =>
    (await ask(toolUrl(tools, name))).headers.get('content-security-policy');
  expect(await policy('cut.worker.js')).toContain("script-src 'self' 'wasm-unsafe-eval'");
  expect(await policy('cut.worker.js')).toContain("connect-src 'self'");
  expect(await policy('cutter.js')).toBeNull();
});

test.each([
  'package.json',
  'core/vision/vision.ts',
  '../../../../package.json',
  '..%2f..%2fpackage.json',
  'webhooks/mini-app/assets/',
  'webhooks/mini-app/assets/../tools.ts',
  'core/vision/vendor/tfjs.js%00',
  '__proto__',
  '',
])('nothing else of the disk is served: %s', async (name) => {
  expect((await ask(`${base()}/${name}`)).status).toBe(404);
});

test('an address of another version leads nowhere', async () => {
  const other = `${TOOLS_PATH}/0000000000000000/core/vision/vendor/tfjs.js`;
  expect((await ask(other)).status).toBe(404);
});
