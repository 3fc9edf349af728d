import type { Locale } from '../../../../texts/catalogue.ts';
import type { Language } from '../vocabulary.ts';
import { DE } from './de.ts';
import { EN } from './en.ts';
import { ES } from './es.ts';
import { PT } from './pt.ts';
import { RU } from './ru.ts';
import { TR } from './tr.ts';

const BY_LOCALE: Readonly<Record<Locale, Language>> = {
  en: EN,
  de: DE,
  es: ES,
  pt: PT,
  ru: RU,
  tr: TR,
};

/** Every language of the product; a prompt may mix them. */
export const LANGUAGES: readonly Language[] = Object.values(BY_LOCALE);
