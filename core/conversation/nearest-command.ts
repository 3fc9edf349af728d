import { mostSlips, slipsBetween } from '../templates/slips.ts';

/**
 * Finds the command that somebody may have meant who typed a name that is none.
 * @param names what commands are called
 * @returns null where no name is near enough
 */
export function nearestCommand(typed: string, names: readonly string[]): string | null {
  const near = names
    .map((name) => ({ name, slips: slipsBetween(typed, name) }))
    .filter(({ slips }) => slips <= mostSlips(typed))
    .toSorted((one, other) => one.slips - other.slips);
  return near[0]?.name ?? null;
}
