import type { Recipe } from '../engines/engine.ts';
import type { Template } from './template.ts';

type Words = Readonly<Record<string, string>>;

/** The template's words with the user's in their places, for engines that work from words. */
export function fillPrompt(template: Pick<Template, 'prompt'>, slots: Words): string {
  return filled(template.prompt, slots);
}

/** The recipe with the user's words in its texts. */
export function fillRecipe(recipe: Recipe, slots: Words): Recipe {
  const params = Object.entries(recipe.params).map(([name, value]) => [
    name,
    typeof value === 'string' ? filled(value, slots) : value,
  ]);
  return { ...recipe, params: Object.fromEntries(params) };
}

function filled(text: string, slots: Words): string {
  return text.replace(/\{([a-z0-9_-]+)\}/gi, (whole, id: string) =>
    Object.hasOwn(slots, id) ? (slots[id] ?? '') : whole,
  );
}
