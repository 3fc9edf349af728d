/** Jobs of the vision worker. */

import type { ClassifyAnswer, ClassifyOptions } from './classifier.ts';
import type {
  FoundMarks,
  FramedPicture,
  FrameShape,
  MaskedArea,
  ReadMask,
} from './masked/masked-area.ts';
import type { Person } from './person.ts';
import type { Picture } from './picture.ts';
import type { Hand, Subject } from './subject.ts';
import type {
  CleanPicture,
  FaceCheck,
  FaceCheckRequest,
  PictureProblem,
  StillAt,
} from './vision.ts';

/** An encoded picture with its size. */
export type SizedPicture = Picture & { widthPx: number; heightPx: number };

/**
 * The outcome of cleaning an upload. An unusable upload is an ordinary outcome, so it crosses to the
 * host as a value.
 */
export type Cleaned =
  | { ok: true; picture: CleanPicture }
  | { ok: false; problem: PictureProblem; reason: string };

/** The jobs of the vision worker. */
export type VisionJobs = {
  clean: { input: Uint8Array; output: Cleaned };
  checkFace: { input: FaceCheckRequest; output: FaceCheck };
  countFaces: { input: Uint8Array; output: number };
  likeness: {
    input: { bytes: Uint8Array; profile: readonly number[][] };
    output: number | null;
  };
  /** Of a file only the length crosses to the worker, which reads pieces through the host. */
  classify: {
    input: ClassifyOptions & ({ bytes: Uint8Array } | { byteLength: number });
    output: ClassifyAnswer;
  };
  analyse: { input: { bytes: Uint8Array; maxEdgePx: number }; output: Person };
  readSubject: { input: { bytes: Uint8Array; maxEdgePx: number }; output: Subject };
  findHands: { input: { bytes: Uint8Array; maxEdgePx: number }; output: Hand[] };
  contactSheet: { input: { bytes: Uint8Array; label: string }[]; output: SizedPicture };
  sideBySide: { input: Uint8Array[]; output: SizedPicture };
  onWhite: { input: Uint8Array; output: SizedPicture };
  readMask: { input: { bytes: Uint8Array; picture: Uint8Array }; output: ReadMask };
  findMarks: { input: { first: Uint8Array; second: Uint8Array }; output: FoundMarks };
  frame: {
    input: { bytes: Uint8Array; area: MaskedArea; shape: FrameShape };
    output: FramedPicture;
  };
  putBack: {
    input: { bytes: Uint8Array; area: MaskedArea; made: Uint8Array; shape: FrameShape };
    output: SizedPicture;
  };
  whiteWhereClear: { input: Uint8Array; output: SizedPicture };
  sticker: { input: Uint8Array; output: SizedPicture };
  /** Of the video only the length crosses, as in `classify`. */
  still: { input: { byteLength: number; longEdgePx: number; at: StillAt }; output: SizedPicture };
  shrink: { input: { bytes: Uint8Array; longEdgePx: number }; output: SizedPicture };
};
