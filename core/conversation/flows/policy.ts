import { freeImagesFor } from '../../generations/price.ts';
import type { Text, TextValue } from '../../texts/text.ts';
import { t, verbatim } from '../../texts/text.ts';
import type { Turn } from '../turn.ts';

/** What the policies are made of; a page outside of any chat has it too. */
export type PolicyFacts = {
  shop: Pick<Turn['shop'], 'rules' | 'engines' | 'moderation'>;
} & Partial<Pick<Turn, 'account' | 'now'>>;

const DAY_MS = 86_400_000;
/** Average length of a month in days, for telling six months as six months. */
const MONTH_DAYS = 30.4;

/** The companies that get photos, each once, in alphabetical order. */
export function companyNames(turn: PolicyFacts): string[] {
  return [...new Set(turn.shop.engines.flatMap((engine) => engine.company ?? []))].sort();
}

/** The same as one text; null when photos go nowhere. */
export function companies(turn: PolicyFacts): string | null {
  return companyNames(turn).join(', ') || null;
}

/** Who processes the photos, in words. */
export function processors(company: string | null): Text {
  return company === null ? t('who.self') : verbatim(company);
}

/** Times and ages as the texts name them. */
export function ruleValues(turn: PolicyFacts): Record<string, TextValue> {
  const { rules } = turn.shop;
  return {
    age: rules.minimumAge,
    freeDays: Math.round(rules.resultsKeptMs.free / DAY_MS),
    paidDays: Math.round(rules.resultsKeptMs.paid / DAY_MS),
    uploadHours: Math.round(rules.uploadsKeptMs / 3_600_000),
    faceMonths: Math.round(rules.facePhotosKeptMs / DAY_MS / MONTH_DAYS),
    noteDays: Math.round(rules.moderation.screeningsKeptMs / DAY_MS),
    judges: turn.shop.moderation.company ?? 'none',
    markDays: Math.round(rules.fingerprintsKeptMs / DAY_MS),
    leftDays: Math.round(rules.departuresKeptMs / DAY_MS),
    signalDays: Math.round(rules.fraud.signalsKeptMs / DAY_MS),
    freeImages: freeImagesFor(rules, turn.account ?? null, turn.now ?? 0),
    version: rules.termsVersion,
    who: processors(companies(turn)),
  };
}

/** The terms in full. */
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

/** The privacy policy in full. */
export function policyTexts(turn: PolicyFacts): Text[] {
  const values = ruleValues(turn);
  return [
    t('policy.title', values),
    t('policy.what', values),
    t('policy.who', values),
    t('policy.how-long', values),
    t('policy.marks', values),
    t('policy.screening', values),
    t('policy.after', values),
    t('policy.rights', values),
  ];
}
