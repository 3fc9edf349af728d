import type { Engine, EngineNeed } from '../engines/engine.ts';
import type { MediaKind } from '../operations/row.ts';
import { isPro } from '../retention/expiry.ts';
import type { Rules } from '../rules/rules.ts';

/**
 * Returns the price of a generation in credits, without free pictures.
 * @param override a template's own price; a video never costs less than the minimum
 */
export function priceOf(
  rules: Rules,
  of: { kind: MediaKind; engine: Engine; need: EngineNeed; override: number | null },
): number {
  if (of.kind === 'image') return of.override ?? rules.imageCredits;
  const byLength = Math.ceil(of.need.durationSeconds * rules.videoCreditsASecond);
  const price = of.override ?? Math.max(byLength, of.engine.priceCredits(of.need));
  return Math.max(rules.videoMinimumCredits, price);
}

/** The facts of the paying account, whose Pro counts; null for a new user. */
export type Payer = { proUntil: number | null; realProUntil?: number | null } | null;

/**
 * Returns the price of a generation for an account, in credits. With Pro, videos of all templates
 * cost less. The price is rounded down.
 * @param now the time of spending, in milliseconds since the epoch
 */
export function priceFor(
  rules: Pick<Rules, 'pro'>,
  payer: Payer,
  now: number,
  of: { kind: MediaKind; credits: number },
): number {
  if (of.kind === 'image' || payer === null || !isPro(payer, now)) return of.credits;
  return Math.floor((of.credits * (100 - rules.pro.discountPercent)) / 100);
}

/**
 * Returns the number of free pictures of an account on a day.
 * @param now milliseconds since the epoch
 */
export const freeImagesFor = (
  rules: Pick<Rules, 'pro' | 'freeImagesADay'>,
  payer: Payer,
  now: number,
): number =>
  payer !== null && isPro(payer, now) ? rules.pro.freeImagesADay : rules.freeImagesADay;

/** Tells whether somebody has Pro by test money alone. */
export const isTestPro = (payer: NonNullable<Payer>, now: number): boolean =>
  isPro(payer, now) && payer.realProUntil !== undefined && (payer.realProUntil ?? 0) <= now;

/**
 * Gives a payer as others than the local engine see it: without a Pro that test money paid.
 * @param payer `freeLeft` is what is left of the day's free pictures
 */
export function withoutTestPro<P extends NonNullable<Payer> & { freeLeft: number }>(
  rules: Pick<Rules, 'pro' | 'freeImagesADay'>,
  payer: P | null,
  now: number,
): P | null {
  if (payer === null || !isTestPro(payer, now)) return payer;
  const used = freeImagesFor(rules, payer, now) - payer.freeLeft;
  return { ...payer, proUntil: null, freeLeft: Math.max(0, rules.freeImagesADay - used) };
}
