import type { GenerationRow } from '../../db/generations.ts';
import type { EngineNeed } from '../engines/engine.ts';
import { type Operation, operationRow, worksOnArea } from '../operations/lists.ts';
import { FACE_SLOTS } from '../operations/row.ts';
import type { GenerationRequest } from './generation-request.ts';

/** Tells whether a company's rules, not ours, refused a generation. */
export const isProvidersRefusal = ({ state, failure }: GenerationRow): boolean =>
  state === 'rejected' && failure === 'rejected';

/** What of a generation matters to who makes it. */
type Wanted = Pick<EngineNeed, 'recipe' | 'durationSeconds' | 'longEdgePx' | 'prompt' | 'video'> & {
  /** How many uploads and earlier results it is made from. */
  pictures: number;
  /** The face profile goes along. */
  face: boolean;
  /** Only an area of the picture is to change. */
  mask: boolean;
  /** How many different pictures. */
  count: number;
};

/** Tells what an engine must be able to do to make something. */
export function engineNeed(
  operation: Operation,
  { pictures, face, mask, count, ...wanted }: Wanted,
): EngineNeed {
  const { faceless, transparent } = operationRow(operation);
  return {
    operation,
    ...wanted,
    references: pictures + (face ? FACE_SLOTS.length : 0),
    realFaces: face || (pictures > 0 && !faceless),
    ...((mask || worksOnArea(operation)) && { mask: true }),
    ...(transparent && { transparent }),
    ...(count > 1 && { count }),
  };
}

/** Returns what an engine must be able to do for a generation. */
export function needOfGeneration(
  row: Pick<GenerationRow, 'operation'>,
  request: GenerationRequest,
): EngineNeed {
  const { recipe, durationSeconds, longEdgePx, prompt, mask = false, count = 1, video } = request;
  const { extraUploadIds = [] } = request;
  const from = [request.uploadId ?? request.resultId, request.secondUploadId, ...extraUploadIds];
  return engineNeed(row.operation as Operation, {
    recipe,
    durationSeconds,
    longEdgePx,
    prompt,
    ...(video && { video }),
    pictures: from.filter(Boolean).length,
    face: takesFace(row.operation, request),
    mask,
    count,
  });
}

/** Tells whether the face profile goes along: beside a picture or words, or where nothing else is there. */
export const takesFace = (
  operation: string,
  {
    uploadId,
    resultId = null,
    withFace,
  }: Pick<GenerationRequest, 'uploadId' | 'resultId' | 'withFace'>,
): boolean =>
  withFace === true ||
  (uploadId === null && resultId === null && operationRow(operation).startsFrom !== 'words');
