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
  const marking = lazyMarking(async () => {
    opened += 1;
    return marked;
  });
  expect(opened).toBe(0);
  const both = await Promise.all([marking.mark(PICTURE, MAKING), marking.mark(PICTURE, MAKING)]);
  expect(both.map(({ bytes }) => [...bytes])).toEqual([[2], [2]]);
  expect(opened).toBe(1);
});

test('lets no output through while it cannot be opened, and tries again', async () => {
  let broken = true;
  const marking = lazyMarking(async () => {
    if (broken) throw new Error('no certificate');
    return marked;
  });
  const refused = { fault: 'signing', cause: new Error('no certificate') };
  await expect(marking.mark(PICTURE, MAKING)).rejects.toMatchObject(refused);
  await expect(bytesOf(marking.markStream(source(), MAKING))).rejects.toMatchObject(refused);
  expect(await marking.fingerprints(PICTURE)).toEqual([]);
  broken = false;
  expect([...(await marking.mark(PICTURE, MAKING)).bytes]).toEqual([2]);
  await marking.close();
});
