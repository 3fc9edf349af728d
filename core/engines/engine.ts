import type { MotionVideo } from '../media/motion-video.ts';
import type { Recording, RecordingType } from '../media/recording.ts';
import type { Operation } from '../operations/lists.ts';
import type { Garment, MediaKind, ReferenceRole } from '../operations/row.ts';
import type { Picture } from '../vision/picture.ts';

/** The contract of all engines. docs/extending.md lists what a new one touches. */

/** The aspect ratios of an output, width to height. */
export const ASPECTS = ['1:1', '3:4', '4:5', '9:16', '16:9'] as const;
/** An aspect ratio of an output, width to height. */
export type Aspect = (typeof ASPECTS)[number];

/**
 * A picture that is handed to an engine, with its role in the request. A `mask` is a PNG with the
 * size of the target; its transparent parts may change. Engines that support no masks ignore it.
 */
export type Reference = {
  role: ReferenceRole;
  picture: Picture;
  /** Which of several people a photo of a face shows, from 1; absent where there is one. */
  person?: number;
};

/**
 * The instruction by which the local engine draws a template: the name of a look, and the look's
 * own parameters.
 */
export type Recipe = { look: string; params: Record<string, string | number | boolean> };

/** A request for one picture or video, with everything that an engine needs to make it. */
export type EngineRequest = {
  /** The generation's id; also the idempotency key for providers that support one. */
  generationId: string;
  operation: Operation;
  /** The template's or the user's words, with all slots filled in. */
  prompt: string;
  /**
   * The template's recipe; null for every other request. Engines other than the local one ignore
   * it.
   */
  recipe: Recipe | null;
  references: Reference[];
  aspect: Aspect;
  /** True where the aspect ratio of a video was chosen, and is not that of its picture. */
  shaped?: true;
  /** Longest side of the output in pixels. */
  longEdgePx: number;
  /** Length of a video in seconds; 0 for pictures. */
  durationSeconds: number;
  /**
   * A 32-bit unsigned number. Where the engine can, the same request with the same seed gives the
   * same picture.
   */
  seed: number;
  /** What is tried on, where somebody has said it. */
  garment?: Garment;
  /** True for a PNG or WebP with alpha that shows the subject only. */
  transparent?: boolean;
  /** True for a video with sound; absent where nobody has asked for it. */
  sound?: boolean;
  /** The video as in which the picture is to move. */
  motion?: MotionVideo;
};

/** A finished picture or video with its bytes. */
export type EngineOutput = {
  kind: MediaKind;
  bytes: Uint8Array;
  contentType: 'image/jpeg' | 'image/png' | 'image/webp' | 'video/mp4';
  widthPx: number;
  heightPx: number;
  /** Length of a video in seconds; 0 for pictures. */
  durationSeconds: number;
};

/** A finished video that the provider still stores; it is copied to our store as a stream. */
export type RemoteOutput = {
  kind: 'video';
  contentType: 'video/mp4';
  /**
   * Opens a download of the video; may be called again after a broken download.
   * @throws {EngineError} when the provider no longer has the video
   * @throws {ProviderUnreachable} when a later download may succeed; the stream may throw it too
   */
  open(signal: AbortSignal): Promise<ReadableStream<Uint8Array>>;
};

/**
 * The result of a submission: finished outputs, or the id of a prediction that runs at the
 * provider.
 */
export type Submission =
  | { status: 'finished'; outputs: EngineOutput[] }
  | { status: 'running'; predictionId: string };

/** The result of polling a prediction: its progress (0..1, null where unknown), or its outputs. */
export type PollResult =
  | { status: 'running'; fraction: number | null }
  | { status: 'finished'; outputs: (EngineOutput | RemoteOutput)[] };

/** Options of a submission. */
export type SubmitOptions = {
  /** Aborted when the user cancels or the process stops. */
  signal: AbortSignal;
  /** Receives the progress, 0..1, as often as the engine reports it. */
  onProgress: (fraction: number) => void;
  /**
   * Records the id of a file that was uploaded to the provider, so that it can be deleted there; awaited
   * before the file is used.
   */
  onUploaded?: (file: string) => Promise<void>;
  /**
   * Receives pictures of what is still forming, each with its progress, 0..1; absent where nobody looks
   * at them. Engines that have none never call it.
   */
  onForming?: (picture: EngineOutput, fraction: number) => void;
};

/** An image or video generator, on this machine or at a provider. */
export type Engine = {
  /** The engine's stable id, as it is stored and as the operator's settings name it. */
  readonly id: string;
  /**
   * The id of the company whose key it needs, by which budgets name it; absent for the engine of this
   * service itself.
   */
  readonly provider?: string;
  /**
   * The name that users read, such as a model's name; absent for the engine of this service itself.
   */
  readonly name?: string;
  /**
   * The company that receives the photos, for the consent text; null when no photo leaves the
   * machine.
   */
  readonly company: string | null;
  /**
   * The maximum of simultaneous predictions; for remote predictions the maximum of simultaneous
   * submissions.
   */
  readonly concurrency: number;
  /**
   * Limits of predictions that run at the provider: their number, and the time of each in
   * milliseconds.
   */
  readonly remote?: { inFlight: number; timeLimitMs: number };
  /** Tells whether the engine can do the need's operation and recipe. */
  supports(need: EngineNeed): boolean;
  /**
   * Returns the price in credits. Only videos use it; images follow the free allowance and the
   * price list.
   */
  priceCredits(need: EngineNeed): number;
  /**
   * Estimates what the company charges the operator for one picture or video, in millionths of a dollar.
   * Absent for engines that cost nothing.
   */
  costMicros?(need: Pick<EngineNeed, 'durationSeconds' | 'longEdgePx' | 'video'>): number;
  /** Returns the usual run time in seconds, for estimates until real runs are known. */
  typicalSeconds(need: EngineNeed): number;
  /**
   * Starts a prediction.
   * @throws {EngineError} for every failure that the provider reports
   */
  submit(request: EngineRequest, options: SubmitOptions): Promise<Submission>;
  /**
   * Asks for the state of a running prediction. Only engines that answer `running` have it.
   * @throws {EngineError} when the prediction failed
   * @throws {ProviderUnreachable} when the provider gave no answer; the caller polls again
   */
  poll?(predictionId: string, signal: AbortSignal): Promise<PollResult>;
  /** Asks the provider to stop a prediction; has no effect on a prediction that has ended. */
  cancel?(predictionId: string): Promise<void>;
  /**
   * Deletes a file that was uploaded to the provider; one that is no longer there counts as deleted. Absent
   * where the provider deletes uploads by its own rules alone.
   * @throws while the provider has not done it
   */
  forget?(file: string, signal: AbortSignal): Promise<void>;
  /**
   * Returns its place in the order that operators have set while the service runs; null where they have set
   * none.
   */
  place?(): number | null;
  /** Returns how it keeps likeness; null where too little is known of it. */
  likeness?(): KeptLikeness | null;
  /** Tells whether an operator has switched it off; absent where nobody can. */
  isOff?(): boolean;
  /** Returns how recent predictions went; engines without it count as healthy. */
  health?(): EngineHealth;
  /**
   * Rewrites a prompt in its own language: with more detail for a picture, and the same meaning.
   * @throws {EngineError} for every failure that the provider reports
   */
  improve?(prompt: string, options: ImproveOptions): Promise<string>;
  /**
   * Says in words what makes a picture, as a prompt from which another one like it could be made.
   * @throws {EngineError} for every failure that the provider reports
   */
  describe?(picture: Picture, options: DescribeOptions): Promise<string>;
  /**
   * Lists the types of recordings that it writes down; none while it can take no recording that is so long.
   * Only engines that write speech down have it, and those make nothing else.
   */
  hears?(seconds: number): readonly RecordingType[];
  /**
   * Writes down what is said in a recording, in the language that is spoken; nothing where nothing is said.
   * @param recording one of a type that it hears
   * @throws {EngineError} for every failure that the provider reports
   */
  transcribe?(recording: Recording, options: TranscribeOptions): Promise<string>;
  /**
   * Returns the words of a prompt that the engine does not understand, as the user wrote them. An
   * empty string among them means that the engine knows no word of the prompt. Absent for engines
   * that accept any words.
   */
  unknownWords?(operation: Operation, prompt: string): string[];
  /**
   * Returns the reason why the engine cannot meet a need, in a few words for the operator; null
   * when it can.
   */
  unsupportedReason?(need: EngineNeed): string | null;
  /** Whether its videos have sound: as one likes, or always; absent where they have none. */
  readonly sound?: 'choice' | 'always' | undefined;
  /** Returns how long a video gets that is wished so long, in seconds; absent where that is as wished. */
  videoSeconds?(wished: number): number;
  /** The traits that the engine is known for; prompts that ask for them prefer it. */
  readonly goodAt?: readonly Trait[];
  /** Maximum of pictures in one request; absent for engines that take all of them. */
  readonly mostReferences?: number;
  /**
   * Returns the last day of service of the model in use, by the provider or by our table:
   * YYYY-MM-DD, or null where none is known.
   */
  endsOn?(signal: AbortSignal): Promise<string | null>;
};

/** Options of `Engine.improve`. */
export type ImproveOptions = { operation: Operation; signal: AbortSignal };

/** Options of `Engine.describe`. `language` is an IETF tag. */
export type DescribeOptions = {
  language: string;
  signal: AbortSignal;
  /** Receives the words so far, where the engine sends them; absent where nobody looks at them. */
  onText?: (words: string) => void;
};

/**
 * Options of `Engine.transcribe`. `language` is the language that is probably spoken, by its IETF tag;
 * `onUploaded` as of a submission.
 */
export type TranscribeOptions = {
  language: string;
  signal: AbortSignal;
  onUploaded?: SubmitOptions['onUploaded'];
};

/** A quality that a prompt can ask for and that not every engine is good at. */
export type Trait = 'text' | 'photo' | 'drawn';

/**
 * What somebody has chosen for a video, to be met exactly; what is left out is as its engine does it.
 */
export type VideoWish = {
  seconds?: number | undefined;
  sound?: boolean | undefined;
  aspect?: Aspect | undefined;
  longEdgePx?: number | undefined;
};

/** How an engine keeps likeness: its last pictures that were judged, and those of them that look like their owners. */
export type KeptLikeness = { judged: number; kept: number };

/** A summary of an engine's recent predictions, with the state of its circuit breaker. */
export type EngineHealth = {
  /** `open`: nothing is sent before `reopensAt`, as long as another engine can do the work. */
  circuit: 'closed' | 'open' | 'half-open';
  /** Milliseconds since the epoch; 0 while the circuit is closed. */
  reopensAt: number;
  /** Share of the recent predictions that failed, 0..1. */
  failing: number;
  /** Number of recent predictions. */
  runs: number;
  /** Median run time of recent successful predictions in seconds; null where there is none. */
  seconds: number | null;
};

/** The properties of a request that are known before its photos, for routing and for prices. */
export type EngineNeed = {
  operation: Operation;
  recipe: Recipe | null;
  references: number;
  realFaces: boolean;
  durationSeconds: number;
  longEdgePx: number;
  /**
   * The user's words, from which the wanted traits are read; templates are drawn by their recipe.
   */
  prompt?: string;
  transparent?: boolean;
  /** True when only the area under a mask may change. */
  mask?: boolean;
  /** Number of different pictures; 1 where absent. */
  count?: number;
  /** What was chosen for a video, to be met exactly. */
  video?: VideoWish;
  /**
   * Number of people whose face profiles go along, at least two; absent for one or none. `references`
   * counts one photo of each then: an engine that takes more gets all of them.
   */
  people?: number;
  /** True when a photo of a pet goes along. */
  pet?: boolean;
};
