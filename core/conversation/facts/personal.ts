import { consents, faces, holdings } from '../../accounts/queries.ts';
import type { Loaders } from './loader.ts';

export const personalFacts: Pick<Loaders, 'faces' | 'holdings' | 'consents'> = {
  faces: (ctx, person) => faces(ctx, person, person.accountId),
  holdings: (ctx, person) => holdings(ctx, person, person.accountId),
  consents: (ctx, person) => consents(ctx, person, person.accountId),
};
