import type { NewCode } from '../../../db/codes.ts';
import type { GenerationRow } from '../../../db/generations.ts';
import type { HoldDecision, HoldRow } from '../../../db/holds.ts';
import type { ResultRow } from '../../../db/results.ts';
import type { insertScreening } from '../../../db/reviews.ts';
import type { NewGenerationInput } from '../../generations/request.ts';
import type { Offer } from '../../offers/offers.ts';
import type { FaceSlot } from '../../operations/row.ts';
import type { PaymentCard, Receipt } from '../../payments/receipt.ts';
import type { OpenReview, ReviewEnd } from '../../reviews/open-review.ts';
import type { NewTask } from '../../tasks/tasks.ts';
import type { NewFace } from '../internal-events.ts';

/** Effects on who somebody is here. */
export type AccountEffect =
  | { do: 'join'; word: string | null }
  | { do: 'refuse' }
  | { do: 'reachable'; reachable: boolean }
  | {
      do: 'change-account';
      changes: Partial<{
        locale: string;
        name: string | null;
        email: string | null;
        skipConfirm: boolean;
        keepNothing: boolean;
        expiryNotices: boolean;
      }>;
    }
  | { do: 'erase' };

/** Effects on a face profile. */
export type FaceEffect =
  | { do: 'consent-face'; companies: string }
  | { do: 'withdraw-face' }
  | { do: 'delete-face'; slot: FaceSlot }
  | { do: 'put-face'; photo: NewFace }
  | { do: 'keep-faces' };

/** Effects on what is made, and other work that goes on by itself. */
export type WorkEffect =
  | { do: 'task'; task: NewTask }
  | { do: 'generate'; input: NewGenerationInput }
  | { do: 'improve'; day: string; task: NewTask }
  | { do: 'stop'; generationId: string }
  | { do: 'delete-result'; result: ResultRow };

/** Effects on payments. */
export type MoneyEffect =
  | { do: 'checkout'; offer: Offer }
  | { do: 'ask-refund'; receipt: Receipt }
  | { do: 'refund-payment'; card: PaymentCard; amountCents: number }
  | { do: 'decline-refund'; card: PaymentCard };

/** Effects on codes, invitations and held accounts. */
export type CodeEffect =
  | { do: 'redeem'; code: string; credits: number }
  | { do: 'wrong-code' }
  | { do: 'invited'; inviterId: string }
  | { do: 'invite-word'; code: string }
  | { do: 'make-code'; row: NewCode }
  | { do: 'end-code'; code: string }
  | { do: 'decide-hold'; hold: HoldRow; decision: HoldDecision };

/** Effects on what is screened and what people decide about it. */
export type ReviewEffect =
  | { do: 'note-screening'; row: Parameters<typeof insertScreening>[1] }
  | { do: 'appeal'; generation: GenerationRow; reviewId: string }
  | { do: 'decide-review'; review: OpenReview; decision: ReviewEnd }
  | { do: 'set-suspended'; review: OpenReview; suspended: boolean };

/** What is to be done besides answering. */
export type Effect =
  | AccountEffect
  | FaceEffect
  | WorkEffect
  | MoneyEffect
  | CodeEffect
  | ReviewEffect;
