import { expect, it } from 'vitest';
import { run } from './run.ts';
import { targets } from './targets.ts';

const SEED = 20_261_130;
const RUNS = 2_000;

it.each(targets())(
  '$name throws nothing and lets no wrong type through, whatever it is fed with',
  async (target) => {
    const { inputs, broken } = await run(target, { seed: SEED, runs: RUNS });
    expect(broken).toBe(null);
    expect(inputs).toBe(RUNS);
  },
);

it('a reader that breaks its promise is found, with the seed that finds it again', async () => {
  const [any] = targets();
  if (!any) throw new Error('no reader');
  const read = (input: unknown): void => {
    if (JSON.stringify(input ?? null).includes('__proto__')) throw new TypeError('not so');
  };
  const first = await run({ ...any, read }, { seed: SEED, runs: RUNS });
  expect(first.broken?.cause).toContain('not so');
  const again = await run({ ...any, read }, { seed: first.broken?.seed ?? 0, runs: 1_000 });
  expect(again.broken?.input).toBe(first.broken?.input);
});
