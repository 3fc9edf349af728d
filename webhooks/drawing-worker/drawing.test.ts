import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestHarness, unstable_readConfig } from 'wrangler';
import { openChartDrawing } from '../../core/rewards/chart.node.ts';
import { drawRewards } from '../../core/rewards/chart.ts';
import { drawChartBy } from '../../core/rewards/draw-chart.ts';
import { DRAWING_LIMITS, type DrawingService } from '../../core/workers/drawing-service.ts';
import { builtWorker } from '../cloudflare/testing/built-workers.node.ts';

const CONFIG = fileURLToPath(new URL('./wrangler.toml', import.meta.url));
const WEEK_MS = 7 * 86_400_000;
/** Of the Worker that a plan without a price takes, 3 MiB. */
const MOST_PACKED_BYTES = 1_800_000;

let server: ReturnType<typeof createTestHarness>;
let drawing: DrawingService;

beforeAll(async () => {
  server = createTestHarness({ workers: [await builtWorker('alme-bots-drawing')] });
  await server.listen();
  drawing = (await server.getWorker().getExport()) as unknown as DrawingService;
});
afterAll(() => server?.close());

const square = (edge: number) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${edge}" height="${edge}"><rect width="${edge}" height="${edge}" fill="#f00"/></svg>`;

test('a chart is the one that Node draws, twice the same', async () => {
  const weeks = Array.from({ length: 8 }, (_, i) => ({
    from: i * WEEK_MS,
    credits: (i * 13) % 50,
  }));
  const templates = [
    { id: 'a', title: 'Sünthwave & Привет <', uses: 6, credits: 12 },
    { id: 'b', title: '🎈 Işık', uses: 1, credits: 3 },
  ];
  const summary = { today: 12, week: 345, all: 6_789, weeks, templates };
  const content = drawRewards(summary, 'de', 'UTC');
  const draw = drawChartBy(drawing);
  const [there, again, here] = [
    await draw(content),
    await draw(content),
    await openChartDrawing()(content),
  ];
  expect(Buffer.compare(there, again)).toBe(0);
  const [drawn, wanted] = await Promise.all(
    [there, here].map((png) => sharp(png).raw().toBuffer({ resolveWithObject: true })),
  );
  expect(drawn?.info).toEqual(wanted?.info);
  expect(Buffer.compare(drawn?.data ?? Buffer.alloc(0), wanted?.data ?? Buffer.alloc(1))).toBe(0);
});

test('what is too large, or no drawing, is refused, and the next is drawn', async () => {
  const refused = async (svg: string, widthPx: number) => {
    await expect(async () => drawing.draw(svg, widthPx)).rejects.toThrow();
  };
  await refused(square(10), 5_000);
  await refused(square(10), 0);
  await refused(square(10), 1.5);
  await refused(' '.repeat(DRAWING_LIMITS.svgLength + 1), 10);
  await refused('no drawing', 10);
  const { info } = await sharp(await drawing.draw(square(10), 20)).toBuffer({
    resolveWithObject: true,
  });
  expect(info).toMatchObject({ format: 'png', width: 20, height: 20 });
});

test('its renderer and fonts stay within what a Worker may weigh', async () => {
  const root = new URL('../../', import.meta.url);
  const files = [
    'node_modules/@resvg/resvg-wasm/index_bg.wasm',
    'core/engines/local/fonts/Montserrat_500Medium.ttf',
    'core/engines/local/fonts/Montserrat_800ExtraBold.ttf',
  ];
  const packed = await Promise.all(
    files.map(async (name) => gzipSync(await readFile(new URL(name, root))).length),
  );
  expect(packed.reduce((sum, size) => sum + size, 0)).toBeLessThan(MOST_PACKED_BYTES);
});

test('stands on the same day of the platform as the front Worker', () => {
  const front = unstable_readConfig({
    config: fileURLToPath(new URL('../../wrangler.toml', import.meta.url)),
  });
  const own = unstable_readConfig({ config: CONFIG });
  expect(own.compatibility_date).toBe(front.compatibility_date);
  expect(own.compatibility_flags).toEqual(front.compatibility_flags);
  expect(own.workers_dev).toBe(false);
});
