import { ProductError } from '../../../core/errors.ts';

/** Refuses words that are too long, instead of cutting them. @throws {ProductError} `words-long` */
export function checkLength(words: string, most: number): void {
  const length = [...words].length;
  if (length > most) throw new ProductError({ code: 'words-long', most, length });
}
