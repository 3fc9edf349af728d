/** Letters that no decomposition of Unicode takes apart, as people without them on their keys type them. */
const SPELLED: Readonly<Record<string, string>> = {
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ŧ: 't',
  ŋ: 'n',
  ə: 'e',
  ς: 'σ',
};
const SPELLED_LETTERS = new RegExp(`[${Object.keys(SPELLED).join('')}]`, 'g');
/** Marks on letters, and signs that nobody sees: joiners, directions, soft hyphens, fillers. */
const UNSEEN = /\p{M}|\p{Cf}|\p{Default_Ignorable_Code_Point}/gu;
/** Most characters of a word that count. */
const WORD_CHARACTERS = 32;
const WORDS = new RegExp(`[\\p{L}\\p{N}]{1,${WORD_CHARACTERS}}`, 'gu');
const UMLAUTS: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue' };

/**
 * Folds a text for searching: what is stored and what is typed both go through this. Lower case, letters
 * without marks (`ё` is `е`, `ç` is `c`), other letters as they are typed without a key for them (`ı` is
 * `i`, `ß` is `ss`, `ø` is `o`), nothing that cannot be seen. Alphabets stay what they are.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFKD')
    .replace(UNSEEN, '')
    .replace(SPELLED_LETTERS, (letter) => SPELLED[letter] ?? letter);
}

/** Splits a text into folded words of letters and digits, in their order. */
export const foldedWords = (text: string): string[] => fold(text).match(WORDS) ?? [];

/**
 * Gives the folded words of a text that is stored, each once: with umlauts also as they are written out
 * (`muenchen` beside `munchen`).
 */
export function storedWords(text: string): string[] {
  const written = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[äöü]/g, (letter) => UMLAUTS[letter] ?? letter);
  return [...new Set([...foldedWords(text), ...foldedWords(written)])];
}
