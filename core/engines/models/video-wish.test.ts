import { expect, test } from 'vitest';
import type { EngineNeed } from '../engine.ts';
import { CATALOGUE } from '../testing/models.node.ts';
import { costMicros, creditsOf } from './cost.ts';
import { unmetWish } from './video-wish.ts';

const row = (id: string) => {
  const found = CATALOGUE.rows.find((one) => one.id === id);
  if (!found) throw new Error(id);
  return found;
};
const need = (video: EngineNeed['video'], of: Partial<EngineNeed> = {}): EngineNeed => ({
  operation: 'animate',
  recipe: null,
  references: 1,
  realFaces: true,
  durationSeconds: video?.seconds ?? 5,
  longEdgePx: video?.longEdgePx ?? 1280,
  ...(video && { video }),
  ...of,
});

test.each<[string, EngineNeed['video'], string | null]>([
  ['wan-2.5', undefined, null],
  ['wan-2.5', { seconds: 10 }, null],
  ['wan-2.5', { seconds: 8 }, 'not 8 s'],
  ['wan-2.5', { sound: true }, null],
  ['wan-2.5', { sound: false }, 'not without sound'],
  ['wan-2.5', { aspect: '9:16' }, 'not 9:16'],
  ['veo-3.1', { seconds: 8, sound: true, longEdgePx: 1920, aspect: '9:16' }, null],
  ['veo-3.1', { longEdgePx: 864 }, 'not 864 px'],
  ['veo-3.1', { aspect: '1:1' }, 'not 1:1'],
  ['kling-v3', { sound: false, seconds: 3 }, null],
  ['kling-v3', { aspect: '16:9' }, 'not 16:9'],
  ['seedance', { aspect: '9:16', sound: true, seconds: 15 }, null],
  ['seedance', { aspect: '4:5' }, 'not 4:5'],
  ['seedance-2.5', { aspect: '9:16' }, 'not 9:16'],
])('%s does %j: %s', (id, video, said) => {
  expect(unmetWish(row(id), need(video))).toBe(said);
});

test('a model that makes silent videos alone has none with sound', () => {
  const { sound: _, ...silent } = row('seedance');
  expect(unmetWish(silent, need({ sound: true }))).toBe('no sound');
  expect(unmetWish(silent, need({ sound: false }))).toBeNull();
});

test('sound costs what the row says, where it was chosen', () => {
  const veo = row('veo-3.1');
  expect(costMicros(veo, need({ seconds: 4 }))).toBe(800_000);
  expect(costMicros(veo, need({ seconds: 4, sound: true }))).toBe(1_600_000);
  expect(creditsOf(veo, need({ seconds: 4, sound: false }))).toBe(80);
  expect(creditsOf(veo, need({ seconds: 4, sound: true }))).toBe(160);
  // Where it is always there, it is in the price.
  const wan = row('wan-2.5');
  expect(creditsOf(wan, need({ sound: true }))).toBe(creditsOf(wan, need(undefined)));
});
