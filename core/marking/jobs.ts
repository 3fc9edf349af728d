/** Jobs of the marking worker: everything that decodes pixels or reads files of strangers. */
import type { Picture } from '../vision/picture.ts';
import type { PictureProblem } from '../vision/vision.ts';
import type { ReadManifest } from './c2pa/read.ts';
import type { Fingerprint } from './fingerprint.ts';
import type { ReadXmp } from './xmp.ts';

/** The evidence of a picture's origin. */
export type Inspection = {
  manifest: ReadManifest | null;
  xmp: ReadXmp | null;
  /** Null for a picture too plain to be told from others. */
  fingerprint: Fingerprint | null;
};

/**
 * The outcome of an inspection. An unusable file is an ordinary outcome, so it crosses to the host as a
 * value.
 */
export type Inspected =
  | { ok: true; inspection: Inspection }
  | { ok: false; problem: PictureProblem };

/** The jobs of the marking worker. */
export type MarkingJobs = {
  /** The fingerprints to keep of a picture; none for one that is too plain. */
  fingerprints: { input: Uint8Array; output: Fingerprint[] };
  /** The picture with the visible label, in the same format and size. */
  label: { input: Picture; output: Picture };
  /** The picture encoded anew, in the same format and size. */
  encode: { input: Picture; output: Picture };
  inspect: { input: Uint8Array; output: Inspected };
};

/** The quality at which pictures are encoded anew, 1..100. */
export const QUALITY = { 'image/jpeg': 93, 'image/webp': 92 } as const;
