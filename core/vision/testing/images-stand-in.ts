/** What the Images binding does in production, as its documentation says, and not on this machine. */
import type { ImagesBinding, ImageTransform, ImageTransformer } from '@cloudflare/workers-types';

/** Pictures that stand in for what only Cloudflare makes. */
export type Production = {
  /** What a HEIC shows. */
  heic?: Uint8Array;
  /** What is left of a picture without its background. */
  foreground?: Uint8Array;
  /** The error that every call fails with. */
  errorCode?: number;
};

type Stream = Parameters<ImagesBinding['input']>[0];

const streamOf = (bytes: Uint8Array): Stream =>
  new Blob([bytes.slice()]).stream() as unknown as Stream;

/** Wraps the local binding. */
export function standIn(binding: ImagesBinding, production: Production): ImagesBinding {
  const { heic, foreground, errorCode } = production;
  const fail = (): void => {
    if (errorCode !== undefined)
      throw Object.assign(new Error(`IMAGES_TRANSFORM_ERROR ${errorCode}`), { code: errorCode });
  };
  const input: ImagesBinding['input'] = (stream) => {
    const steps: ImageTransform[] = [];
    const image: ImageTransformer = {
      transform: (step) => {
        steps.push(step);
        return image;
      },
      draw: () => image,
      output: async (options) => {
        fail();
        const isCut = foreground !== undefined && steps.some(({ segment }) => segment);
        const from = isCut ? streamOf(foreground) : await decoded(stream, heic);
        let real = binding.input(from);
        for (const step of steps) real = real.transform(step);
        return real.output(options);
      },
    };
    return image;
  };
  return {
    input,
    info: async (stream) => {
      fail();
      return binding.info(await decoded(stream, heic));
    },
    text: binding.text,
    hosted: binding.hosted,
  };
}

async function decoded(stream: Stream, heic: Uint8Array | undefined): Promise<Stream> {
  const bytes = new Uint8Array(await new Response(stream as unknown as BodyInit).arrayBuffer());
  const isHeic = new TextDecoder('latin1').decode(bytes.subarray(4, 12)) === 'ftypheic';
  return streamOf(isHeic && heic ? heic : bytes);
}
