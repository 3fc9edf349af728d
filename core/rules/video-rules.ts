import type { VideoSize } from '../engines/video-wish.ts';

/** The numbers of videos that people choose length, size and sound of. */
export type VideoRules = {
  /** The lengths that are offered, in seconds, shortest first: those of them that an engine can do. */
  lengths: readonly number[];
  /** The price by the chosen size, in percent of the usual one. */
  sizePercent: Readonly<Record<VideoSize, number>>;
  /** The price with sound, in percent of the one without. */
  soundPercent: number;
};

/** The rules that hold unless an operator passes others in. */
export const DEFAULT_VIDEO_RULES: VideoRules = {
  lengths: [3, 5, 8, 10, 15],
  sizePercent: { '480p': 70, '720p': 100, '1080p': 180 },
  soundPercent: 125,
};
