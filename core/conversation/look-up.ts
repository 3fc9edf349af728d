import type { Template } from '../templates/template.ts';
import type { Text } from '../texts/text.ts';
import { words } from '../texts/text.ts';
import type { Turn } from './turn.ts';

export function templateById(turn: Pick<Turn, 'shop'>, id: string): Template | null {
  return turn.shop.templates.find((template) => template.id === id) ?? null;
}

/** A text that an operator wrote per language, in the reader's; English where that is missing. */
export function local(turn: Pick<Turn, 'locale'>, texts: Partial<Record<string, string>>): string {
  return texts[turn.locale] ?? texts.en ?? '';
}

export const titleOf = (turn: Turn, template: Pick<Template, 'title'>): Text =>
  words(local(turn, template.title));

/** Categories in the order of the templates. */
export function categories(turn: Turn): string[] {
  return [...new Set(turn.shop.templates.map((template) => template.category))];
}

const MOST_SEARCH_WORDS = 8;

/** The template of that id, or those whose title, description or category has every word, in any case. */
export function search(turn: Turn, query: string): Template[] {
  const named = templateById(turn, query.trim());
  if (named) return [named];
  const wanted = query.toLowerCase().split(/\s+/).filter(Boolean).slice(0, MOST_SEARCH_WORDS);
  return turn.shop.templates.filter((template) => {
    const { title, description } = template;
    const text = [
      local(turn, title),
      local(turn, description),
      title.en,
      description.en,
      template.id,
      template.category,
      template.kind,
    ]
      .join(' ')
      .toLowerCase();
    return wanted.every((word) => text.includes(word));
  });
}
