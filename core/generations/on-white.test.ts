import sharp from 'sharp';
import { expect, test } from 'vitest';
import type { EngineNeed, Reference } from '../engines/engine.ts';
import { silentLog } from '../log.ts';
import type { Picture } from '../vision/picture.ts';
import { drawOnWhite } from '../vision/shrink-picture.node.ts';
import type { Vision } from '../vision/vision.ts';
import { onWhiteFor } from './on-white.ts';

const need: EngineNeed = {
  operation: 'edit',
  recipe: null,
  references: 1,
  realFaces: false,
  durationSeconds: 0,
  longEdgePx: 1024,
};
const engine = (company: string | null, alpha: boolean) => ({
  company,
  supports: (asked: EngineNeed) => alpha || asked.transparent !== true,
});
const onWhite = ({ bytes }: Picture) => drawOnWhite(bytes);
const ctx = { log: silentLog, vision: { onWhite } as Partial<Vision> as Vision };

async function clear(role: Reference['role']): Promise<Reference> {
  const background = { r: 200, g: 0, b: 0, alpha: 0 };
  const create = { width: 20, height: 10, channels: 4 as const, background };
  const bytes = new Uint8Array(await sharp({ create }).png().toBuffer());
  return { role, picture: { bytes, contentType: 'image/png' } };
}

test('an engine that knows no transparency gets transparent pictures on white', async () => {
  const [target, mask] = [await clear('target'), await clear('mask')];
  const [sent] = await onWhiteFor(ctx, engine('Somebody', false), need, [target]);
  expect(sent).toMatchObject({ role: 'target', picture: { contentType: 'image/jpeg' } });
  const { data } = await sharp(sent?.picture.bytes).raw().toBuffer({ resolveWithObject: true });
  expect([...data.subarray(0, 3)]).toEqual([255, 255, 255]);
  for (const other of [engine('Somebody', true), engine(null, false)])
    expect(await onWhiteFor(ctx, other, need, [target])).toEqual([target]);
  const masked = await onWhiteFor(ctx, engine('Somebody', false), need, [target, mask]);
  expect(masked).toEqual([target, mask]);
  const away = { ...ctx, vision: { onWhite: () => Promise.reject(new Error('busy')) } as never };
  expect(await onWhiteFor(away, engine('Somebody', false), need, [target])).toEqual([target]);
});
