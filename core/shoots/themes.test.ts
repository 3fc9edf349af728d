import { expect, test } from 'vitest';
import { LOCALES } from '../texts/catalogue.ts';
import { themeNamed, themes } from './themes.ts';

test('a theme is named by its id and by its title in every language, however it is written', () => {
  for (const theme of themes()) {
    expect(themeNamed(` ${theme.id.toUpperCase()} `)).toBe(theme);
    for (const locale of LOCALES)
      expect(themeNamed(theme.title[locale].normalize('NFD').toUpperCase())?.id).toBe(theme.id);
  }
});

test('other words name none', () => {
  for (const word of ['', ' ', 'best of', 'nothing']) expect(themeNamed(word)).toBeNull();
});
