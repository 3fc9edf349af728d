import { expect, test } from 'vitest';
import { shippedModel } from '../testing/models.node.ts';
import { costMicros, creditsOf, secondsOf, sizeOf, typicalSecondsOf } from './cost.ts';

test.each([
  ['flux-kontext-pro', 1536, 0, 40_000],
  ['sdxl', 1024, 0, 10_000],
  ['seedance', 1280, 5, 1_210_000],
  ['seedance', 864, 4.5, 540_000],
  ['flux-2-klein-4b', 1024, 0, 4 * 287 + 4 * 59],
  ['flux-2-dev', 2048, 0, 25 * (4 * 410 + 4 * 210)],
  ['flux-2-klein-9b', 1024, 0, 17_000],
])('%s at %i px and %d s costs %i millionths of a dollar', (id, longEdgePx, seconds, micros) => {
  const need = { longEdgePx, durationSeconds: seconds };
  expect(costMicros(shippedModel(id), need)).toBe(micros);
});

test('a video costs its users by the second and by its size', () => {
  const row = shippedModel('seedance');
  expect(creditsOf(row, { longEdgePx: 1280, durationSeconds: 5 })).toBe(100);
  expect(creditsOf(row, { longEdgePx: 1920, durationSeconds: 4.5 })).toBe(225);
  expect(typicalSecondsOf(row, { longEdgePx: 1280, durationSeconds: 5 })).toBe(120);
  expect(sizeOf(row, 865)).toBe('720p');
  expect(sizeOf(row, 9_000)).toBe('1080p');
});

test('where not every length goes, the next longer one is asked for and paid', () => {
  const row = { ...shippedModel('seedance'), seconds: { least: 5, most: 10, only: [5, 10] } };
  expect([4, 5, 6, 10].map((wished) => secondsOf(row, wished))).toEqual([5, 5, 10, 10]);
  expect(creditsOf(row, { longEdgePx: 1280, durationSeconds: 6 })).toBe(200);
});
