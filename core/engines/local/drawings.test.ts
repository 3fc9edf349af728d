import { readdir, readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';

const HERE = new URL('./', import.meta.url);

async function drawings(): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for (const file of await readdir(HERE, { recursive: true }))
    if (file.endsWith('.ts') && !file.endsWith('.test.ts'))
      found.set(file, await readFile(new URL(file, HERE), 'utf8'));
  return found;
}

// resvg 2.6.2 fills newer colours black, leaves out what is inside HTML, and draws a picture only where its
// bytes are of the type that is said.
test('nothing is drawn with what resvg does not know', async () => {
  const unknown = /\b(?:oklch|oklab|lch|lab|color-mix|color)\(|var\(--|<foreignObject|<image\b/;
  const meeting = [...(await drawings())].filter(([, code]) => unknown.test(code));
  expect(meeting.map(([file]) => file)).toEqual([]);
});

// resvg 2.6.2 takes its default font for a family that it does not have, without a word.
test('every family that is named is one of the fonts that are loaded', async () => {
  const files = (await readdir(HERE, { recursive: true })).filter((file) => file.endsWith('.ttf'));
  const familyOf = (file: string) => /(\w+?)_/.exec(file.split('/').at(-1) ?? '')?.[1];
  const loaded = new Set(files.map((file) => familyOf(file)?.replace(/(?<=[a-z])(?=[A-Z])/g, ' ')));
  const named = [...(await drawings()).values()].flatMap((code) =>
    [...code.matchAll(/(?:family: |font-family=)['"]([^'"$]+)['"]/g)].map(([, name]) => name),
  );
  expect(named.length).toBeGreaterThan(5);
  expect(named.filter((name) => !loaded.has(name))).toEqual([]);
});
