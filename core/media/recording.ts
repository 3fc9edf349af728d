/** Recordings of speech, as engines that write them down take them. */

/** The types of recordings, by what a file of one is called. */
export const RECORDING_TYPES = ['ogg', 'mp3', 'm4a', 'aac', 'wav', 'flac'] as const;
/** The type of a recording. */
export type RecordingType = (typeof RECORDING_TYPES)[number];

/** What the types are called in headers of requests. */
export const RECORDING_CONTENT_TYPES: Readonly<Record<RecordingType, string>> = {
  ogg: 'audio/ogg',
  mp3: 'audio/mpeg',
  m4a: 'audio/mp4',
  aac: 'audio/aac',
  wav: 'audio/wav',
  flac: 'audio/flac',
};

/** A recording: sound alone, without pictures and without what the file said of its maker. */
export type Recording = { bytes: Uint8Array; type: RecordingType; seconds: number };

/** Why something cannot be taken as a recording. */
export type RecordingProblem = 'no-sound' | 'unknown-kind' | 'too-long';

/** The error for bytes that cannot be taken as a recording. */
export class RecordingError extends Error {
  readonly problem: RecordingProblem;
  constructor(problem: RecordingProblem, options?: { cause?: unknown }) {
    super(`recording: ${problem}`, options);
    this.name = 'RecordingError';
    this.problem = problem;
  }
}
