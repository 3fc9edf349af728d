/** Processing of pictures. Node does it with sharp and tfjs in a worker. */
import type { LargeFile } from '../large-file.ts';
import type { MotionBounds, ReadMotion } from '../media/motion-video.ts';
import type { FaceSlot } from '../operations/row.ts';
import type { FoundMarks, FrameShape, MaskedArea, MaskProblem } from './masked/masked-area.ts';
import type { Picture } from './picture.ts';
import type { RefusedKind } from './refused-kinds.ts';

/** The reason why a file is no usable picture. Each has a text that tells the user what to do. */
export type PictureProblem =
  | 'empty'
  | RefusedKind
  | 'animated'
  | 'truncated'
  | 'too-many-pixels'
  | 'too-small'
  | 'too-narrow'
  | 'too-large-file';

/** An error for an upload that cannot be read as a picture. */
export class PictureError extends Error {
  readonly problem: PictureProblem;
  constructor(problem: PictureProblem, options?: { cause?: unknown }) {
    super(`picture refused: ${problem}`, options);
    this.name = 'PictureError';
    this.problem = problem;
  }
}

/** An error for a mask that cannot be used. */
export class MaskError extends Error {
  readonly problem: MaskProblem;
  constructor(problem: MaskProblem) {
    super(`mask refused: ${problem}`);
    this.name = 'MaskError';
    this.problem = problem;
  }
}

/** A picture read from an upload: upright, without EXIF or GPS, within the size limit, JPEG (or PNG with alpha). */
export type CleanPicture = Picture & { widthPx: number; heightPx: number };

/** The reason why a face photo was refused, in the order of the checks. */
export type FaceProblem =
  | 'too-dark'
  | 'no-face'
  | 'several-faces'
  | 'face-too-small'
  | 'blurred'
  | 'turned-too-far'
  | 'turned-too-little'
  | 'wrong-side'
  | 'not-front'
  | 'face-cut-off'
  | 'someone-else';

/** The measurements of a face photo; `yawDegrees > 0` means that the nose points to image-left. */
export type FaceReading = {
  yawDegrees: number;
  pitchDegrees: number;
  /** Height of the face mesh in pixels of the clean picture. */
  faceHeightPx: number;
  /** Variance of the Laplacian of the face crop. */
  sharpness: number;
  /** Mean luminance of the face, 0..255. */
  brightness: number;
  /** The face descriptor; compare with `sameness`. */
  descriptor: number[];
};

/** The outcome of checking a face photo; `reading` is null where no face was found. */
export type FaceCheck =
  | { ok: true; slot: FaceSlot; reading: FaceReading }
  | { ok: false; problem: FaceProblem; reading: Omit<FaceReading, 'descriptor'> | null };

/** A photo to be checked for a face profile. */
export type FaceCheckRequest = {
  picture: Picture;
  /** The slots this photo may fill; the angle decides which. */
  wanted: readonly FaceSlot[];
  /** Descriptors of the profile's other photos; empty for the first. */
  others: readonly number[][];
};

/** Which frame of a video is taken. */
export type StillAt = 'middle' | 'last';

/** Processing of uploads, face photos and results. */
export type Vision = {
  /**
   * Decodes an upload, whatever its name and type claim, and re-encodes it.
   * @param bytes the file as it came
   * @throws {PictureError}
   */
  clean(bytes: Uint8Array): Promise<CleanPicture>;
  /** Checks one face photo against the profile's rules. Never throws for a bad photo. */
  checkFace(request: FaceCheckRequest): Promise<FaceCheck>;
  /** Counts the faces of a picture: the largest, and others not much smaller. */
  countFaces(picture: Picture): Promise<number>;
  /**
   * Measures how much a picture looks like a face profile.
   * @param profile descriptors of the profile's photos
   * @returns 0..1; null where no face is large enough to tell
   * @throws {WorkerError} when the worker is overloaded or broke down
   */
  likeness(picture: Picture, profile: readonly number[][]): Promise<number | null>;
  /**
   * Draws several pictures as tiles of one JPEG, for chats that show one picture a message.
   * @param tiles at most 12, with the number that is printed on each
   */
  contactSheet(
    tiles: { bytes: Uint8Array; label: string }[],
  ): Promise<Picture & { widthPx: number; heightPx: number }>;
  /**
   * Draws several pictures side by side in one JPEG, for models that take one picture: equally high,
   * uncropped, without print.
   * @param pictures at most 6
   */
  sideBySide(
    pictures: readonly Picture[],
  ): Promise<Picture & { widthPx: number; heightPx: number }>;
  /**
   * Reads a mask that somebody painted over a picture and draws it anew: grey, white where the picture may
   * change and black elsewhere, with nothing else in the file.
   * @param bytes a PNG; white counts as far as it is opaque
   * @param picture what it is painted over, upright; the mask must have its size in pixels
   * @throws {MaskError}
   */
  readMask(bytes: Uint8Array, picture: Picture): Promise<CleanPicture>;
  /**
   * Finds what somebody has drawn over one of two pictures, which are the same else: which of them it is, the
   * mask of the other one, and a picture that shows the area.
   * @throws {WorkerError} when a picture is damaged, or as `sticker`
   */
  findMarks(first: Picture, second: Picture): Promise<FoundMarks>;
  /**
   * Takes the window out of a picture that a model needs to change an area.
   * @param shape whether the model takes any shape, or one of three
   * @returns the window, and a mask of its size that is transparent where it may change; both PNG
   * @throws {WorkerError} when the picture is damaged or the mask has another size, or as `sticker`
   */
  frame(
    picture: Picture,
    area: MaskedArea,
    shape: FrameShape,
  ): Promise<{ target: Picture; mask: Picture }>;
  /**
   * Puts what a model made of that window back into the picture. Outside of the area, and of the few pixels
   * around it over which a change fades out, the picture keeps its own pixels.
   * @throws {WorkerError} as `frame`
   */
  putBack(
    picture: Picture,
    area: MaskedArea,
    made: Picture,
    shape: FrameShape,
  ): Promise<Picture & { widthPx: number; heightPx: number }>;
  /** Draws white where a picture is transparent and black elsewhere, for models that take masks so. */
  whiteWhereClear(picture: Picture): Promise<Picture>;
  /** Draws a picture on white, for models that know no transparency. */
  onWhite(picture: Picture): Promise<Picture>;
  /**
   * Makes a sticker of a picture: its subject without the background, or all of it where nothing stands
   * out, as WebP within the limits of {@link STICKER}.
   * @throws {WorkerError} when the worker is overloaded or broke down
   */
  sticker(picture: Picture): Promise<Picture & { widthPx: number; heightPx: number }>;
  /**
   * Re-encodes a picture with its longest side at most `longEdgePx`, its colours in full detail: as WebP
   * where it is transparent, else as JPEG.
   */
  shrink(
    bytes: Uint8Array,
    longEdgePx: number,
  ): Promise<Picture & { widthPx: number; heightPx: number }>;
  /**
   * Takes a frame from the middle of a video, since many begin and end dark, with its longest side at most
   * `longEdgePx`, as JPEG.
   * @param at `last` for its very last frame, with which something else may begin
   * @throws where no frame can be decoded
   */
  still(
    video: LargeFile,
    longEdgePx: number,
    at?: StillAt,
  ): Promise<Picture & { widthPx: number; heightPx: number }>;
  /**
   * Reads a stranger's file as a video whose motion is wanted, and writes it anew without sound and metadata.
   * @throws {MotionError}
   * @throws {WorkerError} as `sticker`
   */
  motion(bytes: Uint8Array, bounds: MotionBounds): Promise<ReadMotion>;
  /** Stops the worker. */
  close(): Promise<void>;
};
