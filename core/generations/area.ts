import type { GenerationRow } from '../../db/generations.ts';
import type { Context } from '../context.ts';
import type { EngineOutput, Reference, RemoteOutput } from '../engines/engine.ts';
import { EngineError, type FailureClass } from '../engines/engine-error.ts';
import { ProductError } from '../errors.ts';
import { sizeOf } from '../media/picture-size.ts';
import { operationRow, worksOnArea } from '../operations/lists.ts';
import type { AccountKey } from '../storage/vault.ts';
import { type FrameShape, type MaskedArea, marginsFor } from '../vision/masked/masked-area.ts';
import type { Picture } from '../vision/picture.ts';
import { WorkerError } from '../workers/worker-error.ts';
import { ratioOf } from './aspect.ts';
import type { GenerationRequest } from './generation-request.ts';
import { readReferences } from './references.ts';

/** A picture of which an area is to change. */
type Work = { picture: Picture; area: MaskedArea };

/**
 * Finds the picture of a generation and its area among what it is made from.
 * @throws {ProductError} `photos-gone` where the picture or what was painted is missing
 */
function workOf(
  { operation }: Pick<GenerationRow, 'operation'>,
  { margins, aspect }: GenerationRequest,
  references: readonly Reference[],
): Work {
  const { role, mask } = operationRow(operation);
  const picture = references.find((one) => one.role === role)?.picture;
  const painted = references.find((one) => one.role === 'mask')?.picture;
  if (!picture || (mask === 'painted' && !painted)) throw new ProductError({ code: 'photos-gone' });
  if (painted) return { picture, area: { mask: painted } };
  const { widthPx: width, heightPx: height } = sizeOf(picture.bytes) ?? { widthPx: 1, heightPx: 1 };
  return { picture, area: { margins: margins ?? marginsFor({ width, height }, ratioOf(aspect)) } };
}

/**
 * Gives an engine the window of a picture that it needs to change an area, with the mask of that window.
 * What changes no area stays as it is.
 */
export async function framedFor(
  { vision, engines }: Pick<Context, 'vision' | 'engines'>,
  generation: Pick<GenerationRow, 'operation' | 'engine'>,
  request: GenerationRequest,
  references: Reference[],
): Promise<Reference[]> {
  if (!worksOnArea(generation.operation)) return references;
  const { picture, area } = workOf(generation, request, references);
  const framed = await vision
    .frame(picture, area, shapeFor(engines, generation))
    .catch((cause: unknown) => blame(cause, 'invalid', 'the picture or its mask cannot be read'));
  const { role } = operationRow(generation.operation);
  return [
    { role, picture: framed.target },
    { role: 'mask', picture: framed.mask },
  ];
}

/**
 * Puts what an engine made of that window back into the picture, whose own pixels stay everywhere else. What
 * changes no area stays as it is.
 * @throws {ProductError} `photos-gone` where the picture is missing by now
 */
export async function putBack(
  ctx: Pick<Context, 'db' | 'vault' | 'vision' | 'engines' | 'log'>,
  generation: GenerationRow,
  { request, key }: { request: GenerationRequest; key: AccountKey },
  outputs: readonly (EngineOutput | RemoteOutput)[],
): Promise<readonly (EngineOutput | RemoteOutput)[]> {
  if (!worksOnArea(generation.operation)) return outputs;
  const references = await readReferences(ctx, generation, request, key);
  const { picture, area } = workOf(generation, request, references);
  const shape = shapeFor(ctx.engines, generation);
  const whole: EngineOutput[] = [];
  for (const output of outputs) {
    if (!('bytes' in output)) continue;
    const contentType = output.contentType as Picture['contentType'];
    const made = await ctx.vision
      .putBack(picture, area, { bytes: output.bytes, contentType }, shape)
      .catch((cause: unknown) => blame(cause, 'unavailable', 'what came back cannot be read'));
    whole.push({ ...output, ...made });
  }
  return whole;
}

/** The local engine takes a window of any shape. */
const shapeFor = (
  engines: Context['engines'],
  { engine }: Pick<GenerationRow, 'engine'>,
): FrameShape => (engines.find(({ id }) => id === engine)?.company === null ? 'any' : 'common');

/** A worker that failed may do better; whatever else it stumbled over is in the file. */
function blame(cause: unknown, failure: FailureClass, message: string): never {
  throw cause instanceof WorkerError ? cause : new EngineError(failure, message, { cause });
}
