import type { Operation, Recipe } from '../engines/engine.ts';
import type { LocalText, Template, TemplateSlot } from '../templates/template.ts';
import { LOCALES } from '../texts/catalogue.ts';
import { plainText } from '../texts/render.ts';
import type { Text } from '../texts/text.ts';
import { t } from '../texts/text.ts';
import { templateById } from './look-up.ts';
import type { Draft, FreeOperation } from './state.ts';
import type { Turn } from './turn.ts';

/** What is to be made, from a template or without one. */
export type GenerationSpec = Omit<
  Template,
  'id' | 'description' | 'category' | 'cover' | 'recipe' | 'needs' | 'slots'
> & {
  slots: readonly SpecSlot[];
  templateId: string | null;
  operation: Operation;
  /** Only templates have one. */
  recipe: Recipe | null;
  needs: Template['needs'] | 'words';
};

/** A template's slot, or the words that an operation asks for. */
export type SpecSlot = TemplateSlot & {
  /** Answers offered by button. */
  choices?: Text[];
};

/** The slot with the user's own words, and the prompt that is nothing but these. */
export const WORDS = 'words';
const PHOTO_EDGE_PX = 1536;
const ANIMATION_SECONDS = 5;
const VIDEO_EDGE_PX = 1280;
/** Longest side of a picture made "in HD", in pixels. */
export const HD_PX = 2048;

const SHAPES: Readonly<
  Record<FreeOperation, Pick<GenerationSpec, 'kind' | 'needs' | 'longEdgePx' | 'durationSeconds'>>
> = {
  cutout: { kind: 'image', needs: 'photo', longEdgePx: PHOTO_EDGE_PX, durationSeconds: 0 },
  edit: { kind: 'image', needs: 'photo', longEdgePx: PHOTO_EDGE_PX, durationSeconds: 0 },
  upscale: { kind: 'image', needs: 'photo', longEdgePx: HD_PX, durationSeconds: 0 },
  animate: {
    kind: 'video',
    needs: 'photo',
    longEdgePx: VIDEO_EDGE_PX,
    durationSeconds: ANIMATION_SECONDS,
  },
  imagine: { kind: 'image', needs: 'words', longEdgePx: PHOTO_EDGE_PX, durationSeconds: 0 },
  swap: { kind: 'image', needs: 'photo', longEdgePx: PHOTO_EDGE_PX, durationSeconds: 0 },
  ring: { kind: 'image', needs: 'photo', longEdgePx: PHOTO_EDGE_PX, durationSeconds: 0 },
  scene: { kind: 'image', needs: 'photo', longEdgePx: PHOTO_EDGE_PX, durationSeconds: 0 },
};

/** Operations that make nothing without words. */
const ASKS_WORDS: readonly FreeOperation[] = ['edit', 'imagine', 'ring', 'scene'];
/** Operations whose picture has no proportions but those that are chosen. */
const ANY_ASPECT: readonly Operation[] = ['imagine', 'scene'];
/** Operations that come out as one picture, however often they are done. */
const ONE_PICTURE: readonly Operation[] = ['cutout', 'upscale'];

/** Answers that need no typing. */
const CHOICES: Partial<Record<FreeOperation, Text[]>> = {
  ring: ['gold', 'silver', 'rose', 'stone'].map((style) => t('operation.ring-style', { style })),
  scene: ['marble', 'wood', 'beach', 'studio'].map((place) =>
    t('operation.scene-place', { place }),
  ),
};

/** Whether a second photo may take the place of words. */
export const takesSecond = ({ operation }: Pick<GenerationSpec, 'operation'>): boolean =>
  operation === 'ring';

/** Whether the user may choose the proportions. */
export const hasFreeAspect = ({ operation }: Pick<GenerationSpec, 'operation'>): boolean =>
  ANY_ASPECT.includes(operation);

/** Whether there may be several pictures of it. */
export const mayBeSeveral = ({
  kind,
  operation,
}: Pick<GenerationSpec, 'kind' | 'operation'>): boolean =>
  kind === 'image' && !ONE_PICTURE.includes(operation);

export function templateSpec(template: Template): GenerationSpec {
  const operation = template.kind === 'image' ? 'template-image' : 'template-video';
  return { ...template, templateId: template.id, operation };
}

/** What an operation without a template makes. */
export function operationSpec(turn: Pick<Turn, 'shop'>, operation: FreeOperation): GenerationSpec {
  const label = everywhere(t('operation.words'));
  const title = everywhere(t('operation.title', { operation }));
  const maxLength = turn.shop.rules.promptCharacters;
  return {
    ...SHAPES[operation],
    operation,
    templateId: null,
    title,
    slots: ASKS_WORDS.includes(operation)
      ? [{ id: WORDS, label, default: { en: '' }, maxLength, choices: CHOICES[operation] ?? [] }]
      : [],
    aspect: '1:1',
    priceCredits: null,
    prompt: `{${WORDS}}`,
    recipe: null,
  };
}

/** What a draft makes; null when its template is no longer there. */
export function specOf(turn: Pick<Turn, 'shop'>, draft: Draft): GenerationSpec | null {
  if (draft.operation !== null) return operationSpec(turn, draft.operation);
  const template = draft.templateId === null ? null : templateById(turn, draft.templateId);
  return template && templateSpec(template);
}

function everywhere(text: Text): LocalText {
  const said = LOCALES.map((locale) => [locale, plainText(text, locale)] as const);
  return { en: plainText(text, 'en'), ...Object.fromEntries(said) };
}
