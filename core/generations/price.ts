import type { Engine, EngineNeed, MediaKind } from '../engines/engine.ts';
import type { Rules } from '../rules.ts';

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
