import type { Engine, EngineNeed } from '../engines/engine.ts';
import { videoSizeOf } from '../engines/video-wish.ts';
import type { MediaKind } from '../operations/row.ts';
import { isPro } from '../retention/expiry.ts';
import type { Rules } from '../rules/rules.ts';

/**
 * Whose template a generation is made from: `nobody` for an official one and for none, `own` for the
 * payer's, `other` for another person's.
 */
export type TemplateOwner = 'nobody' | 'own' | 'other';

/** Tells whose template it is to an account; null for a new user. */
export function ownerOf(
  { author }: { author: { accountId: string } | null },
  payer: { id: string } | null,
): TemplateOwner {
  if (author === null) return 'nobody';
  return author.accountId === payer?.id ? 'own' : 'other';
}

/**
 * Returns the price of a generation in credits, without free pictures. An author's own template costs
 * the author the list price; another person's video costs no less than the list price, which pays for
 * its engine.
 * @param override a template's own price; a video never costs less than the minimum
 */
export function priceOf(
  rules: Rules,
  of: {
    kind: MediaKind;
    engine: Engine;
    need: EngineNeed;
    override: number | null;
    owner: TemplateOwner;
  },
): number {
  const override = of.owner === 'own' ? null : of.override;
  if (of.kind === 'image') return override ?? rules.imageCredits;
  const share = videoShare(rules.video, of.need);
  const byLength = Math.ceil(of.need.durationSeconds * rules.videoCreditsASecond * share);
  const listed = Math.max(byLength, of.engine.priceCredits(of.need));
  const own = override === null ? null : Math.ceil(override * share);
  const price = of.owner === 'other' ? Math.max(own ?? 0, listed) : (own ?? listed);
  return Math.max(rules.videoMinimumCredits, price);
}

const PERCENT = 100;

/** What the chosen size and sound make of a video's price: 1 for a usual video without sound. */
function videoShare(
  { sizePercent, soundPercent }: Rules['video'],
  { video }: Pick<EngineNeed, 'video'>,
): number {
  const size = video?.longEdgePx ? sizePercent[videoSizeOf(video.longEdgePx)] : PERCENT;
  const sound = video?.sound ? soundPercent : PERCENT;
  return (size * sound) / PERCENT ** 2;
}

/** The facts of the paying account, whose Pro counts; null for a new user. */
export type Payer = { proUntil: number | null; realProUntil?: number | null } | null;

/** Tells whether a free picture may pay: for whatever costs no more than the list price. */
export const isFreeable = (
  rules: Pick<Rules, 'imageCredits'>,
  of: { kind: MediaKind; owner: TemplateOwner; credits: number },
): boolean => of.kind === 'image' && (of.owner !== 'other' || of.credits <= rules.imageCredits);

/**
 * Returns the price of a generation for an account, in credits. With Pro, videos and other people's
 * templates cost less. The price is rounded down.
 * @param now the time of spending, in milliseconds since the epoch
 */
export function priceFor(
  rules: Pick<Rules, 'pro'>,
  payer: Payer,
  now: number,
  of: { kind: MediaKind; owner: TemplateOwner; credits: number },
): number {
  const isLess = of.kind === 'video' || of.owner === 'other';
  if (!isLess || payer === null || !isPro(payer, now)) return of.credits;
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
