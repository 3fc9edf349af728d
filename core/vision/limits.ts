/** Limits of uploads. */
export const UPLOAD_LIMITS = {
  maxBytes: 20 * 1024 * 1024,
  /** Checked in the header, before pixels are decoded. Phones of 50 megapixels make 8192 × 6144. */
  maxPixels: 8192 * 6144,
  minEdgePx: 64,
  /** The longest side after cleaning. */
  longEdgePx: 2048,
  jpegQuality: 92,
} as const;

/** The quality of what is shown smaller. */
export const JPEG_QUALITY = 90;

/** Limits of the checks of face photos. */
export const FACE_LIMITS = {
  /** Longest side the models see. */
  longEdgePx: 1280,
  facesLookedFor: 4,
  minScore: 0.3,
  /** A second face that is smaller than this share of the first is ignored as a passer-by or a poster. */
  otherFaceShare: 0.25,
  minFacePx: 200,
  /** Mean luminance, 0..255. */
  minBrightness: 45,
  /** Luminance that the brightest twentieth of the face must reach where its mean is low. */
  minHighlights: 100,
  /** Variance of the Laplacian of the face fitted to `sharpnessCropPx`. */
  minSharpness: 25,
  sharpnessCropPx: 256,
  /** |yaw| as the mesh reports it, in degrees. */
  frontMaxYaw: 10,
  sideMinYaw: 11,
  sideMaxYaw: 45,
  maxPitch: 35,
  /** Part of the face mesh that may lie outside the picture. */
  maxOutsideShare: 0.02,
  minSimilarity: 0.5,
  /** Height of a face below which nobody can tell whose it is. */
  minLikenessPx: 80,
} as const;

/** The limits of Telegram's stickers (https://core.telegram.org/stickers). */
export const STICKER = {
  /** The longer side; the other is no longer. */
  edgePx: 512,
  pictureBytes: 512 * 1024,
  videoBytes: 256 * 1024,
  seconds: 3,
  framesASecond: 30,
  /** Longest side that the cut-out is made at. */
  readEdgePx: 1024,
} as const;

/** Qualities of a sticker, 1..100, tried until it is small enough. */
export const STICKER_QUALITIES = [90, 75, 60, 40] as const;
