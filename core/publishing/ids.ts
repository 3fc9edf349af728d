import { latinSlug } from './words.ts';

const ID_LENGTH = 24;
const RANDOM_LETTERS = 8;

/**
 * Makes the id of a new template: the Latin letters of its title, and eight random letters that nobody
 * guesses.
 * @param random a fresh ULID
 */
export function templateIdFor(title: string, random: string): string {
  const slug = latinSlug(title, ID_LENGTH - RANDOM_LETTERS - 1);
  // Digits alone would be read as a place in a list.
  return `${/[a-z]/.test(slug) ? slug : 't'}-${random.slice(-RANDOM_LETTERS).toLowerCase()}`;
}

/**
 * Makes a creator's handle from a public name.
 * @param random a fresh ULID, of which a part is added where `isTaken`, or the name has no Latin letters
 */
export function handleFor(name: string, random: string, isTaken: boolean): string {
  const slug = latinSlug(name, ID_LENGTH - RANDOM_LETTERS - 1);
  const isWord = /[a-z]/.test(slug);
  if (isWord && !isTaken && !isReserved(slug)) return slug;
  return `${isWord ? slug : 'creator'}-${random.slice(-RANDOM_LETTERS).toLowerCase()}`;
}

/** Behind an “@” these call everybody. */
const RESERVED: readonly string[] = ['everyone', 'here'];

/** Tells whether nobody can have a handle. */
export const isReserved = (handle: string): boolean => RESERVED.includes(handle);

/** Tells whether words are a handle: lower-case letters, digits and hyphens, a letter among them. */
export const isHandle = (words: string): boolean =>
  /^(?=.*[a-z])[a-z0-9]+(?:-[a-z0-9]+)*$/.test(words) && words.length <= ID_LENGTH;
