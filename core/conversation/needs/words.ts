/** What has to be read for words, wherever they come from. */

import { needsOfCreator } from '../flows/publishing/creator.ts';
import type { MemberTurn } from '../turn.ts';
import { needsOfAppeal, needsOfAppealWords } from './ladder.ts';
import { needsOfLinkCode } from './linking.ts';
import { needsOfDraftId, needsOfOperation } from './making.ts';
import type { Need } from './needs.ts';
import { needsOfCode } from './people.ts';
import { needsOfSubmission } from './publishing.ts';
import { needsOfNewest } from './results.ts';
import { needsOfReport } from './trust.ts';

/** For words, typed or spoken, by what the conversation waits for. */
export function needsOfWords(turn: MemberTurn, words: string): Need[] {
  const { step } = turn.state;
  if (step.at === 'appeal') return needsOfAppealWords(turn, step.stepId);
  if (step.at === 'appeal-answer') return needsOfAppeal(turn, step.appealId);
  if (step.at === 'code') return needsOfCode(turn, words);
  if (step.at === 'link') return needsOfLinkCode(turn, words);
  if (step.at === 'report') return needsOfReport(turn, words);
  if (step.at === 'template') return [['template-draft', step.draftId]];
  if (step.at === 'template-price') return [['my-template', step.templateId]];
  if (step.at === 'creator') return needsOfCreator(step, words);
  if (step.at === 'broadcast') return [['campaign', step.campaignId]];
  if (step.at === 'submission') return needsOfSubmission(step.submissionId);
  return step.at === 'idle' ? needsOfNewest(turn) : needsOfStep(turn);
}

/** For going on with the draft that is waited for. */
export function needsOfStep(turn: MemberTurn): Need[] {
  const { step } = turn.state;
  return 'draftId' in step && step.draftId !== null
    ? needsOfDraftId(turn, step.draftId)
    : needsOfOperation(turn, 'edit');
}
