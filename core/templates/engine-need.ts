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

const STORED = z.tuple([
  z.enum(['image', 'video']),
  z.enum(['profile', 'photo']),
  z.number(),
  z.number(),
]);

/** Writes the stored form of a template's need; null for a template with a local recipe. */
export function storedNeed(template: Needing): string | null {
  const { kind, needs, recipe, longEdgePx, durationSeconds } = template;
  const parts: z.infer<typeof STORED> = [kind, needs, longEdgePx, durationSeconds];
  return recipe === null ? JSON.stringify(parts) : null;
}

/**
 * Parses a stored need. The prompt is not part of it, since it makes no difference to engines that work
 * from prompts.
 */
export function readNeed(stored: string): EngineNeed {
  const [kind, needs, longEdgePx, durationSeconds] = STORED.parse(JSON.parse(stored));
  return needOfTemplate({ kind, needs, recipe: null, prompt: '', longEdgePx, durationSeconds });
}
