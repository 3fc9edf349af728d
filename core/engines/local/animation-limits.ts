/** The lengths and sizes of videos that the local engine makes of a photo. */
export const ANIMATION = { minSeconds: 1, maxSeconds: 8, maxEdgePx: 1280, minEdgePx: 160 } as const;
