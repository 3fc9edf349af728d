import { ulid } from 'ulidx';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { insertAccount } from '../../../db/accounts.ts';
import { insertResult } from '../../../db/results.ts';
import { generations } from '../../../db/schema/schema.ts';
import { type TestContext, testContext } from '../../testing/context.ts';
import { openResultLinks } from '../../web/result-links.ts';
import { mediaReader } from './read-media.ts';

let ctx: TestContext;
const id = ulid();
const BYTES = 1_000;

beforeEach(async () => {
  ctx = await testContext();
  const key = await ctx.vault.newKey(id);
  const objectKey = `results/${id}/0`;
  await ctx.vault.put(key, objectKey, new Uint8Array(BYTES), 'video/mp4');
  const of = { accountId: id, createdAt: ctx.now() };
  const made = { operation: 'template-video', kind: 'video', request: '{}', title: 't' } as const;
  const where = { surface: 'playground', chatId: 'c', address: 'm0' };
  await ctx.db.commit([
    ...insertAccount(
      ctx.db.query,
      { id, wrappedKey: key.wrappedKey, createdAt: ctx.now() },
      { surface: 'playground', userId: 'u' },
    ),
    ctx.db.query.insert(generations).values({
      ...{ ...of, ...made, ...where, id, draftId: id },
      state: 'delivered',
      engine: 'local',
      priceCredits: 0,
    }),
    insertResult(ctx.db.query, {
      ...{ ...of, id, generationId: id, objectKey, position: 0 },
      contentType: 'video/mp4',
      byteLength: BYTES,
      widthPx: 16,
      heightPx: 16,
      durationSeconds: 1,
      expiresAt: ctx.now() + 1_000,
    }),
  ]);
});
afterEach(() => ctx.dispose());

const resultLinks = openResultLinks('a secret', 'https://alme.example');
const noAssets = async () => null;

test('a smaller version of a video is marked as it is, made once, and within the bound with its mark', async () => {
  const asked: number[] = [];
  const shrinkVideo = async (_: unknown, maxBytes: number) => {
    asked.push(maxBytes);
    return new Uint8Array(100);
  };
  const mark: TestContext['marking']['mark'] = async (output, making) => {
    expect(making.engine).toContain('local');
    return { ...output, bytes: new Uint8Array(output.bytes.byteLength + 50) };
  };
  const marking = { ...ctx.marking, mark };
  const file = await mediaReader({ ...ctx, marking, shrinkVideo }, noAssets)({ of: 'result', id });
  expect((await file?.smaller?.(200))?.byteLength).toBe(150);
  await file?.smaller?.(200);
  expect(await file?.smaller?.(120)).toBeNull();
  expect(asked).toEqual([200, 120]);
});

test('a video that cannot be made smaller is none', async () => {
  const shrinkVideo = () => Promise.reject(new Error('no video'));
  const file = await mediaReader({ ...ctx, shrinkVideo }, noAssets)({ of: 'result', id });
  expect(await file?.smaller?.(200)).toBeNull();
});

test('a result has a link where its owner keeps results, and only there', async () => {
  const read = mediaReader({ ...ctx, resultLinks }, noAssets);
  expect((await read({ of: 'result', id }))?.link).toBe(await resultLinks.linkTo(id));
  await ctx.db.query.run('update accounts set keep_nothing = 1');
  expect((await read({ of: 'result', id }))?.link).toBeUndefined();
  expect((await mediaReader(ctx, noAssets)({ of: 'result', id }))?.link).toBeUndefined();
});

test('names a file by letters and digits alone, whatever its source is called', async () => {
  const bytes = new Uint8Array(1);
  const read = mediaReader(ctx, async () => ({ bytes, contentType: 'image/jpeg' }));
  expect((await read({ of: 'person', id: 'neon-ab2c@1' }))?.filename).toBe('alme-eonab2c1.jpg');
});
