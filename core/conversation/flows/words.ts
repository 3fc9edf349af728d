import type { IncomingFile } from '../../chat/event.ts';
import { t } from '../../texts/text.ts';
import type { MemberTurn, Outcome } from '../turn.ts';
import { unexpected } from '../unexpected.ts';
import { answerAppeal } from './appeals.ts';
import { fillBroadcast } from './broadcast.ts';
import { rejectClaim } from './claims.ts';
import { useCode } from './codes.ts';
import { fillSlot } from './draft.ts';
import { sendAppeal } from './ladder.ts';
import { likenessPart } from './likeness.ts';
import { useLinkCode } from './linking.ts';
import { changeNewest, operate } from './operations.ts';
import { fillCreator } from './publishing/creator.ts';
import { fillTemplateField } from './publishing/fields.ts';
import { fillPrice } from './publishing/my-templates.ts';
import { fillSubmission } from './publishing/submissions.ts';
import { report } from './report.ts';
import { fillField } from './settings.ts';

/**
 * Takes words to where they belong in this moment: what the conversation waits for, or else the newest picture.
 * @param files the picture of the message that the words answer
 */
export function takeWords(
  turn: MemberTurn,
  words: string,
  files: readonly IncomingFile[],
): Outcome {
  const { step: at } = turn.state;
  switch (at.at) {
    case 'slot':
      return fillSlot(turn, at, words);
    case 'code':
      return useCode(turn, words);
    case 'link':
      return useLinkCode(turn, words);
    case 'report':
      return report(turn, words);
    case 'likeness':
      return likenessPart(turn, at, words);
    case 'claim-words':
      return rejectClaim(turn, at.claimId, words);
    case 'broadcast':
      return fillBroadcast(turn, at, words);
    case 'appeal':
      return sendAppeal(turn, at.stepId, words);
    case 'appeal-answer':
      return answerAppeal(turn, at, words);
    case 'setting':
      return fillField(turn, at.field, words);
    case 'template':
      return fillTemplateField(turn, at, words);
    case 'template-price':
      return fillPrice(turn, at.templateId, words);
    case 'creator':
      return fillCreator(turn, at, words);
    case 'submission':
      return fillSubmission(turn, at.submissionId, words);
    case 'motion':
      return unexpected(turn, t('motion.no-words'));
    case 'photo':
    case 'pet':
    case 'face':
    case 'verify':
      return unexpected(turn, t('unexpected.text-for-photo'));
    case 'idle':
      if (files.length > 0) return operate(turn, 'edit', words, files);
      return changeNewest(turn, words) ?? unexpected(turn, t('unexpected.text'));
  }
}

/** Tells whether words are of no use in this moment: a photo is waited for. */
export const waitsForPhoto = ({ state: { step } }: MemberTurn): boolean =>
  step.at === 'photo' ||
  step.at === 'motion' ||
  step.at === 'pet' ||
  step.at === 'face' ||
  step.at === 'verify';
