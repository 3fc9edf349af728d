/** The package that the face and hand models come in; each finder switches on its own. */
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Config, Human } from '@vladmandic/human';

/** The configuration of a model that is switched off. */
export const DISABLED = { enabled: false };

/** Loads the package with only `models` switched on; their files are read when the first picture comes. */
export function openHuman(models: Partial<Config>): Human {
  const require = createRequire(import.meta.url);
  // The package's exports map names files without "./", so only a path gets through.
  const folder = dirname(dirname(require.resolve('@vladmandic/human')));
  const library = require(join(folder, 'dist', 'human.node-wasm.js')) as {
    Human: new (config: Partial<Config>) => Human;
  };
  return new library.Human({
    backend: 'wasm',
    modelBasePath: pathToFileURL(join(folder, 'models')).href,
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
