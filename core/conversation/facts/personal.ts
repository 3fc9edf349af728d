import { consentsOf, holdingsOf } from '../../../db/accounts.ts';
import { facesOf } from '../../../db/faces.ts';
import type { Loaders } from './loader.ts';

export const personalFacts: Pick<Loaders, 'faces' | 'holdings' | 'consents'> = {
  faces: ({ db }, accountId) => facesOf(db.query, accountId),
  holdings: ({ db }, accountId) => holdingsOf(db.query, accountId),
  consents: ({ db }, accountId) => consentsOf(db.query, accountId),
};
