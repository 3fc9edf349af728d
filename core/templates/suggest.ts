import type { Locale } from '../texts/catalogue.ts';
import type { Template } from './template.ts';

const MOST_SUGGESTIONS = 25;

/** Templates whose title or category has the words typed so far, as choices for a platform's list. */
export function suggestTemplates(
  templates: readonly Template[],
  query: string,
  locale: Locale,
): { name: string; value: string }[] {
  const words = query.toLocaleLowerCase(locale).split(/\s+/).filter(Boolean);
  return templates
    .map((template) => ({ template, name: template.title[locale] ?? template.title.en }))
    .filter(({ template, name }) => {
      const text = `${name} ${template.category} ${template.id}`.toLocaleLowerCase(locale);
      return words.every((word) => text.includes(word));
    })
    .slice(0, MOST_SUGGESTIONS)
    .map(({ template, name }) => ({ name, value: template.id }));
}
