import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';

const CONFIG = fileURLToPath(new URL('../wrangler.toml', import.meta.url));

let server: ReturnType<typeof import('wrangler').createTestHarness>;

beforeAll(async () => {
  process.env.WRANGLER_SEND_METRICS = 'false';
  process.env.CLOUDFLARE_CF_FETCH_ENABLED = 'false';
  const { createTestHarness } = await import('wrangler');
  server = createTestHarness({ workers: [{ configPath: CONFIG }] });
  await server.listen();
});
afterAll(() => server.close());

test('the Worker answers in workerd', async () => {
  const answer = await server.fetch('/healthz');
  expect(answer.status).toBe(200);
  expect(await answer.json()).toEqual({ status: 'ok' });
});

test('what is not there is not found', async () => {
  expect((await server.fetch('/webhooks/stripe', { method: 'POST' })).status).toBe(404);
});
