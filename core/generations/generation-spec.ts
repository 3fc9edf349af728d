import type { Aspect } from '../engines/engine.ts';
import type { FreeOperation } from '../operations/lists.ts';
import { type Operation, operationRow } from '../operations/lists.ts';
import type { Choice, OperationRow } from '../operations/row.ts';
import type { Rules } from '../rules/rules.ts';
import type { LocalText, Template, TemplateSlot } from '../templates/template.ts';
import { LOCALES } from '../texts/catalogue.ts';
import { plainText } from '../texts/render.ts';
import type { Text } from '../texts/text.ts';
import { t } from '../texts/text.ts';

/** A specification of a generation, from a template or without one. */
export type GenerationSpec = Omit<
  Template,
  | 'id'
  | 'version'
  | 'description'
  | 'category'
  | 'cover'
  | 'coverObject'
  | 'licence'
  | 'needs'
  | 'slots'
> & {
  slots: readonly SpecSlot[];
  templateId: string | null;
  templateVersion: number | null;
  operation: Operation;
  needs: Template['needs'] | 'words';
};

/** A template's slot, or the words that an operation asks for. */
export type SpecSlot = TemplateSlot & {
  /** Answers offered by button. */
  choices?: readonly Choice[];
};

/** The slot with the user's own words, and the prompt that is nothing but these. */
export const WORDS = 'words';
/** Tells whether a second photo may replace the words. */
export const takesSecond = ({ operation }: Pick<GenerationSpec, 'operation'>): boolean =>
  operationRow(operation).secondRole !== null;

/** Tells whether the user may choose the aspect ratio. */
export const hasFreeAspect = ({ operation }: Pick<GenerationSpec, 'operation'>): boolean =>
  operationRow(operation).freeAspect;

/** Tells whether a generation may make several pictures. */
export const mayBeSeveral = ({ operation }: Pick<GenerationSpec, 'operation'>): boolean =>
  operationRow(operation).several;

/** Builds the generation spec of a template. */
export function templateSpec(template: Template): GenerationSpec {
  const operation = template.kind === 'image' ? 'template-image' : 'template-video';
  return { ...template, templateId: template.id, templateVersion: template.version, operation };
}

/** Builds the generation spec of an operation without a template. */
export function operationSpec(
  rules: Pick<Rules, 'promptCharacters'>,
  operation: FreeOperation,
): GenerationSpec {
  const label = everywhere(t('operation.words'));
  const title = everywhere(t('operation.title', { operation }));
  const maxLength = rules.promptCharacters;
  const row = operationRow(operation);
  const { kind, startsFrom, words, choices, longEdgePx, durationSeconds } = row;
  return {
    kind,
    needs: startsFrom === 'words' ? 'words' : 'photo',
    longEdgePx,
    durationSeconds,
    operation,
    templateId: null,
    templateVersion: null,
    title,
    slots:
      words === 'needed' ? [{ id: WORDS, label, default: { en: '' }, maxLength, choices }] : [],
    aspect: usualAspect(row),
    priceCredits: null,
    prompt: `{${WORDS}}`,
    recipe: null,
    engine: null,
    author: null,
  };
}

/** The proportions of what nobody chooses any for: a phone’s for a video, wide where a picture is widened. */
function usualAspect({ kind, mask, secondNeeded }: OperationRow): Aspect {
  if (kind === 'video') return '9:16';
  if (mask === 'margins') return '16:9';
  return secondNeeded ? '3:4' : '1:1';
}

function everywhere(text: Text): LocalText {
  const said = LOCALES.map((locale) => [locale, plainText(text, locale)] as const);
  return { en: plainText(text, 'en'), ...Object.fromEntries(said) };
}
