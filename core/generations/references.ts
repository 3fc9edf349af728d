import { facesOf } from '../../db/faces.ts';
import type { GenerationRow } from '../../db/generations.ts';
import { resultOf, uploadOf } from '../../db/results.ts';
import type { Context } from '../context.ts';
import type { Picture, Reference } from '../engines/engine.ts';
import { readKept } from '../storage/read-kept.ts';
import type { GenerationRequest } from './request.ts';

/** The photos a generation needs are no longer there: deleted or past their time. */
export class PhotosGone extends Error {
  constructor() {
    super('the photos of this generation are gone');
    this.name = 'PhotosGone';
  }
}

/**
 * Reads the pictures a generation is made from: its one upload or earlier result, or the face profile.
 * @throws {PhotosGone}
 */
export async function readReferences(
  ctx: Pick<Context, 'db' | 'vault' | 'log'>,
  generation: GenerationRow,
  request: GenerationRequest,
  wrappedKey: string,
): Promise<Reference[]> {
  if (generation.operation === 'imagine' && !isFromPicture(request)) return [];
  const sources = isFromPicture(request)
    ? await pictureSource(ctx, generation, request)
    : (await facesOf(ctx.db.query, generation.accountId)).map((photo) => ({
        role: photo.slot,
        objectKey: photo.objectKey,
      }));
  if (sources.length === 0) throw new PhotosGone();
  return Promise.all(
    sources.map(async ({ role, objectKey }) => {
      const object = await readKept(ctx, wrappedKey, objectKey);
      if (!object) throw new PhotosGone();
      const contentType = object.contentType as Picture['contentType'];
      return { role, picture: { bytes: object.bytes, contentType } };
    }),
  );
}

const isFromPicture = ({ uploadId, resultId }: GenerationRequest): boolean =>
  Boolean(uploadId ?? resultId);

type Source = { role: Reference['role']; objectKey: string };

/** The one upload or earlier result; templates take it for a face, everything else works on it. */
async function pictureSource(
  ctx: Pick<Context, 'db'>,
  { accountId, templateId }: GenerationRow,
  { uploadId, resultId }: GenerationRequest,
): Promise<Source[]> {
  const q = ctx.db.query;
  const row = uploadId ? await uploadOf(q, uploadId) : await resultOf(q, resultId ?? '');
  if (row?.accountId !== accountId) return [];
  return [{ role: templateId === null ? 'target' : 'front', objectKey: row.objectKey }];
}
