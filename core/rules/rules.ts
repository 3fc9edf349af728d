import type { ModerationRules } from '../moderation/rules.ts';
import { DEFAULT_OFFERS, type Offer, type Pack } from '../offers/offers.ts';
import { DEFAULT_FRAUD_RULES, type FraudRules } from './fraud-rules.ts';

/** The product's numbers, in one place. An operator changes them here or passes others in. */

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

export type Rules = {
  packs: readonly Pack[];
  /** What is on sale where, by whom and for how much. */
  offers: readonly Offer[];
  pro: {
    name: string;
    /** Off the credits of videos and of other people's templates, in percent. */
    discountPercent: number;
    /** Free pictures a day (UTC). */
    freeImagesADay: number;
    /** How long Pro goes on after a month's payment failed or was not heard of. */
    graceMs: number;
  };
  /** Free pictures a day (UTC). */
  freeImagesADay: number;
  imageCredits: number;
  /** Most different pictures of one request; no more than four are kept. */
  picturesAtOnce: number;
  /** How often a day (UTC) somebody may have words said better. */
  improvementsADay: number;
  /** Below this balance somebody who spends credits is told of it, once. */
  lowBalanceCredits: number;
  /** What an account may spend on a day (UTC), in credits. */
  spendingADayCredits: number;
  /** Wrong codes in an hour after which no more are looked at. */
  wrongCodesAnHour: number;
  /** What both sides of an invitation get after the invited one's first paid purchase. */
  referral: {
    inviterCredits: number;
    invitedCredits: number;
    /** How many invitations of one account are rewarded in 30 days. */
    rewardedAMonth: number;
    /** How long after joining somebody can still say who invited them, before they buy. */
    claimWithinMs: number;
  };
  /** How long it is remembered, as a keyed hash, what somebody who left had used up. */
  departuresKeptMs: number;
  /** When an account may not spend until a person has looked. */
  fraud: FraudRules;
  /** A video costs this many credits a second, at least `videoMinimumCredits`. */
  videoCreditsASecond: number;
  videoMinimumCredits: number;
  /** Engine ids in the operator's order, before price decides; those not named come after. */
  engineOrder: readonly string[];
  resultsKeptMs: { free: number; paid: number };
  /** How long a result that is not to be kept can be seen where the chat shows it from our store. */
  handOverMs: number;
  uploadsKeptMs: number;
  facePhotosKeptMs: number;
  facePhotosNoticeMs: number;
  /** How long pictures made here are recognised by their looks. */
  fingerprintsKeptMs: number;
  /** How long before the end of a result its owner is told. */
  expiryNoticeMs: number;
  /** How long an update's id is remembered, so that it counts once. */
  inboxKeptMs: number;
  checkoutOpenMs: number;
  /** Whom people write to about a payment: an address or a name; null where nobody is named. */
  supportContact: string | null;
  minimumAge: number;
  termsVersion: string;
  faceConsentVersion: string;
  /** Limits a user can run into. */
  openGenerationsAnAccount: number;
  uploadBytes: number;
  captionCharacters: number;
  /** Words for a picture made or changed by words. */
  promptCharacters: number;
  nameCharacters: number;
  /** Page sizes. */
  templatesAPage: number;
  historyAPage: number;
  ledgerAPage: number;
  paymentsAPage: number;
  /** Updates one user may send in a minute before being asked to slow down. */
  updatesAMinute: number;
  moderation: ModerationRules;
};

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
  lowBalanceCredits: 30,
  spendingADayCredits: 3_000,
  wrongCodesAnHour: 5,
  referral: {
    inviterCredits: 100,
    invitedCredits: 100,
    rewardedAMonth: 10,
    claimWithinMs: DAY,
  },
  departuresKeptMs: 30 * DAY,
  fraud: DEFAULT_FRAUD_RULES,
  videoCreditsASecond: 15,
  videoMinimumCredits: 60,
  engineOrder: [],
  resultsKeptMs: { free: 7 * DAY, paid: 90 * DAY },
  handOverMs: 10 * MINUTE,
  uploadsKeptMs: 24 * HOUR,
  facePhotosKeptMs: 182 * DAY,
  facePhotosNoticeMs: 14 * DAY,
  fingerprintsKeptMs: 365 * DAY,
  expiryNoticeMs: 24 * HOUR,
  inboxKeptMs: 3 * DAY,
  checkoutOpenMs: 23 * HOUR,
  supportContact: null,
  minimumAge: 18,
  termsVersion: '2026-11-20',
  faceConsentVersion: '2026-11-20',
  openGenerationsAnAccount: 5,
  uploadBytes: 20 * 1024 * 1024,
  captionCharacters: 60,
  promptCharacters: 500,
  nameCharacters: 64,
  templatesAPage: 6,
  historyAPage: 6,
  ledgerAPage: 10,
  paymentsAPage: 8,
  updatesAMinute: 60,
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
};
