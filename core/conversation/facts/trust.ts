import { copiesOf, reportedCard, reportedList, reportTarget } from '../../takedowns/queries.ts';
import type { Loaders } from './loader.ts';

export const trustFacts: Pick<Loaders, 'report-target' | 'reported' | 'reported-list' | 'copies'> =
  {
    'report-target': reportTarget,
    reported: reportedCard,
    copies: copiesOf,
    'reported-list': (ctx, person) => reportedList(ctx, person),
  };
