/** A video whose motion is wanted, as it is kept and handed on: pictures alone, without sound or metadata. */
export type MotionVideo = { bytes: Uint8Array; contentType: 'video/mp4' };

/** The largest that such a video becomes here, in bytes: a model that takes no such file cannot be used. */
export const MOTION_BYTES = 10 * 1024 * 1024;

/** What a video may be like, as somebody sends it. */
export type MotionBounds = {
  /** Shortest and longest, in seconds. */
  seconds: { least: number; most: number };
  /** The sides of a frame, in pixels. */
  edgePx: { least: number; most: number };
  /** How many times longer than the other a side may be. */
  ratio: number;
};

/** Why a video is of no use; there is a text for each reason. */
export type MotionProblem =
  | 'not-a-video'
  | 'no-frames'
  | 'too-short'
  | 'too-long'
  | 'too-small'
  | 'too-many-pixels'
  | 'too-narrow'
  | 'too-large';

/** An error for a file that cannot be used as a video whose motion is wanted. */
export class MotionError extends Error {
  readonly problem: MotionProblem;
  constructor(problem: MotionProblem, options?: { cause?: unknown }) {
    super(`video refused: ${problem}`, options);
    this.name = 'MotionError';
    this.problem = problem;
  }
}

/** A video that was read: what is handed on, and its length in whole seconds, rounded up. */
export type ReadMotion = MotionVideo & { seconds: number };
