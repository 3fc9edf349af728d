import type { Engine } from '../engines/engine.ts';

/** An engine that could draw every recipe, as the local one can; it is asked for nothing else. */
export const recipeDrawer: Engine = {
  id: 'local',
  company: null,
  concurrency: 1,
  supports: ({ recipe }) => recipe !== null,
  priceCredits: () => 0,
  typicalSeconds: () => 1,
  submit: () => Promise.reject(new Error('it only could')),
};
