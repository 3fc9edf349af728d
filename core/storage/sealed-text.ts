import type { Log } from '../log.ts';
import { fromBase64, toBase64 } from './base64.ts';
import { keyedHash } from './derive.ts';
import { importKey, SealError, seal, unseal } from './sealed.ts';
import { type AccountKey, underOneOf, type Vault } from './vault.ts';

const NONCE_BYTES = 12;
/** Begins every sealed text; base64 of at least an empty seal follows. */
const MARK = 'sealed.';
const SEALED = /^sealed\.[A-Za-z0-9+/]{38,}={0,2}$/;

type TextVault = Pick<Vault, 'textKey' | 'recent'>;

/** Tells whether a stored text is sealed; rows of earlier versions are in the clear. */
export const isSealedText = (text: string): boolean => text.startsWith(MARK) && SEALED.test(text);

/**
 * Seals words under the key of the account that they belong to (AES-256-GCM).
 * @param place the table, column and row that they are stored in, such as `accounts/name/ID`: they open
 *   there alone
 * @returns text for a column
 * @throws {SealError} when no data key opens the account's key
 */
export async function sealText(
  { vault }: { vault: TextVault },
  key: AccountKey,
  place: string,
  text: string,
): Promise<string> {
  const sealed = await sealUnder(await vault.textKey(key), place, text);
  vault.recent.set(key, place, sealed, text);
  return sealed;
}

/**
 * Opens what {@link sealText} sealed. Text that is in the clear, as earlier versions stored it, is
 * returned as it is.
 * @throws {SealError} when it was changed, or belongs to another account or place
 */
export async function openText(
  { vault }: { vault: TextVault },
  key: AccountKey,
  place: string,
  sealed: string,
): Promise<string> {
  if (!isSealedText(sealed)) return sealed;
  const known = vault.recent.get(key, place, sealed);
  if (known !== undefined) return known;
  const text = await underOneOf(key, async (one) =>
    openUnder(await vault.textKey(one), place, sealed),
  );
  vault.recent.set(key, place, sealed, text);
  return text;
}

/**
 * Derives the key for the words of somebody without an account, such as a chat in the browser.
 * @param secret a secret of the service, 64 hexadecimal digits
 * @param owner whose words: another owner's key is another one
 */
export async function ownerTextKey(secret: string, owner: string): Promise<CryptoKey> {
  return importKey(bytesOf(await keyedHash(secret, `text/${owner}`)));
}

const bytesOf = (digits: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from({ length: digits.length / 2 }, (_, i) =>
    Number.parseInt(digits.slice(2 * i, 2 * i + 2), 16),
  );

/**
 * Seals words so that the same words at the same place give the same text, by which a repetition is known.
 * The nonce is a keyed hash of place and words, so that no two different texts share one.
 * @param secret the secret that the owner's key was derived from
 */
export async function sealAlike(
  { secret, owner }: { secret: string; owner: string },
  place: string,
  text: string,
): Promise<string> {
  const [key, digits] = await Promise.all([
    ownerTextKey(secret, owner),
    keyedHash(secret, JSON.stringify(['nonce', owner, place, text])),
  ]);
  const nonce = bytesOf(digits.slice(0, 2 * NONCE_BYTES));
  const sealed = await seal(key, new TextEncoder().encode(text), contextOf(place), nonce);
  return `${MARK}${toBase64(sealed)}`;
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

/**
 * Opens sealed words for showing them: words that do not open are left out, noted in the log, and stop
 * nothing else.
 * @param key the account's key; null where it has none
 * @returns null where they do not open
 */
export async function readableText(
  { vault, log }: { vault: TextVault; log: Pick<Log, 'warn'> },
  key: AccountKey | null,
  place: string,
  sealed: string,
): Promise<string | null> {
  try {
    if (key) return await openText({ vault }, key, place, sealed);
    if (!isSealedText(sealed)) return sealed;
  } catch (err) {
    if (!(err instanceof SealError)) throw err;
  }
  log.warn({ place }, 'sealed words do not open');
  return null;
}
