/**
 * The contract every engine keeps. Adding one is a file beside this one and a line where the
 * process is put together.
 */

/** What a user can ask for. The list is the product's; an engine declares which it can do. */
export const OPERATIONS = [
  'template-image',
  'template-video',
  'imagine',
  'edit',
  'swap',
  'ring',
  'scene',
  'cutout',
  'animate',
  'vary',
  'upscale',
] as const;
export type Operation = (typeof OPERATIONS)[number];

export type MediaKind = 'image' | 'video';

/** Proportions of the output, width to height. */
export const ASPECTS = ['1:1', '3:4', '4:5', '9:16', '16:9'] as const;
export type Aspect = (typeof ASPECTS)[number];

/** A picture in memory, encoded as its content type says. */
export type Picture = {
  bytes: Uint8Array;
  contentType: 'image/jpeg' | 'image/png' | 'image/webp';
};

/** A picture handed to an engine, with the part it plays. */
export type Reference = {
  role: 'front' | 'left' | 'right' | 'target' | 'product' | 'hand' | 'ring';
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

/**
 * Why a prediction failed. This class alone decides retry, fallback and refund:
 * `rejected` content, never another engine · `unavailable` another engine may do it ·
 * `invalid` our request was wrong · `timed-out` another engine may do it.
 */
export type FailureClass = 'rejected' | 'unavailable' | 'invalid' | 'timed-out';

/** Thrown by an engine for every failure it knows. `message` is for the log, never for a user. */
export class EngineError extends Error {
  readonly failure: FailureClass;
  /** True where the provider has charged us although nothing came out. */
  readonly charged: boolean;
  constructor(
    failure: FailureClass,
    message: string,
    options?: { charged?: boolean; cause?: unknown },
  ) {
    super(message, { cause: options?.cause });
    this.name = 'EngineError';
    this.failure = failure;
    this.charged = options?.charged ?? false;
  }
}

/** What a submission came to: finished at once, or running at the provider under an id. */
export type Submitted =
  | { status: 'finished'; outputs: EngineOutput[] }
  | { status: 'running'; predictionId: string };

/** What a look at a running prediction found. */
export type Polled =
  | { status: 'running'; fraction: number | null }
  | { status: 'finished'; outputs: EngineOutput[] };

export type SubmitOptions = {
  /** Aborted when the user cancels or the process stops. */
  signal: AbortSignal;
  /** Called with 0..1, as often as the engine likes. */
  onProgress: (fraction: number) => void;
};

export type Engine = {
  readonly id: string;
  /** Company that receives the photos, for the consent text; null when nothing leaves the machine. */
  readonly company: string | null;
  /** How many predictions may run at once. */
  readonly concurrency: number;
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
  /** Looks at a running prediction. Only engines that answer `running` have it. */
  poll?(predictionId: string, signal: AbortSignal): Promise<Polled>;
  /** Asks the provider to stop; harmless when it is too late. */
  cancel?(predictionId: string): Promise<void>;
};

/** What is known before the photos are at hand, for choosing an engine and naming a price. */
export type EngineNeed = {
  operation: Operation;
  recipe: Recipe | null;
  references: number;
  realFaces: boolean;
  durationSeconds: number;
  longEdgePx: number;
};
