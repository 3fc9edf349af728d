/** Feeds every reader with what nobody should send. `npm run fuzz -- --help` says how. */
import { parseArgs } from 'node:util';
import { run } from './run.ts';
import { targets } from './targets.ts';

const HELP = `npm run fuzz [-- --runs 100000] [--seed N] [READER …]
Feeds each reader with so many inputs, made by the seed and those after it, 1000 a seed.
A run that found something, or was stopped, goes on with --seed and the seed that it printed.`;
const RUNS = 100_000;
/** An input that takes longer than this takes more than its size explains, in milliseconds. */
const MOST_MS = 1_000;
const SEEDS = 0x7fff_0000;

const say = (line: string) => process.stdout.write(`${line}\n`);

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { runs: { type: 'string' }, seed: { type: 'string' }, help: { type: 'boolean' } },
  });
  if (values.help) {
    say(HELP);
    return;
  }
  const runs = Number(values.runs ?? RUNS);
  const seed = Number(values.seed ?? Math.floor(Math.random() * SEEDS));
  const all = targets();
  const wanted = all.filter(({ name }) => positionals.length === 0 || positionals.includes(name));
  if (!(runs > 0) || !Number.isSafeInteger(seed) || wanted.length < (positionals.length || 1)) {
    say(`${HELP}\nReaders: ${all.map(({ name }) => name).join(', ')}`);
    process.exitCode = 2;
    return;
  }
  say(`seed ${seed}, ${runs} inputs a reader`);
  for (const target of wanted) {
    const { inputs, slowestMs, broken } = await run(target, { seed, runs });
    const slow = slowestMs > MOST_MS;
    say(
      `${broken || slow ? '✗' : '✓'} ${target.name}: ${inputs} inputs, slowest ${slowestMs.toFixed(1)} ms`,
    );
    if (broken) say(`  seed ${broken.seed}\n  ${broken.input}\n  ${broken.cause}`);
    if (broken || slow) process.exitCode = 1;
  }
}

process.on('unhandledRejection', (cause) => {
  say(`✗ a rejection that nobody handles: ${cause instanceof Error ? cause.stack : cause}`);
  process.exitCode = 1;
});
await main();
