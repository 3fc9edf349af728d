import { parseArgs } from 'node:util';
import { type Failure, STEPS, shorten, simulate } from './simulate.node.ts';
import { openWorldsFile } from './worlds-file.node.ts';

const USAGE =
  'usage: npm run simulate -- [--seeds 2000] [--from 1] [--steps 220] [--linking | --operating | --making]\n';
const REPORT_EVERY = 1_000;
const REPLAY_LINES = 60;

/**
 * Runs worlds from seed to rest until one comes out wrong, and prints how that came about.
 * @returns the process's exit code: 0 when all is right, 1 when not, 2 for a wrong call
 */
export async function simulateCommand(
  args: readonly string[],
  write: (text: string) => void,
): Promise<number> {
  const wish = read(args);
  if (!wish) {
    write(USAGE);
    return 2;
  }
  const { seeds, from, steps, ...kind } = wish;
  const worldsFile = await openWorldsFile();
  const began = performance.now();
  try {
    for (let done = 0; done < seeds; done += 1) {
      const options = { worldsFile, steps, ...kind };
      if (await simulate(from + done, options)) {
        write(told(await shorten(from + done, options)));
        return 1;
      }
      if ((done + 1) % REPORT_EVERY === 0) write(`${done + 1} seeds\n`);
    }
  } finally {
    await worldsFile.remove();
  }
  const seconds = (performance.now() - began) / 1_000;
  const rate = Math.round((seeds * steps) / seconds);
  write(`${seeds} seeds, all right; ${rate} steps a second\n`);
  return 0;
}

type Kind = { linking: boolean; operating: boolean; making: boolean };
type Wish = { seeds: number; from: number; steps: number } & Kind;

function read(args: readonly string[]): Wish | null {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean', default: false } as const;
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        ...{ seeds: text, from: text, steps: text },
        ...{ linking: flag, operating: flag, making: flag },
      },
    });
    const { seeds = '2000', from = '1', steps = String(STEPS), ...kind } = values;
    if (Object.values(kind).filter(Boolean).length > 1) return null;
    const wish = { seeds: Number(seeds), from: Number(from), steps: Number(steps) };
    const isRight = Object.values(wish).every((n) => Number.isSafeInteger(n) && n > 0);
    return isRight ? { ...wish, ...kind } : null;
  } catch {
    return null;
  }
}

/** Formats a failed seed for a reader. */
export function told({ seed, steps, wrong, replay }: Failure): string {
  const left = Math.max(0, replay.length - REPLAY_LINES);
  return [
    `seed ${seed} goes wrong within ${steps} steps:`,
    ...wrong.map((line) => `  ${line}`),
    left > 0 ? `the last of what happened (${left} lines before):` : 'what happened:',
    ...replay.slice(left).map((line) => `  ${line}`),
    `again: npm run simulate -- --from ${seed} --seeds 1 --steps ${steps}`,
    '',
  ].join('\n');
}

if (import.meta.main)
  process.exitCode = await simulateCommand(process.argv.slice(2), (text) =>
    process.stdout.write(text),
  );
