import type { Statement } from '../../../db/database.ts';
import { boundWaiting } from '../../../db/tasks.ts';
import { acceptNewTerms } from '../../accounts/accept-new-terms.ts';
import { closeAccount } from '../../accounts/close.ts';
import { leaveAccount, stayAccount } from '../../accounts/leave.ts';
import { setReachable } from '../../accounts/reachable.ts';
import { changeSettings } from '../../accounts/settings.ts';
import { acceptTerms, refuseTerms } from '../../accounts/terms.ts';
import { withdrawFaceConsent } from '../../accounts/withdraw-face-consent.ts';
import { traceOf } from '../../chat/event.ts';
import { type Place, placeOf } from '../../chat/place.ts';
import { setFavourite } from '../../community/favourite.ts';
import { askSticker, askStickerRemoval } from '../../community/stickers/ask-sticker.ts';
import type { Context } from '../../context.ts';
import { grantCredits } from '../../credits/grant-credits.ts';
import { claimInvitation, makeInviteWord } from '../../credits/invite.ts';
import { endCode, makeCode } from '../../credits/manage-codes.ts';
import { noteWrongTry, redeem } from '../../credits/redeem.ts';
import { askExport, askExportAgain } from '../../exports/ask-export.ts';
import { dropExport } from '../../exports/end-export.ts';
import { giveFaceConsent } from '../../faces/face-consent.ts';
import { deleteFacePhoto, keepFacePhotos, putFacePhoto } from '../../faces/face-photos.ts';
import { decideHold } from '../../fraud/decide-hold.ts';
import {
  askBetterWords,
  askDescription,
  askTranscription,
} from '../../generations/ask-for-words.ts';
import { deleteAllResults } from '../../generations/delete-all-results.ts';
import { deleteResults } from '../../generations/delete-results.ts';
import { discardRecording } from '../../generations/discard-recording.ts';
import { switchEngine } from '../../generations/manage-engines.ts';
import { discardMotion } from '../../generations/motion.ts';
import { noteScreening } from '../../generations/screen-request.ts';
import { startGeneration } from '../../generations/start-generation.ts';
import { stopDescription } from '../../generations/stop-description.ts';
import { stopGeneration } from '../../generations/stop-generation.ts';
import { changeGuildSettings } from '../../guilds/change-settings.ts';
import { decideShelf } from '../../guilds/decide-shelf.ts';
import { postCard } from '../../guilds/post-card.ts';
import { payIntoPot, takeFromPot } from '../../guilds/pot.ts';
import { withdrawCard } from '../../guilds/withdraw-card.ts';
import { appealStep, decideAppeal } from '../../ladder/appeal.ts';
import { liftStep, takeStep } from '../../ladder/take-step.ts';
import { askHost, chooseForLink, refuseLink } from '../../linking/decide-link.ts';
import { joinAccounts } from '../../linking/join-accounts.ts';
import { makeLinkCode } from '../../linking/make-link-code.ts';
import { undoLink } from '../../linking/undo-link.ts';
import { unlink } from '../../linking/unlink.ts';
import { noteWrongLinkCode, tryLinkCode } from '../../linking/use-link-code.ts';
import {
  beginBroadcast,
  changeBroadcast,
  dropBroadcast,
  readyBroadcast,
  runBroadcast,
  stopBroadcast,
} from '../../notices/campaigns/manage.ts';
import { openCheckout } from '../../payments/open-checkout.ts';
import { approveRefund, askRefund, declineRefund } from '../../payments/refunds/refund-request.ts';
import { changeSubscription } from '../../payments/subscriptions/change-subscription.ts';
import { beginTemplate } from '../../publishing/begin-template.ts';
import { changeListing } from '../../publishing/change-listing.ts';
import { decideSubmission } from '../../publishing/decide-submission.ts';
import { dropDraft } from '../../publishing/drop-draft.ts';
import { removeTemplate } from '../../publishing/remove-template.ts';
import { setCreator } from '../../publishing/set-creator.ts';
import { submitTemplate } from '../../publishing/submit-template.ts';
import { tryTemplate } from '../../publishing/try-out.ts';
import { withdrawSubmission } from '../../publishing/withdraw-submission.ts';
import { writeDraft } from '../../publishing/write-draft.ts';
import { appeal } from '../../reviews/appeal.ts';
import { decideReview } from '../../reviews/decide-review.ts';
import { setSuspended } from '../../reviews/set-suspended.ts';
import { changeCredit } from '../../sharing/change-credit.ts';
import { createShare } from '../../sharing/create-share.ts';
import { shareInChannel } from '../../sharing/share-in-channel.ts';
import { withdrawShare } from '../../sharing/withdraw-share.ts';
import { startShoot } from '../../shoots/start-shoot.ts';
import { stopShoot } from '../../shoots/stop-shoot.ts';
import { makeWebLink } from '../../sign-in/make-link.ts';
import { endSession } from '../../sign-in/sessions.ts';
import { decideClaim } from '../../takedowns/decide-claim.ts';
import { fileClaim } from '../../takedowns/file-claim.ts';
import { keepCopy } from '../../takedowns/keep-copy.ts';
import { keepReported } from '../../takedowns/keep-reported.ts';
import { report } from '../../takedowns/report.ts';
import { takeDown } from '../../takedowns/take-down.ts';
import { undoTakedown } from '../../takedowns/undo-takedown.ts';
import { type Lane, laneOf } from '../../tasks/kinds.ts';
import { enqueue, type NewTask } from '../../tasks/tasks.ts';
import { agreeToBeIn, refuseAsk, reportAsk } from '../../together/answer.ts';
import { beginJoint } from '../../together/begin-joint.ts';
import { invitePerson, takeInvitation } from '../../together/invite.ts';
import { dropJoint, leaveOut, unblockAll } from '../../together/manage.ts';
import { jointStatements } from '../../together/start-joint.ts';
import { takeBackJoint } from '../../together/take-back.ts';
import type { Person } from '../../verbs/actor.ts';
import type { Prepared } from '../../verbs/verb.ts';
import { actorOf, type Turn } from '../turn.ts';
import type { Effect } from './effect.ts';

/**
 * What a verb is told of the turn: whose account it is, where and how what comes of it is said, and the
 * server that it happens on.
 */
const inputOf = (turn: Turn) => ({
  accountId: turn.account?.id ?? '',
  locale: turn.locale,
  place: placeOf(turn.event),
  trace: traceOf(turn.event),
  guild: turn.event.guild,
});
type Input = ReturnType<typeof inputOf>;

const networkOf = ({ event: { network } }: Turn) => (network === undefined ? {} : { network });

type Verb<E> = (
  ctx: Context,
  actor: Person,
  input: E & Input,
  turn: Turn,
) => Promise<Prepared<unknown>>;

/** Bounds the pictures of one account that wait. */
function bounds({ kind, accountId }: NewTask, place: Place, most: number): Statement[] {
  const lane = laneOf(kind, null);
  return lane === PICTURES && accountId ? [boundWaiting(place, { accountId, lane, most })] : [];
}

const PICTURES = 'vision' satisfies Lane;

/** The verb of each kind of effect. */
const VERBS: { [K in Effect['do']]: Verb<Extract<Effect, { do: K }>> } = {
  join: (ctx, actor, input, { state, event }) =>
    acceptTerms(ctx, actor, { ...input, isAdult: state.adult, userName: event.userName }),
  'accept-terms': acceptNewTerms,
  refuse: refuseTerms,
  reachable: (ctx, actor, { reachable, place: { address } }) =>
    setReachable(ctx, actor, { reachable, address }),
  'change-account': changeSettings,
  erase: closeAccount,
  'make-web-link': (ctx, actor, input) =>
    makeWebLink(ctx, actor, { ...input, chatId: input.place.chatId }),
  'end-web-sessions': (ctx, actor, { audience }) => endSession(ctx, actor, { audience, id: 'all' }),
  'make-link-code': (ctx, actor, input, turn) =>
    makeLinkCode(ctx, actor, { ...input, ...networkOf(turn) }),
  'try-link-code': (ctx, actor, input, turn) =>
    tryLinkCode(ctx, actor, { ...input, ...networkOf(turn) }),
  'wrong-link-code': (ctx, actor, input, turn) =>
    noteWrongLinkCode(ctx, actor, { ...input, ...networkOf(turn) }),
  'choose-for-link': chooseForLink,
  'ask-host': (ctx, actor, input, { event }) =>
    askHost(ctx, actor, { ...input, name: event.userName }),
  'join-accounts': joinAccounts,
  'refuse-link': refuseLink,
  'undo-link': undoLink,
  unlink,
  leave: leaveAccount,
  stay: stayAccount,
  'delete-all-results': deleteAllResults,
  export: askExport,
  'export-again': askExportAgain,
  'end-export': dropExport,
  'consent-face': giveFaceConsent,
  'withdraw-face': withdrawFaceConsent,
  'delete-face': deleteFacePhoto,
  'put-face': putFacePhoto,
  'keep-faces': keepFacePhotos,
  // The conversation's own work: pictures that are fetched and looked at.
  task: async ({ db, now, rules }, _actor, { task, place }) => ({
    statements: [enqueue(db.query, task, now()), ...bounds(task, place, rules.photosWaiting)],
    result: undefined,
  }),
  shoot: startShoot,
  'stop-shoot': stopShoot,
  generate: (ctx, actor, { order, screened, trace }) =>
    startGeneration(ctx, actor, {
      order: { ...order, trace },
      ...(screened && { screened }),
      beginJoint: jointStatements,
    }),
  'note-screening': noteScreening,
  improve: askBetterWords,
  describe: askDescription,
  'stop-describing': stopDescription,
  hear: askTranscription,
  discard: discardRecording,
  'discard-motion': discardMotion,
  stop: stopGeneration,
  'delete-results': deleteResults,
  sticker: askSticker,
  'remove-sticker': askStickerRemoval,
  checkout: openCheckout,
  'change-subscription': changeSubscription,
  'ask-refund': askRefund,
  'refund-payment': approveRefund,
  'decline-refund': declineRefund,
  redeem,
  'wrong-code': (ctx, actor, { accountId, trace }) =>
    noteWrongTry(ctx, actor, { accountId, reference: trace }),
  'claim-invitation': claimInvitation,
  'invite-word': makeInviteWord,
  'make-code': (ctx, actor, { row }) => makeCode(ctx, actor, row),
  'end-code': (ctx, actor, { code }) => endCode(ctx, actor, code),
  'decide-hold': decideHold,
  'grant-credits': grantCredits,
  'switch-engine': switchEngine,
  appeal,
  'decide-review': decideReview,
  'set-suspended': setSuspended,
  'take-step': takeStep,
  'lift-step': liftStep,
  'appeal-step': appealStep,
  'decide-appeal': decideAppeal,
  'set-favourite': setFavourite,
  share: (ctx, actor, { share }) => createShare(ctx, actor, share),
  'share-here': (ctx, actor, input, { event: { guild } }) =>
    shareInChannel(ctx, actor, { ...input, guild, surface: input.place.surface }),
  'change-credit': changeCredit,
  'withdraw-share': withdrawShare,
  report: (ctx, actor, { accountId, subject, reason }) =>
    report(ctx, actor, { reporter: { accountId }, subject, reason }),
  'keep-reported': keepReported,
  'change-guild': changeGuildSettings,
  'decide-shelf': decideShelf,
  'post-card': (ctx, actor, input) => postCard(ctx, actor, { ...input, surface: actor.surface }),
  'withdraw-card': withdrawCard,
  'pay-into-pot': payIntoPot,
  'take-from-pot': takeFromPot,
  'take-down': takeDown,
  'undo-takedown': undoTakedown,
  'file-claim': (ctx, actor, { accountId, ...claim }) =>
    fileClaim(ctx, actor, { claimant: { accountId }, ...claim }),
  'decide-claim': decideClaim,
  'keep-copy': keepCopy,
  'begin-template': beginTemplate,
  'write-template': writeDraft,
  'try-template': tryTemplate,
  'submit-template': submitTemplate,
  'withdraw-submission': withdrawSubmission,
  'drop-template-draft': dropDraft,
  'change-listing': changeListing,
  'remove-template': removeTemplate,
  'set-creator': setCreator,
  'decide-submission': decideSubmission,
  'begin-broadcast': beginBroadcast,
  'change-broadcast': changeBroadcast,
  'ready-broadcast': readyBroadcast,
  'run-broadcast': runBroadcast,
  'stop-broadcast': stopBroadcast,
  'drop-broadcast': dropBroadcast,
  'begin-joint': beginJoint,
  'invite-joint': invitePerson,
  'take-invitation': takeInvitation,
  'agree-joint': agreeToBeIn,
  'refuse-ask': refuseAsk,
  'report-ask': reportAsk,
  'take-back-joint': takeBackJoint,
  'leave-out': leaveOut,
  'drop-joint': dropJoint,
  'unblock-askers': unblockAll,
};

/**
 * Prepares what an effect does, by its verb, as the person of the turn.
 * @throws {ProductError} as the verb does
 */
export function prepare(ctx: Context, turn: Turn, effect: Effect): Promise<Prepared<unknown>> {
  // The key has found the verb of this kind of effect; the compiler does not follow that.
  const verb = VERBS[effect.do] as Verb<Effect>;
  return verb(ctx, actorOf(turn), { ...effect, ...inputOf(turn) }, turn);
}
