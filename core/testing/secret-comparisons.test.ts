import { readdir, readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';

const ROOT = new URL('../../', import.meta.url);
const COMPARES =
  /([\w.?]*(?:secret|token|signature|proof|hmac|csrf)\w*(?:\(\w*\))?) ?(?:===|!==) ?([\w.?'"]+)/gi;
/** What is compared with what everybody knows: nothing, a kind, a state. */
const KNOWN = /^(?:null|undefined|true|false|\d+|['"].*)$/;

async function sources(): Promise<string[]> {
  const found = await Promise.all(
    ['bots', 'core', 'db', 'webhooks'].map(async (room) =>
      (await readdir(new URL(room, ROOT), { recursive: true })).map((name) => `${room}/${name}`),
    ),
  );
  return found
    .flat()
    .filter((name) => name.endsWith('.ts') && !/\.test\.ts$|\/testing\/|\/bench\//.test(name));
}

const compared = (source: string): string[] =>
  [...source.matchAll(COMPARES)]
    .filter(([, , other = '']) => !KNOWN.test(other))
    .map(([all]) => all);

it('no secret is compared but by sameSecret, in constant time', async () => {
  const found: string[] = [];
  for (const name of await sources())
    for (const one of compared(await readFile(new URL(name, ROOT), 'utf8')))
      found.push(`${name}: ${one}`);
  expect(found).toEqual([]);
});

it('would find one', () => {
  expect(compared('if (given.token === expectedToken) return')).toHaveLength(1);
  expect(compared("typeof secret === 'string' || token !== null")).toEqual([]);
});
