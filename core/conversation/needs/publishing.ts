/** What has to be read before templates are written, tried out and decided. */

import { draftTemplateBehind } from '../../../db/ids-behind.ts';
import { draftCard, templateIdOf } from '../../publishing/queries.ts';
import type { Turn } from '../turn.ts';
import type { Need } from './needs.ts';
import { keepUsualOfTemplate, usualBehindTemplate } from './usual.ts';

/** For trying out a draft: it, what is being made already, and how long it takes. */
export const needsOfTryOut = (_turn: Turn, draftId: string): Need[] => [
  ['open'],
  async ({ ctx, person, keep }) => {
    const [card, runs] = await Promise.all([
      draftCard(ctx, person, draftId),
      usualBehindTemplate(ctx, draftTemplateBehind(draftId)),
    ]);
    keep('template-draft', draftId, card);
    if (card) keepUsualOfTemplate(keep, runs, templateIdOf(card));
  },
];

/** For a submission that an operator looks at. */
export const needsOfSubmission = (id: string): Need[] => [['submission', id]];
