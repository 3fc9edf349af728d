/** A Worker for tests: each call of `Vision` as a request, its arguments and its result as bytes and JSON. */
import type { ImagesBinding } from '@cloudflare/workers-types';
import { MaskError, PictureError } from '../vision.ts';
import { openWorkerVision } from '../vision.worker.ts';
import type { VisionService } from '../vision-service.ts';
import { standIn } from './images-stand-in.ts';

type Env = { IMAGES: ImagesBinding };

/** Answers with what it was sent: the models run elsewhere. */
const echo: VisionService = {
  checkFace: async ({ picture, cleanLongEdgePx }) => ({
    ok: false,
    reason: 'unreadable',
    detail: `${'jpeg' in picture ? 'jpeg' : 'rgba'} of ${cleanLongEdgePx}`,
  }),
  countFaces: async () => ({ ok: false, reason: 'busy', detail: 'others are before it' }),
  likeness: async ({ picture, profile }) => ({
    ok: true,
    value: 'jpeg' in picture ? profile.length : null,
  }),
  classify: async ({ picture }) => ({
    ok: true,
    value: [
      {
        drawing: 'rgba' in picture ? 1 : 0,
        hentai: 0,
        neutral: 1,
        porn: 0,
        sexy: 0,
        youngestYears: null,
      },
    ],
  }),
};

type Call = {
  method: keyof ReturnType<typeof openWorkerVision>;
  args: unknown[];
  /** What the binding does otherwise than on this machine. */
  production?: unknown;
};

/** A form: `call` with the method and its JSON arguments, where `{"file": n}` stands for the n-th file. */
async function call(request: Request, { IMAGES }: Env): Promise<Response> {
  const form = await request.formData();
  const files = await Promise.all(
    form.getAll('file').map(async (file) => new Uint8Array(await (file as File).arrayBuffer())),
  );
  const { method, ...of } = JSON.parse(String(form.get('call'))) as Call;
  const images = standIn(IMAGES, fill(of.production, files) ?? {});
  const vision = openWorkerVision({ images, models: echo });
  const run = vision[method] as (...args: unknown[]) => Promise<unknown>;
  try {
    return answer({ ok: true, value: await run(...of.args.map((one) => fill(one, files))) });
  } catch (error) {
    const { name, message } = error as Error;
    const problem =
      error instanceof PictureError || error instanceof MaskError ? error.problem : null;
    return answer({ ok: false, name, message, problem });
  }
}

function fill(value: unknown, files: Uint8Array[]): unknown {
  if (Array.isArray(value)) return value.map((one) => fill(one, files));
  if (typeof value !== 'object' || value === null) return value;
  if ('file' in value) return files[Number(value.file)];
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, fill(one, files)]));
}

/** JSON with bytes in base64, as `{"base64": …}`. */
const answer = (value: unknown): Response =>
  new Response(
    JSON.stringify(value, (_, one: unknown) =>
      one instanceof Uint8Array ? { base64: Buffer.from(one).toString('base64') } : one,
    ),
  );

export default { fetch: call };
