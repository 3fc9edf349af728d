import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestHarness } from 'wrangler';
import { AI_STAND_IN, writeAiStandIn } from '../../testing/ai-stand-in.node.ts';
import { engineRequest, flatPicture } from '../../testing/requests.node.ts';

const GENERATE = fileURLToPath(new URL('../../testing/generate.worker.ts', import.meta.url));

let root: string;
let server: ReturnType<typeof createTestHarness>;
let picture: string;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'alme-ai-'));
  const main = join(root, 'main.js');
  await writeFile(
    main,
    `import { generate } from ${JSON.stringify(GENERATE)}; export default { fetch: generate };`,
  );
  server = createTestHarness({
    root,
    workers: [
      {
        config: {
          name: 'main',
          main,
          compatibility_date: '2026-11-01',
          compatibility_flags: ['nodejs_compat'],
          services: [{ binding: 'AI', service: AI_STAND_IN }],
        },
      },
      { config: await writeAiStandIn(root) },
    ],
  });
  await server.listen();
  picture = Buffer.from((await flatPicture()).bytes).toString('base64');
});
afterAll(async () => {
  await server.close();
  await rm(root, { recursive: true, force: true });
});

const made = async (prompt: string): Promise<unknown> => {
  const asked = engineRequest({ prompt, aspect: '3:4', longEdgePx: 1024 });
  const body = JSON.stringify({ asked, picture });
  return (await server.fetch('/', { method: 'POST', body })).json();
};

test('in workerd the binding makes a picture out of a form that is streamed to it', async () => {
  expect(await made('a lighthouse')).toMatchObject([
    { kind: 'image', contentType: 'image/png', widthPx: 768, heightPx: 1024 },
  ]);
});

test('in workerd the codes of the binding are understood', async () => {
  expect(await made('[3040]')).toMatchObject({ failure: 'unavailable', issue: null });
  expect(await made('[4006]')).toMatchObject({
    failure: 'unavailable',
    issue: { cause: 'billing' },
  });
});
