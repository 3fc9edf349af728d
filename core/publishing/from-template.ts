import { localText, type Template, type TemplateSlot } from '../templates/template.ts';
import { LOCALES, type Locale } from '../texts/catalogue.ts';
import { tidy } from '../texts/tidy.ts';
import { blankContent, type TemplateContent, type Visibility } from './content.ts';
import { slotId, writeSlot } from './words.ts';

const SLOT = /\{([a-z0-9_-]+)\}/gi;

/**
 * Writes a template's prompt and look as an author would.
 * @param said what was put into the slots; their own suggestions where absent
 */
export function wordsOfTemplate(
  { prompt, slots, recipe }: Pick<Template, 'prompt' | 'slots' | 'recipe'>,
  language: Locale,
  said: Readonly<Record<string, string>> = {},
): Pick<TemplateContent, 'words' | 'recipe'> {
  const written = new Map(
    slots.map((slot) => [slot.id, asWritten(slot, language, said[slot.id])] as const),
  );
  const replaced = (text: string, how: (slot: ReturnType<typeof asWritten>) => string) =>
    text.replace(SLOT, (whole, id: string) => {
      const slot = written.get(id);
      return slot ? how(slot) : whole;
    });
  const params = Object.entries(recipe?.params ?? {}).map(([key, value]) => [
    key,
    typeof value === 'string' ? replaced(value, ({ name }) => `{${slotId(name)}}`) : value,
  ]);
  return {
    words: replaced(prompt, writeSlot),
    recipe: recipe && { ...recipe, params: Object.fromEntries(params) },
  };
}

function asWritten(slot: TemplateSlot, language: Locale, said: string | undefined) {
  return {
    name: plain(localText(slot.label, language)) || slot.id,
    standard: plain(said ?? localText(slot.default, language)),
    answers: (slot.answers ?? []).map((answer) => plain(localText(answer, language))),
  };
}

/** Without the signs that would mean something in the words of a template. */
const plain = (text: string): string => tidy(text.replace(/[{}|:]/g, ' '));

/** Makes the content of a change from what is offered. Its cover stays until another is chosen. */
export function contentOfTemplate(template: Template, visibility: Visibility): TemplateContent {
  const language = LOCALES.find((locale) => template.title[locale] !== undefined) ?? 'en';
  const title = localText(template.title, language);
  const description = localText(template.description, language);
  return {
    ...blankContent(language),
    ...wordsOfTemplate(template, language),
    title,
    description: description === title ? '' : description,
    kind: template.kind,
    needs: template.needs,
    aspect: template.aspect,
    longEdgePx: template.longEdgePx,
    durationSeconds: template.durationSeconds,
    category: template.category,
    licence: template.licence,
    asksLikeness: template.asksLikeness ?? true,
    priceCredits: template.priceCredits,
    visibility,
  };
}
