/** What the vision worker does. */

import type { ClassifyAnswer, ClassifyOptions } from './classifier.ts';
import type { Person } from './person.ts';
import type { Picture } from './picture.ts';
import type { Hand, Subject } from './subject.ts';
import type { CleanPicture, FaceCheck, FaceCheckRequest, PictureProblem } from './vision.ts';

export type SizedPicture = Picture & { widthPx: number; heightPx: number };

/** An unusable upload is an ordinary outcome, so it crosses the thread as a value. */
export type Cleaned =
  | { ok: true; picture: CleanPicture }
  | { ok: false; problem: PictureProblem; reason: string };

export type VisionJobs = {
  clean: { input: Uint8Array; output: Cleaned };
  checkFace: { input: FaceCheckRequest; output: FaceCheck };
  countFaces: { input: Uint8Array; output: number };
  /** Of a file only the length crosses: what the worker needs of it, it asks for. */
  classify: {
    input: ClassifyOptions & ({ bytes: Uint8Array } | { byteLength: number });
    output: ClassifyAnswer;
  };
  analyse: { input: { bytes: Uint8Array; maxEdgePx: number }; output: Person };
  readSubject: { input: { bytes: Uint8Array; maxEdgePx: number }; output: Subject };
  findHands: { input: { bytes: Uint8Array; maxEdgePx: number }; output: Hand[] };
  contactSheet: { input: { bytes: Uint8Array; label: string }[]; output: SizedPicture };
  sideBySide: { input: Uint8Array[]; output: SizedPicture };
  shrink: { input: { bytes: Uint8Array; longEdgePx: number }; output: SizedPicture };
};
