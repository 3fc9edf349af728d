import type { Context } from '../context.ts';
import { makersAmong } from '../engines/listeners.ts';
import { freeImagesFor, type Payer } from '../generations/price.ts';
import { crc32 } from '../storage/crc32.ts';
import type { Locale } from '../texts/catalogue.ts';
import { plainText } from '../texts/render.ts';
import type { Text, TextValue } from '../texts/text.ts';
import { t, verbatim } from '../texts/text.ts';
import { BROWSER_ITEMS } from '../web/browser-storage.ts';

/** The facts that the policies are made of; pages outside of a chat have them too. */
export type PolicyFacts = {
  shop: Pick<Context, 'rules' | 'engines' | 'moderation'>;
  account?: Payer;
  now?: number;
};

const HOUR_MS = 3_600_000;
const DAY_MS = 86_400_000;
/** Average length of a month in days, for telling six months as six months. */
const MONTH_DAYS = 30.4;

/** Lists the companies that receive photos, each once, in alphabetical order. */
export function companyNames(turn: PolicyFacts): string[] {
  return [
    ...new Set(makersAmong(turn.shop.engines).flatMap((engine) => engine.company ?? [])),
  ].sort();
}

/**
 * Returns the companies that receive photos as one text.
 * @returns null where no company receives photos
 */
export function companies(turn: PolicyFacts): string | null {
  return companyNames(turn).join(', ') || null;
}

/**
 * Returns the text that names the company which processes photos.
 * @param company null where photos are processed here only
 */
export function processors(company: string | null): Text {
  return company === null ? t('who.self') : verbatim(company);
}

/** Returns the retention times and ages that the texts name. */
export function ruleValues(turn: PolicyFacts): Record<string, TextValue> {
  const { rules } = turn.shop;
  return {
    age: rules.minimumAge,
    freeDays: Math.round(rules.resultsKeptMs.free / DAY_MS),
    paidDays: Math.round(rules.resultsKeptMs.paid / DAY_MS),
    uploadHours: Math.round(rules.uploadsKeptMs / HOUR_MS),
    faceMonths: Math.round(rules.facePhotosKeptMs / DAY_MS / MONTH_DAYS),
    noteDays: Math.round(rules.moderation.screeningsKeptMs / DAY_MS),
    judges: turn.shop.moderation.company ?? 'none',
    markDays: Math.round(rules.fingerprintsKeptMs / DAY_MS),
    leftDays: Math.round(rules.departuresKeptMs / DAY_MS),
    standingDays: Math.round(rules.standingKeptMs / DAY_MS),
    useDays: Math.round(rules.rewards.usesKeptMs / DAY_MS),
    reportDays: Math.round(rules.trust.reports.keptMs / DAY_MS),
    claimDays: Math.round(rules.trust.claims.keptMs / DAY_MS),
    signalDays: Math.round(rules.fraud.signalsKeptMs / DAY_MS),
    draftHours: Math.round(BROWSER_ITEMS.unfinished.keptMs / HOUR_MS),
    signInDays: Math.round(rules.web.app.mostMs / DAY_MS),
    freeImages: freeImagesFor(rules, turn.account ?? null, turn.now ?? 0),
    version: rules.termsVersion,
    who: processors(companies(turn)),
  };
}

/** Returns the terms in full. */
export function termsTexts(turn: PolicyFacts): Text[] {
  const values = ruleValues(turn);
  return [
    t('terms.title', values),
    t('terms.use', values),
    t('terms.likeness', values),
    t('terms.credits', values),
    t('terms.ai', values),
  ];
}

/** Returns the privacy policy in full. */
export function policyTexts(turn: PolicyFacts): Text[] {
  const values = ruleValues(turn);
  return [
    t('policy.title', { version: turn.shop.rules.privacyVersion }),
    t('policy.what', values),
    t('policy.who', values),
    t('policy.how-long', values),
    t('policy.voice', values),
    t('policy.motion', values),
    t('policy.marks', values),
    t('policy.screening-compared', values),
    t('policy.cases', values),
    t('policy.app', values),
    t('policy.templates', values),
    t('policy.reports', values),
    t('policy.after', values),
    t('policy.rights', values),
  ];
}

/**
 * Returns the question for the consent to face data: what is collected, why, which companies get it, how
 * long it is kept.
 * @param named the companies, in alphabetical order
 */
export function faceConsentTexts(turn: PolicyFacts, named: readonly string[]): Text[] {
  const values = ruleValues(turn);
  return [
    t('face.consent.title', { version: turn.shop.rules.faceConsentVersion }),
    t('face.consent.what-compared', values),
    t('face.consent.why', values),
    t('face.consent.who', { who: processors(named.join(', ') || null) }),
    t('face.consent.how-long', values),
    t('face.consent.rights', values),
  ];
}

/** Renders texts as somebody reads them in a language: paragraphs with an empty line between. */
export const asRead = (texts: readonly Text[], locale: Locale): string =>
  texts.map((text) => plainText(text, locale)).join('\n\n');

const BASE_16 = 16;

/** Tells a question for a consent from one with other words: a short digest of what is read. */
export const digestOf = (texts: readonly Text[], locale: Locale): string =>
  crc32(new TextEncoder().encode(asRead(texts, locale))).toString(BASE_16);
