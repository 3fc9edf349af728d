import type { Thresholds } from './decision.ts';

/** The numbers that screening decides by. */
export type ModerationRules = {
  /** The certainties, 0..1, from which content is refused or held for an operator. */
  thresholds: Thresholds;
  /** Share of bare skin, as the classifier sees it, from which a picture counts as revealing. */
  revealingFrom: number;
  /**
   * A person in a revealing picture whose estimated age is lower counts as a minor; estimates are off
   * by years.
   */
  adultYears: number;
  /** A revealing picture of a person whose estimated age is lower is held for an operator. */
  surelyAdultYears: number;
  /** Number of frames of a video that are classified. */
  videoFrames: number;
  /** Time in milliseconds after which a review that no operator has decided ends, with a full refund. */
  reviewWithinMs: number;
  /** How long decisions of screening are stored, in milliseconds. */
  screeningsKeptMs: number;
};
