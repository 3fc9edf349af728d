import type { MotionBounds } from '../media/motion-video.ts';

/** Videos as in which a picture is to move. */
export type MotionRules = MotionBounds & {
  /** The largest file that somebody may send: what Telegram hands to bots. */
  bytes: number;
};

/** The rules that hold unless an operator passes others in. */
export const DEFAULT_MOTION_RULES: MotionRules = {
  seconds: { least: 3, most: 30 },
  edgePx: { least: 340, most: 3840 },
  ratio: 2.5,
  bytes: 20 * 1024 * 1024,
};
