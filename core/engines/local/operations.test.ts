import { readFile } from 'node:fs/promises';
import sharp from 'sharp';
import { afterAll, expect, it } from 'vitest';
import type { Operation } from '../../operations/lists.ts';
import { openVision } from '../../vision/vision.node.ts';
import type { EngineOutput, EngineRequest, Reference } from '../engine.ts';
import { PHOTO_PROBLEMS } from '../engine-error.ts';
import { localEngine } from './engine.node.ts';
import { tryOnRing } from './operations/ring.node.ts';

const vision = openVision();
const engine = localEngine({ vision });
afterAll(async () => {
  await engine.close();
  await vision.close();
});

type Role = Reference['role'];

/** A small copy of a photo: tests have little time. */
async function photo(role: Role, name: string): Promise<Reference> {
  const file = await readFile(new URL(`../../people/${name}.jpg`, import.meta.url));
  const bytes = await sharp(file).resize(400).jpeg({ quality: 90 }).toBuffer();
  return { role, picture: { bytes, contentType: 'image/jpeg' } };
}

async function run(
  operation: Operation,
  prompt: string,
  photos: Partial<Record<Role, string>>,
  more: Partial<EngineRequest> = {},
): Promise<EngineOutput> {
  const references = await Promise.all(
    Object.entries(photos).map(([role, name]) => photo(role as Role, name)),
  );
  const request: EngineRequest = {
    generationId: 'g',
    operation,
    prompt,
    recipe: null,
    references,
    aspect: '1:1',
    longEdgePx: 240,
    durationSeconds: 0,
    seed: 3,
    ...more,
  };
  const done = await engine.submit(request, {
    signal: new AbortController().signal,
    onProgress: () => undefined,
  });
  const output = done.status === 'finished' ? done.outputs[0] : undefined;
  if (output === undefined) throw new Error('not finished');
  return output as EngineOutput;
}

async function clearShare(bytes: Uint8Array): Promise<number> {
  const { data } = await sharp(bytes).raw().toBuffer({ resolveWithObject: true });
  let clear = 0;
  for (let i = 3; i < data.length; i += 4) if (data[i] === 0) clear++;
  return clear / (data.length / 4);
}

it.each(['mira_front', 'product_perfume', 'mira_profile'])(
  'cuts out %s',
  async (target) => {
    const output = await run('cutout', '', { target });
    expect(output.contentType).toBe('image/png');
    const share = await clearShare(output.bytes);
    expect(share).toBeGreaterThan(0.1);
    expect(share).toBeLessThan(0.8);
  },
  20_000,
);

it('edits, the same for the same seed', async () => {
  const prompt = 'make it winter and blur the background, add text "Hi"';
  const [one, same] = [
    await run('edit', prompt, { target: 'mira_front' }),
    await run('edit', prompt, { target: 'mira_front' }),
  ];
  expect([one.widthPx, one.heightPx]).toEqual([400, 500]);
  expect(Buffer.compare(one.bytes, same.bytes)).toBe(0);
  const square = await run('edit', 'crop square, put me in a forest', { target: 'otto_front' });
  expect(square.widthPx).toBe(square.heightPx);
  const clear = await run('edit', 'remove the background', { target: 'kofi_front' });
  expect(clear.contentType).toBe('image/png');
});

it('puts a product on marble, at the asked proportions', async () => {
  const output = await run('scene', 'marble, sunset', { product: 'product_perfume' });
  expect([output.widthPx, output.heightPx]).toEqual([240, 240]);
});

it('swaps a face', async () => {
  const output = await run('swap', '', { target: 'kofi_front', front: 'mira_front' });
  expect([output.widthPx, output.heightPx]).toEqual([400, 500]);
});

it('moves a photo', async () => {
  const output = await run(
    'animate',
    'zoom in, snow',
    { target: 'mira_front' },
    { durationSeconds: 1 },
  );
  expect(output).toMatchObject({ kind: 'video', durationSeconds: 1, widthPx: 192, heightPx: 240 });
});

/** A photo with a white scratch and without colours, as an old one. */
async function scratched(width: number): Promise<Reference> {
  const file = await readFile(new URL('../../people/otto_front.jpg', import.meta.url));
  const line = `<svg width="${width}" height="${width}"><path d="M20 20 L${width - 20} ${width - 30}" stroke="#fff" stroke-width="3"/></svg>`;
  const picture = sharp(await sharp(file).resize(width, width).grayscale().toBuffer());
  const bytes = await picture
    .composite([{ input: Buffer.from(line) }])
    .jpeg({ quality: 95 })
    .toBuffer();
  return { role: 'target', picture: { bytes, contentType: 'image/jpeg' } };
}

it('repairs an old photo: a scratch is gone, and size and everything else stay', async () => {
  const target = await scratched(400);
  const output = await run('restore', '', {}, { references: [target] });
  expect([output.contentType, output.widthPx, output.heightPx]).toEqual(['image/jpeg', 400, 400]);
  const whiteOnIt = async (bytes: Uint8Array) => {
    const { data } = await sharp(bytes).grayscale().raw().toBuffer({ resolveWithObject: true });
    const on = Array.from({ length: 300 }, (_, k) => 40 + k).map((x) => {
      const y = Math.round(20 + ((x - 20) * 350) / 360);
      return data[y * 400 + x] ?? 0;
    });
    return on.filter((value) => value > 235).length / on.length;
  };
  expect(await whiteOnIt(target.picture.bytes)).toBeGreaterThan(0.9);
  expect(await whiteOnIt(output.bytes)).toBeLessThan(0.1);
});

it('sharpens: a soft edge becomes steeper than by enlarging alone', async () => {
  const file = await readFile(new URL('../../people/otto_front.jpg', import.meta.url));
  const bytes = await sharp(file).resize(160).blur(1.2).png().toBuffer();
  const target = { role: 'target', picture: { bytes, contentType: 'image/png' } } as const;
  const steepness = async (operation: Operation) => {
    const made = await run(operation, '', {}, { references: [target] });
    expect([made.widthPx, made.heightPx]).toEqual([320, 400]);
    const { data } = await sharp(made.bytes)
      .grayscale()
      .raw()
      .toBuffer({ resolveWithObject: true });
    let sum = 0;
    for (let i = 1; i < data.length; i++) sum += ((data[i] ?? 0) - (data[i - 1] ?? 0)) ** 2;
    return sum;
  };
  expect(await steepness('sharpen')).toBeGreaterThan((await steepness('upscale')) * 1.1);
});

it('doubles the size for real', async () => {
  const file = await readFile(new URL('../../people/otto_front.jpg', import.meta.url));
  const bytes = await sharp(file).resize(100).png().toBuffer();
  const target = { role: 'target', picture: { bytes, contentType: 'image/png' } } as const;
  const output = await run('upscale', '', {}, { references: [target] });
  expect([output.widthPx, output.heightPx]).toEqual([200, 250]);
  const difference = async (picture: Uint8Array) => {
    const [a, b] = await Promise.all(
      [picture, file].map((one) => sharp(one).resize(200, 250).removeAlpha().raw().toBuffer()),
    );
    return [...(a ?? [])].reduce((sum, value, i) => sum + (value - (b?.[i] ?? 0)) ** 2, 0);
  };
  const stretched = await sharp(bytes).resize(200, 250, { kernel: 'linear' }).png().toBuffer();
  expect(await difference(output.bytes)).toBeLessThan(await difference(stretched));
});

it.each<[Operation, string, Partial<Record<Role, string>>, RegExp]>([
  ['edit', 'give her a hat', { target: 'mira_front' }, /^not-understood: her, hat/],
  ['swap', '', { target: 'two_faces', front: 'mira_front' }, /^several-faces/],
  ['swap', '', { target: 'product_perfume', front: 'mira_front' }, /^no-face/],
  ['swap', '', { target: 'mira_front' }, /^no-photo: front/],
  ['ring', 'gold', { hand: 'product_perfume' }, /^no-hand/],
  ['scene', 'marble', {}, /^no-photo: product/],
  ['imagine', 'a cat', {}, /^no-operation/],
])(
  'refuses %s "%s"',
  async (operation, prompt, photos, message) => {
    await expect(run(operation, prompt, photos)).rejects.toMatchObject({
      failure: 'invalid',
      inPhoto: PHOTO_PROBLEMS.find((problem) => message.test(problem)) ?? null,
      message: expect.stringMatching(message),
    });
  },
  20_000,
);

it('refuses a cut-out where there is nothing to cut', async () => {
  const bytes = await sharp({
    create: { width: 300, height: 300, channels: 3, background: '#678' },
  })
    .png()
    .toBuffer();
  const references = [{ role: 'target', picture: { bytes, contentType: 'image/png' } } as const];
  await expect(run('cutout', '', {}, { references })).rejects.toThrow(/^no-outline/);
  await expect(run('edit', 'blue background', {}, { references })).rejects.toThrow(/^no-outline/);
});

it('lays a ring across the finger that is asked for', async () => {
  const joints = Array.from({ length: 21 }, () => ({ x: 0, y: 0 }));
  joints[13] = { x: 150, y: 250 };
  joints[14] = { x: 150, y: 130 };
  const [widthPx, heightPx] = [300, 300];
  const rgb = new Uint8ClampedArray(widthPx * heightPx * 3);
  for (let i = 0; i < rgb.length; i += 3) {
    const finger = Math.abs(((i / 3) % widthPx) - 150) < 28;
    rgb.set(finger ? [216, 164, 136] : [70, 90, 110], i);
  }
  const empty = { x: 0, y: 0, width: 0, height: 0 };
  const cutOff = { left: false, right: false, top: false, bottom: false };
  const rgba = new Uint8ClampedArray(widthPx * heightPx * 4);
  const transparent = null;
  const cut = { widthPx, heightPx, rgb, rgba, transparent, bounds: empty, cutOff, face: null };
  const hand = {
    role: 'hand',
    subject: { kind: 'nothing', cut, faces: [] },
    hands: [{ joints, score: 1 }],
  } as const;
  const output = await tryOnRing(
    { ...hand, hands: [...hand.hands], subject: { ...hand.subject, faces: [] } },
    null,
    'gold',
  );
  const { data } = await sharp(output.bytes).raw().toBuffer({ resolveWithObject: true });
  const changed = (x: number, y: number) => {
    const i = (y * widthPx + x) * 3;
    return [0, 1, 2].some((c) => Math.abs((data[i + c] as number) - (rgb[i + c] as number)) > 30);
  };
  const rows = Array.from({ length: heightPx }, (_, y) => y).filter((y) => changed(150, y));
  expect(Math.min(...rows)).toBeGreaterThan(140);
  expect(Math.max(...rows)).toBeLessThan(205);
  expect(changed(95, 185) || changed(205, 185)).toBe(false);
});

it('supports what it understands and nothing else', () => {
  const need = {
    recipe: null,
    references: 1,
    realFaces: true,
    durationSeconds: 0,
    longEdgePx: 1024,
  };
  expect(engine.supports({ ...need, operation: 'edit', prompt: 'make it winter' })).toBe(true);
  expect(engine.supports({ ...need, operation: 'edit', prompt: 'add a dragon' })).toBe(false);
  expect(
    engine.unsupportedReason?.({ ...need, operation: 'edit', prompt: 'add a dragon' }),
  ).toMatch(/dragon/);
  expect(engine.supports({ ...need, operation: 'cutout', transparent: true })).toBe(true);
  expect(engine.supports({ ...need, operation: 'scene', prompt: '', transparent: true })).toBe(
    false,
  );
  expect(engine.supports({ ...need, operation: 'imagine', prompt: 'a cat' })).toBe(false);
});

/** A portrait that its owner has cut out: an oval with a white bar across, and clear around it. */
async function cutOutPortrait(): Promise<Reference> {
  const { picture } = await photo('target', 'mira_front');
  const [width, height] = [160, 200];
  const svg = (body: string) =>
    Buffer.from(
      `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${body}</svg>`,
    );
  const bar = svg(
    `<rect y="${height * 0.8}" width="${width}" height="${height * 0.1}" fill="#fff"/>`,
  );
  const oval = svg(
    `<ellipse cx="${width / 2}" cy="${height / 2}" rx="${width * 0.4}" ry="${height * 0.45}"/>`,
  );
  const bytes = await sharp(picture.bytes)
    .resize(width, height)
    .ensureAlpha()
    .composite([{ input: bar }, { input: oval, blend: 'dest-in' }])
    .png()
    .toBuffer();
  return { role: 'target', picture: { bytes, contentType: 'image/png' } };
}

it('keeps the transparency that a picture has, and its white parts', async () => {
  const target = await cutOutPortrait();
  const before = await clearShare(target.picture.bytes);
  const references = [target];
  const white = async (bytes: Uint8Array) => {
    const { data, info } = await sharp(bytes).raw().toBuffer({ resolveWithObject: true });
    const i = (Math.round(info.height * 0.85) * info.width + info.width / 2) * info.channels;
    return [...data.subarray(i, i + 4)];
  };
  const kept: [Operation, string][] = [
    ['edit', 'warmer'],
    ['edit', 'remove the background'],
    ['edit', 'blur the background'],
    ['edit', 'mirror'],
    ['upscale', ''],
    ['restore', ''],
  ];
  for (const [operation, words] of kept) {
    const { bytes, contentType } = await run(operation, words, {}, { references, longEdgePx: 600 });
    expect([words, contentType]).toEqual([words, 'image/png']);
    expect(Math.abs((await clearShare(bytes)) - before), words).toBeLessThan(0.01);
    const [r = 0, g = 0, b = 0, alpha] = await white(bytes);
    expect([Math.min(r, g, b) > 200, alpha], words).toEqual([true, 255]);
    const { data } = await sharp(bytes).raw().toBuffer({ resolveWithObject: true });
    expect([...data.subarray(0, 4)], words).toEqual([0, 0, 0, 0]);
  }
  const cut = await run('cutout', '', {}, { references });
  const { data, info } = await sharp(cut.bytes).raw().toBuffer({ resolveWithObject: true });
  const middle = (Math.round(info.height * 0.89) * info.width + info.width / 2) * 4;
  expect([...data.subarray(middle, middle + 4)]).toEqual([255, 255, 255, 255]);
  const words = await run('edit', 'write "wonderful day"', {}, { references });
  expect(words.contentType).toBe('image/png');
  expect(await clearShare(words.bytes)).toBeLessThan(before);
  const beach = await run('edit', 'put me on a beach', {}, { references });
  expect(beach.contentType).toBe('image/jpeg');
});
