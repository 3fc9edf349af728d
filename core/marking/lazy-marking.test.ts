import { expect, test } from 'vitest';
import type { EngineOutput } from '../engines/engine.ts';
import { partsOf, streamOf } from '../storage/chunks.ts';
import { unmarked } from '../testing/marking.ts';
import { lazyMarking } from './lazy-marking.ts';
import type { Marking, Provenance } from './marking.ts';

const PICTURE: EngineOutput = {
  kind: 'image',
  bytes: new Uint8Array([1]),
  contentType: 'image/jpeg',
  widthPx: 1,
  heightPx: 1,
  durationSeconds: 0,
};
const MAKING: Provenance = { engine: 'local', sourceType: 'compositeSynthetic' };
const marked: Marking = {
  ...unmarked,
  mark: async (output) => ({ ...output, bytes: new Uint8Array([2]) }),
  publicKey: async () => 'ours',
};

async function bytesOf(stream: ReadableStream<Uint8Array>): Promise<number[]> {
  const bytes: number[] = [];
  for await (const part of partsOf(stream)) bytes.push(...part);
  return bytes;
}
const source = () =>
  streamOf(
    (async function* () {
      yield new Uint8Array([7, 8]);
    })(),
  );

test('is opened once, with the first output', async () => {
  let opened = 0;
  const marking = lazyMarking(
    async () => {
      opened += 1;
      return marked;
    },
    { warn: () => undefined },
  );
  expect(opened).toBe(0);
  const both = await Promise.all([marking.mark(PICTURE, MAKING), marking.mark(PICTURE, MAKING)]);
  expect(both.map(({ bytes }) => [...bytes])).toEqual([[2], [2]]);
  expect(await marking.publicKey()).toBe('ours');
  expect(opened).toBe(1);
});

test('loses no output while it cannot be opened, and tries again', async () => {
  const told: string[] = [];
  let broken = true;
  const marking = lazyMarking(
    async () => {
      if (broken) throw new Error('no certificate');
      return marked;
    },
    { warn: (_, message) => told.push(message) },
  );
  expect(await marking.mark(PICTURE, MAKING)).toBe(PICTURE);
  expect(await bytesOf(marking.markStream(source(), MAKING))).toEqual([7, 8]);
  expect(await marking.fingerprints(PICTURE)).toEqual([]);
  expect(told).toHaveLength(3);
  broken = false;
  expect([...(await marking.mark(PICTURE, MAKING)).bytes]).toEqual([2]);
  await marking.close();
});
