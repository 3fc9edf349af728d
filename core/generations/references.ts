import { facesOf } from '../../db/faces.ts';
import type { GenerationRow } from '../../db/generations.ts';
import { uploadOf } from '../../db/results.ts';
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
 * Reads the photos a generation is made from: its one upload, or the face profile.
 * @throws {PhotosGone}
 */
export async function readReferences(
  ctx: Pick<Context, 'db' | 'vault' | 'log'>,
  generation: GenerationRow,
  request: GenerationRequest,
  wrappedKey: string,
): Promise<Reference[]> {
  const sources = request.uploadId
    ? await uploadSource(ctx, request.uploadId, generation.accountId)
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

async function uploadSource(
  ctx: Pick<Context, 'db'>,
  uploadId: string,
  accountId: string,
): Promise<{ role: Reference['role']; objectKey: string }[]> {
  const upload = await uploadOf(ctx.db.query, uploadId);
  if (!upload || upload.accountId !== accountId) return [];
  return [{ role: 'front', objectKey: upload.objectKey }];
}
