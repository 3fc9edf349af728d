/**
 * Returns the outcome of each failure class for the user, where no other engine can take over.
 * @param price in credits
 */
export const endsAt = (price: number) =>
  ({
    ok: { state: 'delivered', message: 'generation.done', paid: price },
    rejected: { state: 'rejected', message: 'generation.reason-rejected', paid: 0 },
    unavailable: { state: 'failed', message: 'generation.reason-unavailable', paid: 0 },
    'timed-out': { state: 'failed', message: 'generation.reason-timed-out', paid: 0 },
    invalid: { state: 'failed', message: 'generation.reason-internal', paid: 0 },
  }) as const;

/** Rows of cells as lines, each column as wide as its widest cell. */
export function tableText(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, i) => Math.max(...rows.map((row) => row[i]?.length ?? 0)));
  const lines = rows.map((row) => row.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join('  '));
  return `\n${lines.join('\n')}\n`;
}
