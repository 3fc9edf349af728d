import type { Recipe } from '../engines/engine.ts';
import type { Template } from './template.ts';

type Words = Readonly<Record<string, string>>;

/** Fills the user's words into a template's prompt, for engines that work from prompts. */
export function fillPrompt(template: Pick<Template, 'prompt'>, slots: Words): string {
  return filled(template.prompt, slots);
}

/** Fills the user's words into the texts of a recipe. */
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
