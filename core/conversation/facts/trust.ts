import { claimCard, waitingClaims } from '../../takedowns/claim-queries.ts';
import { copiesOf, reportedCard, reportedList, reportTarget } from '../../takedowns/queries.ts';
import type { Loaders } from './loader.ts';

export const trustFacts: Pick<
  Loaders,
  | 'report-target'
  | 'reported'
  | 'reported-list'
  | 'copies'
  | 'claim'
  | 'claims'
  | 'claim'
  | 'claims'
> = {
  'report-target': reportTarget,
  reported: reportedCard,
  copies: copiesOf,
  claim: claimCard,
  claims: (ctx, person) => waitingClaims(ctx, person),
  'reported-list': (ctx, person) => reportedList(ctx, person),
};
