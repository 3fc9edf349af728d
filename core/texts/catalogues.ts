import type { Catalogue, Locale } from './catalogue.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { pt } from './pt.ts';
import { ru } from './ru.ts';
import { tr } from './tr.ts';

export const CATALOGUES: Record<Locale, Catalogue> = { en, es, pt, de, ru, tr };
