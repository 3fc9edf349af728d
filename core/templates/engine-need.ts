import { z } from 'zod';
import type { EngineNeed } from '../engines/engine.ts';
import type { TemplateDefinition } from './template.ts';

/** Photos of a face profile. */
const PROFILE_PHOTOS = 3;

type Needing = Pick<
  TemplateDefinition,
  'kind' | 'needs' | 'recipe' | 'prompt' | 'longEdgePx' | 'durationSeconds'
>;

/** Gives the capabilities that an engine needs to make a template. */
export function needOfTemplate(template: Needing): EngineNeed {
  const { kind, needs, recipe, prompt, longEdgePx, durationSeconds } = template;
  return {
    operation: kind === 'image' ? 'template-image' : 'template-video',
    recipe,
    prompt,
    references: needs === 'profile' ? PROFILE_PHOTOS : 1,
    realFaces: true,
    durationSeconds,
    longEdgePx,
  };
}

const STORED = z
  .tuple([z.enum(['image', 'video']), z.enum(['profile', 'photo']), z.number(), z.number()])
  .rest(z.string());

/**
 * Tells whether a template can be made wherever this service runs: pictures by a local recipe. Videos need
 * what they are screened with too.
 */
export const isMadeAnywhere = ({ kind, recipe }: Pick<Needing, 'kind' | 'recipe'>): boolean =>
  recipe !== null && kind === 'image';

/**
 * Writes the stored form of a template's need, with the look of a local video at its end; null for a
 * template that can be made anywhere.
 */
export function storedNeed(template: Needing): string | null {
  const { kind, needs, recipe, longEdgePx, durationSeconds } = template;
  const look = recipe === null ? [] : [recipe.look];
  const parts: z.infer<typeof STORED> = [kind, needs, longEdgePx, durationSeconds, ...look];
  return isMadeAnywhere(template) ? null : JSON.stringify(parts);
}

/**
 * Parses a stored need. The prompt is not part of it, since it makes no difference to engines that work
 * from prompts.
 */
export function readNeed(stored: string): EngineNeed {
  const [kind, needs, longEdgePx, durationSeconds, look] = STORED.parse(JSON.parse(stored));
  const recipe = look === undefined ? null : { look, params: {} };
  return needOfTemplate({ kind, needs, recipe, prompt: '', longEdgePx, durationSeconds });
}
