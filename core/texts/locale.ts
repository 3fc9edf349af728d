import { LOCALES, type Locale } from './catalogue.ts';

const KNOWN: ReadonlySet<string> = new Set(LOCALES);

/**
 * Chooses the product's language that is nearest to a platform's language tag.
 * @param tag a BCP 47 tag such as `pt-BR`, or null where the platform gives none
 */
export function localeOf(tag: string | null): Locale {
  const language = tag?.toLowerCase().split(/[-_]/, 1)[0] ?? '';
  return KNOWN.has(language) ? (language as Locale) : LOCALES[0];
}

/** Languages of a header that are looked at. */
const MOST_TAGS = 20;

/**
 * Chooses the product's language that a browser prefers most.
 * @param header an `Accept-Language` header (RFC 9110), or null where there is none
 */
export function preferredLocale(header: string | null): Locale {
  const tags = (header ?? '')
    .split(',', MOST_TAGS)
    .map((part) => {
      const [tag = '', ...parameters] = part.split(';').map((word) => word.trim());
      const quality = parameters.find((word) => word.startsWith('q='))?.slice('q='.length);
      return { tag: tag.toLowerCase().split('-', 1)[0] ?? '', quality: Number(quality ?? 1) };
    })
    .filter(({ quality }) => quality > 0)
    .toSorted((a, b) => b.quality - a.quality);
  const known = tags.find(({ tag }) => KNOWN.has(tag));
  return known ? localeOf(known.tag) : LOCALES[0];
}
