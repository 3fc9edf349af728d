import type { Operation } from '../operations/lists.ts';
import type { MediaKind, ReferenceRole } from '../operations/row.ts';
import type { Picture } from '../vision/picture.ts';

/**
 * The contract every engine keeps. Adding one is a file beside this one and a line where the
 * process is put together.
 */

/** Proportions of the output, width to height. */
export const ASPECTS = ['1:1', '3:4', '4:5', '9:16', '16:9'] as const;
export type Aspect = (typeof ASPECTS)[number];

/**
 * A picture handed to an engine, with the part it plays. A `mask` is a PNG as large as the target whose
 * transparent parts may change; engines that take none leave it out.
 */
export type Reference = {
  role: ReferenceRole;
  picture: Picture;
};

/** How the local engine draws a template: a look by name, and the look's own parameters. */
export type Recipe = { look: string; params: Record<string, string | number | boolean> };

export type EngineRequest = {
  /** Also the idempotency key towards a provider that takes one. */
  generationId: string;
  operation: Operation;
  /** The template's or the user's words, slots filled in. */
  prompt: string;
  /** Only templates have one; engines other than the local one ignore it. */
  recipe: Recipe | null;
  references: Reference[];
  aspect: Aspect;
  /** Longest side of the output in pixels. */
  longEdgePx: number;
  /** Length of a video in seconds; 0 for pictures. */
  durationSeconds: number;
  /** Same seed, same request: same picture, where the engine can. 32-bit unsigned. */
  seed: number;
  /** Only what the picture is about, on nothing: a PNG or WebP with alpha. */
  transparent?: boolean;
};

/** One finished picture or video. */
export type EngineOutput = {
  kind: MediaKind;
  bytes: Uint8Array;
  contentType: 'image/jpeg' | 'image/png' | 'image/webp' | 'video/mp4';
  widthPx: number;
  heightPx: number;
  /** 0 for pictures. */
  durationSeconds: number;
};

/** A finished video that still is at the provider: it goes to the store as a stream. */
export type RemoteOutput = {
  kind: 'video';
  contentType: 'video/mp4';
  /**
   * Begins to fetch it; may be called again after a break.
   * @throws {EngineError} when it is gone for good
   * @throws {ProviderUnreachable} when it may come later, also out of the stream
   */
  open(signal: AbortSignal): Promise<ReadableStream<Uint8Array>>;
};

/**
 * Why a prediction failed. This class alone decides retry, fallback and refund:
 * `rejected` content, never another engine · `unavailable` another engine may do it ·
 * `invalid` our request was wrong · `timed-out` another engine may do it.
 */
export type FailureClass = 'rejected' | 'unavailable' | 'invalid' | 'timed-out';

/** What an engine may find missing in a photo; the user is told how to take a better one. */
export const PHOTO_PROBLEMS = [
  'no-face',
  'several-faces',
  'face-too-small',
  'turned-apart',
  'no-hand',
  'hand-too-small',
  'no-outline',
] as const;
export type PhotoProblem = (typeof PHOTO_PROBLEMS)[number];

/** Thrown by an engine for every failure it knows. `message` is for the log, never for a user. */
export class EngineError extends Error {
  readonly failure: FailureClass;
  /** True where the provider has charged us although nothing came out. */
  readonly charged: boolean;
  /** When the provider said to come back, in milliseconds from now; null where it did not. */
  readonly retryAfterMs: number | null;
  /** What is missing in a photo, where an `invalid` request is no fault of ours. */
  readonly inPhoto: PhotoProblem | null;
  constructor(
    failure: FailureClass,
    message: string,
    options?: {
      charged?: boolean;
      retryAfterMs?: number | null;
      inPhoto?: PhotoProblem | null;
      cause?: unknown;
    },
  ) {
    super(message, { cause: options?.cause });
    this.name = 'EngineError';
    this.failure = failure;
    this.charged = options?.charged ?? false;
    this.retryAfterMs = options?.retryAfterMs ?? null;
    this.inPhoto = options?.inPhoto ?? null;
  }
}

/** A photo lacks what a request needs, as an `invalid` one. @param message what exactly, for the log */
export const photoLacks = (problem: PhotoProblem, message: string): EngineError =>
  new EngineError('invalid', `${problem}: ${message}`, { inPhoto: problem });

/** A provider could not be asked how a prediction stands, which says nothing about the prediction. */
export class ProviderUnreachable extends Error {
  /** When it said to come back, in milliseconds from now; null where it did not. */
  readonly retryAfterMs: number | null;
  constructor(message: string, options?: { retryAfterMs?: number | null; cause?: unknown }) {
    super(message, { cause: options?.cause });
    this.name = 'ProviderUnreachable';
    this.retryAfterMs = options?.retryAfterMs ?? null;
  }
}

/** What a submission came to: finished at once, or running at the provider under an id. */
export type Submitted =
  | { status: 'finished'; outputs: EngineOutput[] }
  | { status: 'running'; predictionId: string };

/** What a look at a running prediction found. */
export type Polled =
  | { status: 'running'; fraction: number | null }
  | { status: 'finished'; outputs: (EngineOutput | RemoteOutput)[] };

export type SubmitOptions = {
  /** Aborted when the user cancels or the process stops. */
  signal: AbortSignal;
  /** Called with 0..1, as often as the engine likes. */
  onProgress: (fraction: number) => void;
};

export type Engine = {
  readonly id: string;
  /** What a user reads as the maker, such as a model's name; none where it is this service itself. */
  readonly name?: string;
  /** Company that receives the photos, for the consent text; null when nothing leaves the machine. */
  readonly company: string | null;
  /** How many predictions may run at once; where the provider runs them, how many are submitted at once. */
  readonly concurrency: number;
  /** Where the provider runs them: how many may be there at once, and for how long each. */
  readonly remote?: { inFlight: number; timeLimitMs: number };
  /** Whether this engine can do the request's operation and recipe. */
  supports(need: EngineNeed): boolean;
  /** Price in credits. Images follow the free allowance and the price list, so only videos ask. */
  priceCredits(need: EngineNeed): number;
  /** Usual time in seconds, shown before the start until real runs say better. */
  typicalSeconds(need: EngineNeed): number;
  /**
   * Starts the work.
   * @throws {EngineError} for every failure the provider tells
   */
  submit(request: EngineRequest, options: SubmitOptions): Promise<Submitted>;
  /**
   * Looks at a running prediction. Only engines that answer `running` have it.
   * @throws {EngineError} how the prediction failed
   * @throws {ProviderUnreachable} when nobody could tell: it is asked again
   */
  poll?(predictionId: string, signal: AbortSignal): Promise<Polled>;
  /** Asks the provider to stop; harmless when it is too late. */
  cancel?(predictionId: string): Promise<void>;
  /** How it has been doing of late; engines that nobody watches are taken to be well. */
  health?(): EngineHealth;
  /**
   * Says a prompt better, in its own language: richer for a picture, true to what was meant.
   * @throws {EngineError} for every failure the provider tells
   */
  improve?(prompt: string, options: ImproveOptions): Promise<string>;
  /**
   * The words of a prompt that it can do nothing with, as they were written; an empty string stands for a
   * prompt without any word it knows. Engines that take any words leave it out.
   */
  unknownWords?(operation: Operation, prompt: string): string[];
  /** Why it cannot do something, in a few words for the operator; null when it can. */
  whyNot?(need: EngineNeed): string | null;
  /** What it does better than others, for prompts that ask for it. */
  readonly goodAt?: readonly Trait[];
  /** When the model in use ends, by the provider or by our table: YYYY-MM-DD, or null where none is known. */
  endsOn?(signal: AbortSignal): Promise<string | null>;
};

export type ImproveOptions = { operation: Operation; signal: AbortSignal };

/** Things that a prompt asks for and that not every engine does well. */
export type Trait = 'text' | 'photo' | 'drawn';

/** How an engine has been doing. */
export type EngineHealth = {
  /** `open`: nothing is sent until `reopensAt`, as long as another engine can do it. */
  circuit: 'closed' | 'open' | 'half-open';
  /** Milliseconds since the epoch; 0 while closed. */
  reopensAt: number;
  /** Share of recent predictions that failed, 0..1, and how many there were. */
  failing: number;
  runs: number;
  /** Median of recent successful runs in seconds; null where there is none. */
  seconds: number | null;
};

/** What is known before the photos are at hand, for choosing an engine and naming a price. */
export type EngineNeed = {
  operation: Operation;
  recipe: Recipe | null;
  references: number;
  realFaces: boolean;
  durationSeconds: number;
  longEdgePx: number;
  /** The words, for what they ask of an engine; templates are drawn as their recipe says. */
  prompt?: string;
  transparent?: boolean;
  /** Only what a mask shows is to change. */
  mask?: boolean;
  /** How many different pictures; one where absent. */
  count?: number;
};
