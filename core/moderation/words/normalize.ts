/** Undoes disguised spellings, so that the word lists match. */

/** The letters that signs stand for, in words that have letters too. */
const SIGNS: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '8': 'b',
  '9': 'g',
  '@': 'a',
  $: 's',
  '!': 'i',
  '|': 'i',
  '+': 't',
  '€': 'e',
  '£': 'l',
  '¢': 'c',
  '×': 'x',
};
/** The other letter that the signs of an i stand for. */
const AS_L: Readonly<Record<string, string>> = { '1': 'l', '|': 'l', '!': 'l' };
/** The letters that signs stand for in Cyrillic words. */
const CYRILLIC_SIGNS: Readonly<Record<string, string>> = {
  '0': 'о',
  '3': 'з',
  '4': 'ч',
  '6': 'б',
  '@': 'а',
  $: 'с',
};
/** Cyrillic and Greek letters that look like Latin ones. */
const LATIN_LIKE: Readonly<Record<string, string>> = {
  а: 'a',
  в: 'b',
  е: 'e',
  і: 'i',
  ј: 'j',
  к: 'k',
  м: 'm',
  н: 'h',
  о: 'o',
  р: 'p',
  с: 'c',
  ѕ: 's',
  т: 't',
  у: 'y',
  х: 'x',
  α: 'a',
  ε: 'e',
  ι: 'i',
  κ: 'k',
  ν: 'v',
  ο: 'o',
  ρ: 'p',
  τ: 't',
  υ: 'u',
  χ: 'x',
};
const CYRILLIC_LIKE: Readonly<Record<string, string>> = {
  a: 'а',
  b: 'в',
  c: 'с',
  e: 'е',
  h: 'н',
  k: 'к',
  m: 'м',
  o: 'о',
  p: 'р',
  t: 'т',
  u: 'и',
  x: 'х',
  y: 'у',
  r: 'г',
  n: 'п',
};

const LATIN = /\p{Script=Latin}/u;
const CYRILLIC = /\p{Script=Cyrillic}/u;
const LETTER = /\p{L}/u;
const SHORTEST_COLLAPSED = 5;

const swap = (text: string, table: Readonly<Record<string, string>>): string =>
  Array.from(text, (character) => table[character] ?? character).join('');

/** Lowers a text's case and removes its invisible characters; marks stay. */
export function plain(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .toLowerCase()
    .normalize('NFC');
}

/** Normalises a text like {@link plain} and removes marks: ñ becomes n, ü becomes u, й stays й. */
export function bare(text: string): string {
  return text
    .replaceAll('ß', 'ss')
    .replaceAll('ё', 'е')
    .replace(/[^\p{Script=Cyrillic}]+/gu, (part) => part.normalize('NFD').replace(/\p{M}/gu, ''));
}

/** Gives the possible readings of a piece of text between spaces: signs and look-alikes become letters. */
export function readings(chunk: string): string[] {
  if (!LETTER.test(chunk)) return [chunk];
  const found = new Set([chunk]);
  if (LATIN.test(chunk)) {
    const latin = swap(chunk, LATIN_LIKE);
    found.add(latin);
    found.add(swap(latin, SIGNS));
    found.add(swap(latin, { ...SIGNS, ...AS_L }));
  }
  if (CYRILLIC.test(chunk)) found.add(swap(chunk, { ...CYRILLIC_LIKE, ...CYRILLIC_SIGNS }));
  return [...found];
}

/** Shortens the drawn-out letters of a word: once to one letter, once to two; long words all to one. */
export function shortened(word: string): string[] {
  if (!/(.)\1/u.test(word)) return [word];
  const found = new Set([word]);
  found.add(word.replace(/(.)\1{2,}/gu, '$1'));
  found.add(word.replace(/(.)\1{2,}/gu, '$1$1'));
  const collapsed = word.replace(/(.)\1+/gu, '$1');
  if (collapsed.length >= SHORTEST_COLLAPSED) found.add(collapsed);
  return [...found];
}

/** Splits a piece of text into its words, at the signs that join them. */
export const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];
