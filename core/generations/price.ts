import type { Engine, EngineNeed } from '../engines/engine.ts';
import type { MediaKind } from '../operations/row.ts';
import { isPro } from '../retention/expiry.ts';
import type { Rules } from '../rules/rules.ts';

/**
 * What a generation costs once the free pictures are used up, in credits.
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

/** Whose Pro counts: what is known of an account, or null for somebody new. */
export type Payer = { proUntil: number | null } | null;

/**
 * What somebody pays of a price, in credits: with Pro videos cost less, whoever made their template. Half
 * credits are given away: the rest is rounded down.
 * @param now the moment of spending, in milliseconds since the epoch
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

/** How many pictures somebody has free on a day. @param now milliseconds since the epoch */
export const freeImagesFor = (
  rules: Pick<Rules, 'pro' | 'freeImagesADay'>,
  payer: Payer,
  now: number,
): number =>
  payer !== null && isPro(payer, now) ? rules.pro.freeImagesADay : rules.freeImagesADay;
