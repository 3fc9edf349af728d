import { z } from 'zod';
import { openCase } from '../../../core/lookups/cases.ts';
import { type ConsolePage, consoleVerb } from '../page.ts';
import { APPEAL_VERBS, appealPage } from './appeal.ts';
import { CASE_KINDS, casePath } from './case-parts.ts';
import { CLAIM_VERBS, claimPage } from './claim.ts';
import { CASE_LISTS } from './lists.ts';
import { reportPage } from './report.ts';
import { REPORT_VERBS } from './report-verbs.ts';
import { REVIEW_VERBS, reviewPage } from './review.ts';
import { SUBMISSION_VERBS, submissionPage } from './submission.ts';

/** The pages of what waits for a decision. */
export const CASE_PAGES: readonly ConsolePage[] = [
  ...CASE_LISTS,
  reviewPage,
  submissionPage,
  reportPage,
  claimPage,
  appealPage,
];

/** What can be done about it. */
export const CASE_VERBS = [
  consoleVerb({
    path: '/cases/:kind/:case/open',
    // That of an appeal is checked by the verb.
    right: 'cases',
    input: z.object({ kind: z.enum(CASE_KINDS), case: z.string().min(1).max(100) }),
    run: ({ parts, actor }, { kind, case: id }) => openCase(parts, actor, { kind, id }),
    said: 'console.case.opened',
    onTo: ({ kind, case: id }) => `${casePath({ kind, id })}#pictures`,
  }),
  ...REVIEW_VERBS,
  ...SUBMISSION_VERBS,
  ...REPORT_VERBS,
  ...CLAIM_VERBS,
  ...APPEAL_VERBS,
];
