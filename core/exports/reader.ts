import type { AccountRow } from '../../db/accounts.ts';
import type { Context } from '../context.ts';
import { readableText } from '../storage/sealed-text.ts';
import type { AccountKey } from '../storage/vault.ts';

/** What archives are read with. */
export type Reads = Pick<Context, 'db' | 'vault' | 'secrets' | 'rules' | 'log' | 'now'>;

/** What the documents of one account are read with. */
export type AccountReader = Reads & {
  account: AccountRow;
  /** Null where the account has none. */
  key: AccountKey | null;
};

/** Prepares the reading of an account. */
export function readerFor(ctx: Reads, account: AccountRow): AccountReader {
  const { id: owner, wrappedKey } = account;
  return { ...ctx, account, key: wrappedKey === null ? null : { owner, wrappedKey } };
}

/**
 * Opens words of the account; what is in the clear stays as it is.
 * @param place the table, column and row that they are stored in
 * @returns null where there are none, or they do not open, which is noted in the log
 */
export const wordsOrNull = async (
  reader: AccountReader,
  place: string,
  stored: string | null,
): Promise<string | null> =>
  stored === null ? null : readableText(reader, reader.key, place, stored);

/**
 * Reads pages one after another until one is empty.
 * @param read reads the page after a row, oldest first
 * @param keyOf names the row that the next page comes after
 */
export async function* inPages<T>(
  read: (after: string) => Promise<readonly T[]>,
  keyOf: (row: T) => string,
): AsyncGenerator<T, void, undefined> {
  for (let after = ''; ; ) {
    const rows = await read(after);
    const last = rows.at(-1);
    if (last === undefined) return;
    yield* rows;
    after = keyOf(last);
  }
}

/** Writes a time as ISO 8601, in UTC. */
export const iso = (at: number): string => new Date(at).toISOString();
/** Writes a time that may be absent. */
export const isoOrNull = (at: number | null): string | null => (at === null ? null : iso(at));
