import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { codesCommand } from './codes.node.ts';

const NOW = Date.UTC(2026, 10, 21, 12);

let directory: string;
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'alme-codes-'));
});
afterEach(() => rm(directory, { recursive: true, force: true }));

/** Runs the command as a shell would split it. @returns exit code and output */
const run = async (line: string, now = NOW): Promise<[number, string]> => {
  let output = '';
  const config = { DATABASE_URL: undefined, DATABASE_AUTH_TOKEN: undefined, DATA_DIR: directory };
  const exitCode = await codesCommand(
    config,
    line.split(' ').filter((word) => word !== ''),
    {
      now: () => now,
      write: (text) => {
        output += text;
      },
    },
  );
  return [exitCode, output];
};

it('makes a code that nobody guesses, or one by name, and lists and ends them', async () => {
  const [made, generated] = await run('create --credits 100 --uses 50 --until 2026-12-31');
  expect([made, generated]).toEqual([0, expect.stringMatching(/^\w{4}-\w{4}-\w{4}\n$/)]);
  expect(await run('create --credits 5 --uses 1 --code spring --kind gift')).toEqual([
    0,
    'SPRING\n',
  ]);
  expect(await run('create --credits 5 --uses 1 --code Spring')).toEqual([
    1,
    'there is a code like that already\n',
  ]);
  expect(await run('disable spring')).toEqual([0, 'ended\n']);
  expect(await run('disable autumn')).toEqual([1, 'there is no such code\n']);
  const [, list] = await run('list');
  expect(list).toContain('SPRING  gift  5 credits  0 of 1 used  ended');
  expect(list).toContain(
    `${generated.trim()}  promotion  100 credits  0 of 50 used  until 2026-12-31`,
  );
  expect((await run('list', Date.UTC(2027, 0, 1)))[1]).not.toContain('until');
});

it.each([
  '',
  'make',
  'create',
  'create --credits 1',
  'create --credits x --uses 1',
  'create --credits 1 --uses 1 --until 2026-13-01',
  'create --credits 1 --uses 1 --until 2026-11-20',
  'create --credits 1 --uses 1 --kind bribe',
  'create --credits 1 --uses 1 --code a',
  'create --credits 1 --uses 1 --surprise',
  'disable',
  'disable two words',
])('says how it is called: %j', async (line) => {
  const [exitCode, output] = await run(line);
  expect(exitCode).toBe(2);
  expect(output).toContain('usage: npm run codes');
});
