import { z } from 'zod';
import { ASPECTS, type VideoWish } from './engine.ts';

/** The sizes in which a video can be asked for, by the longest side of a wide one, smallest first. */
export const VIDEO_SIZES = [
  { is: '480p', px: 864 },
  { is: '720p', px: 1280 },
  { is: '1080p', px: 1920 },
] as const;
/** The name of a size of videos. */
export type VideoSize = (typeof VIDEO_SIZES)[number]['is'];

/** Names the size of a video: the smallest that is large enough, else the largest. */
export const videoSizeOf = (longEdgePx: number): VideoSize =>
  (VIDEO_SIZES.find(({ px }) => longEdgePx <= px) ?? VIDEO_SIZES[2]).is;

/** The schema of what somebody has chosen for a video. */
export const videoWishShape: z.ZodType<VideoWish> = z.object({
  seconds: z.number().optional(),
  sound: z.boolean().optional(),
  aspect: z.enum(ASPECTS).optional(),
  longEdgePx: z.number().optional(),
});
