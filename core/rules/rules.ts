import type { ModerationRules } from '../moderation/rules.ts';
import { DEFAULT_OFFERS, type Offer, type Pack } from '../offers/offers.ts';
import { type AccessRules, DEFAULT_ACCESS_RULES } from './access-rules.ts';
import { type BudgetRules, DEFAULT_BUDGET_RULES } from './budget-rules.ts';
import { type ConsoleRules, DEFAULT_CONSOLE_RULES } from './console-rules.ts';
import {
  type ClosingRules,
  DEFAULT_CLOSING_RULES,
  DEFAULT_EXPORT_RULES,
  type ExportRules,
} from './export-rules.ts';
import { DEFAULT_FRAUD_RULES, type FraudRules } from './fraud-rules.ts';
import { DEFAULT_GUILD_RULES, type GuildRules } from './guild-rules.ts';
import { DEFAULT_LADDER_RULES, type LadderRules } from './ladder-rules.ts';
import { DEFAULT_LIKENESS_RULES, type LikenessRules } from './likeness-rules.ts';
import { DEFAULT_LIMIT_RULES, type LimitRules } from './limit-rules.ts';
import { DEFAULT_LINKING_RULES, type LinkingRules } from './linking-rules.ts';
import { DEFAULT_MOTION_RULES, type MotionRules } from './motion-rules.ts';
import { DEFAULT_NOTICE_RULES, type NoticeRules } from './notice-rules.ts';
import { DEFAULT_PUBLISHING_RULES, type PublishingRules } from './publishing-rules.ts';
import { DEFAULT_RETENTION_RULES, type RetentionRules } from './retention-rules.ts';
import { DEFAULT_REWARD_RULES, type RewardRules } from './reward-rules.ts';
import { DEFAULT_SHOOT_RULES, type ShootRules } from './shoot-rules.ts';
import { DEFAULT_TOGETHER_RULES, type TogetherRules } from './together-rules.ts';
import { DEFAULT_TRUST_RULES, type TrustRules } from './trust-rules.ts';
import { DEFAULT_VIDEO_RULES, type VideoRules } from './video-rules.ts';
import { DEFAULT_VOICE_RULES, type VoiceRules } from './voice-rules.ts';
import { DEFAULT_WEB_RULES, type WebRules } from './web-rules.ts';

/** The product's numbers. An operator changes them here, or passes others in. */

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** The numbers that the product's behaviour depends on. */
export type Rules = {
  packs: readonly Pack[];
  /** The offers: each product's price by surface and payment provider. */
  offers: readonly Offer[];
  pro: {
    name: string;
    /** Discount on the credits of videos and of other people's templates, in percent. */
    discountPercent: number;
    /** Free pictures a day (UTC). */
    freeImagesADay: number;
    /** How long Pro continues after a month's payment failed or was not reported, in milliseconds. */
    graceMs: number;
  };
  /** Free pictures a day (UTC). */
  freeImagesADay: number;
  imageCredits: number;
  /** Most different pictures of one request; at most four pictures are stored. */
  picturesAtOnce: number;
  /** Most improvements of a prompt that an account may request on a day (UTC). */
  improvementsADay: number;
  /** Most pictures that an account may have described on a day (UTC). */
  descriptionsADay: number;
  /** Videos as in which a picture is to move. */
  motion: MotionRules;
  /** Spoken words that are written down. */
  voice: VoiceRules;
  /** An account whose balance falls below this number of credits by spending is told so, once. */
  lowBalanceCredits: number;
  /** Most credits that an account may spend on a day (UTC). */
  spendingADayCredits: number;
  /** Wrong codes in an hour after which an account's further codes are refused unread. */
  wrongCodesAnHour: number;
  /** The rewards of both sides of an invitation after the invited account's first paid purchase. */
  referral: {
    inviterCredits: number;
    invitedCredits: number;
    /** Most invitations of one account that are rewarded in 30 days. */
    rewardedAMonth: number;
    /**
     * Time after joining within which an account can still name its inviter, before its first purchase,
     * in milliseconds.
     */
    claimWithinMs: number;
  };
  /** What authors earn when others use their templates. */
  rewards: RewardRules;
  /** How and when notices reach people. */
  notices: NoticeRules;
  /**
   * How long the used-up allowances of a deleted account are remembered, under a keyed hash, in
   * milliseconds.
   */
  departuresKeptMs: number;
  /** The same, where the account was suspended, held or in debt. */
  standingKeptMs: number;
  /** Archives of what is held about an account. */
  exports: ExportRules;
  /** Deleting an account. */
  closing: ClosingRules;
  /** The limits above which an account may not spend until an operator has decided. */
  fraud: FraudRules;
  /** What operators do. */
  console: ConsoleRules;
  /** What Discord servers may decide, and their limits. */
  guilds: GuildRules;
  /** A video costs this many credits a second, at least `videoMinimumCredits`. */
  videoCreditsASecond: number;
  videoMinimumCredits: number;
  /** What can be chosen for a video, and what it does to the price. */
  video: VideoRules;
  /**
   * Engine ids in the operator's order of preference, which comes before price; engines that are not
   * named come after.
   */
  engineOrder: readonly string[];
  resultsKeptMs: { free: number; paid: number };
  /**
   * How long a result that is not to be stored can be seen on a surface that shows results from the
   * object store, in milliseconds.
   */
  handOverMs: number;
  uploadsKeptMs: number;
  /**
   * How long words are kept where no result keeps them, in milliseconds: of what failed or was
   * cancelled, of what was refused, and of drafts in a chat that nobody uses.
   */
  wordsKeptMs: { failed: number; rejected: number; drafts: number };
  facePhotosKeptMs: number;
  facePhotosNoticeMs: number;
  /** How long the fingerprints of generated pictures are stored, in milliseconds. */
  fingerprintsKeptMs: number;
  /** How long before the deletion of a result its owner is notified, in milliseconds. */
  expiryNoticeMs: number;
  /** How long an update's id is stored, so that the update counts once, in milliseconds. */
  inboxKeptMs: number;
  /** How long records are kept that have no rule of their own. */
  retention: RetentionRules;
  checkoutOpenMs: number;
  /**
   * The contact for questions about a payment: an address or a name; null where the operator named
   * none.
   */
  supportContact: string | null;
  /** Who runs the service, for the imprint; null for what the operator has not set. */
  operator: { name: string | null; address: string | null; email: string | null };
  minimumAge: number;
  /**
   * The versions of the texts that people agree to or are told, each a day as `YYYY-MM-DD`: a later day is a
   * newer version. A text that changes gets a new one.
   */
  termsVersion: string;
  privacyVersion: string;
  faceConsentVersion: string;
  optionalConsentsVersion: string;
  /** How long before they apply people are told of new terms and a new privacy policy, in milliseconds. */
  policies: {
    /** What everybody has at least between being told and the day. */
    noticeMs: number;
    /** Within which everybody has been told. */
    announceWithinMs: number;
  };
  /** Limits a user can run into. */
  openGenerationsAnAccount: number;
  /** Many pictures that are bought as one. */
  shoots: ShootRules;
  uploadBytes: number;
  /** Most photos that are changed into one picture; engines may take fewer. */
  photosAnEdit: number;
  /** Photos of one account that may wait to be looked at. */
  photosWaiting: number;
  captionCharacters: number;
  /** Most characters of a prompt. */
  promptCharacters: number;
  nameCharacters: number;
  /** Page sizes. */
  templatesAPage: number;
  historyAPage: number;
  ledgerAPage: number;
  paymentsAPage: number;
  /** Updates that a user may send in a minute before being asked to slow down. */
  updatesAMinute: number;
  /** Who may come in. */
  access: AccessRules;
  /** What other companies may cost the operator a day. */
  budget: BudgetRules;
  /** Whether pictures look like their owners. */
  likeness: LikenessRules;
  /** How much of each thing a person, a server and a platform may do. */
  limits: LimitRules;
  moderation: ModerationRules;
  /** The steps that are taken against accounts. */
  ladder: LadderRules;
  trust: TrustRules;
  /** Accounts of one person that are linked. */
  linking: LinkingRules;
  /** Pictures of several people. */
  together: TogetherRules;
  web: WebRules;
  /** Templates that people write. */
  publishing: PublishingRules;
};

/** The rules that hold unless an operator passes others in. */
export const DEFAULT_RULES: Rules = {
  packs: [
    { id: 'spark', name: 'Spark', credits: 300 },
    { id: 'bolt', name: 'Bolt', credits: 1_100 },
    { id: 'thunder', name: 'Thunder', credits: 2_250 },
  ],
  offers: DEFAULT_OFFERS,
  pro: { name: 'Pro', discountPercent: 20, freeImagesADay: 100, graceMs: 3 * DAY },
  freeImagesADay: 5,
  imageCredits: 10,
  picturesAtOnce: 4,
  improvementsADay: 20,
  descriptionsADay: 20,
  motion: DEFAULT_MOTION_RULES,
  voice: DEFAULT_VOICE_RULES,
  lowBalanceCredits: 30,
  spendingADayCredits: 3_000,
  wrongCodesAnHour: 5,
  referral: {
    inviterCredits: 100,
    invitedCredits: 100,
    rewardedAMonth: 10,
    claimWithinMs: DAY,
  },
  rewards: DEFAULT_REWARD_RULES,
  notices: DEFAULT_NOTICE_RULES,
  departuresKeptMs: 30 * DAY,
  standingKeptMs: 365 * DAY,
  exports: DEFAULT_EXPORT_RULES,
  closing: DEFAULT_CLOSING_RULES,
  fraud: DEFAULT_FRAUD_RULES,
  console: DEFAULT_CONSOLE_RULES,
  guilds: DEFAULT_GUILD_RULES,
  videoCreditsASecond: 15,
  videoMinimumCredits: 60,
  video: DEFAULT_VIDEO_RULES,
  engineOrder: [],
  resultsKeptMs: { free: 7 * DAY, paid: 90 * DAY },
  handOverMs: 10 * MINUTE,
  uploadsKeptMs: 24 * HOUR,
  wordsKeptMs: { failed: 24 * HOUR, rejected: 7 * DAY, drafts: 30 * DAY },
  facePhotosKeptMs: 182 * DAY,
  facePhotosNoticeMs: 14 * DAY,
  fingerprintsKeptMs: 365 * DAY,
  expiryNoticeMs: 24 * HOUR,
  inboxKeptMs: 3 * DAY,
  retention: DEFAULT_RETENTION_RULES,
  checkoutOpenMs: 23 * HOUR,
  supportContact: null,
  operator: { name: null, address: null, email: null },
  minimumAge: 18,
  termsVersion: '2026-11-20',
  privacyVersion: '2026-12-04',
  faceConsentVersion: '2026-12-02',
  optionalConsentsVersion: '2026-11-30',
  policies: { noticeMs: 7 * DAY, announceWithinMs: DAY },
  openGenerationsAnAccount: 5,
  shoots: DEFAULT_SHOOT_RULES,
  uploadBytes: 20 * 1024 * 1024,
  photosAnEdit: 10,
  photosWaiting: 20,
  captionCharacters: 60,
  promptCharacters: 500,
  nameCharacters: 64,
  templatesAPage: 6,
  historyAPage: 6,
  ledgerAPage: 10,
  paymentsAPage: 8,
  updatesAMinute: 60,
  access: DEFAULT_ACCESS_RULES,
  budget: DEFAULT_BUDGET_RULES,
  likeness: DEFAULT_LIKENESS_RULES,
  limits: DEFAULT_LIMIT_RULES,
  moderation: {
    thresholds: {
      minor: { hold: 0.1, refuse: 0.3 },
      sexual: { hold: 0.55, refuse: 0.75 },
      hate: { hold: 0.5, refuse: 0.7 },
      harm: { hold: 0.5, refuse: 0.7 },
      violence: { hold: 0.8, refuse: 0.93 },
      illicit: { hold: 0.75, refuse: 0.9 },
    },
    revealingFrom: 0.35,
    adultYears: 18,
    surelyAdultYears: 21,
    videoFrames: 6,
    reviewWithinMs: 72 * HOUR,
    screeningsKeptMs: 180 * DAY,
  },
  ladder: DEFAULT_LADDER_RULES,
  trust: DEFAULT_TRUST_RULES,
  linking: DEFAULT_LINKING_RULES,
  together: DEFAULT_TOGETHER_RULES,
  web: DEFAULT_WEB_RULES,
  publishing: DEFAULT_PUBLISHING_RULES,
};
