import type { GenerationRow } from '../../db/generations.ts';
import type { EngineNeed, Operation } from '../engines/engine.ts';
import { FACELESS } from '../engines/router.ts';
import type { GenerationRequest } from './request.ts';

/** Whether a company refused it, by its own rules and not by ours. */
export const isProvidersRefusal = ({ state, failure }: GenerationRow): boolean =>
  state === 'rejected' && failure === 'rejected';

const FACE_PHOTOS = 3;

/** What an engine must be able to do to make it. */
export function needOfGeneration(row: Pick<GenerationRow, 'operation' | 'request'>): EngineNeed {
  const operation = row.operation as Operation;
  const request = JSON.parse(row.request) as GenerationRequest;
  const { uploadId, resultId, secondUploadId, withFace, mask, transparent, count } = request;
  const picture = Boolean(uploadId ?? resultId);
  const pictures = (picture ? 1 : 0) + (secondUploadId ? 1 : 0);
  const face = withFace || (!picture && operation !== 'imagine') ? FACE_PHOTOS : 0;
  return {
    operation,
    recipe: request.recipe,
    references: pictures + face,
    realFaces: face > 0 || (pictures > 0 && !FACELESS.includes(operation)),
    durationSeconds: request.durationSeconds,
    longEdgePx: request.longEdgePx,
    prompt: request.prompt,
    ...(mask && { mask }),
    ...(transparent && { transparent }),
    ...(count && { count }),
  };
}
