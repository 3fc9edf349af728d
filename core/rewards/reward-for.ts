import type { MediaKind } from '../operations/row.ts';
import type { Promotion, RewardRules } from '../rules/reward-rules.ts';

/** A use of a template, as far as its reward depends on it. */
export type RewardedUse = {
  templateId: string;
  category: string | null;
  kind: MediaKind;
  /** The user's language (one of ours), as the region. */
  region: string;
  /** Milliseconds since the epoch. */
  at: number;
};

/**
 * Returns the credits that a use brings the author: those of the region, else the usual ones, or what the
 * best promotion brings where that is more.
 */
export function rewardFor(rules: RewardRules, use: RewardedUse): number {
  const usual = rules.regions[use.region]?.[use.kind] ?? rules.credits[use.kind];
  const promoted = rules.promotions
    .filter((promotion) => covers(promotion, use))
    .map((promotion) => promotion[use.kind] ?? 0);
  return Math.max(usual, ...promoted);
}

const covers = (
  { from, until, template, category }: Promotion,
  { at, templateId, category: its }: RewardedUse,
): boolean =>
  from <= at &&
  at < until &&
  (template === undefined || template === templateId) &&
  (category === undefined || category === its);
