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
  /** How many other people's face profiles go along. */
  others: number;
  /** A photo of a pet goes along, which `pictures` counts. */
  pet: boolean;
  /** Only an area of the picture is to change. */
  mask: boolean;
  /** How many different pictures. */
  count: number;
};

/** Tells what an engine must be able to do to make something. */
export function engineNeed(
  operation: Operation,
  { pictures, face, others, pet, mask, count, ...wanted }: Wanted,
): EngineNeed {
  const { faceless, transparent, followsVideo } = operationRow(operation);
  return {
    operation,
    ...wanted,
    references: pictures + (followsVideo ? Number(face) : facePhotos(face, others)),
    realFaces: face || others > 0 || (pictures > 0 && !faceless),
    ...(others > 0 && { people: others + 1 }),
    ...(pet && { pet }),
    ...((mask || worksOnArea(operation)) && { mask: true }),
    ...(transparent && { transparent }),
    ...(count > 1 && { count }),
  };
}

/** Counts the photos of faces that must go along: of several people, one of each. */
const facePhotos = (face: boolean, others: number): number =>
  others > 0 ? others + 1 : face ? FACE_SLOTS.length : 0;

/** Returns what an engine must be able to do for a generation. */
export function needOfGeneration(
  row: Pick<GenerationRow, 'operation'>,
  request: GenerationRequest,
): EngineNeed {
  const { recipe, durationSeconds, longEdgePx, prompt, mask = false, count = 1, video } = request;
  const { extraUploadIds = [] } = request;
  const photos = [request.secondUploadId, request.petId, ...extraUploadIds];
  const from = [request.uploadId ?? request.resultId, ...photos];
  return engineNeed(row.operation as Operation, {
    recipe,
    durationSeconds,
    longEdgePx,
    prompt,
    ...(video && { video }),
    pictures: from.filter(Boolean).length,
    face: takesFace(row.operation, request),
    others: request.others?.length ?? 0,
    pet: request.petId !== undefined,
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
