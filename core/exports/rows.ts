import { type AccountReader, inPages } from './reader.ts';
import type { ItemOf, Listed } from './shapes.ts';

/** Rows that are read at once. */
export const AT_ONCE = 100;

/** Writes the things of a list. */
export type Things<N extends Listed> = (reader: AccountReader) => AsyncIterable<ItemOf<N>>;

type Page = { accountId: string; after: string; most: number };

/** Reads an account's rows and writes each as a thing of a list. */
export function rows<T, Item>(
  read: (q: AccountReader['db']['query'], page: Page) => Promise<readonly T[]>,
  keyOf: (row: T) => string,
  write: (row: T, reader: AccountReader) => Item | Promise<Item>,
): (reader: AccountReader) => AsyncGenerator<Item, void, undefined> {
  return async function* written(reader) {
    const accountId = reader.account.id;
    const page = (after: string) => read(reader.db.query, { accountId, after, most: AT_ONCE });
    for await (const row of inPages(page, keyOf)) yield write(row, reader);
  };
}

/** The key of rows that have an id. */
export const byId = ({ id }: { id: string }): string => id;
/** The key of lines that are sorted by a key of their own. */
export const bySort = ({ sort }: { sort: string }): string => sort;
