import type { Engine } from '../engines/engine.ts';
import { templateSpec } from '../generations/generation-spec.ts';
import { listPrice } from '../generations/quote.ts';
import type { PublishingRules } from '../rules/publishing-rules.ts';
import type { Rules } from '../rules/rules.ts';
import { isMadeAnywhere, needOfTemplate } from '../templates/engine-need.ts';
import type { TemplateDefinition, TemplateSlot } from '../templates/template.ts';
import type { TemplateContent } from './content.ts';
import { type ReadWords, readWords, type WordsProblem, type WrittenSlot } from './words.ts';

/** What keeps a draft from being tried out, or from being submitted. */
export type DraftProblem =
  | { what: 'title' | 'cover' | 'engine' }
  | { what: 'words'; problem: WordsProblem };

/**
 * Makes a template of a draft's content.
 * @param id the template's id
 * @returns null while its words cannot be read
 */
export function definitionOf(
  of: TemplateContent,
  id: string,
  rules: PublishingRules,
): TemplateDefinition | null {
  const words = readWords(of.words, rules);
  if (!words.ok) return null;
  const { language } = of;
  const title = { [language]: of.title };
  return {
    id,
    kind: of.kind,
    title,
    description: of.description === '' ? title : { [language]: of.description },
    category: of.category,
    slots: words.read.slots.map((slot) => slotOf(slot, of, rules)),
    needs: of.needs,
    aspect: of.aspect,
    longEdgePx: of.longEdgePx,
    durationSeconds: of.durationSeconds,
    priceCredits: of.priceCredits,
    prompt: words.read.prompt,
    recipe: of.recipe && withSlots(of.recipe, words.read, of.title),
    engine: null,
    cover: '',
    licence: of.licence,
    asksLikeness: of.asksLikeness,
  };
}

function slotOf(
  { id, name, standard, answers }: WrittenSlot,
  { language }: Pick<TemplateContent, 'language'>,
  rules: PublishingRules,
): TemplateSlot {
  return {
    id,
    label: { [language]: name },
    default: { [language]: standard },
    maxLength: rules.slotCharacters,
    ...(answers.length > 0 && { answers: answers.map((answer) => ({ [language]: answer })) }),
  };
}

/** Puts the title into a recipe's texts where the words no longer have a slot for them. */
function withSlots(
  recipe: NonNullable<TemplateContent['recipe']>,
  { slots }: ReadWords,
  title: string,
): NonNullable<TemplateContent['recipe']> {
  const ids = slots.map(({ id }) => id);
  const params = Object.entries(recipe.params).map(([name, value]) => [
    name,
    typeof value === 'string'
      ? value.replace(/\{([a-z0-9-]+)\}/g, (whole, id: string) =>
          ids.includes(id) ? whole : title,
        )
      : value,
  ]);
  return { ...recipe, params: Object.fromEntries(params) };
}

/**
 * Returns what others pay for a template by the price list, whatever its own price, in credits.
 * @returns null where no engine here can make it
 */
export function usualPrice(
  shop: { rules: Rules; engines: readonly Engine[] },
  of: TemplateContent,
): number | null {
  if (of.kind === 'image') return shop.rules.imageCredits;
  const { publishing } = shop.rules;
  // Words that cannot be read yet change nothing in the price.
  const template =
    definitionOf(of, '', publishing) ?? definitionOf({ ...of, words: '-' }, '', publishing);
  if (!template) return null;
  const author = { accountId: '', handle: null, name: null };
  const listed = { ...template, priceCredits: null, version: 0, coverObject: null, author };
  return listPrice(shop, templateSpec(listed));
}

/** Tells whether an engine of this service can make a template. */
export const canBeMadeHere = (engines: readonly Engine[], template: TemplateDefinition): boolean =>
  isMadeAnywhere(template) || engines.some((engine) => engine.supports(needOfTemplate(template)));

/**
 * Lists what keeps a draft from being submitted, in the order in which it is asked for.
 * @param has `cover`: its picture is still kept
 */
export function problemsOf(
  of: TemplateContent,
  has: { cover: boolean; engines: readonly Engine[]; rules: PublishingRules },
): DraftProblem[] {
  const words = readWords(of.words, has.rules);
  const template = definitionOf(of, '', has.rules);
  return [
    ...(words.ok ? [] : [{ what: 'words' as const, problem: words.problem }]),
    ...(of.title === '' ? [{ what: 'title' as const }] : []),
    ...(template && !canBeMadeHere(has.engines, template) ? [{ what: 'engine' as const }] : []),
    ...(has.cover ? [] : [{ what: 'cover' as const }]),
  ];
}
