import { describe, expect, it } from 'vitest';
import { fold, foldedWords, storedWords } from './fold.ts';

/** What stands somewhere, and what people type for it. */
const PAIRS: [written: string, ...typed: string[]][] = [
  // Turkish
  ['ışık', 'isik', 'IŞIK', 'Işık', 'ISIK', 'isık'],
  ['İstanbul', 'istanbul', 'ISTANBUL', 'İSTANBUL', 'ıstanbul'],
  ['altın', 'altin', 'ALTIN', 'Altın'],
  ['gümüş çiçeği', 'gumus cicegi', 'GÜMÜŞ ÇİÇEĞİ'],
  // German
  ['Straße', 'strasse', 'STRASSE', 'STRAẞE', 'straße'],
  ['Ölgemälde', 'olgemalde', 'ÖLGEMÄLDE'],
  // Russian
  ['Ёлка', 'елка', 'ЕЛКА', 'ёлка', 'ЁЛКА'],
  ['зелёный йод', 'зеленый йод', 'ЗЕЛЁНЫЙ ЙОД'],
  // Portuguese and Spanish
  ['ção', 'cao', 'ÇÃO', 'CAO'],
  ['coração', 'coracao', 'CORAÇÃO'],
  ['niño pingüino', 'nino pinguino', 'NIÑO PINGÜINO'],
  // English, and names from elsewhere
  ['Café', 'cafe', 'CAFÉ', 'Cafe\u0301'],
  ['Łódź', 'lodz', 'ŁÓDŹ'],
  ['Søren Æblø', 'soren aeblo', 'SØREN ÆBLØ'],
  ['Œuvre', 'oeuvre', 'ŒUVRE'],
  ['Đorđe', 'dorde', 'ĐORĐE'],
  ['ﬁlm ＮＥＯＮ', 'film neon'],
];

describe('a fold', () => {
  it.each(PAIRS)('%s is what is typed for it', (written, ...typed) => {
    for (const one of typed) expect(fold(one), one).toBe(fold(written));
    expect(fold(written.toUpperCase())).toBe(fold(written));
    expect(fold(fold(written))).toBe(fold(written));
  });

  it('keeps alphabets apart, and letters that differ', () => {
    expect(fold('Нос')).not.toBe(fold('Hoc'));
    expect(fold('елка')).toMatch(/^\p{Script=Cyrillic}+$/u);
    expect(fold('кот')).not.toBe(fold('код'));
  });

  it('leaves out what cannot be seen', () => {
    for (const sign of [
      '\u200b',
      '\u200d',
      '\u200f',
      '\u202e',
      '\u2066',
      '\u00ad',
      '\ufeff',
      '\u3164',
    ])
      expect(fold(`ne${sign}on`)).toBe('neon');
  });
});

describe('words', () => {
  it('are letters and digits, whatever stands between them', () => {
    expect(foldedWords(' “Neon—Night”, l’été 80s_look ')).toEqual(
      'neon night l ete 80s look'.split(' '),
    );
    expect(foldedWords('\u202e*** ')).toEqual([]);
    expect(foldedWords('\ud800x')).toEqual(['x']);
  });

  it('are cut where they are very long', () => {
    expect(foldedWords('x'.repeat(100)).map(({ length }) => length)).toEqual([32, 32, 32, 4]);
  });

  it('with umlauts are stored as they are written out, too', () => {
    expect(storedWords('München Köln')).toEqual(['munchen', 'koln', 'muenchen', 'koeln']);
    expect(storedWords('Neon neon')).toEqual(['neon']);
  });
});
