import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { partsOf } from './chunks.ts';
import { openKeyRing } from './key-ring.ts';
import { s3Store } from './s3.node.ts';
import { digestOf, pieceAt } from './testing/sample-bytes.ts';
import { openStoresServer, type StoresServer } from './testing/stores-server.node.ts';
import { type AccountKey, openVault } from './vault.ts';

const MIB = 1024 * 1024;
let server: StoresServer;

beforeAll(async () => {
  server = await openStoresServer('videos');
});
afterAll(() => server.close());

const digest = (length: number) =>
  digestOf(
    (async function* () {
      yield pieceAt(0, length);
    })(),
  );

describe.each(['r2', 's3'] as const)('in workerd, the store of %s', (name) => {
  const trial = (what: string) => server.trial(name, what, `trials/${name}/${what}`);

  test('keeps nothing of a stream that breaks, and throws its error', async () => {
    const thrown = ['reset by the provider', 'reset by the provider'];
    expect(await trial('broken')).toEqual({ thrown, kept: null });
  });

  test('keeps 25 MiB with a part in memory', async () => {
    const { most, ...rest } = (await trial('bounded')) as { most: number };
    expect(rest).toEqual({ digest: await digest(25 * MIB), byteLength: 25 * MIB });
    expect(most).toBeLessThan(MIB);
  });

  test('gives all of an object that is replaced while it is read, or fails', async () => {
    const seen = await trial('replaced');
    const all = await digest(8 * MIB);
    if (!(seen as { problem?: string }).problem) expect(seen).toEqual(all);
    else expect(seen).toEqual({ problem: 'unavailable' });
  });

  test('holds a sealed video that reads there as it does on Node', async () => {
    type Sealed = { account: AccountKey; digest: unknown; byteLength: number; part: number[] };
    const { account, ...sealed } = (await trial('sealed')) as Sealed;
    const length = 10 * MIB + 3;
    const whole = await digest(length);
    const part = [...pieceAt(7 * MIB, 5)];
    expect(sealed).toEqual({ digest: whole, byteLength: length, part });
    const store = s3Store({ ...server.access, bucket: 'videos' });
    const vault = openVault({ store, keys: openKeyRing([new Uint8Array(32).fill(7)]) });
    const here = await vault.getStream(account, `trials/${name}/sealed`);
    expect(await digestOf(partsOf(here?.stream ?? new Blob([]).stream()))).toEqual(whole);
  });
});

test('a part that R2 refuses ends the upload and the stream, and nothing is stored', async () => {
  expect(await server.trial('r2', 'part', 'trials/r2/part')).toMatchObject({
    problem: 'unavailable',
    aborted: 1,
    cancelled: true,
    isThere: false,
  });
});

test('the list of R2 goes on over pages, and many are deleted by thousands', async () => {
  const key = 'pages/r2';
  expect(await server.trial('r2', 'pages', key)).toEqual({
    pages: 4,
    keys: Array.from({ length: 5 }, (_, i) => `${key}/p_${1998 + i}`),
    deletions: [1000, 1000, 3],
    left: 0,
  });
});
