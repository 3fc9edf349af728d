import { parseArgs } from 'node:util';
import type { Config } from '../../core/config/config.ts';
import type { Log } from '../../core/log.ts';
import type { Difference } from '../../core/payments/reconcile/difference.ts';
import { reconcile } from '../../core/payments/reconcile/reconcile.ts';
import { repairDifference } from '../../core/payments/reconcile/repair.ts';
import { COMMAND } from '../../core/verbs/actor.ts';
import { openCommand } from './command.node.ts';
import type { ProcessContext } from './context.node.ts';

const USAGE = `usage: npm run reconcile -- [options]
  --since 7d   how far back: minutes (m), hours (h) or days (d); default 7d
  --apply      books what can be booked
`;
const UNITS = { m: 60_000, h: 3_600_000, d: 86_400_000 } as const;
const LONGEST_MS = 366 * UNITS.d;

/**
 * Compares the providers' records with the books and prints the differences with their repairs.
 * @returns the exit code: 0 when nothing differs or everything was repaired, 1 when a difference is
 *   left, 2 for wrong arguments
 */
export async function reconcileCommand(
  config: Config,
  args: readonly string[],
  of: { log: Log; now: () => number; write: (text: string) => void },
): Promise<number> {
  const { write, now } = of;
  const asked = readArguments(args);
  if (asked === null) {
    write(USAGE);
    return 2;
  }
  const ctx = await openCommand(config, of);
  try {
    const rows: string[][] = [];
    let left = 0;
    for await (const difference of reconcile(ctx, now() - asked.sinceMs)) {
      const repaired = asked.apply && (await repair(ctx, difference));
      if (!repaired) left += 1;
      rows.push(rowOf(difference, repaired ? 'booked' : difference.proposal));
    }
    for (const line of table(rows)) write(`${line}\n`);
    write(
      rows.length === 0
        ? `the books agree with ${ctx.payments.map(({ id }) => id).join(', ') || 'nobody: no way to pay is connected'}\n`
        : `${rows.length} ${rows.length === 1 ? 'difference' : 'differences'}, ${left} left\n`,
    );
    return left === 0 ? 0 : 1;
  } finally {
    await ctx.close();
  }
}

/**
 * Repairs a difference.
 * @returns whether there was a repair and it succeeded
 */
async function repair(ctx: ProcessContext, difference: Difference): Promise<boolean> {
  try {
    return await repairDifference(ctx, COMMAND, difference);
  } catch (cause) {
    difference.proposal = `not booked: ${cause instanceof Error ? cause.message : String(cause)}`;
    return false;
  }
}

function readArguments(args: readonly string[]): { sinceMs: number; apply: boolean } | null {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { since: { type: 'string' }, apply: { type: 'boolean' } },
    });
    const [, count = '', unit = ''] = /^(\d{1,6})([mhd])$/.exec(values.since ?? '7d') ?? [];
    const sinceMs = Number(count) * (UNITS[unit as keyof typeof UNITS] ?? 0);
    if (sinceMs <= 0 || sinceMs > LONGEST_MS) return null;
    return { sinceMs, apply: values.apply ?? false };
  } catch {
    return null;
  }
}

const HEADS = ['provider', 'what', 'checkout', 'transaction', 'theirs', 'ours', 'repair'];

const rowOf = (of: Difference, repaired: string): string[] => [
  of.provider,
  of.what,
  of.checkoutId ?? '-',
  of.transactionId ?? '-',
  of.theirs,
  of.ours,
  repaired,
];

function table(rows: readonly string[][]): string[] {
  if (rows.length === 0) return [];
  const all = [HEADS, ...rows];
  const widths = HEADS.map((_, at) => Math.max(...all.map((row) => row[at]?.length ?? 0)));
  return all.map((row) =>
    row
      .map((cell, at) => cell.padEnd(widths[at] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}
