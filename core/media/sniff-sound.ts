/** The signatures of files of sound: Ogg, MP3 (with and without tags), AAC, MP4, WAV, FLAC, WebM. */
const SIGNATURES =
  /^(?:OggS|ID3|\xff[\xe2-\xfb]|\xff[\xf0\xf1\xf8\xf9]|....ftyp(?:M4A|M4B|isom|iso[2-9]|mp4[12]|dash|qt)|RIFF....WAVE|fLaC|.E\xdf\xa3)/s;

/** Tells by the first bytes of a file whether it may be a recording. What it holds is seen when it is read. */
export const isSound = (head: Uint8Array): boolean =>
  SIGNATURES.test(new TextDecoder('latin1').decode(head.subarray(0, 16)));
