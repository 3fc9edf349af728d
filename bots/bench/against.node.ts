import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { columns } from '../../core/columns.ts';
import { median, type Printed, readTables, valueText } from './figure.ts';

const HERE = fileURLToPath(new URL('../../', import.meta.url));
const PROGRAM = 'bots/bench/main.node.ts';

/** What is compared: some scenarios of this checkout with those of another one. */
export type Comparison = {
  /** The other checkout's folder, with its packages installed. */
  folder: string;
  scenarios: readonly string[];
  /** How often each checkout runs each scenario. */
  turns: number;
  /** Further arguments of both, such as `--rate`. */
  options: readonly string[];
};

/** The measurements of one figure, one a turn. */
type Measured = { unit: string; there: number[]; here: number[] };

/**
 * Runs scenarios of two checkouts in turns, each run in a process of its own, and prints for each
 * figure that both have the medians and their ratio. Who goes first changes from turn to turn,
 * since a machine's load has a trend.
 * @throws {Error} where a run prints no figures
 */
export async function compare(
  { folder, scenarios, turns, options }: Comparison,
  say: (line: string) => void,
): Promise<void> {
  for (const scenario of scenarios) {
    const figures = new Map<string, Measured>();
    for (let turn = 0; turn < turns; turn += 1) {
      const order = turn % 2 === 0 ? (['there', 'here'] as const) : (['here', 'there'] as const);
      for (const side of order) {
        const shown = await runOnce(side === 'there' ? folder : HERE, [scenario, ...options]);
        for (const { name, measured, unit } of shown) {
          const all = figures.get(name) ?? { unit, there: [], here: [] };
          all[side].push(measured);
          figures.set(name, all);
        }
      }
    }
    say(`\n${scenario}, ${turns} turns: there is ${folder}`);
    for (const line of comparison(figures)) say(`  ${line}`);
  }
}

async function runOnce(folder: string, args: readonly string[]): Promise<Printed[]> {
  const child = spawn(process.execPath, [join(folder, PROGRAM), ...args], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let printed = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    printed += text;
  });
  await once(child, 'close');
  const figures = readTables(printed);
  if (figures.length === 0) throw new Error(`no figures of ${folder}:\n${printed}`);
  return figures;
}

/** Formats lines of figure, medians of both, their ratio, and the ratios of the single turns. */
export function comparison(figures: ReadonlyMap<string, Measured>): string[] {
  const rows = [...figures].map(([name, { unit, there, here }]) => {
    if (there.length === 0) return [name, '', valueText(median(here), unit), 'only here', ''];
    if (here.length === 0) return [name, valueText(median(there), unit), '', 'only there', ''];
    const each = here.map((value, turn) => ratio(value, there[turn] ?? Number.NaN));
    const [a, b] = [median(there), median(here)];
    return [name, valueText(a, unit), valueText(b, unit), `${ratio(b, a)} x`, each.join(' ')];
  });
  return columns([['figure', 'there', 'here', 'here / there', 'turn by turn'], ...rows]);
}

const ratio = (here: number, there: number): string => (here / there).toFixed(2);
