/** `npm run capacity`: counts in a run, multiplied by assumptions and prices. */
import { readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { ASSUMPTIONS, readAssumptions } from './assumptions.ts';
import { monthOf } from './cost.ts';
import { growthOf } from './growth.ts';
import { MEASURED, SIZES } from './measured.node.ts';
import { report } from './report.ts';

const USAGE = `npm run capacity [-- OPTIONS]
  --users N          people who use the service in a month, beside 1,000, 100,000 and 10,000,000
  --assume FILE      a JSON file with assumptions that take the place of the usual ones
  --json             counts, months and growth as JSON
  --write            keeps the counts in bots/bench/capacity/measured.json, from which npm run docs
                     writes docs/sizing.md
`;

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      users: { type: 'string' },
      assume: { type: 'string' },
      json: { type: 'boolean', default: false },
      write: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return void process.stdout.write(USAGE);
  const users = values.users === undefined ? null : Number(values.users.replaceAll('_', ''));
  if (users !== null && !(users > 0)) throw new Error('--users takes a number above 0');
  const assumed = values.assume
    ? readAssumptions(JSON.parse(await readFile(values.assume, 'utf8')))
    : ASSUMPTIONS;
  // The whole product is loaded only once the options are right.
  const { measure } = await import('./measure.node.ts');
  const measured = await measure();
  if (values.write) await writeFile(MEASURED, `${JSON.stringify(measured, null, 2)}\n`);
  const sizes = users === null || SIZES.includes(users) ? SIZES : [...SIZES, users];
  const months = sizes.map((size) => monthOf(measured, assumed, size));
  const growth = sizes.map((size) => growthOf(measured, assumed, size));
  const shown = values.json
    ? JSON.stringify({ assumed, measured, months, growth }, null, 2)
    : report(measured, assumed, sizes);
  process.stdout.write(`${shown}\n`);
}

try {
  await main();
} catch (cause) {
  process.stderr.write(`${cause instanceof Error ? cause.message : String(cause)}\n`);
  process.exitCode = 1;
}
