import { type FormPart, multipartBody } from '../../../http/multipart.ts';
import { sizeOf } from '../../../media/picture-size.ts';
import type { Vision } from '../../../vision/vision.ts';
import type { Aspect, EngineRequest } from '../../engine.ts';
import type { ModelRow } from '../../models/row.ts';
import { instructions, orderedReferences } from '../instructions.ts';

/** Limits of what is sent to Workers AI. */
export const WORKERS_AI_REQUEST = {
  /** Pictures have to be smaller than 512×512. */
  pictureEdgePx: 511,
  /** Sides come in steps of this many pixels, and not below the shortest. */
  stepPx: 16,
  shortestPx: 256,
} as const;

const RATIOS: Readonly<Record<Aspect, number>> = {
  '1:1': 1,
  '3:4': 3 / 4,
  '4:5': 4 / 5,
  '9:16': 9 / 16,
  '16:9': 16 / 9,
};

/** The fields of a request by the API's names, and its pictures. */
export type WorkersAiRequest = { fields: Record<string, string>; pictures: FormPart[] };

/**
 * Builds a request; its pictures are made smaller, as the models want them.
 * @see https://developers.cloudflare.com/changelog/2026-01-28-flux-2-klein-9b-workers-ai/
 */
export async function requestOf(
  model: ModelRow,
  request: EngineRequest,
  vision: Pick<Vision, 'shrink'>,
): Promise<WorkersAiRequest> {
  const { width, height } = sizeFor(request.aspect, Math.min(request.longEdgePx, model.longEdgePx));
  const pictures: FormPart[] = [];
  // One after the other: where memory is tight, one decoded picture is enough.
  for (const [i, { picture }] of orderedReferences(request).entries()) {
    const { bytes, contentType } = await fitting(picture, vision);
    const filename = `picture-${i}.${contentType.replace('image/', '')}`;
    pictures.push({ name: `input_image_${i}`, filename, contentType, bytes });
  }
  const fields = {
    prompt: instructions(request),
    width: String(width),
    height: String(height),
    seed: String(request.seed % 2 ** 31),
    ...Object.fromEntries(
      Object.entries(model.always ?? {}).map(([name, value]) => [name, String(value)]),
    ),
  };
  return { fields, pictures };
}

/** The body of a request without the fields that the model has refused before. */
export const formOf = ({ fields, pictures }: WorkersAiRequest, left: ReadonlySet<string>) =>
  multipartBody([
    ...Object.entries(fields)
      .filter(([name]) => !left.has(name))
      .map(([name, value]) => ({ name, value })),
    ...pictures,
  ]);

async function fitting(
  picture: EngineRequest['references'][number]['picture'],
  vision: Pick<Vision, 'shrink'>,
) {
  const { pictureEdgePx } = WORKERS_AI_REQUEST;
  const size = sizeOf(picture.bytes);
  const fits = size !== null && Math.max(size.widthPx, size.heightPx) <= pictureEdgePx;
  return fits ? picture : vision.shrink(picture.bytes, pictureEdgePx);
}

/** Chooses width and height in pixels. */
function sizeFor(aspect: Aspect, longEdgePx: number): { width: number; height: number } {
  const { stepPx, shortestPx } = WORKERS_AI_REQUEST;
  const ratio = RATIOS[aspect];
  const step = (edge: number) => Math.max(shortestPx, Math.floor(edge / stepPx) * stepPx);
  return {
    width: step(longEdgePx * Math.min(1, ratio)),
    height: step(longEdgePx * Math.min(1, 1 / ratio)),
  };
}
