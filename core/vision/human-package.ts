/** The library that face and hand models are made for; each finder switches on its own. */
import type { Config } from '@vladmandic/human';
import { MODELS } from './tfjs.ts';
import { Human } from './vendor/human.js';

/** The configuration of a model that is switched off. */
export const DISABLED = { enabled: false };

/** Opens the library with only `models` switched on; their files are read when the first picture comes. */
export function openHuman(models: Partial<Config>): Human {
  return new Human({
    backend: 'wasm',
    modelBasePath: MODELS,
    debug: false,
    async: false,
    warmup: 'none',
    cacheSensitivity: 0,
    cacheModels: true,
    validateModels: false,
    filter: { ...DISABLED },
    face: DISABLED,
    body: DISABLED,
    hand: DISABLED,
    object: DISABLED,
    gesture: DISABLED,
    segmentation: DISABLED,
    ...models,
  } as unknown as Partial<Config>);
}
