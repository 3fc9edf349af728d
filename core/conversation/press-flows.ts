import type { Action, ActionName, Args } from '../chat/action.ts';
import { t } from '../texts/text.ts';
import { ladderHandlers } from './flows/account.ts';
import { broadcastHandlers } from './flows/broadcast.ts';
import { buyHandlers } from './flows/buy.ts';
import { claimHandlers } from './flows/claims.ts';
import { codeHandlers } from './flows/codes.ts';
import { extraPhotoHandlers } from './flows/confirm/add-photos.ts';
import { choiceHandlers } from './flows/confirm/choose.ts';
import { goHandlers } from './flows/confirm/go.ts';
import { wordsHandlers } from './flows/confirm/improve.ts';
import { videoHandlers } from './flows/confirm/video-choices.ts';
import { wearHandlers } from './flows/confirm/wear.ts';
import { consentHandlers } from './flows/consents.ts';
import { creditHandlers } from './flows/credits.ts';
import { deleteHandlers } from './flows/delete.ts';
import { describeHandlers } from './flows/describe.ts';
import { draftHandlers } from './flows/draft.ts';
import { deskHandlers } from './flows/engine-switch.ts';
import { exportHandlers } from './flows/export.ts';
import { historyHandlers } from './flows/history.ts';
import { holdHandlers } from './flows/holds.ts';
import { inviteHandlers } from './flows/invite.ts';
import { likenessHandlers } from './flows/likeness.ts';
import { linkHandlers } from './flows/linking.ts';
import { menuHandlers } from './flows/menu.ts';
import { motionHandlers } from './flows/motion-video.ts';
import { offerHandlers } from './flows/offer.ts';
import { operationHandlers } from './flows/operations.ts';
import { paymentHandlers } from './flows/payments.ts';
import { petHandlers } from './flows/pet.ts';
import { photoHandlers } from './flows/photos.ts';
import { privacyHandlers } from './flows/privacy.ts';
import { proHandlers } from './flows/pro.ts';
import { profileHandlers } from './flows/profile.ts';
import { coverHandlers } from './flows/publishing/covers.ts';
import { fieldHandlers } from './flows/publishing/fields.ts';
import { ownTemplateHandlers } from './flows/publishing/my-templates.ts';
import { submissionHandlers } from './flows/publishing/submissions.ts';
import { submitHandlers } from './flows/publishing/submit.ts';
import { reportHandlers } from './flows/report.ts';
import { reportedHandlers } from './flows/reported.ts';
import { resultHandlers } from './flows/results.ts';
import { resumeHandlers } from './flows/resume.ts';
import { reviewHandlers } from './flows/review.ts';
import { rewardHandlers } from './flows/rewards.ts';
import { serverHandlers } from './flows/server.ts';
import { memberHandlers } from './flows/server-member.ts';
import { settingsHandlers } from './flows/settings.ts';
import { shareHandlers } from './flows/share.ts';
import { shootHandlers } from './flows/shoot.ts';
import { stickerHandlers } from './flows/sticker.ts';
import { takedownHandlers } from './flows/takedowns.ts';
import { templateHandlers } from './flows/templates.ts';
import { togetherHandlers } from './flows/together/handlers.ts';
import { verifyHandlers } from './flows/verify.ts';
import { voiceHandlers } from './flows/voice.ts';
import { signInHandlers } from './flows/web-link.ts';
import type { Handler, HandlerRow } from './handlers.ts';
import type { Need } from './needs/needs.ts';
import { type MemberTurn, type Outcome, outcome } from './turn.ts';
import { remark } from './turn-replies.ts';

/** What every action comes to; an action without a handler does not compile. */
const HANDLERS: { readonly [Name in ActionName]: Handler<Args<Name>> | HandlerRow<Args<Name>> } = {
  ...menuHandlers,
  ...privacyHandlers,
  ...consentHandlers,
  ...exportHandlers,
  ...profileHandlers,
  ...photoHandlers,
  ...settingsHandlers,
  ...linkHandlers,
  ...deleteHandlers,
  ...verifyHandlers,
  ...templateHandlers,
  ...draftHandlers,
  ...resumeHandlers,
  ...operationHandlers,
  ...choiceHandlers,
  ...extraPhotoHandlers,
  ...videoHandlers,
  ...wearHandlers,
  ...motionHandlers,
  ...wordsHandlers,
  ...describeHandlers,
  ...voiceHandlers,
  ...goHandlers,
  ...resultHandlers,
  ...historyHandlers,
  ...shootHandlers,
  ...stickerHandlers,
  ...buyHandlers,
  ...offerHandlers,
  ...creditHandlers,
  ...codeHandlers,
  ...inviteHandlers,
  ...rewardHandlers,
  ...proHandlers,
  ...paymentHandlers,
  ...holdHandlers,
  ...reviewHandlers,
  ...broadcastHandlers,
  ...ladderHandlers,
  ...deskHandlers,
  ...signInHandlers,
  ...shareHandlers,
  ...reportHandlers,
  ...likenessHandlers,
  ...claimHandlers,
  ...reportedHandlers,
  ...serverHandlers,
  ...memberHandlers,
  ...takedownHandlers,
  ...ownTemplateHandlers,
  ...fieldHandlers,
  ...coverHandlers,
  ...submitHandlers,
  ...submissionHandlers,
  ...togetherHandlers,
  ...petHandlers,
};

/** What a button comes to; one of an older conversation is told so. */
export function press(turn: MemberTurn): Outcome {
  return turn.action ? handle(turn, turn.action) : outcome(turn, [remark(turn, t('stale'))]);
}

function handle<Name extends ActionName>(turn: MemberTurn, { name, args }: Action<Name>): Outcome {
  const row: Handler<Args<Name>> | HandlerRow<Args<Name>> = HANDLERS[name];
  return typeof row === 'function' ? row(turn, ...args) : row.handle(turn, ...args);
}

/** What a pressed button needs. */
export const needsOfPress = (turn: MemberTurn): Need[] =>
  turn.action ? needsOfAction(turn, turn.action) : [];

function needsOfAction<Name extends ActionName>(
  turn: MemberTurn,
  { name, args }: Action<Name>,
): Need[] {
  const row: Handler<Args<Name>> | HandlerRow<Args<Name>> = HANDLERS[name];
  return typeof row === 'function' ? [] : (row.needs?.(turn, ...args) ?? []);
}

/** Whether somebody whose account is suspended may still do it. */
export const isActionOpenToSuspended = (name: ActionName): boolean =>
  'openToSuspended' in HANDLERS[name];
