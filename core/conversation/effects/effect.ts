import type { NewCode } from '../../../db/codes.ts';
import type { HoldDecision, HoldRow } from '../../../db/holds.ts';
import type { WebAudience } from '../../../db/web-sessions.ts';
import type { Settings } from '../../accounts/settings.ts';
import type { Step, StepReason } from '../../chat/account-steps.ts';
import type { GrantReason } from '../../chat/grant-reasons.ts';
import type { NewFace } from '../../faces/face-photos.ts';
import type { NewGenerationInput } from '../../generations/request.ts';
import type { ScreenedRequest } from '../../generations/screen-request.ts';
import type { GuildChange } from '../../guilds/change-settings.ts';
import type { ShelfDecision } from '../../guilds/decide-shelf.ts';
import type { Side } from '../../linking/plan.ts';
import type { DraftChange } from '../../notices/campaigns/manage.ts';
import type { Offer } from '../../offers/offers.ts';
import type { Operation } from '../../operations/lists.ts';
import type { FaceSlot } from '../../operations/row.ts';
import type { PaymentCard } from '../../payments/receipt.ts';
import type { OwnersChange } from '../../payments/subscriptions/change-subscription.ts';
import type { ListingChanges } from '../../publishing/change-listing.ts';
import type { TemplateContent } from '../../publishing/content.ts';
import type { SubmissionDecision } from '../../publishing/decide-submission.ts';
import type { DraftChanges } from '../../publishing/write-draft.ts';
import type { OpenReview, ReviewEnd } from '../../reviews/open-review.ts';
import type { NewShareInput } from '../../sharing/create-share.ts';
import type { ShootOrder } from '../../shoots/start-shoot.ts';
import type { ReportReason } from '../../takedowns/report.ts';
import type { Subject } from '../../takedowns/subject.ts';
import type { TakedownCause } from '../../takedowns/take-down.ts';
import type { NewTask } from '../../tasks/tasks.ts';
import type { NewJoint } from '../../together/begin-joint.ts';

/** Effects on who somebody is here. */
type AccountEffect =
  | { do: 'join'; word: string | null }
  | { do: 'accept-terms' }
  | { do: 'refuse' }
  | { do: 'reachable'; reachable: boolean }
  | { do: 'change-account'; changes: Partial<Settings> }
  | { do: 'erase' }
  | { do: 'leave' }
  | { do: 'stay' }
  | { do: 'delete-all-results' }
  | { do: 'export' }
  | { do: 'export-again'; exportId: string }
  | { do: 'end-export'; exportId: string };

/** Effects on the platforms of an account, and on its browsers. */
type LinkEffect =
  | { do: 'make-web-link'; audience: WebAudience; token: string }
  | { do: 'end-web-sessions'; audience: WebAudience }
  | { do: 'make-link-code'; code: string }
  | { do: 'try-link-code'; id: string; typed: string }
  | { do: 'wrong-link-code' }
  | { do: 'choose-for-link'; id: string; stays?: Side; face?: Side }
  | { do: 'ask-host'; id: string }
  | { do: 'join-accounts'; id: string }
  | { do: 'refuse-link'; id: string }
  | { do: 'undo-link'; id: string }
  | { do: 'unlink'; tag: string; isForgotten: boolean };

/** Effects on a face profile. */
type FaceEffect =
  | { do: 'consent-face'; companies: string }
  | { do: 'withdraw-face' }
  | { do: 'delete-face'; slot: FaceSlot }
  | { do: 'put-face'; photo: NewFace }
  | { do: 'keep-faces' };

/** Effects on what is made, and other work that goes on by itself. */
type WorkEffect =
  | { do: 'task'; task: NewTask }
  | { do: 'shoot'; order: ShootOrder }
  | { do: 'stop-shoot'; shootId: string }
  | { do: 'generate'; order: NewGenerationInput; screened?: ScreenedRequest }
  | { do: 'note-screening'; note: ScreenedRequest['note'] }
  | { do: 'describe'; of: 'upload' | 'result'; pictureId: string; engineId: string }
  | { do: 'stop-describing'; pictureId: string }
  | { do: 'hear'; recordingId: string; ref: string; engineIds: string[] }
  | { do: 'discard'; ref: string }
  | { do: 'discard-motion'; uploadId: string }
  | { do: 'improve'; draftId: string; engineId: string; operation: Operation }
  | { do: 'stop'; generationId: string }
  | { do: 'delete-results'; generationId: string }
  | { do: 'sticker'; resultId: string }
  | { do: 'remove-sticker'; sticker: string };

/** Effects on payments. */
type MoneyEffect =
  | { do: 'checkout'; product: Offer['product']; provider: Offer['provider'] }
  | { do: 'change-subscription'; id: string; to: OwnersChange }
  | { do: 'ask-refund'; checkoutId: string }
  | { do: 'refund-payment'; card: PaymentCard; amountCents: number }
  | { do: 'decline-refund'; card: PaymentCard };

/** Effects on codes, invitations and held accounts. */
type CodeEffect =
  | { do: 'redeem'; typed: string }
  | { do: 'wrong-code' }
  | { do: 'claim-invitation'; word: string }
  | { do: 'invite-word'; word: string }
  | { do: 'make-code'; row: NewCode }
  | { do: 'end-code'; code: string }
  | { do: 'decide-hold'; hold: HoldRow; decision: HoldDecision };

/** Effects on what people decide about refusals. */
type ReviewEffect =
  | { do: 'appeal'; generationId: string }
  | { do: 'decide-review'; review: OpenReview; decision: ReviewEnd }
  | { do: 'set-suspended'; review: OpenReview; suspended: boolean };

/** Effects on steps against accounts. */
type LadderEffect =
  | { do: 'take-step'; targetId: string; step: Step; reason: StepReason }
  | { do: 'lift-step'; targetId: string }
  | { do: 'appeal-step'; stepId: string; words: string }
  | { do: 'decide-appeal'; appealId: string; decision: 'kept' | 'lifted'; words: string };

/** Effects on what others see of one's own. */
type SharingEffect =
  | { do: 'share'; share: NewShareInput }
  | {
      do: 'change-credit';
      shareId: string;
      credit: { credited: boolean } | { namesTemplate: boolean };
    }
  | { do: 'share-here'; shareId: string; resultId: string }
  | { do: 'withdraw-share'; shareId: string };
/** Effects on templates that people write. */
type PublishingEffect =
  | {
      do: 'begin-template';
      draftId: string;
      templateId: string | null;
      generationId: string | null;
      content: TemplateContent;
    }
  | { do: 'write-template'; draftId: string; changes: DraftChanges }
  | { do: 'try-template'; draftId: string; version: number }
  | { do: 'submit-template'; draftId: string }
  | { do: 'withdraw-submission'; submissionId: string }
  | { do: 'drop-template-draft'; draftId: string }
  | { do: 'change-listing'; templateId: string; changes: ListingChanges }
  | { do: 'remove-template'; templateId: string }
  | { do: 'set-creator'; name: string; handle: string }
  | { do: 'decide-submission'; submissionId: string; decision: SubmissionDecision };

/** Effects on what people report and what operators decide about it. */
type TrustEffect =
  | { do: 'report'; subject: Subject; reason: ReportReason }
  | { do: 'keep-reported'; subject: Subject }
  | { do: 'take-down'; subject: Subject; cause: TakedownCause; reference: string | null }
  | { do: 'undo-takedown'; subject: Subject }
  | { do: 'file-claim'; id: string; contact: string; target: string; words: string }
  | {
      do: 'decide-claim';
      claimId: string;
      decision: 'upheld' | 'rejected';
      answer: string | null;
    }
  | { do: 'keep-copy'; templateId: string; original: string };

/** Effects on messages to many. */
type BroadcastEffect =
  | { do: 'begin-broadcast'; campaignId: string }
  | { do: 'change-broadcast'; campaignId: string; change: DraftChange }
  | { do: 'ready-broadcast'; campaignId: string }
  | { do: 'run-broadcast'; campaignId: string }
  | { do: 'stop-broadcast'; campaignId: string }
  | { do: 'drop-broadcast'; campaignId: string };

/** Effects on templates that somebody has found. */
type FindEffect = { do: 'set-favourite'; templateId: string; isFavourite: boolean };

/** Effects on Discord servers: their settings, shelves, cards and pots. */
type GuildEffect =
  | { do: 'change-guild'; change: GuildChange }
  | { do: 'decide-shelf'; templateId: string; decision: ShelfDecision }
  | { do: 'post-card'; cardId: string; templateId: string }
  | { do: 'withdraw-card'; cardId: string }
  | { do: 'pay-into-pot'; guildId: string; credits: number; key: string }
  | { do: 'take-from-pot'; guildId: string; credits: number; key: string };

/** Effects on pictures of several people, and on who may ask for them. */
type TogetherEffect =
  | { do: 'begin-joint'; joint: NewJoint }
  | {
      do: 'invite-joint';
      jointId: string;
      placeId: string;
      code: string;
      named: { surface: string; userId: string } | null;
    }
  | { do: 'take-invitation'; typed: string }
  | { do: 'agree-joint'; placeId: string; version: number }
  | { do: 'refuse-ask'; placeId: string; block: boolean }
  | { do: 'report-ask'; placeId: string }
  | { do: 'take-back-joint'; placeId: string }
  | { do: 'leave-out'; jointId: string; placeId: string }
  | { do: 'drop-joint'; jointId: string }
  | { do: 'unblock-askers' };

/** Effects of operators on credits and engines. */
type DeskEffect =
  | { do: 'grant-credits'; targetId: string; credits: number; why: GrantReason; key: string }
  | { do: 'switch-engine'; engine: string; on: boolean };

/** What is to be done besides answering. */
export type Effect =
  | AccountEffect
  | LinkEffect
  | FaceEffect
  | WorkEffect
  | MoneyEffect
  | CodeEffect
  | ReviewEffect
  | LadderEffect
  | SharingEffect
  | TrustEffect
  | GuildEffect
  | PublishingEffect
  | BroadcastEffect
  | FindEffect
  | DeskEffect
  | TogetherEffect;
