import { fromBase64, toBase64 } from './base64.ts';
import { keyedHash } from './derive.ts';
import { importKey, seal, unseal } from './sealed.ts';
import { type AccountKey, underOneOf, type Vault } from './vault.ts';

/** Begins every sealed text, and ends in what no words end in: base64 of at least an empty seal. */
const MARK = 'sealed.';
const SEALED = /^sealed\.[A-Za-z0-9+/]{38,}={0,2}$/;

/** Tells whether a stored text is sealed; rows of earlier versions are in the clear. */
export const isSealedText = (text: string): boolean => text.startsWith(MARK) && SEALED.test(text);

/**
 * Seals words under the key of the account that they belong to (AES-256-GCM).
 * @param place the table, column and row that they are stored in, such as `accounts/name/ID`: they open
 *   there alone
 * @returns text for a column
 * @throws {SealError} when no data key opens the account's key
 */
export const sealText = (
  { vault }: { vault: Pick<Vault, 'textKey'> },
  key: AccountKey,
  place: string,
  text: string,
): Promise<string> => vault.textKey(key).then((textKey) => sealUnder(textKey, place, text));

/**
 * Opens what {@link sealText} sealed. Text that is in the clear, as earlier versions stored it, is
 * returned as it is.
 * @throws {SealError} when it was changed, or belongs to another account or place
 */
export async function openText(
  { vault }: { vault: Pick<Vault, 'textKey'> },
  key: AccountKey,
  place: string,
  sealed: string,
): Promise<string> {
  if (!isSealedText(sealed)) return sealed;
  return underOneOf(key, async (one) => openUnder(await vault.textKey(one), place, sealed));
}

/**
 * Derives the key for the words of somebody without an account, such as a chat in the browser.
 * @param secret a secret of the service, 64 hexadecimal digits
 * @param owner whose words: another owner's key is another one
 */
export async function ownerTextKey(secret: string, owner: string): Promise<CryptoKey> {
  const digits = await keyedHash(secret, `text/${owner}`);
  return importKey(
    Uint8Array.from({ length: 32 }, (_, i) => Number.parseInt(digits.slice(2 * i, 2 * i + 2), 16)),
  );
}

/** Seals words under a text key, as {@link sealText} does. */
export async function sealUnder(key: CryptoKey, place: string, text: string): Promise<string> {
  const sealed = await seal(key, new TextEncoder().encode(text), contextOf(place));
  return `${MARK}${toBase64(sealed)}`;
}

/** Opens words that {@link sealUnder} sealed; text in the clear is returned as it is. @throws {SealError} */
export async function openUnder(key: CryptoKey, place: string, sealed: string): Promise<string> {
  if (!isSealedText(sealed)) return sealed;
  const bytes = await unseal(key, fromBase64(sealed.slice(MARK.length)), contextOf(place));
  return new TextDecoder().decode(bytes);
}

const contextOf = (place: string) => `text/${place}`;
