import type { ConsentRow, Holdings } from '../../db/accounts.ts';
import type { CodeRow, NewCode } from '../../db/codes.ts';
import type { FacePhotoRow } from '../../db/faces.ts';
import type { GenerationRow, HistoryLine } from '../../db/generations.ts';
import type { HoldDecision, HoldRow } from '../../db/holds.ts';
import type { LedgerLine } from '../../db/ledger.ts';
import type { PaymentLine } from '../../db/refunds.ts';
import type { ResultRow, UploadRow } from '../../db/results.ts';
import type { insertScreening } from '../../db/reviews.ts';
import type { SubscriptionRow } from '../../db/subscriptions.ts';
import type { Context } from '../context.ts';
import type { CodeStanding } from '../credits/codes.ts';
import type { InvitationStanding, Invitations } from '../credits/invitation.ts';
import type { HoldCard } from '../fraud/card.ts';
import type { NewGenerationInput } from '../generations/request.ts';
import type { Verdict } from '../marking/verdict.ts';
import type { OpenReview, ReviewEnd } from '../moderation/settle-review.ts';
import type { Offer } from '../payments/offers/offers.ts';
import type { PaymentCard, Receipt } from '../payments/receipt.ts';
import type { NewTask } from '../tasks.ts';
import type { Locale } from '../texts/catalogue.ts';
import type { FaceProblem, FaceSlot, PictureProblem } from '../vision/vision.ts';
import type { Action } from './action.ts';
import type { EventBody, Origin } from './event.ts';
import type { Reply } from './reply.ts';
import type { State } from './state.ts';

/** A face photo that passed its checks and lies sealed in the vault. */
export type NewFace = {
  slot: FaceSlot;
  objectKey: string;
  descriptorKey: string;
  widthPx: number;
  heightPx: number;
};

/** What our own work reports back into a conversation. */
export type InternalBody =
  | {
      kind: 'photo-ready';
      address: string;
      uploadId: string;
      draftId: string | null;
      part: PhotoPart;
    }
  | WordsNews
  | { kind: 'verified'; address: string; verdict: Verdict }
  | { kind: 'verify-refused'; address: string; problem: PhotoProblem }
  | {
      kind: 'photo-refused';
      address: string;
      problem: PhotoProblem;
      uploadId: string;
      draftId: string | null;
      part: PhotoPart;
    }
  | { kind: 'face-accepted'; batch: string; address: string; photo: NewFace }
  | {
      kind: 'face-refused';
      batch: string;
      address: string;
      problem: FaceProblem | PhotoProblem | 'complete';
      slot: FaceSlot | null;
    };

/** Which of a draft's two photos. */
export type PhotoPart = 'first' | 'second';

/** What became of words that were to be said better; null where nothing did. */
export type WordsNews = {
  kind: 'words-improved';
  address: string;
  draftId: string;
  from: string;
  to: string | null;
};

/** Why a photo could not be taken in. */
export type PhotoProblem = PictureProblem | 'unavailable' | 'screened';

export type AnyEvent = Origin & { body: EventBody | InternalBody };

/** An account as the conversation needs it. */
export type AccountFacts = {
  id: string;
  status: 'active' | 'limited' | 'suspended' | 'erased';
  name: string | null;
  email: string | null;
  welcome: boolean;
  skipConfirm: boolean;
  keepNothing: boolean;
  expiryNotices: boolean;
  paidAt: number | null;
  proUntil: number | null;
  heldAt: number | null;
  credits: number;
  freeLeft: number;
  faceSlots: readonly FaceSlot[];
  /** The face consent in force: its version and the companies that it named. */
  faceConsent: { version: string; companies: string } | null;
};

/** What is only read when a flow asks for it, by kind; `key` tells which. */
export type Loaded = {
  history: HistoryLine[];
  ledger: { lines: LedgerLine[]; hasMore: boolean };
  /** A line of one's own ledger. */
  entry: LedgerLine | null;
  /** A payment of one's own, by its checkout. */
  receipt: Receipt | null;
  /** One's own payments, newest first. */
  receipts: PaymentLine[];
  /** Everybody's payments, and those whose buyers wait; only operators ask for them. */
  allPayments: { waiting: PaymentLine[]; lines: PaymentLine[]; hasMore: boolean };
  payment: PaymentCard | null;
  generation: { row: GenerationRow; results: ResultRow[] } | null;
  /** How a code that was typed stands, and how it does as the word of an invitation. */
  code: CodeStanding;
  invitation: InvitationStanding;
  /** What joining with a word comes to; key `surface user word`. */
  joining: 'invited' | 'came-back' | 'none';
  invites: Invitations;
  /** Checkouts opened lately, and when the oldest of them was. */
  opened: { count: number; firstAt: number | null };
  /** The newest codes, one of them, and held accounts; only operators ask for them. */
  codes: CodeRow[];
  'code-row': CodeRow | null;
  holds: HoldRow[];
  hold: HoldCard | null;
  upload: UploadRow | null;
  result: ResultRow | null;
  faces: FacePhotoRow[];
  holdings: Holdings;
  /** The one that lasts longest first. */
  subscriptions: SubscriptionRow[];
  consents: ConsentRow[];
  /** What is being made or waits for it. */
  open: Pick<GenerationRow, 'id' | 'title'>[];
  /** A review as its card shows it; only operators ask for it. */
  review: (OpenReview & { scores: string; suspended: boolean }) | null;
  /** Reviews that wait, oldest first. */
  reviews: { id: string; title: string }[];
  /** How the review of a generation stands; null where there was none. */
  reviewed: 'open' | ReviewEnd | null;
  /** Usual seconds of recent runs; key `engine|operation|templateId`. */
  usual: number | null;
};

/** Thrown by a flow that asked for what is not loaded yet: the turn is played again with it. */
export class NotLoaded extends Error {
  readonly kind: keyof Loaded;
  readonly key: string;
  constructor(kind: keyof Loaded, key: string) {
    super(`not loaded: ${kind}`);
    this.name = 'NotLoaded';
    this.kind = kind;
    this.key = key;
  }
}

/** Everything a step may look at. Playing the same turn again gives the same outcome. */
export type Turn = {
  readonly event: AnyEvent;
  readonly action: Action | null;
  readonly state: State;
  readonly account: AccountFacts | null;
  readonly locale: Locale;
  readonly now: number;
  /** What is on offer. */
  readonly shop: Pick<
    Context,
    'rules' | 'templates' | 'engines' | 'payments' | 'operators' | 'moderation' | 'surfaces'
  >;
  /** The guard that refused this turn's first try, by name. */
  readonly refused: string | null;
  readonly loaded: ReadonlyMap<string, unknown>;
  /** A fresh id and a fresh seed; the only chance in a step. */
  readonly newId: () => string;
  readonly newSeed: () => number;
};

/** A turn of somebody who has accepted the terms. */
export type MemberTurn = Turn & { readonly account: AccountFacts };

/** What is to be done besides answering. */
export type Effect =
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
  | { do: 'consent-face'; companies: string }
  | { do: 'withdraw-face' }
  | { do: 'delete-face'; slot: FaceSlot }
  | { do: 'put-face'; photo: NewFace }
  | { do: 'keep-faces' }
  | { do: 'task'; task: NewTask }
  | { do: 'generate'; input: NewGenerationInput }
  | { do: 'improve'; day: string; task: NewTask }
  | { do: 'stop'; generationId: string }
  | { do: 'checkout'; offer: Offer }
  | { do: 'ask-refund'; receipt: Receipt }
  | { do: 'refund-payment'; card: PaymentCard; amountCents: number; by: string }
  | { do: 'decline-refund'; card: PaymentCard; by: string }
  | { do: 'redeem'; code: string; credits: number }
  | { do: 'wrong-code' }
  | { do: 'invited'; inviterId: string }
  | { do: 'invite-word'; code: string }
  | { do: 'make-code'; row: NewCode }
  | { do: 'end-code'; code: string }
  | { do: 'decide-hold'; hold: HoldRow; decision: HoldDecision; by: string }
  | { do: 'delete-result'; result: ResultRow }
  | { do: 'note-screening'; row: Parameters<typeof insertScreening>[1] }
  | { do: 'appeal'; generation: GenerationRow; reviewId: string }
  | { do: 'decide-review'; card: OpenReview; decision: ReviewEnd; by: string }
  | { do: 'set-suspended'; card: OpenReview; suspended: boolean }
  | { do: 'erase' };

export type Outcome = {
  state: State;
  replies: Reply[];
  effects: Effect[];
};

/** Something that was loaded for this turn. @throws {NotLoaded} the first time it is asked for */
export function ask<K extends keyof Loaded>(turn: Turn, kind: K, key = ''): Loaded[K] {
  const id = `${kind} ${key}`;
  if (!turn.loaded.has(id)) throw new NotLoaded(kind, key);
  return turn.loaded.get(id) as Loaded[K];
}

/** The outcome of a step: what is said, what is done, and where the conversation stands then. */
export function outcome(
  turn: Turn,
  replies: Reply[],
  more: { state?: State; effects?: Effect[] } = {},
): Outcome {
  return { state: more.state ?? turn.state, replies, effects: more.effects ?? [] };
}
