import sharp from 'sharp';
import { ulid } from 'ulidx';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { accountOf } from '../../db/accounts.ts';
import { resultsOf } from '../../db/results.ts';
import { insertUpload, uploadOf } from '../../db/uploads.ts';
import type { Engine } from '../engines/engine.ts';
import { EngineError } from '../engines/engine-error.ts';
import { flatPicture } from '../engines/testing/requests.node.ts';
import type { Operation } from '../operations/lists.ts';
import { type TestContext, testContext } from '../testing/context.ts';
import { framePicture } from '../vision/masked/frame.ts';
import { putBack } from '../vision/masked/put-back.ts';
import { sharpPixels } from '../vision/pixel-tools.node.ts';
import type { GenerationRequest } from './generation-request.ts';
import { requestGeneration } from './request.ts';
import { sealRequest } from './sealed-request.ts';
import { type Customer, openCustomer } from './testing/order.node.ts';

let ctx: TestContext;
let customer: Customer;
let asked: { width: number; height: number; roles: string[] }[];
let answer: () => Promise<Uint8Array>;

/** A company that answers with a green picture of its own size. */
const painter = (id: string): Engine => ({
  id,
  company: 'Somebody',
  concurrency: 1,
  supports: () => true,
  priceCredits: () => 0,
  typicalSeconds: () => 1,
  submit: async ({ references }) => {
    const sizes = await Promise.all(
      references.map(({ picture }) => sharp(picture.bytes).metadata()),
    );
    const [{ width, height } = { width: 0, height: 0 }] = sizes;
    asked.push({ width, height, roles: references.map(({ role }) => role) });
    const bytes = await answer();
    const output = { kind: 'image', bytes, contentType: 'image/png', durationSeconds: 0 } as const;
    return { status: 'finished', outputs: [{ ...output, widthPx: 300, heightPx: 200 }] };
  },
});

const green = async () =>
  new Uint8Array(
    await sharp({ create: { width: 300, height: 200, channels: 3, background: '#10e010' } })
      .png()
      .toBuffer(),
  );

beforeEach(async () => {
  ctx = await testContext();
  asked = [];
  answer = green;
  ctx.engines = [painter('one'), painter('two')];
  ctx.vision = {
    ...ctx.vision,
    frame: ({ bytes }, area, shape) => framePicture(sharpPixels, bytes, area, shape),
    putBack: ({ bytes }, area, made, shape) => putBack(sharpPixels, bytes, area, made.bytes, shape),
  };
  customer = await openCustomer(ctx, 100);
});
afterEach(() => ctx.dispose());

/** The size of the customer's photo, and a mask over the left half of it. */
const SIZE = { width: 64, height: 80 };

async function keepMask(): Promise<string> {
  const id = ulid();
  const half = new Uint8Array(SIZE.width * SIZE.height).map((_, p) =>
    p % SIZE.width < SIZE.width / 2 ? 255 : 0,
  );
  const png = await sharp(half, { raw: { ...SIZE, channels: 1 } })
    .png()
    .toBuffer();
  const objectKey = `uploads/${id}`;
  await ctx.vault.put(await keyOf(), objectKey, new Uint8Array(png), 'image/png');
  const row = { id, accountId: customer.accountId, objectKey, contentType: 'image/png' };
  const times = { createdAt: ctx.now(), expiresAt: ctx.now() + 86_400_000 };
  await ctx.db.commit([insertUpload(ctx.db.query, { ...row, ...times, isMask: true })]);
  return id;
}

async function keyOf() {
  const account = await accountOf(ctx.db.query, customer.accountId);
  return { owner: customer.accountId, wrappedKey: account?.wrappedKey ?? '' };
}

async function order(
  operation: Operation,
  change: Partial<GenerationRequest>,
  fallbacks: string[] = [],
) {
  const id = ulid();
  const [photo] = await ctx.db.query.query.uploads.findMany();
  const request: GenerationRequest = {
    prompt: 'remove it',
    recipe: null,
    aspect: '16:9',
    longEdgePx: 1536,
    durationSeconds: 0,
    seed: 1,
    slots: {},
    uploadId: photo?.id ?? null,
    fallbacks,
    ...change,
  };
  const row = {
    id,
    draftId: id,
    accountId: customer.accountId,
    operation,
    kind: 'image',
    templateId: null,
    title: 'Part',
    stored: await sealRequest(ctx, await keyOf(), id, request),
    engineId: 'one',
    priceCredits: 10,
    free: null,
    surface: 'playground',
    chatId: 'c',
    address: 'm0',
  } as const;
  await ctx.db.commit(requestGeneration(ctx.db.query, row, ctx.now()));
  return id;
}

async function resultOf(id: string) {
  const [row] = await resultsOf(ctx.db.query, id);
  const file = row && (await ctx.vault.get(await keyOf(), row.objectKey));
  if (!row || !file) throw new Error('no result');
  const { data, info } = await sharp(file.bytes)
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const at = (x: number, y: number) => [
    ...data.subarray((y * info.width + x) * 3, (y * info.width + x) * 3 + 3),
  ];
  return { row, info, at };
}

const PHOTO = [200, 150, 120];
const near = (colour: number[], other: readonly number[]) =>
  Math.max(...colour.map((value, i) => Math.abs(value - (other[i] ?? 0))));

describe('a part that a company changes', () => {
  it('comes back in the size of the photo, with the photo where nothing was painted', async () => {
    const id = await order('part', { maskId: await keepMask() });
    await customer.finish();
    expect(asked).toEqual([{ width: 1024, height: 1536, roles: ['target', 'mask'] }]);
    const { row, info, at } = await resultOf(id);
    expect([row.widthPx, row.heightPx, info.width, info.height]).toEqual([64, 80, 64, 80]);
    expect(at(10, 40)[1]).toBeGreaterThan(180);
    expect(near(at(55, 40), PHOTO)).toBeLessThan(4);
    expect(await customer.balance()).toBe(90);
  });

  it('may be a wider canvas, by its shape or by the room at each edge', async () => {
    const wide = await order('widen', {});
    const margins = { top: 0, right: 0.5, bottom: 0, left: 0 };
    const right = await order('widen', { margins });
    await customer.finish();
    const one = await resultOf(wide);
    expect([one.info.width, one.info.height]).toEqual([142, 80]);
    expect(near(one.at(71, 40), PHOTO)).toBeLessThan(4);
    const other = await resultOf(right);
    expect([other.info.width, other.info.height]).toEqual([96, 80]);
    expect(other.at(92, 40)[1]).toBeGreaterThan(180);
    expect(near(other.at(30, 40), PHOTO)).toBeLessThan(4);
  });

  it('is given back where what was painted, or the photo, is gone', async () => {
    const maskId = await keepMask();
    const id = await order('part', { maskId });
    await ctx.db.commit([
      { toSQL: () => ({ sql: 'delete from uploads where id = ?', params: [maskId] }) },
    ]);
    await customer.finish();
    expect(await customer.generation(id)).toMatchObject({ state: 'failed' });
    expect(asked).toEqual([]);
    expect(await customer.balance()).toBe(100);
  });

  it('is given back where the mask is somebody else’s, or is none', async () => {
    const maskId = await keepMask();
    await ctx.db.commit([
      {
        toSQL: () => ({
          sql: "update uploads set account_id = 'other' where id = ?",
          params: [maskId],
        }),
      },
    ]);
    const photo = (
      await uploadOf(ctx.db.query, (await ctx.db.query.query.uploads.findMany())[0]?.id ?? '')
    )?.id;
    await order('part', { maskId });
    await order('part', { maskId: photo });
    await order('part', {});
    await customer.finish();
    expect(asked).toEqual([]);
    expect(await customer.balance()).toBe(100);
  });

  it('is made by another engine where what came back cannot be read, and paid once', async () => {
    let tries = 0;
    answer = async () => {
      tries += 1;
      if (tries > 1) return green();
      return (await green()).subarray(0, 60);
    };
    const id = await order('part', { maskId: await keepMask() }, ['two']);
    await customer.finish();
    expect(await customer.generation(id)).toMatchObject({ state: 'delivered', engine: 'two' });
    expect(await customer.balance()).toBe(90);
  });

  it('is put back once more after a crash, and stored once', async () => {
    const { putBack: back } = ctx.vision;
    let calls = 0;
    ctx.vision.putBack = async (...args) => {
      calls += 1;
      if (calls === 1) throw Object.assign(new EngineError('unavailable', 'crashed'), {});
      return back(...args);
    };
    const id = await order('part', { maskId: await keepMask() }, ['two']);
    await customer.finish();
    expect(await resultsOf(ctx.db.query, id)).toHaveLength(1);
    expect(await customer.balance()).toBe(90);
  });
});

it('leaves what changes no area as it came', async () => {
  const id = await order('edit', {});
  await customer.finish();
  expect(asked).toMatchObject([{ roles: ['target'] }]);
  expect((await resultOf(id)).info.width).toBe(300);
  expect((await flatPicture()).contentType).toBe('image/jpeg');
});
