import { z } from 'zod';
import { LOCALES, type Locale } from '../../texts/catalogue.ts';

const shape = z.partialRecord(z.enum(LOCALES), z.string());

/** An operator's words by language; the languages that lack them are told in another one. */
export type CampaignWords = z.infer<typeof shape>;

/** Reads stored words; what nobody of ours wrote is none. */
export function readWords(json: string): CampaignWords {
  try {
    return shape.safeParse(JSON.parse(json)).data ?? {};
  } catch {
    return {};
  }
}

/** The language in which readers of a language are told: their own, else English, else the first there is. */
export function languageFor(words: CampaignWords, locale: Locale): Locale | null {
  return [locale, 'en' as const, ...LOCALES].find((one) => words[one] !== undefined) ?? null;
}

/** Makes paragraphs of what an operator wrote, without control characters. */
export function paragraphsOf(words: string): string[] {
  return words
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n]|[\u202A-\u202E\u2066-\u2069]/gu, ' ')
    .split(/\n{2,}/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '');
}
