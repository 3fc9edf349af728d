import { figures } from '../../figures/queries.ts';
import { waiting } from '../../figures/waiting.ts';
import { engines } from '../../generations/engine-figures.ts';
import { find } from '../../lookups/find.ts';
import type { Loaders } from './loader.ts';

export const deskFacts: Pick<Loaders, 'figures' | 'waiting' | 'found' | 'engine-lines'> = {
  figures: (ctx, person, days) => figures(ctx, person, { days: Number(days) }),
  waiting,
  found: find,
  'engine-lines': async (ctx, person) => (await engines(ctx, person)).engines,
};
