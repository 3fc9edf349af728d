/** The bindings of the Workers for this process; each does its work and counts it. */
import { readFile } from 'node:fs/promises';
import { join, normalize } from 'node:path';
import { buffer } from 'node:stream/consumers';
import type { ReadableStream as NodeStream } from 'node:stream/web';
import sharp from 'sharp';
import type { Bindings } from '../../../webhooks/cloudflare/env.ts';
import type { Meter } from './meter.ts';

/** Serves the static assets from a folder; that costs nothing and is not counted. */
export const assetsOf = (folder: string): Bindings['ASSETS'] => {
  const fetchAsset = async (address: string): Promise<Response> => {
    const path = normalize(new URL(address).pathname);
    const bytes = await readFile(join(folder, path)).catch(() => null);
    return bytes ? new Response(new Uint8Array(bytes)) : new Response(null, { status: 404 });
  };
  return { fetch: fetchAsset } as unknown as Bindings['ASSETS'];
};

/** Counts points. */
export const metricsOf = (meter: Meter): NonNullable<Bindings['METRICS']> => ({
  writeDataPoint: () => meter.add('analyticsPoints'),
});

/** A bucket in memory. Deletions are free, and counted apart. */
export function bucketOf(meter: Meter): NonNullable<Bindings['OBJECTS']> {
  const kept = new Map<string, { bytes: Uint8Array<ArrayBuffer>; httpMetadata: object }>();
  const put = (key: string, bytes: Uint8Array<ArrayBuffer>, options: { httpMetadata: object }) => {
    meter.add('r2ClassA');
    meter.add('r2BytesStored', bytes.length - (kept.get(key)?.bytes.length ?? 0));
    kept.set(key, { bytes, httpMetadata: options.httpMetadata });
  };
  const take = (key: string): void => {
    meter.add('r2BytesStored', -(kept.get(key)?.bytes.length ?? 0));
    kept.delete(key);
  };
  const bucket = {
    put: async (key: string, bytes: Uint8Array<ArrayBuffer>, options: { httpMetadata: object }) =>
      put(key, new Uint8Array(bytes), options),
    get: async (key: string, { range }: { range?: { offset: number; length: number } } = {}) => {
      meter.add('r2ClassB');
      const found = kept.get(key);
      if (!found) return null;
      const { bytes, httpMetadata } = found;
      const part = range ? bytes.slice(range.offset, range.offset + range.length) : bytes;
      return {
        size: bytes.length,
        httpMetadata,
        body: new Blob([part]).stream(),
        bytes: async () => part,
      };
    },
    delete: async (keys: string | string[]) => {
      meter.add('r2Deletes');
      for (const key of [keys].flat()) take(key);
    },
    createMultipartUpload: async (key: string, options: { httpMetadata: object }) => {
      meter.add('r2ClassA');
      const parts = new Map<number, Uint8Array<ArrayBuffer>>();
      return {
        uploadPart: async (partNumber: number, bytes: Uint8Array<ArrayBuffer>) => {
          meter.add('r2ClassA');
          parts.set(partNumber, new Uint8Array(bytes));
          return { partNumber, etag: String(partNumber) };
        },
        complete: async () => {
          const inOrder = [...parts].toSorted(([one], [other]) => one - other);
          put(key, new Uint8Array(Buffer.concat(inOrder.map(([, bytes]) => bytes))), options);
        },
        abort: async () => undefined,
      };
    },
  };
  return bucket as unknown as NonNullable<Bindings['OBJECTS']>;
}

type Step = { width?: number; height?: number; fit?: string; rotate?: number };

/** The Images binding by sharp. Each output is a transformation, whatever steps it has. */
export function imagesOf(meter: Meter): Bindings['IMAGES'] {
  const changed = async (stream: NodeStream, steps: readonly Step[], format: string) => {
    let bytes: Buffer = await buffer(stream);
    for (const { width, height, rotate = 0, fit } of [{}, ...steps] as Step[]) {
      const image = rotate === 0 ? sharp(bytes).rotate() : sharp(bytes).rotate(rotate);
      const box = { ...(width && { width }), ...(height && { height }) };
      const how = fit === 'cover' || fit === 'fill' ? fit : 'inside';
      const sized =
        width || height
          ? image.resize({ ...box, fit: how, withoutEnlargement: fit === 'scale-down' })
          : image;
      bytes = await sized.png({ compressionLevel: 1 }).toBuffer();
    }
    const type = format === 'image/png' ? 'png' : format === 'image/webp' ? 'webp' : 'jpeg';
    return new Uint8Array(await sharp(bytes).toFormat(type).toBuffer());
  };
  const images = {
    info: async (stream: NodeStream) => {
      meter.add('imageInfos');
      const { width, height, format } = await sharp(await buffer(stream)).metadata();
      return { format: `image/${format}`, width, height, fileSize: 0 };
    },
    input: (stream: NodeStream) => {
      const steps: Step[] = [];
      const handle = {
        transform: (step: Step) => {
          steps.push(step);
          return handle;
        },
        output: async ({ format }: { format: string }) => {
          meter.add('images');
          const bytes = await changed(stream, steps, format);
          return {
            image: () => new Blob([bytes]).stream(),
            response: () => new Response(bytes),
            contentType: () => format,
          };
        },
      };
      return handle;
    },
  };
  return images as unknown as Bindings['IMAGES'];
}

const READING = {
  yawDegrees: 0,
  pitchDegrees: 0,
  faceHeightPx: 400,
  sharpness: 100,
  brightness: 128,
};

const SLOTS = ['front', 'left', 'right'] as const;

/** What models say of photos of one person, sent in the usual order: one face, and nothing unsafe. */
export function visionOf(meter: Meter): Bindings['VISION'] {
  const call = <T>(value: T) => {
    meter.add('visionCalls');
    return { ok: true as const, value };
  };
  let faces = 0;
  const descriptor = Array.from({ length: 1024 }, (_, at) => Math.sin(at));
  return {
    checkFace: async ({ wanted }) => {
      const inTurn = SLOTS[faces++ % SLOTS.length] ?? 'front';
      const slot = wanted.includes(inTurn) ? inTurn : (wanted[0] ?? 'front');
      return call({ ok: true as const, slot, reading: { ...READING, descriptor } });
    },
    countFaces: async () => call(1),
    likeness: async () => call(1),
    classify: async () =>
      call([{ drawing: 0, hentai: 0, neutral: 1, porn: 0, sexy: 0, youngestYears: null }]),
  };
}

/** Draws nothing but a dot. */
export const drawingOf = (meter: Meter): Bindings['DRAWING'] => ({
  draw: async (_svg, widthPx) => {
    meter.add('drawingCalls');
    const size = { width: widthPx, height: widthPx, channels: 4 as const, background: '#fff' };
    return new Uint8Array(await sharp({ create: size }).png().toBuffer());
  },
});

/** Gives one picture, whatever it is asked. @param asked is told which model */
export const aiOf = (
  meter: Meter,
  picture: Uint8Array,
  asked: (model: string) => void,
): NonNullable<Bindings['AI']> => {
  const run = async (model: string, { multipart }: { multipart?: { body?: unknown } }) => {
    meter.add('aiRuns');
    asked(model);
    if (multipart?.body instanceof ReadableStream) await buffer(multipart.body as NodeStream);
    return Response.json({ image: Buffer.from(picture).toString('base64') });
  };
  return { run } as unknown as NonNullable<Bindings['AI']>;
};
