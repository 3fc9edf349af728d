import type { InStatement, InValue } from '@libsql/client';

/**
 * Values that another read of the same moment tells, by the word that stands for each until then, with the
 * subselect that finds it. A word looks like an id and is none: no id of ours begins with Z.
 */
export type LaterValues = ReadonlyMap<string, LaterValue>;

/** A subselect that finds a value. */
export type LaterValue = { sql: string; args: readonly InValue[] };

/** How long each such word is. */
export const LATER_WORD_CHARACTERS = 26;

/** The read that finds the values themselves, in their order. */
export const readOf = (later: LaterValues): { sql: string; args: InValue[] } => ({
  sql: `select ${[...later.values()].map(({ sql }) => `(${sql})`).join(', ')}`,
  args: [...later.values()].flatMap(({ args }) => args),
});

/** Strings and names, which a `?` says nothing in, and values. */
const PARTS = /'(?:[^']|'')*'|"(?:[^"]|"")*"|\?/g;

/** A value with what stands before its word. */
type Found = { before: string; word: string; later: LaterValue };

/** Finds the word of a value: the whole of it or its end, as in `account:…`. */
function wordIn(value: InValue, later: LaterValues): Found | null {
  if (typeof value !== 'string') return null;
  const word = value.slice(-LATER_WORD_CHARACTERS);
  const found = later.get(word);
  return found ? { before: value.slice(0, -word.length), word, later: found } : null;
}

/**
 * Puts the subselects of a read in place of the words that stand for later values.
 * @returns the read, and the words that were in it; null where it has values that are not in order
 */
export function withLaterValues(
  { sql, args }: { sql: string; args: readonly InValue[] },
  later: LaterValues,
): { statement: InStatement; words: LaterValues } | null {
  const words = new Map<string, LaterValue>();
  if (!args.some((value) => wordIn(value, later)))
    return { statement: { sql, args: [...args] }, words };
  if (/\?\d/.test(sql)) return null;
  const given: InValue[] = [];
  let at = 0;
  const found = sql.replace(PARTS, (part) => {
    if (part !== '?') return part;
    const value = args[at] ?? null;
    at += 1;
    const word = wordIn(value, later);
    if (!word) {
      given.push(value);
      return part;
    }
    const { before, later: subselect } = word;
    words.set(word.word, subselect);
    given.push(...(before === '' ? [] : [before]), ...subselect.args);
    return before === '' ? `(${subselect.sql})` : `(? || (${subselect.sql}))`;
  });
  return at === args.length ? { statement: { sql: found, args: given }, words } : null;
}

/** The values of a read once they are known; null where one of them is nothing. @param values by word */
export function knownValues(
  args: readonly InValue[],
  later: LaterValues,
  values: ReadonlyMap<string, InValue>,
): InValue[] | null {
  const known: InValue[] = [];
  for (const value of args) {
    const found = wordIn(value, later);
    const given = found ? (values.get(found.word) ?? null) : value;
    if (found && given === null) return null;
    known.push(found && found.before !== '' ? `${found.before}${given}` : given);
  }
  return known;
}
