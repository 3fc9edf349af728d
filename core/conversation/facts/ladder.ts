import { accountCard, appealCard, inForce, waitingAppeals } from '../../ladder/queries.ts';
import type { Loaders } from './loader.ts';

export const ladderFacts: Pick<Loaders, 'in-force' | 'account' | 'appeals' | 'appeal-card'> = {
  'in-force': (ctx, person) => inForce(ctx, person, person.accountId),
  account: accountCard,
  appeals: (ctx, person) => waitingAppeals(ctx, person),
  'appeal-card': appealCard,
};
