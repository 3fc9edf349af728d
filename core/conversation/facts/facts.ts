import type { StepAppealRow } from '../../../db/account-steps.ts';
import type { AccountStatus, Holdings } from '../../../db/accounts.ts';
import type { CampaignRow } from '../../../db/campaigns.ts';
import type { CodeRow } from '../../../db/codes.ts';
import type { CreatorRow } from '../../../db/creators.ts';
import type { DisclosureRow } from '../../../db/disclosures.ts';
import type { FacePhotoRow } from '../../../db/faces.ts';
import type { TemplateFigures } from '../../../db/favourites.ts';
import type { GenerationRow, HistoryLine } from '../../../db/generations.ts';
import type { ShelfState } from '../../../db/guild-shelf.ts';
import type { HoldRow } from '../../../db/holds.ts';
import type { LedgerLine } from '../../../db/ledger-lines.ts';
import type { ClaimRow } from '../../../db/likeness-claims.ts';
import type { PaymentLine } from '../../../db/refunds.ts';
import type { ResultRow } from '../../../db/results.ts';
import type { ShareRow } from '../../../db/shares.ts';
import type { ShootRow } from '../../../db/shoots.ts';
import type { SubscriptionRow } from '../../../db/subscriptions.ts';
import type { UploadRow } from '../../../db/uploads.ts';
import type { Consent } from '../../accounts/queries.ts';
import type { Receipt as DeletionReceipt } from '../../accounts/receipt.ts';
import type { GoneTemplate } from '../../community/gone-template.ts';
import type { CreatorPage, FavouritesPage } from '../../community/queries.ts';
import type { CodeStatus } from '../../credits/codes.ts';
import type { InvitationStatus, Invitations } from '../../credits/invitation.ts';
import type { Archive } from '../../exports/queries.ts';
import type { ToldDay } from '../../figures/queries.ts';
import type { WaitingLine } from '../../figures/waiting.ts';
import type { HoldCard } from '../../fraud/card.ts';
import type { EngineLine } from '../../generations/engine-figures.ts';
import type { GuildUse } from '../../generations/guild-use.ts';
import type { FoundGeneration } from '../../generations/queries.ts';
import type {
  CardLine,
  CardStanding,
  GuildBoard,
  GuildUses,
  ShelfPage,
} from '../../guilds/queries.ts';
import type { AccountCard, AppealCard, InForce } from '../../ladder/queries.ts';
import type { LinkCard, LinkedAccounts, LinkOffer } from '../../linking/queries.ts';
import type { Found as Looked } from '../../lookups/find.ts';
import type { FaceSlot } from '../../operations/row.ts';
import type { PaymentCard, Receipt } from '../../payments/receipt.ts';
import type { TemplateContent } from '../../publishing/content.ts';
import type { DraftCard, OwnTemplates } from '../../publishing/queries.ts';
import type { SubmissionCard } from '../../publishing/submission-card.ts';
import type { ReviewEnd } from '../../reviews/open-review.ts';
import type { ReviewCard } from '../../reviews/queries.ts';
import type { RewardSummary } from '../../rewards/queries.ts';
import type { Shared, ShareWithLink, Sharing } from '../../sharing/queries.ts';
import type { Shooting } from '../../shoots/messages.ts';
import type { ClaimCard } from '../../takedowns/claim-queries.ts';
import type { CopyOf, ReportedCard, ReportedLine, ReportTarget } from '../../takedowns/queries.ts';
import type { GalleryPage, TemplatePage } from '../../templates/catalogue.ts';
import type { Looked as LookedFor } from '../../templates/search.ts';
import type { Template } from '../../templates/template.ts';
import type { AskCard, Invitation, JointCard, JointList } from '../../together/queries.ts';
import type { Draft } from '../drafts.ts';

/** An account as the conversation needs it. */
export type AccountFacts = {
  id: string;
  status: AccountStatus;
  name: string | null;
  email: string | null;
  welcome: boolean;
  /** The version of the terms that was accepted. */
  termsVersion: string | null;
  /** Whether newer terms apply, which are to be accepted before anything else. */
  termsDue: boolean;
  skipConfirm: boolean;
  keepNothing: boolean;
  expiryNotices: boolean;
  rewardNotices: boolean;
  /** Whether others may ask one to be in a picture with them. */
  jointAsks: boolean;
  productNews: boolean;
  /** Null where none was chosen. */
  timeZone: string | null;
  /** As the account stores them; null where none were chosen. */
  quietHours: string | null;
  paidAt: number | null;
  proUntil: number | null;
  /** The end of what real money paid of it. */
  realProUntil: number | null;
  heldAt: number | null;
  createdAt: number;
  /** When the account will be deleted; null where nobody has asked for that. */
  closingAt: number | null;
  credits: number;
  /** How much of the credits is test money, which pays for the local engine alone. */
  testCredits: number;
  freeLeft: number;
  faceSlots: readonly FaceSlot[];
  /** The face consent in force: its version and the companies that it named. */
  faceConsent: { version: string; companies: string } | null;
};

/** Something that waits for a photo in another chat of the same surface. */
export type Begun = { at: 'face'; slot: FaceSlot | null } | { at: 'photo'; draft: Draft };

/** What is only read when a flow asks for it, by kind; `key` tells which. */
export type Loaded = {
  /** The last days in figures, what waits, what a word names, and engines; only operators ask for them. */
  figures: ToldDay[];
  waiting: WaitingLine[];
  found: Looked[];
  'engine-lines': EngineLine[];
  history: HistoryLine[];
  ledger: { lines: LedgerLine[]; hasMore: boolean };
  /** A line of one's own ledger. */
  entry: LedgerLine | null;
  /** A payment of one's own, by its checkout. */
  receipt: Receipt | null;
  /** One's own payments, newest first. */
  receipts: PaymentLine[];
  /** What one's templates have earned, by the time zone of the weeks and the language of the titles. */
  rewards: RewardSummary;
  /** Everybody's payments, and those whose buyers wait; only operators ask for them. */
  allPayments: { waiting: PaymentLine[]; lines: PaymentLine[]; hasMore: boolean };
  payment: PaymentCard | null;
  generation: FoundGeneration | null;
  /** A shoot with its looks, the one under way, and the templates that themes are made of. */
  shoot: Shooting | null;
  'open-shoot': ShootRow | null;
  'shoot-templates': Template[];
  /** How a code that was typed stands, and how it does as the word of an invitation. */
  code: CodeStatus;
  invitation: InvitationStatus;
  /** What joining with a word comes to. */
  joining: 'invited' | 'came-back' | 'none';
  /** Whether who joins left a suspended account, which joining carries over. */
  'left-suspended': boolean;
  /** Whether a word lets the person in where only the invited may come. */
  admitted: boolean;
  invites: Invitations;
  /** Checkouts opened lately, and when the oldest of them was. */
  opened: { count: number; firstAt: number | null };
  /** The newest codes, one of them, and held accounts; only operators ask for them. */
  codes: CodeRow[];
  'code-row': CodeRow | null;
  holds: HoldRow[];
  hold: HoldCard | null;
  upload: UploadRow | null;
  /** Several photos, by their ids with spaces between; those that are there. */
  uploads: UploadRow[];
  /** A mask that was painted, by id. */
  mask: UploadRow | null;
  /** A video whose motion is wanted, by id. */
  motion: UploadRow | null;
  result: ResultRow | null;
  faces: FacePhotoRow[];
  /** What one has begun lately in another chat of this surface; key: this chat. */
  begun: Begun | null;
  holdings: Holdings;
  /** The platforms of one's account. */
  linked: LinkedAccounts;
  /** A picture of several people that one asks others for, by its id; the newest open one for no key. */
  joint: JointCard | null;
  /** What one is asked to be in, by one's place; the same by an invitation's code, and all of it. */
  'joint-ask': AskCard | null;
  'joint-invitation': Invitation;
  joints: JointList;
  /** What a code that was typed leads to, and what a link comes to, by its id. */
  'link-offer': LinkOffer;
  link: LinkCard | null;
  /** The receipt of a deleted account that a code is; null for one that is none. */
  'deletion-receipt': DeletionReceipt | null;
  /** Archives that one has asked for today (UTC). */
  'exports-today': number;
  /** Who got what of one's own; key: the page, one line more than it shows. */
  given: DisclosureRow[];
  /** The newest archive of one's data; null without one. */
  archive: Archive | null;
  /** The one that lasts longest first. */
  subscriptions: SubscriptionRow[];
  consents: Consent[];
  /** Terms as they were, as paragraphs; key `version locale`. Null where their words are not kept. */
  'terms-accepted': readonly string[] | null;
  /** What is being made or waits for it. */
  open: Pick<GenerationRow, 'id' | 'title' | 'state' | 'operation' | 'request'>[];
  /** A review as its card shows it; only operators ask for it. */
  review: ReviewCard | null;
  /** Reviews that wait, oldest first. */
  reviews: { id: string; title: string }[];
  /** How the review of a generation stands; null where there was none. */
  reviewed: 'open' | ReviewEnd | null;
  /** Something to be reported; key: its code, link or id. */
  'report-target': ReportTarget | null;
  /** What was reported, and a list of it; only operators ask for them. */
  reported: ReportedCard | null;
  'reported-list': ReportedLine[];
  /** The newest messages to many, and one of them; only operators ask for them. */
  campaigns: CampaignRow[];
  campaign: CampaignRow | null;
  /** A claim of likeness, and those that wait; only operators ask for them. */
  claim: ClaimCard | null;
  claims: ClaimRow[];
  /** Templates that look like one, by its id; only operators ask for them. */
  copies: CopyOf[];
  /** Usual seconds of recent runs; key `engine|operation|templateId`. */
  usual: number | null;
  /** A template that is offered; key `id`, or `id@version`. */
  template: Template | null;
  /** Why a template cannot be used any more; key `locale id`. Null where others may not know. */
  'template-gone': GoneTemplate | null;
  /** A page of the gallery; key `category page`. */
  'template-page': TemplatePage & { categories: string[] };
  /** A part of a list of the gallery; key `view category part`, as their shapes have them. */
  gallery: GalleryPage & { categories: string[] };
  /** A page of what fits what was typed; key `page words`. */
  'template-search': LookedFor;
  /** What is told of a template beside its content. */
  'template-figures': TemplateFigures | null;
  /** A page of a creator's templates; key `handle page`. */
  'creator-page': CreatorPage | null;
  /** A page of one's own favourites. */
  'favourites-page': FavouritesPage;
  /** How results can be shared; key `generation ID`, `result ID` or `share ID`. */
  sharing: Sharing | null;
  /** One of one's own shares; key: its id. */
  share: ShareRow | null;
  /** A page of what one shares; key: the page. */
  shared: ShareWithLink[];
  /** What a link to a shared result shows; key: its token. */
  'shared-result': Shared | null;
  /** The first templates that one photo is enough for. */
  'photo-templates': Template[];
  /** A Discord server as a member sees it; key: its id. */
  guild: GuildBoard;
  /** What the person may still do with a template on a server today; key `guild template`. */
  'guild-use': GuildUse | null;
  /** A page of a shelf; key `guild state page`. */
  'guild-shelf': ShelfPage;
  /** How a template stands on a shelf; key `guild template`. */
  'shelf-state': ShelfState | null;
  /** The newest cards of a server; key `guild`, or `guild own` for the person's. */
  'guild-cards': CardLine[];
  'guild-uses': GuildUses[];
  'own-templates': Template[];
  card: CardStanding | null;
  /** A page of one's own templates, with the drafts of those that were never offered. */
  'my-templates': OwnTemplates;
  'my-template': OwnTemplates['templates'][number] | null;
  /** A draft of one's own by its id, and that of a template. */
  'template-draft': DraftCard | null;
  'template-draft-of': DraftCard | null;
  /** What a template begins with: of a result, key `generationId locale`; of a change, key the template. */
  'template-start': TemplateContent | null;
  'template-change': TemplateContent | null;
  /** A page of one's own kept pictures. */
  'cover-pictures': HistoryLine[];
  /** One's own public name and handle. */
  creator: CreatorRow | null;
  /** A handle for a public name, and whether a handle is another's. */
  'free-handle': string;
  'handle-taken': boolean;
  /** A template that waits for a decision as its card shows it, and all of them; only operators ask. */
  submission: SubmissionCard | null;
  submissions: { id: string; title: string }[];
  /** What is in force against one's own account. */
  'in-force': InForce | null;
  /** An account by its id or `surface:user`, appeals that wait and one of them; only operators ask. */
  account: AccountCard | null;
  appeals: StepAppealRow[];
  'appeal-card': AppealCard | null;
};
