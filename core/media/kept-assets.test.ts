import { expect, test } from 'vitest';
import { keepAssets } from './kept-assets.ts';

function files(sizes: Readonly<Record<string, number>>) {
  const asked: string[] = [];
  const kept = keepAssets(async (of, id) => {
    asked.push(`${of}/${id}`);
    const size = sizes[id];
    return size === undefined ? null : { bytes: new Uint8Array(size), contentType: 'image/jpeg' };
  }, 100);
  return { asked, read: (id: string, of: 'cover' | 'person' = 'cover') => kept(of, id) };
}

test('a file is read once, and is the same bytes again', async () => {
  const { asked, read } = files({ noir: 40 });
  const first = await read('noir');
  expect((await read('noir'))?.bytes).toBe(first?.bytes);
  expect((await read('noir', 'person'))?.bytes).not.toBe(first?.bytes);
  expect(asked).toEqual(['cover/noir', 'person/noir']);
});

test('what was not asked for the longest makes room, also for who comes at once', async () => {
  const { asked, read } = files({ a: 40, b: 40, c: 40 });
  await Promise.all(['a', 'b', 'a'].map((id) => read(id)));
  await read('a');
  await read('c');
  asked.length = 0;
  await read('a');
  await read('c');
  expect(asked).toEqual([]);
  await read('b');
  expect(asked).toEqual(['cover/b']);
});

test('what is absent or too large is asked for each time, and drives nothing out', async () => {
  const { asked, read } = files({ a: 100, huge: 101 });
  for (const id of ['a', 'huge', 'gone', 'huge', 'gone', 'a']) await read(id);
  expect(asked).toEqual(['cover/a', 'cover/huge', 'cover/gone', 'cover/huge', 'cover/gone']);
});
