/**
 * What is seen in pictures by models, offered by Workers of their own: the Worker that serves people has no
 * memory for them, and calls one of these by a service binding. Of the 128 MB that an isolate
 * has, the models of faces take 83 and those of screening 74, so these are two.
 */
import type { Classification, KindShares } from './classifier.ts';
import type { FaceCheck, FaceCheckRequest } from './vision.ts';

/** Limits of what the service takes. */
export const VISION_SERVICE_LIMITS = {
  /** Longest side of a picture in pixels: what Node decodes for its checks too. */
  longEdgePx: 1280,
  /** Longest side in pixels of what the models of faces see: at 1280 px they would take 110 MB. */
  seenEdgePx: 640,
  /** Bytes of a picture as it is sent, compressed or not. */
  maxBytes: 1280 * 1280 * 4,
  /** Calls that wait in one isolate while another is worked on; the next is told that it is busy. */
  waiting: 4,
  /** A call that waited so long is told that it is busy. */
  waitSeconds: 20,
  /** A file of a model that is not read within this time is an error: less than anybody waits. */
  readSeconds: 10,
} as const;

/**
 * A picture as it is sent: upright, sRGB, its longest side at most `longEdgePx`, and so large where the picture
 * is: faces are measured in it. A JPEG, or pixels of straight alpha, `widthPx * heightPx * 4` bytes, which a
 * transparent picture has to be. Pixels spare the 16 MB that the decoder takes.
 */
export type SentPicture =
  | { jpeg: Uint8Array }
  | { rgba: Uint8Array; widthPx: number; heightPx: number };

/**
 * The outcome of a call. `busy`: other pictures are before it, and the call may be tried again. `unreadable`:
 * the picture is damaged, or larger than the limits. Errors do not cross between Workers with their class, so
 * these two are values; whatever else goes wrong is an `Error`.
 */
export type ServiceAnswer<T> =
  | { ok: true; value: T }
  | { ok: false; reason: 'busy' | 'unreadable'; detail: string };

/** What is asked of a face photo. */
export type ServiceFaceRequest = Pick<FaceCheckRequest, 'wanted' | 'others'> & {
  picture: SentPicture;
  /** Longest side in pixels of the clean picture that the sent one was made from: faces are measured in it. */
  cleanLongEdgePx: number;
};

/** The methods of the service. */
export type VisionService = {
  /** Checks one face photo, as `Vision.checkFace`. */
  checkFace(request: ServiceFaceRequest): Promise<ServiceAnswer<FaceCheck>>;
  /** Counts the faces of a picture, as `Vision.countFaces`. */
  countFaces(picture: SentPicture): Promise<ServiceAnswer<number>>;
  /** Measures how much a picture looks like a face profile, as `Vision.likeness`. */
  likeness(request: LikenessRequest): Promise<ServiceAnswer<number | null>>;
  /**
   * Classifies one picture, or one frame of a video, as `Classifier.classify` does: a transparent picture in
   * each way in which it can be looked at. Previews are the caller's to make.
   */
  classify(request: ClassifySent): Promise<ServiceAnswer<Classification[]>>;
};

/** A picture, and the descriptors of the photos that it is compared with. */
export type LikenessRequest = { picture: SentPicture; profile: readonly number[][] };

/** A picture to classify. */
export type ClassifySent = {
  picture: SentPicture;
  /** As in `ClassifyOptions`. */
  revealingFrom: number;
};

/** What each of these Workers tells of itself, for measurements. */
export type HoldingsService = {
  /** Tells what the isolate that answers holds. */
  holdings(): Promise<Holdings>;
};

/** What an isolate holds between two pictures. */
export type Holdings = {
  /** Tensors, which are those of the models alone. */
  tensors: number;
  /** Memory in bytes that the WebAssembly of tfjs has taken, and never gives back. */
  programBytes: number;
};

/** The methods of the service that screens, which the service of faces calls. */
export type ScreeningService = {
  /** Tells the shares of each way in which a picture can be looked at. */
  shares(picture: SentPicture): Promise<ServiceAnswer<KindShares[]>>;
};
