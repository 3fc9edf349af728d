/** Letters of a word by which slips are found, as `searchVariants` has them. */
const LETTERS = 7;
const SHORTEST = 4;
const LONG = 8;

/** The most slips that a word is forgiven: none in a short word, two in a long one. */
export const mostSlips = (word: string): number =>
  word.length < SHORTEST ? 0 : word.length < LONG ? 1 : 2;

/**
 * Gives what is left of the first letters of a word without one or, of a long word, two of them. A word
 * that differs by as many slips as {@link mostSlips} allows has one of these in common, as the table
 * `search_variants` has them for each word.
 */
export function variantsOf(word: string): string[] {
  let found = new Set([[...word].slice(0, LETTERS).join('')]);
  for (let slips = mostSlips(word); slips > 0; slips -= 1)
    found = new Set([...found, ...[...found].flatMap(withoutOne)]);
  return [...found];
}

const withoutOne = (word: string): string[] => {
  const letters = [...word];
  return letters.map((_, i) => letters.toSpliced(i, 1).join(''));
};

/**
 * Counts the slips between two words: letters that are missing, too much, another, or two that changed
 * places.
 */
export function slipsBetween(a: string, b: string): number {
  const [from, to] = [[...a], [...b]];
  let before: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, j) => j);
  for (let i = 1; i <= from.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= to.length; j += 1) {
      const isSame = from[i - 1] === to[j - 1];
      const isSwapped = i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1];
      row.push(
        Math.min(
          at(last, j) + 1,
          at(row, j - 1) + 1,
          at(last, j - 1) + (isSame ? 0 : 1),
          isSwapped ? at(before, j - 2) + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    }
    [before, last] = [last, row];
  }
  return at(last, to.length);
}

const at = (row: readonly number[], i: number): number => row[i] ?? Number.POSITIVE_INFINITY;

/** Counts the slips between what was typed so far and the beginning of a word. */
export function slipsAtTheBeginning(typed: string, word: string): number {
  const lengths = [typed.length - 1, typed.length, typed.length + 1].filter((n) => n > 0);
  return Math.min(...lengths.map((length) => slipsBetween(typed, word.slice(0, length))));
}
