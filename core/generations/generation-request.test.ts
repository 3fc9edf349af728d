import { expect, it } from 'vitest';
import { countOf, readRequest } from './generation-request.ts';

/** As the build of 20 November 2026 stored a template's picture, and before it had optional fields. */
const STORED = {
  prompt: 'A portrait of NAME in oil',
  recipe: { look: 'noir', params: { grain: 0.4, frame: true, ink: 'red' } },
  aspect: '3:4',
  longEdgePx: 1024,
  durationSeconds: 0,
  seed: 7,
  slots: { name: 'Mira' },
  uploadId: null,
};

it('reads what earlier builds have stored as it is', () => {
  expect(readRequest({ request: JSON.stringify(STORED) })).toEqual(STORED);
  const full = {
    ...STORED,
    uploadId: 'u1',
    secondUploadId: 'u2',
    withFace: true,
    mask: true,
    transparent: true,
    count: 4,
    resultId: null,
    fallbacks: ['local'],
  };
  expect(readRequest({ request: JSON.stringify(full) })).toEqual(full);
  expect(countOf({ request: JSON.stringify(full) })).toBe(4);
});

it('fills in what a row lacks, and refuses what no build has written', () => {
  expect(readRequest({ request: '{}' })).toMatchObject({ prompt: '', slots: {}, uploadId: null });
  expect(countOf({ request: '{}' })).toBe(1);
  expect(() => readRequest({ request: '{"count":"many"}' })).toThrow();
  expect(() => readRequest({ request: 'null' })).toThrow();
});
