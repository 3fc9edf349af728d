import type {
  Ai,
  AnalyticsEngineDataset,
  Fetcher,
  ImagesBinding,
  Queue,
  R2Bucket,
} from '@cloudflare/workers-types';
import type { PicturesService } from '../../core/marking/pictures-service.ts';
import type { VisionService } from '../../core/vision/vision-service.ts';
import type { DrawingService } from '../../core/workers/drawing-service.ts';

/** What the platform gives the Workers (wrangler.toml); settings and secrets stand beside these as texts. */
export type Bindings = {
  /** The files that pages are made with, the covers and the demo people. */
  ASSETS: Fetcher;
  /** Carries the tasks that are due. */
  TASKS: Queue;
  /** Resizes, turns and encodes pictures. */
  IMAGES: ImagesBinding;
  /** Sees faces and screens pictures. */
  VISION: VisionService;
  /** Draws charts and cards. */
  DRAWING: DrawingService;
  /** Answers what takes the whole product; in the front Worker alone. */
  SITE?: Fetcher;
  /** Makes and marks pictures that are shown; in the front Worker alone. */
  PICTURES?: PicturesService;
  /** Keeps files; absent where S3 does. */
  OBJECTS?: R2Bucket;
  /** Makes pictures by models that run at Cloudflare; absent where none is wanted. */
  AI?: Ai;
  /** Counts; absent where nobody counts. */
  METRICS?: AnalyticsEngineDataset;
};

/** What a Worker is started with: bindings, and settings by their names. */
export type Env = Bindings & Readonly<Record<string, unknown>>;

/** Lists the settings: everything in the environment that is text. */
export const settingsIn = (env: Env): Record<string, string> =>
  Object.fromEntries(
    Object.entries(env).filter((one): one is [string, string] => typeof one[1] === 'string'),
  );
