import { readFile } from 'node:fs/promises';
import sharp from 'sharp';
import { afterAll, describe, expect, test } from 'vitest';
import { FACE_SLOTS, type FaceSlot } from '../operations/row.ts';
import { slotFor } from './faces.ts';
import { jpeg, pngBomb } from './testing/bad-files.node.ts';
import { openVision } from './vision.node.ts';
import { type FaceCheck, type FaceProblem, PictureError } from './vision.ts';

const vision = openVision();
afterAll(() => vision.close());

const file = (name: string) => readFile(new URL(`../people/${name}.jpg`, import.meta.url));

async function check(
  name: string | Uint8Array,
  wanted: readonly FaceSlot[] = FACE_SLOTS,
  others: number[][] = [],
): Promise<FaceCheck> {
  const bytes = typeof name === 'string' ? await file(name) : name;
  return vision.checkFace({ picture: { bytes, contentType: 'image/jpeg' }, wanted, others });
}

async function descriptorOf(name: string): Promise<number[]> {
  const found = await check(name);
  return found.ok ? found.reading.descriptor : expect.unreachable(`${name} was refused`);
}

describe('face checks', () => {
  test.each(['mira', 'kofi', 'otto'])(
    'the three photos of %s fill the three slots',
    async (name) => {
      const others: number[][] = [];
      for (const slot of FACE_SLOTS) {
        const found = await check(`${name}_${slot}`, FACE_SLOTS, others);
        if (!found.ok) return expect.unreachable(`${slot}: ${found.problem}`);
        expect(found.slot).toBe(slot);
        others.push(found.reading.descriptor);
      }
    },
  );

  test.each([
    ['mira_dark', 'too-dark'],
    ['mira_profile', 'no-face'],
    ['noface_mug_plant', 'no-face'],
    ['product_perfume', 'no-face'],
    ['two_faces', 'several-faces'],
    ['mira_tinyface', 'face-too-small'],
    ['mira_blurred', 'blurred'],
  ])('%s is refused: %s', async (name, problem) => {
    expect(await check(name)).toMatchObject({ ok: false, problem });
  });

  test.each<[string, FaceSlot[], string]>([
    ['mira_left', ['front'], 'not-front'],
    ['mira_front', ['left', 'right'], 'turned-too-little'],
    ['mira_left', ['right'], 'wrong-side'],
    ['mira_right', ['left'], 'wrong-side'],
  ])('%s for %s is refused: %s', async (name, wanted, problem) => {
    expect(await check(name, wanted)).toMatchObject({ ok: false, problem });
  });

  test('somebody else than on the other photos is refused', async () => {
    const mira = await descriptorOf('mira_front');
    expect(await check('kofi_left', ['left'], [mira])).toMatchObject({ problem: 'someone-else' });
  });

  test('a face over the edge of the picture is refused', async () => {
    const cut = await sharp(await file('mira_front'))
      .extract({ left: 0, top: 0, width: 1024, height: 770 })
      .jpeg()
      .toBuffer();
    expect(await check(cut)).toMatchObject({ ok: false, problem: 'face-cut-off' });
  });

  test('a black picture is dark rather than empty', async () => {
    const black = await jpeg((image) => image.linear(0.05, 0));
    expect(await check(black)).toEqual({ ok: false, problem: 'too-dark', reading: null });
  });
});

test.each([
  ['mira_front', 1],
  ['two_faces', 2],
  ['product_perfume', 0],
])('%s shows so many faces: %i', async (name, count) => {
  const bytes = await file(name);
  expect(await vision.countFaces({ bytes, contentType: 'image/jpeg' })).toBe(count);
});

describe('slots by angle', () => {
  test.each<[number, number, FaceSlot[], FaceSlot | FaceProblem]>([
    [0, 0, ['front', 'left', 'right'], 'front'],
    [-10, 0, ['front'], 'front'],
    [10.5, 0, ['front', 'left', 'right'], 'turned-too-little'],
    [10.5, 0, ['front'], 'not-front'],
    [0, 0, ['left'], 'turned-too-little'],
    [11, 0, ['front', 'left'], 'left'],
    [-45, 0, ['right'], 'right'],
    [46, 0, ['left'], 'turned-too-far'],
    [46, 0, ['front'], 'not-front'],
    [20, 0, ['front', 'right'], 'wrong-side'],
    [0, 50, ['front'], 'turned-too-far'],
  ])('yaw %d, pitch %d for %s: %s', (yaw, pitch, wanted, expected) => {
    expect(Object.values(slotFor(yaw, pitch, wanted))).toEqual([expected]);
  });
});

describe('analyse', () => {
  test('cuts the person out and says where the picture cuts them off', async () => {
    const bytes = await file('mira_left');
    const person = await vision.analyse({ bytes, contentType: 'image/jpeg' });
    const { widthPx, heightPx, rgba, rgb, face, cutOff } = person;
    expect([widthPx, heightPx]).toEqual([1024, 1280]);
    expect([rgba.length, rgb.length]).toEqual([1024 * 1280 * 4, 1024 * 1280 * 3]);
    expect(cutOff).toEqual({ left: false, right: true, top: false, bottom: true });
    const alphaAt = (x: number, y: number) =>
      rgba[(Math.round(y) * widthPx + Math.round(x)) * 4 + 3];
    if (face === null) return expect.unreachable('no face');
    for (const point of [face.leftEye, face.rightEye, face.mouth, face.chin]) {
      expect(alphaAt(point.x, point.y)).toBe(255);
    }
    expect(face.leftEye.x).toBeLessThan(face.rightEye.x);
    expect(face.yawDegrees).toBeGreaterThan(11);
    for (const [x, y] of [
      [5, 5],
      [1015, 5],
      [60, 640],
    ] as const)
      expect(alphaAt(x, y)).toBe(0);
    const { x, y, width, height } = person.bounds;
    expect([x + width, y + height]).toEqual([1024, 1280]);
    expect([x, y].every((edge) => edge > 100 && edge < 240)).toBe(true);
  });

  test('soft edges hold no old background', async () => {
    const bytes = await file('kofi_front');
    const { rgba, rgb } = await vision.analyse({ bytes, contentType: 'image/jpeg' });
    // Black hair before a beige wall: a half-covered pixel of the old picture is far lighter than hair.
    let [own, seen, count] = [0, 0, 0];
    for (let y = 140; y < 330; y++) {
      for (let x = 300; x < 720; x++) {
        const i = (y * 1024 + x) * 4;
        const alpha = rgba[i + 3] ?? 0;
        if (alpha < 60 || alpha > 190) continue;
        own += rgba[i + 1] ?? 0;
        seen += rgb[(i / 4) * 3 + 1] ?? 0;
        count++;
      }
    }
    expect(count).toBeGreaterThan(200);
    expect((seen - own) / count).toBeGreaterThan(20);
  });

  test('a picture without anybody has no face; a small working size is kept', async () => {
    const bytes = await file('product_perfume');
    const person = await vision.analyse({ bytes, contentType: 'image/jpeg' }, 480);
    expect(person.face).toBeNull();
    expect(person.bounds).toEqual({ x: 0, y: 0, width: 0, height: 0 });
    expect(Math.max(person.widthPx, person.heightPx)).toBe(480);
  });

  test.each([
    [2048, 64],
    [64, 2048],
    [64, 64],
    [1, 1],
  ])('a picture of %i × %i breaks nothing', async (width, height) => {
    const bytes = await jpeg((image) => image.resize(width, height, { fit: 'fill' }));
    const person = await vision.analyse({ bytes, contentType: 'image/jpeg' });
    const edge = Math.min(1, 1280 / Math.max(width, height));
    expect([person.widthPx, person.heightPx]).toEqual([width * edge, height * edge]);
  });

  test('its bytes are its own, so that they can move to another worker', async () => {
    const bytes = await file('mira_front');
    const { rgba, rgb } = await vision.analyse({ bytes, contentType: 'image/jpeg' }, 320);
    const { bytes: small } = await vision.shrink(bytes, 100);
    for (const part of [rgba, rgb, small]) expect(part.buffer.byteLength).toBe(part.length);
  });

  test('an aborted request is answered with the reason', async () => {
    const bytes = await file('mira_front');
    const abort = new AbortController();
    const pending = vision.analyse({ bytes, contentType: 'image/jpeg' }, 640, abort.signal);
    abort.abort(new Error('cancelled by the user'));
    await expect(pending).rejects.toThrow('cancelled by the user');
  });
});

describe('pictures', () => {
  test('clean tells problems across the thread', async () => {
    const refused = vision.clean(pngBomb(10_000, 10_000));
    await expect(refused).rejects.toBeInstanceOf(PictureError);
    await expect(refused).rejects.toMatchObject({ problem: 'too-many-pixels' });
    expect(await vision.clean(await jpeg())).toMatchObject({ contentType: 'image/jpeg' });
  });

  test('shrink fits the longest side', async () => {
    const small = await vision.shrink(await file('mira_front'), 320);
    expect(small).toMatchObject({ widthPx: 256, heightPx: 320, contentType: 'image/jpeg' });
    expect(await sharp(small.bytes).metadata()).toMatchObject({ width: 256, height: 320 });
  });

  test('shrink keeps colours in full detail, and transparency', async () => {
    const lines = Buffer.alloc(400 * 200 * 4, Buffer.from([255, 0, 0, 255, 0, 0, 255, 255]));
    const drawn = sharp(lines, { raw: { width: 400, height: 200, channels: 4 } });
    const opaque = await vision.shrink(await drawn.clone().png().toBuffer(), 400);
    const { data } = await sharp(opaque.bytes).raw().toBuffer({ resolveWithObject: true });
    expect((data[0] ?? 0) - (data[3] ?? 0)).toBeGreaterThan(200);
    expect(await sharp(opaque.bytes).metadata()).toMatchObject({ chromaSubsampling: '4:4:4' });
    lines.fill(0, 0, 400 * 100 * 4);
    const clear = await vision.shrink(await drawn.clone().png().toBuffer(), 200);
    expect(clear).toMatchObject({ contentType: 'image/webp', widthPx: 200, heightPx: 100 });
    expect((await sharp(clear.bytes).stats()).channels[3]?.mean).toBeCloseTo(127.5, 0);
  });

  test('what is white or black on nothing is screened on both, and without its alpha', async () => {
    const pixels = Buffer.alloc(64 * 64 * 4, Buffer.from([255, 255, 255, 1]));
    pixels.fill(Buffer.from([0, 0, 0, 255]), 0, 64 * 32 * 4);
    const bytes = await sharp(pixels, { raw: { width: 64, height: 64, channels: 4 } })
      .png()
      .toBuffer();
    const { classifications, previews } = await vision.classify({
      bytes,
      contentType: 'image/png',
      frames: 1,
      revealingFrom: 2,
      previewEdgePx: 64,
    });
    expect([classifications.length, previews.length]).toEqual([3, 3]);
    const lowest = await Promise.all(
      previews.map(async (jpeg) => {
        const { data } = await sharp(jpeg).greyscale().raw().toBuffer({ resolveWithObject: true });
        return [Math.round((data[64] ?? 0) / 255), Math.round((data.at(-64) ?? 0) / 255)];
      }),
    );
    expect(lowest).toEqual([
      [0, 1],
      [0, 0],
      [0, 1],
    ]);
  });

  test.each([1, 2, 4, 5, 12])('a contact sheet of %i tiles', async (count) => {
    const bytes = await jpeg();
    const tiles = Array.from({ length: count }, (_, i) => ({ bytes, label: String(i + 1) }));
    const sheet = await vision.contactSheet(tiles);
    expect(await sharp(sheet.bytes).metadata()).toMatchObject({
      format: 'jpeg',
      width: sheet.widthPx,
      height: sheet.heightPx,
    });
  });

  test('a contact sheet of no or too many tiles is refused', async () => {
    await expect(vision.contactSheet([])).rejects.toThrow('1 to 12 tiles');
    const tile = { bytes: await jpeg(), label: '1' };
    await expect(vision.contactSheet(Array(13).fill(tile))).rejects.toThrow('1 to 12 tiles');
  });

  test('the thread survives a picture that cannot be decoded', async () => {
    const broken = { bytes: Buffer.from('no picture'), contentType: 'image/jpeg' as const };
    await expect(vision.analyse(broken)).rejects.toThrow('unsupported image format');
    expect(await vision.shrink(await jpeg(), 100)).toMatchObject({ widthPx: 100 });
  });
});

describe('likeness', () => {
  const picture = async (name: string) => ({
    bytes: new Uint8Array(await file(name)),
    contentType: 'image/jpeg' as const,
  });

  test('is measured by the face that looks most like the profile', async () => {
    const mira = [await descriptorOf('mira_front')];
    const [self, other, both] = [
      await vision.likeness(await picture('mira_left'), mira),
      await vision.likeness(await picture('kofi_front'), mira),
      await vision.likeness(await picture('two_faces'), mira),
    ];
    expect(self).toBeGreaterThan(0.7);
    expect(other).toBeLessThan(0.5);
    expect(both).toBeGreaterThan(0.6);
  });

  test('is not told where no face is, where it is too small, or without a profile', async () => {
    const mira = [await descriptorOf('mira_front')];
    expect(await vision.likeness(await picture('noface_mug_plant'), mira)).toBeNull();
    const far = await sharp(await file('mira_front'))
      .resize(160)
      .jpeg()
      .toBuffer();
    expect(await vision.likeness({ bytes: far, contentType: 'image/jpeg' }, mira)).toBeNull();
    expect(await vision.likeness(await picture('mira_front'), [])).toBeNull();
  });
});
