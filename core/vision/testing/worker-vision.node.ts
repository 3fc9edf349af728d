/** Pictures in workerd, as tests call them. */
import { fileURLToPath } from 'node:url';
import { createTestHarness } from 'wrangler';
import type { Classifier } from '../classifier.ts';
import { MaskError, PictureError, type Vision } from '../vision.ts';
import type { Production } from './images-stand-in.ts';

type Answer =
  | { ok: true; value: unknown }
  | { ok: false; name: string; message: string; problem: never };

/** Pictures processed in workerd. */
export type WorkerdVision = {
  /** With the Images binding as it is on this machine, which is sharp. */
  vision: Vision & Classifier;
  /** With what it does in production beyond that. */
  inProduction(production: Production): Vision & Classifier;
  close(): Promise<void>;
};

/** Starts workerd with the Images binding. */
export async function openVisionInWorkerd(): Promise<WorkerdVision> {
  const server = createTestHarness({
    workers: [
      {
        config: {
          name: 'pictures',
          main: fileURLToPath(new URL('./pictures.worker.ts', import.meta.url)),
          compatibility_date: '2026-11-01',
          compatibility_flags: ['nodejs_compat'],
          images: { binding: 'IMAGES' },
        },
      },
    ],
  });
  await server.listen();
  const ask = async (method: string, args: unknown[], of: Production): Promise<unknown> => {
    const files: Uint8Array[] = [];
    const form = new FormData();
    const production = without(of, files);
    const call = JSON.stringify({
      method,
      args: args.map((one) => without(one, files)),
      production,
    });
    form.append('call', call);
    for (const bytes of files) form.append('file', new Blob([bytes.slice()]));
    const encoded = new Response(form);
    const response = await server.fetch('/', {
      method: 'POST',
      body: new Uint8Array(await encoded.arrayBuffer()),
      headers: { 'content-type': encoded.headers.get('content-type') ?? '' },
    });
    return read(JSON.parse(await response.text(), revive) as Answer);
  };
  const inProduction = (production: Production): Vision & Classifier =>
    Object.fromEntries(
      METHODS.map((method) => [method, (...args: unknown[]) => ask(method, args, production)]),
    ) as unknown as Vision & Classifier;
  return { vision: inProduction({}), inProduction, close: () => server.close() };
}

const METHODS = [
  'clean',
  'checkFace',
  'countFaces',
  'classify',
  'contactSheet',
  'sideBySide',
  'readMask',
  'findMarks',
  'frame',
  'putBack',
  'whiteWhereClear',
  'onWhite',
  'sticker',
  'shrink',
  'still',
] as const;

function without(value: unknown, files: Uint8Array[]): unknown {
  if (value instanceof Uint8Array) return { file: files.push(value) - 1 };
  if (Array.isArray(value)) return value.map((one) => without(one, files));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, without(one, files)]));
}

const revive = (_: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'base64' in value
    ? new Uint8Array(Buffer.from(String(value.base64), 'base64'))
    : value;

function read(answer: Answer): unknown {
  if (answer.ok) return answer.value;
  if (answer.name === 'PictureError') throw new PictureError(answer.problem);
  if (answer.name === 'MaskError') throw new MaskError(answer.problem);
  throw Object.assign(new Error(answer.message), { name: answer.name });
}
