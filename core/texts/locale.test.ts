import { expect, test } from 'vitest';
import { preferredLocale } from './locale.ts';

test.each([
  [null, 'en'],
  ['', 'en'],
  ['de', 'de'],
  ['pt-BR,pt;q=0.9,en;q=0.8', 'pt'],
  ['fr-FR,fr;q=0.9,ru;q=0.5,en;q=0.4', 'ru'],
  ['en;q=0.2, tr ; q=0.7', 'tr'],
  ['de;q=0, es', 'es'],
  ['*', 'en'],
  ['fr;q=x,;;,=,-', 'en'],
  [`${'xx,'.repeat(5_000)}de`, 'en'],
])('of %s a browser is answered in %s', (header, locale) => {
  expect(preferredLocale(header)).toBe(locale);
});
