/**
 * A wrapped key as a row has it, with the id of that row: it opens for this owner alone. The key of an
 * account that others went into has theirs behind its own, each still bound to its old owner: what they
 * sealed opens under it, what is sealed now is sealed under its own, and all of them go with the row.
 */
export type AccountKey = { owner: string; wrappedKey: string };

/** Begins each further key, which is `OWNER=WRAPPED`; in no base64. */
const NEXT = '|';
const OWNED = '=';

/** Lists the keys in an account's key: its own, then those of accounts that went into it. */
export function keysIn({ owner, wrappedKey }: AccountKey): [AccountKey, ...AccountKey[]] {
  const [own = '', ...further] = wrappedKey.split(NEXT);
  return [{ owner, wrappedKey: own }, ...further.map(furtherKey)];
}

function furtherKey(written: string): AccountKey {
  const end = written.indexOf(OWNED);
  return { owner: written.slice(0, end), wrappedKey: written.slice(end + 1) };
}

/** Writes keys as one column: the first is the account's own. */
export const joinedKeys = ([own, ...further]: readonly [AccountKey, ...AccountKey[]]): string =>
  [own.wrappedKey, ...further.map((key) => `${key.owner}${OWNED}${key.wrappedKey}`)].join(NEXT);

/**
 * Parts the keys of accounts that leave again from the key of the account that they went into.
 * @param leaving the account that leaves, first, and those that had gone into it before
 * @returns what each of both has then; `left` is null where the account brought no key
 */
export function partedKeys(
  key: AccountKey,
  leaving: readonly [string, ...string[]],
): { stays: string; left: string | null } {
  const [own, ...further] = keysIn(key);
  const [first] = leaving;
  const theirs = further.filter(({ owner }) => leaving.includes(owner));
  const main = theirs.find(({ owner }) => owner === first);
  const stays = joinedKeys([own, ...further.filter((one) => !theirs.includes(one))]);
  return {
    stays,
    left: main ? joinedKeys([main, ...theirs.filter((one) => one !== main)]) : null,
  };
}
