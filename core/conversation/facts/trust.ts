import { reportedCard, reportedList, reportTarget } from '../../takedowns/queries.ts';
import type { Loaders } from './loader.ts';

export const trustFacts: Pick<Loaders, 'report-target' | 'reported' | 'reported-list'> = {
  'report-target': reportTarget,
  reported: reportedCard,
  'reported-list': (ctx, person) => reportedList(ctx, person),
};
