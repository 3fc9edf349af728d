/** Requests for pictures to OpenAI's endpoints, in the parameters that a model takes. */
import type { OpenAI } from 'openai';
import type {
  ImageEditParamsNonStreaming,
  ImageGenerateParams,
  ImageGenerateParamsNonStreaming,
} from 'openai/resources/images';
import { sizeOf } from '../../../media/picture-size.ts';
import { hasAlphaChannel } from '../../../media/transparency.ts';
import { operationRow, worksOnArea } from '../../../operations/lists.ts';
import { PHOTO_EDGE_PX } from '../../../operations/operations.ts';
import type { EngineRequest } from '../../engine.ts';
import { EngineError } from '../../engine-error.ts';
import { isGptImage } from '../../models/known.ts';
import type { ModelRow } from '../../models/row.ts';
import { blobParts } from '../blob-parts.ts';
import { instructions, orderedReferences } from '../instructions.ts';
import { without } from '../note-issues.ts';
import { sizeFor } from './size.ts';

/** Limits of what is sent to OpenAI. */
export const OPENAI_REQUEST = {
  promptCharacters: 32_000,
  maskBytes: 4_000_000 - 1,
  jpegQuality: 92,
  /** Longest side in pixels from which the best quality is requested, at four times the price. */
  bestFromPx: 1536,
} as const;

/** The parameters of a request, by the API's names. */
export type Fields = Omit<ImageGenerateParams, 'stream'> &
  Partial<Pick<ImageEditParamsNonStreaming, 'input_fidelity'>> & { stream?: boolean };

/**
 * Builds the parameters of a request, without its pictures.
 * @param left names of parameters that the model has refused before
 * @param partials how many pictures of what forms are asked for
 * @throws {EngineError} `invalid` for too long a prompt
 */
export function fieldsOf(
  model: ModelRow,
  request: EngineRequest,
  left: ReadonlySet<string>,
  partials = 0,
): Fields {
  const { aspect, longEdgePx, operation } = request;
  const keepsAlpha = model.transparent && hasClearParts(request);
  const prompt = [instructions(request), ...(keepsAlpha ? [KEEP_CLEAR] : [])].join('\n\n');
  if (prompt.length > OPENAI_REQUEST.promptCharacters)
    throw new EngineError('invalid', 'the prompt is longer than the model takes');
  const transparent = request.transparent || operationRow(operation).transparent;
  const name = nameAt(model);
  const fields: Fields = {
    model: name,
    prompt,
    n: 1,
    size:
      sizeOfArea(request) ??
      sizeFor(aspect, longEdgePx, model.anySize === true && !left.has('size')),
    ...(isGptImage(name)
      ? { ...qualityOf(model, longEdgePx), ...formatOf(transparent === true, keepsAlpha === true) }
      : { response_format: 'b64_json' as const }),
    ...(model.inputFidelity &&
      orderedReferences(request).length > 0 && { input_fidelity: 'high' as const }),
    ...(partials > 0 && { stream: true as const, partial_images: partials }),
  };
  // In place of a size that was refused another one is asked for.
  const dropped = new Set([...left].filter((name) => name !== 'size'));
  // A compression is that of a format.
  if (left.has('output_format')) dropped.add('output_compression');
  // Without a stream there is nothing on the way, and a stream without anything on the way is refused.
  if (left.has('partial_images')) dropped.add('stream');
  return { prompt, ...without(fields, dropped) };
}

/** Returns the name of a model at its server, which has one for everything. */
export const nameAt = ({ id, model }: ModelRow): string =>
  typeof model === 'string' ? model : (model.pictures ?? model.words ?? id);

/** Lists the parameters without which what was asked for can still be made. */
export const optionalFields = (request: EngineRequest): string[] => [
  'n',
  'quality',
  'output_compression',
  'input_fidelity',
  'response_format',
  'partial_images',
  // Alpha needs its format.
  ...(request.transparent || operationRow(request.operation).transparent ? [] : ['output_format']),
  // Another size of the same shape is as good, unless a large one was asked for.
  ...(request.longEdgePx <= PHOTO_EDGE_PX ? ['size'] : []),
];

/** The very size of a picture of which an area changes: it comes in one that every model takes. */
function sizeOfArea({ operation, references }: EngineRequest): string | null {
  const target = worksOnArea(operation) && references.find(({ role }) => role === 'target');
  const size = target ? sizeOf(target.picture.bytes) : null;
  return size && `${size.widthPx}x${size.heightPx}`;
}

/**
 * Sends a request.
 * @param key the idempotency key of this body
 * @throws {EngineError} `invalid` for too large a mask; whatever the client throws
 */
export async function ask(
  client: OpenAI,
  fields: Fields,
  request: EngineRequest,
  { key, signal }: { key: string; signal: AbortSignal },
): Promise<Response> {
  const options = { signal, headers: { 'Idempotency-Key': key } };
  const images = orderedReferences(request);
  if (images.length === 0) {
    // What comes is read by its own content type.
    const body = fields as ImageGenerateParamsNonStreaming;
    return client.images.generate(body, options).asResponse();
  }
  const mask = request.references.find(({ role }) => role === 'mask');
  if (mask && mask.picture.bytes.byteLength > OPENAI_REQUEST.maskBytes)
    throw new EngineError('invalid', 'the mask is larger than the model takes');
  const body = {
    ...fields,
    image: images.map((one, i) => fileOf(one, `picture-${i + 1}`)),
    ...(mask && { mask: fileOf(mask, 'mask') }),
  };
  return client.images.edit(body as ImageEditParamsNonStreaming, options).asResponse();
}

function qualityOf(model: ModelRow, longEdgePx: number) {
  const quality = longEdgePx >= OPENAI_REQUEST.bestFromPx ? 'high' : 'medium';
  return model.qualities?.includes(quality) ? ({ quality } as const) : {};
}

const KEEP_CLEAR = 'What is transparent stays transparent, unless the words say otherwise.';

/** Tells whether an edit starts from a picture with transparent parts, and not to fill them. */
const hasClearParts = ({ operation, references }: EngineRequest): boolean =>
  operation === 'edit' &&
  references.every(({ role }) => role !== 'mask') &&
  references.some(({ picture }) => hasAlphaChannel(picture.bytes));

/**
 * Chooses the output format: PNG for alpha, else JPEG, which chats show directly. Whether a picture that
 * may keep its alpha gets a background is up to the model, which reads the words.
 */
function formatOf(transparent: boolean, keepsAlpha: boolean) {
  if (keepsAlpha && !transparent) return { output_format: 'png' as const };
  return transparent
    ? { background: 'transparent' as const, output_format: 'png' as const }
    : { output_format: 'jpeg' as const, output_compression: OPENAI_REQUEST.jpegQuality };
}

function fileOf({ picture }: EngineRequest['references'][number], name: string): File {
  const { bytes, contentType } = picture;
  const extension = contentType.replace('image/', '').replace('jpeg', 'jpg');
  return new File(blobParts(bytes), `${name}.${extension}`, {
    type: contentType,
  });
}
