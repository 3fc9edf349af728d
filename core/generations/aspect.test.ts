import sharp from 'sharp';
import { expect, test } from 'vitest';
import type { Reference } from '../engines/engine.ts';
import { aspectLike } from './aspect.ts';

async function picture(width: number, height: number, role: Reference['role'] = 'target') {
  const create = { width, height, channels: 3, background: 'red' } as const;
  const bytes = new Uint8Array(await sharp({ create }).jpeg().toBuffer());
  return { role, picture: { bytes, contentType: 'image/jpeg' } } satisfies Reference;
}

test.each([
  [100, 100, '1:1'],
  [1920, 1080, '16:9'],
  [300, 900, '9:16'],
  [303, 400, '3:4'],
  [300, 200, '16:9'],
] as const)('%i by %i is nearest to %s', async (width, height, aspect) => {
  expect(aspectLike([await picture(width, height)], '4:5')).toBe(aspect);
});

test('a face, no picture and a broken one leave it as it was', async () => {
  expect(aspectLike([await picture(900, 300, 'front')], '4:5')).toBe('4:5');
  expect(aspectLike([], '4:5')).toBe('4:5');
  const broken = { bytes: new Uint8Array(40), contentType: 'image/png' } as const;
  expect(aspectLike([{ role: 'target', picture: broken }], '4:5')).toBe('4:5');
});
