import type { Log } from '../log.ts';
import { readableText, sealText } from './sealed-text.ts';
import type { AccountKey, Vault } from './vault.ts';

type TextVault = Pick<Vault, 'textKey' | 'recent'>;

/** What somebody is called and how they are reached, as columns of an account. */
export type Names = { name: string | null; email: string | null };

const placeOf = (column: keyof Names, accountId: string) => `accounts/${column}/${accountId}`;

/** Seals a name or an e-mail address for an account's row; null stays null. */
export const sealName = async (
  ctx: { vault: TextVault },
  key: AccountKey,
  column: keyof Names,
  text: string | null,
): Promise<string | null> =>
  text === null ? null : sealText(ctx, key, placeOf(column, key.owner), text);

/** Opens the name and the e-mail address of an account's row; null also for what does not open. */
export async function openNames(
  ctx: { vault: TextVault; log: Pick<Log, 'warn'> },
  key: AccountKey | null,
  stored: Names,
): Promise<Names> {
  const open = async (column: keyof Names) => {
    const sealed = stored[column];
    return sealed === null
      ? null
      : readableText(ctx, key, placeOf(column, key?.owner ?? ''), sealed);
  };
  const [name, email] = await Promise.all([open('name'), open('email')]);
  return { name, email };
}
