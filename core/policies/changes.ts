/** A paragraph of two versions: in both, only in the newer, or only in the older one. */
export type Change = { kind: 'same' | 'added' | 'removed'; text: string };

/**
 * Compares two versions of a policy paragraph by paragraph, in reading order; of what changed in one place the
 * old comes before the new.
 */
export function changesBetween(before: readonly string[], after: readonly string[]): Change[] {
  const common = commonLengths(before, after);
  const changes: Change[] = [];
  let [i, j] = [0, 0];
  while (i < before.length || j < after.length) {
    const [old, fresh] = [before[i], after[j]];
    if (old !== undefined && old === fresh) {
      changes.push({ kind: 'same', text: old });
      i += 1;
      j += 1;
    } else if (old !== undefined && lengthAt(common, i + 1, j) >= lengthAt(common, i, j + 1)) {
      changes.push({ kind: 'removed', text: old });
      i += 1;
    } else if (fresh !== undefined) {
      changes.push({ kind: 'added', text: fresh });
      j += 1;
    } else if (old !== undefined) {
      changes.push({ kind: 'removed', text: old });
      i += 1;
    }
  }
  return changes;
}

/** How many paragraphs the rests of both from two places on have in common, in order. */
function commonLengths(before: readonly string[], after: readonly string[]): number[][] {
  const table = Array.from({ length: before.length + 1 }, () =>
    Array.from({ length: after.length + 1 }, () => 0),
  );
  for (let i = before.length - 1; i >= 0; i -= 1)
    for (let j = after.length - 1; j >= 0; j -= 1) {
      const row = table[i];
      if (!row) continue;
      row[j] =
        before[i] === after[j]
          ? lengthAt(table, i + 1, j + 1) + 1
          : Math.max(lengthAt(table, i + 1, j), lengthAt(table, i, j + 1));
    }
  return table;
}

const lengthAt = (table: readonly (readonly number[])[], i: number, j: number): number =>
  table[i]?.[j] ?? 0;
