import type { Thresholds } from './decision.ts';

/** The numbers that screening decides by. */
export type ModerationRules = {
  /** From which certainty, 0..1, something is refused or waits for a person. */
  thresholds: Thresholds;
  /** Share of bare skin, as the classifier sees it, from which a picture counts as revealing. */
  revealingFrom: number;
  /** Who looks younger is taken for a minor in a revealing picture; estimates are off by years. */
  adultYears: number;
  /** Who looks younger than this, a person looks at. */
  surelyAdultYears: number;
  /** How many frames of a video are looked at. */
  videoFrames: number;
  /** What no person has looked at by then ends, with everything back. */
  reviewWithinMs: number;
  /** How long it is noted what screening decided. */
  screeningsKeptMs: number;
};
