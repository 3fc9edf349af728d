import { expect, test } from 'vitest';
import { openModelFiles } from './model-files.ts';

test('a file that cannot be read fails the call before anything is loaded, and the next call reads it', async () => {
  const asked: string[] = [];
  let isAway = true;
  const assets = {
    fetch: async (url: string) => {
      asked.push(new URL(url).pathname);
      if (isAway && url.endsWith('.bin')) return new Response('away', { status: 503 });
      return new Response(new URL(url).pathname);
    },
  };
  const files = openModelFiles();
  await expect(files.fetch(['mesh'], assets)).rejects.toThrow('mesh.bin could not be read: 503');
  await expect(files.read('mesh.json')).rejects.toThrow('mesh.json was not fetched');
  isAway = false;
  await files.fetch(['mesh'], assets);
  await files.fetch(['mesh'], assets);
  expect(asked).toEqual(['/mesh.json', '/mesh.bin', '/mesh.json', '/mesh.bin']);
  expect(new TextDecoder().decode(await files.read('mesh.bin'))).toBe('/mesh.bin');
  files.drop();
  await expect(files.read('mesh.bin')).rejects.toThrow('was not fetched');
});
