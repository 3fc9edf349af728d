import { z } from 'zod';
import { localText } from '../templates/template.ts';
import { LOCALES } from '../texts/catalogue.ts';
import { localeOf } from '../texts/locale.ts';

const texts = z.partialRecord(z.enum(LOCALES), z.string());

/**
 * Returns the title of a template in a language, else in one that it has.
 * @param stored JSON by language
 * @throws {z.ZodError} for what is none
 */
export const titleIn = (stored: string, locale: string): string =>
  localText(texts.parse(JSON.parse(stored)), localeOf(locale));
