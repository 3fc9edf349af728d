/** A shorter word is near too many others. */
const SHORTEST = 4;
/** From this length on two mistakes still leave the word to be seen. */
const LONG = 7;

/** Counts the letters to add, leave out or change between two words. */
function distance(one: string, other: string): number {
  let before = Array.from({ length: other.length + 1 }, (_, i) => i);
  for (let i = 1; i <= one.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const changed = (before[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1);
      row.push(Math.min(changed, (before[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    before = row;
  }
  return before[other.length] ?? 0;
}

/**
 * Finds the command that somebody may have meant who typed a name that is none.
 * @param names what commands are called
 * @returns null where no name is near enough
 */
export function nearestCommand(typed: string, names: readonly string[]): string | null {
  if (typed.length < SHORTEST) return null;
  const most = typed.length < LONG ? 1 : 2;
  const near = names
    .filter((name) => Math.abs(name.length - typed.length) <= most)
    .map((name) => ({ name, away: distance(typed, name) }))
    .filter(({ away }) => away <= most)
    .sort((one, other) => one.away - other.away);
  return near[0]?.name ?? null;
}
