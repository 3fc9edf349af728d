import { accountEraser } from '../../core/accounts/erase.ts';
import { accountCloser } from '../../core/accounts/leave.ts';
import { receiptSender } from '../../core/accounts/send-receipt.ts';
import type { ReadMedia } from '../../core/chat/surface.ts';
import type { Context } from '../../core/context.ts';
import { photosAnswerer } from '../../core/conversation/intake/answer-photos.ts';
import { faceChecker } from '../../core/conversation/intake/check-face.ts';
import { pictureDescriber } from '../../core/conversation/intake/describe-picture.ts';
import { marksFinder } from '../../core/conversation/intake/find-marks.ts';
import { voiceHearer } from '../../core/conversation/intake/hear-voice.ts';
import { wordsImprover } from '../../core/conversation/intake/improve-words.ts';
import { motionReceiver } from '../../core/conversation/intake/receive-motion.ts';
import { photoReceiver } from '../../core/conversation/intake/receive-photo.ts';
import { stickerMaker, stickerRemover } from '../../core/conversation/intake/stickers.ts';
import { pictureVerifier } from '../../core/conversation/intake/verify-picture.ts';
import type { Conversation } from '../../core/conversation/receive.ts';
import { exportMaker } from '../../core/exports/make-export.ts';
import { exportSender } from '../../core/exports/send-export.ts';
import { accountTasks } from '../../core/fraud/judge.ts';
import { recordingDiscarder } from '../../core/generations/discard-recording.ts';
import type { Generations } from '../../core/generations/generations.ts';
import { createRuns } from '../../core/generations/runs.ts';
import { descriptionStopper } from '../../core/generations/stop-description.ts';
import { cardTasks } from '../../core/guilds/card-tasks.ts';
import { campaignTasks } from '../../core/notices/campaigns/tasks.ts';
import { notifier } from '../../core/notices/notify.ts';
import { reminder } from '../../core/notices/remind.ts';
import { paymentTasks } from '../../core/payments/tasks.ts';
import { templateScreener } from '../../core/publishing/screen-template.ts';
import { rewardTasks } from '../../core/rewards/tasks.ts';
import { shareTasks } from '../../core/sharing/share-tasks.ts';
import { shootHandlers } from '../../core/shoots/shoots.ts';
import { takedownTasks } from '../../core/takedowns/tasks.ts';
import type { TaskKind } from '../../core/tasks/kinds.ts';
import type { TaskHandler } from '../../core/tasks/tasks.ts';
import { jointExpirer } from '../../core/together/expire.ts';
import { jointSettler } from '../../core/together/settle.ts';
import { sweeper } from './sweeps.ts';

/**
 * Builds the handlers of all task kinds.
 * @param sweepNow the clock of the sweeps, in milliseconds since the epoch
 */
export const handlersOf = (
  ctx: Context,
  conversation: Conversation,
  generations: Generations,
  readMedia: ReadMedia,
  sweepNow: () => number,
): Record<TaskKind, TaskHandler> => ({
  ...generations.handlers,
  ...shootHandlers(ctx),
  ...paymentTasks(ctx),
  ...accountTasks(ctx),
  ...rewardTasks(ctx),
  'check-face': faceChecker(ctx, conversation),
  'receive-photo': photoReceiver(ctx, conversation),
  'receive-motion': motionReceiver(ctx, conversation),
  'find-marks': marksFinder(ctx, conversation),
  'answer-photos': photosAnswerer(ctx, conversation),
  'verify-picture': pictureVerifier(ctx, conversation),
  'make-sticker': stickerMaker({ ...ctx, readMedia }, conversation),
  'remove-sticker': stickerRemover(ctx, conversation),
  'improve-words': wordsImprover(ctx, conversation),
  ...descriptionTasks(ctx, conversation),
  'hear-voice': voiceHearer(ctx, conversation),
  'discard-recording': recordingDiscarder(ctx),
  ...takedownTasks(ctx),
  'screen-template': templateScreener(ctx),
  'make-export': exportMaker(ctx),
  'send-export': exportSender(ctx),
  'close-account': accountCloser(ctx),
  'send-receipt': receiptSender(ctx),
  'erase-account': accountEraser(ctx),
  'settle-joint': jointSettler(ctx),
  'end-joint': jointExpirer(ctx),
  notify: notifier(ctx),
  remind: reminder(ctx),
  ...campaignTasks(ctx),
  ...cardTasks(ctx),
  ...shareTasks(ctx),
  sweep: sweeper({ ...ctx, now: sweepNow }),
});

/** The handlers of descriptions, which share what runs here. */
function descriptionTasks(ctx: Context, conversation: Conversation) {
  const runs = createRuns();
  return {
    'describe-picture': pictureDescriber(ctx, conversation, runs),
    'stop-description': descriptionStopper(ctx, runs),
  };
}
