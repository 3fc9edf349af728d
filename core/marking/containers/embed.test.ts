import { readFile } from 'node:fs/promises';
import sharp from 'sharp';
import { beforeAll, describe, expect, test } from 'vitest';
import { isOurMark, type Mark, readXmp, xmpPacket } from '../xmp.ts';
import { BrokenFile } from './bytes.ts';
import { containerOf, embedXmp, extractXmp, type PictureType } from './embed.ts';

const MARK: Mark = {
  sourceTypeUri: 'http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia',
  engine: 'A <model> & "more"',
  madeAt: Date.UTC(2026, 10, 21),
};
const xmp = xmpPacket(MARK);
const pictures = new Map<string, { type: PictureType; bytes: Uint8Array }>();

beforeAll(async () => {
  const photo = sharp(await readFile(new URL('../../people/mira_front.jpg', import.meta.url)));
  const clear = photo.clone().ensureAlpha(0.5);
  const made = {
    'a JPEG': ['image/jpeg', photo.clone().jpeg()],
    'a JPEG with EXIF': [
      'image/jpeg',
      photo
        .clone()
        .withExif({ IFD0: { Artist: 'x' } })
        .jpeg(),
    ],
    'a PNG': ['image/png', photo.clone().resize(300).png()],
    'a PNG with alpha': ['image/png', clear.clone().resize(300).png()],
    'a WebP': ['image/webp', photo.clone().webp()],
    'a lossless WebP': ['image/webp', photo.clone().resize(301).webp({ lossless: true })],
    'a WebP with alpha': ['image/webp', clear.clone().resize(301).webp()],
    'a lossless WebP with alpha': [
      'image/webp',
      clear.clone().resize(300).webp({ lossless: true }),
    ],
  } as const;
  for (const [name, [type, image]] of Object.entries(made))
    pictures.set(name, { type, bytes: new Uint8Array(await image.toBuffer()) });
});

const NAMES = [
  'a JPEG',
  'a JPEG with EXIF',
  'a PNG',
  'a PNG with alpha',
  'a WebP',
  'a lossless WebP',
  'a WebP with alpha',
  'a lossless WebP with alpha',
];

function picture(name: string) {
  const found = pictures.get(name);
  if (!found) throw new RangeError(name);
  return found;
}

describe.each(NAMES)('XMP in %s', (name) => {
  test('is read by us and by others, and the pixels are the same', async () => {
    const { type, bytes } = picture(name);
    const marked = embedXmp(bytes, type, xmp);
    expect(containerOf(marked)).toBe(type);
    const read = readXmp(extractXmp(marked, type) ?? '');
    expect(read).toEqual({
      creatorTool: 'alme bots',
      sourceTypeUri: MARK.sourceTypeUri,
      engine: MARK.engine,
    });
    expect(isOurMark(read)).toBe(true);
    expect(extractXmp(bytes, type)).toBeNull();
    const [before, after] = await Promise.all([
      sharp(bytes).raw().toBuffer(),
      sharp(marked, { failOn: 'warning' }).raw().toBuffer(),
    ]);
    expect(after.equals(before)).toBe(true);
    const facts = await sharp(marked).metadata();
    expect(facts.xmpAsString).toContain('trainedAlgorithmicMedia');
    expect(facts.hasAlpha).toBe((await sharp(bytes).metadata()).hasAlpha);
  });

  test('takes the place of the XMP before it', () => {
    const { type, bytes } = picture(name);
    const once = embedXmp(bytes, type, xmp);
    expect(embedXmp(once, type, xmp)).toEqual(once);
  });

  test('is refused by a file that is cut off in its head', () => {
    const { type, bytes } = picture(name);
    expect(() => embedXmp(bytes.subarray(0, 40), type, xmp)).toThrow(BrokenFile);
    expect(() => extractXmp(new Uint8Array(100).fill(0xff), type)).toThrow(BrokenFile);
  });
});

test('keeps EXIF in front, where readers look for it', async () => {
  const { bytes } = picture('a JPEG with EXIF');
  const marked = embedXmp(bytes, 'image/jpeg', xmp);
  expect((await sharp(marked).metadata()).exif?.length).toBe(
    (await sharp(bytes).metadata()).exif?.length,
  );
});

test('says nothing that XML could not carry', () => {
  const read = readXmp(xmpPacket({ ...MARK, engine: 'a\u0000b\u0007</x>' }));
  expect(read.engine).toBe('a b </x>');
});

test('reads properties that others write as attributes', () => {
  const read = readXmp(
    '<rdf:Description xmp:CreatorTool="Other" Iptc4xmpExt:DigitalSourceType = \'u\'/>',
  );
  expect(read).toEqual({ creatorTool: 'Other', sourceTypeUri: 'u', engine: null });
  expect(isOurMark(read)).toBe(false);
});
