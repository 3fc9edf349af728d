import { z } from 'zod';
import type { EngineNeed } from '../engines/engine.ts';
import type { TemplateDefinition } from './template.ts';

/** Photos of a face profile. */
const PROFILE_PHOTOS = 3;

type Needing = Pick<
  TemplateDefinition,
  'kind' | 'needs' | 'recipe' | 'prompt' | 'longEdgePx' | 'durationSeconds'
>;

/** What an engine must be able to do to make a template. */
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

/** The stored form of what engines are asked for a template without a local recipe; null for one with a recipe. */
export function storedNeed(template: Needing): string | null {
  const { kind, needs, recipe, longEdgePx, durationSeconds } = template;
  const parts: z.infer<typeof STORED> = [kind, needs, longEdgePx, durationSeconds];
  return recipe === null ? JSON.stringify(parts) : null;
}

/** Reads a stored need. Which words go with it makes no difference to the engines that draw from words. */
export function readNeed(stored: string): EngineNeed {
  const [kind, needs, longEdgePx, durationSeconds] = STORED.parse(JSON.parse(stored));
  return needOfTemplate({ kind, needs, recipe: null, prompt: '', longEdgePx, durationSeconds });
}
