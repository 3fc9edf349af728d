import type { GenerationRow } from '../../db/generations.ts';
import type { EngineNeed } from '../engines/engine.ts';
import { type Operation, operationRow } from '../operations/lists.ts';
import { FACE_SLOTS } from '../operations/row.ts';
import { type GenerationRequest, readRequest } from './generation-request.ts';

/** Whether a company refused it, by its own rules and not by ours. */
export const isProvidersRefusal = ({ state, failure }: GenerationRow): boolean =>
  state === 'rejected' && failure === 'rejected';

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

/** What an engine must be able to do to make it. */
export function needOfGeneration(row: Pick<GenerationRow, 'operation' | 'request'>): EngineNeed {
  const operation = row.operation as Operation;
  const { startsFrom, faceless } = operationRow(operation);
  const request = readRequest(row);
  const { uploadId, resultId, secondUploadId, withFace, mask, transparent, count } = request;
  const picture = Boolean(uploadId ?? resultId);
  const pictures = (picture ? 1 : 0) + (secondUploadId ? 1 : 0);
  const face = withFace || (!picture && startsFrom !== 'words') ? FACE_SLOTS.length : 0;
  return {
    operation,
    recipe: request.recipe,
    references: pictures + face,
    realFaces: face > 0 || (pictures > 0 && !faceless),
    durationSeconds: request.durationSeconds,
    longEdgePx: request.longEdgePx,
    prompt: request.prompt,
    ...(mask && { mask }),
    ...(transparent && { transparent }),
    ...(count && { count }),
  };
}
