/** The signatures of files of video: MP4 and QuickTime, WebM. */
const SIGNATURES = /^(?:....ftyp|.E\xdf\xa3)/s;

/** Tells by the first bytes of a file whether it may be a video. What it holds is seen when it is read. */
export const isVideo = (head: Uint8Array): boolean =>
  SIGNATURES.test(new TextDecoder('latin1').decode(head.subarray(0, 16)));
