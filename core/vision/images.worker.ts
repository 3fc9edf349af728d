/** The Images binding of Cloudflare, with its errors in our words. */
import type { ImagesBinding, ImageTransform } from '@cloudflare/workers-types';
import { sizeOf } from '../media/picture-size.ts';
import { WorkerError } from '../workers/worker-error.ts';
import type { SizedPicture } from './jobs.ts';
import type { Picture } from './picture.ts';
import { stripMetadata } from './strip-metadata.ts';
import { WORKER_PICTURES } from './worker-limits.ts';

/** Why the binding refused a picture. */
export type ImagesProblem = 'damaged' | 'unsupported' | 'too-large';

/** An error for a picture that the binding refused, rather than failed at. */
export class ImagesRefusal extends Error {
  readonly problem: ImagesProblem;
  constructor(problem: ImagesProblem, options: { cause: unknown }) {
    super(`the Images binding refused a picture: ${problem}`, options);
    this.name = 'ImagesRefusal';
    this.problem = problem;
  }
}

/** Codes of the errors that are about the picture. @see https://developers.cloudflare.com/images/reference/troubleshooting/ */
const PROBLEMS: Readonly<Record<number, ImagesProblem>> = {
  9402: 'too-large',
  9412: 'damaged',
  9413: 'too-large',
  9520: 'unsupported',
  9523: 'damaged',
};

/** What is made of a picture: its steps in order, then its format. */
export type Conversion = {
  steps: readonly ImageTransform[];
  contentType: Picture['contentType'];
  /** Of JPEG and WebP, 1..100. */
  quality?: number;
};

/** Changes encoded pictures without holding their pixels. */
export type Images = {
  /**
   * Changes a picture: upright, in sRGB, without metadata.
   * @throws {ImagesRefusal} when it is no picture that the binding takes
   * @throws {WorkerError} when the binding failed
   */
  convert(bytes: Uint8Array, to: Conversion): Promise<SizedPicture>;
  /**
   * Reads the size of a picture as its header tells it, and its format as a content type.
   * @throws as `convert`
   */
  measure(bytes: Uint8Array): Promise<{ widthPx: number; heightPx: number; format: string }>;
};

/** Opens the binding. */
export function openImages(binding: ImagesBinding): Images {
  return {
    convert: (bytes, { steps, contentType, quality }) =>
      named(async () => {
        let image = binding.input(streamOf(bytes));
        for (const step of steps) image = image.transform(step);
        const options = { format: contentType, ...(quality && { quality }), anim: false };
        const made = stripMetadata(await bytesOf((await image.output(options)).image()));
        const size = sizeOf(made);
        if (size?.contentType !== contentType)
          throw new WorkerError('crashed', 'the Images binding answered with no picture');
        return { bytes: made, ...size, contentType };
      }),
    measure: (bytes) =>
      named(async () => {
        const info = await binding.info(streamOf(bytes));
        if (!('width' in info)) throw new ImagesRefusal('unsupported', { cause: info.format });
        return { widthPx: info.width, heightPx: info.height, format: info.format };
      }),
  };
}

type Stream = Parameters<ImagesBinding['input']>[0];

/** The streams of a Worker and those of the Web are one, but not to the compiler. */
const streamOf = (bytes: Uint8Array): Stream =>
  new Blob([bytes as Uint8Array<ArrayBuffer>]).stream() as unknown as Stream;

async function bytesOf(stream: Stream): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  const reader = stream.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    parts.push(value);
    length += value.length;
    if (length > WORKER_PICTURES.mostBytes) {
      await reader.cancel();
      throw new WorkerError(
        'crashed',
        `the Images binding answered with more than ${length} bytes`,
      );
    }
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/** Names the errors of the binding: those about the picture, and those that may pass. */
async function named<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    if (cause instanceof ImagesRefusal || cause instanceof WorkerError) throw cause;
    const code = codeOf(cause);
    const problem = code === null ? undefined : PROBLEMS[code];
    if (problem) throw new ImagesRefusal(problem, { cause });
    throw new WorkerError('crashed', 'the Images binding failed', { cause });
  }
}

/** The code is a field of the error, or stands in its message. */
function codeOf(cause: unknown): number | null {
  if (!(cause instanceof Error)) return null;
  if ('code' in cause && typeof cause.code === 'number') return cause.code;
  const [, code] = /\b(9\d{3})\b/.exec(cause.message) ?? [];
  return code === undefined ? null : Number(code);
}
