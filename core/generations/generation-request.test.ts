import { expect, it } from 'vitest';
import {
  clearRequest,
  countOf,
  joinRequest,
  readRequest,
  splitRequest,
} from './generation-request.ts';

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
  expect(clearRequest({ request: JSON.stringify(STORED) })).toEqual(STORED);
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
  expect(clearRequest({ request: JSON.stringify(full) })).toEqual(full);
  expect(countOf({ request: JSON.stringify(full) })).toBe(4);
});

it('fills in what a row lacks, and refuses what no build has written', () => {
  expect(clearRequest({ request: '{}' })).toMatchObject({ prompt: '', slots: {}, uploadId: null });
  expect(readRequest({ request: '{}' })).toMatchObject({ recipe: null, uploadId: null });
  expect(countOf({ request: '{}' })).toBe(1);
  expect(() => readRequest({ request: '{"count":"many"}' })).toThrow();
  expect(() => readRequest({ request: 'null' })).toThrow();
});

it('parts a request into a plan without a word of it, and words, and joins them again', () => {
  const request = clearRequest({ request: JSON.stringify(STORED) });
  const { plan, words } = splitRequest(request);
  const kept = JSON.stringify(plan);
  for (const word of ['portrait', 'Mira', 'red', '"prompt":']) expect(kept).not.toContain(word);
  expect(readRequest({ request: kept })).toEqual(plan);
  expect(joinRequest(readRequest({ request: kept }), JSON.stringify(words))).toEqual(request);
});
