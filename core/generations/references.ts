import { facesOf } from '../../db/faces.ts';
import type { GenerationRow } from '../../db/generations.ts';
import { resultOf, uploadOf, uploadsIn } from '../../db/results.ts';
import type { Context } from '../context.ts';
import type { Reference } from '../engines/engine.ts';
import { ProductError } from '../errors.ts';
import { operationRow } from '../operations/lists.ts';
import { readStored } from '../storage/read-stored.ts';
import type { AccountKey } from '../storage/vault.ts';
import type { Picture } from '../vision/picture.ts';
import { takesFace } from './engine-need.ts';
import type { GenerationRequest } from './generation-request.ts';

/**
 * Reads the pictures a generation is made from: its uploads or earlier result, the face profile, or both.
 * @throws {ProductError} `photos-gone`
 */
export async function readReferences(
  ctx: Pick<Context, 'db' | 'vault' | 'log'>,
  generation: GenerationRow,
  request: GenerationRequest,
  key: AccountKey,
): Promise<Reference[]> {
  const sources = [
    ...(isFromPicture(request) ? await pictureSource(ctx, generation, request) : []),
    ...(request.maskId ? await maskSource(ctx, generation, request.maskId) : []),
    ...(request.secondUploadId ? await secondSource(ctx, generation, request.secondUploadId) : []),
    ...(await extraSources(ctx, generation, request.extraUploadIds ?? [])),
    ...(takesFace(generation.operation, request) ? await faceSources(ctx, generation) : []),
  ];
  return Promise.all(
    sources.map(async ({ role, objectKey }) => {
      const object = await readStored(ctx, key, objectKey);
      if (!object) throw new ProductError({ code: 'photos-gone' });
      const contentType = object.contentType as Picture['contentType'];
      return { role, picture: { bytes: object.bytes, contentType } };
    }),
  );
}

/**
 * Reads the photo or earlier result that a generation is made from.
 * @returns null where it is made from none, or it is gone
 * @throws {ProductError} `photos-gone` for one of another account
 */
export async function readPicture(
  ctx: Pick<Context, 'db' | 'vault' | 'log'>,
  generation: GenerationRow,
  request: GenerationRequest,
  key: AccountKey,
): Promise<Picture | null> {
  const [source] = isFromPicture(request) ? await pictureSource(ctx, generation, request) : [];
  const object = source ? await readStored(ctx, key, source.objectKey) : null;
  if (!object) return null;
  return { bytes: object.bytes, contentType: object.contentType as Picture['contentType'] };
}

const isFromPicture = ({ uploadId, resultId }: GenerationRequest): boolean =>
  Boolean(uploadId ?? resultId);

type Source = { role: Reference['role']; objectKey: string };

async function faceSources(
  ctx: Pick<Context, 'db'>,
  { accountId }: GenerationRow,
): Promise<Source[]> {
  const photos = await facesOf(ctx.db.query, accountId);
  if (photos.length === 0) throw new ProductError({ code: 'photos-gone' });
  return photos.map(({ slot, objectKey }) => ({ role: slot, objectKey }));
}

async function secondSource(
  ctx: Pick<Context, 'db'>,
  { accountId, operation }: GenerationRow,
  uploadId: string,
): Promise<Source[]> {
  const row = await uploadOf(ctx.db.query, uploadId);
  const { secondRole } = operationRow(operation);
  if (row?.accountId !== accountId || secondRole === null)
    throw new ProductError({ code: 'photos-gone' });
  return [{ role: secondRole, objectKey: row.objectKey }];
}

/** The photos beside the first, in their order. */
async function extraSources(
  ctx: Pick<Context, 'db'>,
  { accountId, operation }: GenerationRow,
  ids: readonly string[],
): Promise<Source[]> {
  if (ids.length === 0) return [];
  const { extraRole: role } = operationRow(operation);
  const rows = await uploadsIn(ctx.db.query, ids.join(' '));
  return ids.map((id) => {
    const row = rows.find((one) => one.id === id);
    if (row?.accountId !== accountId || row.isMask || role === undefined)
      throw new ProductError({ code: 'photos-gone' });
    return { role, objectKey: row.objectKey };
  });
}

async function maskSource(
  ctx: Pick<Context, 'db'>,
  { accountId }: GenerationRow,
  maskId: string,
): Promise<Source[]> {
  const row = await uploadOf(ctx.db.query, maskId);
  if (row?.accountId !== accountId || !row.isMask) throw new ProductError({ code: 'photos-gone' });
  return [{ role: 'mask', objectKey: row.objectKey }];
}

/** The first upload or the earlier result. */
async function pictureSource(
  ctx: Pick<Context, 'db'>,
  { accountId, operation }: GenerationRow,
  { uploadId, resultId, mask }: GenerationRequest,
): Promise<Source[]> {
  const q = ctx.db.query;
  const row = uploadId ? await uploadOf(q, uploadId) : await resultOf(q, resultId ?? '');
  if (row?.accountId !== accountId) throw new ProductError({ code: 'photos-gone' });
  const { objectKey } = row;
  const picture: Source = { role: operationRow(operation).role, objectKey };
  return mask ? [picture, { role: 'mask', objectKey }] : [picture];
}
