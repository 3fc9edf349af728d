import { facesOf } from '../../db/faces.ts';
import type { GenerationRow } from '../../db/generations.ts';
import { resultOf } from '../../db/results.ts';
import { isPhoto, uploadOf, uploadsIn } from '../../db/uploads.ts';
import type { Context } from '../context.ts';
import type { Reference } from '../engines/engine.ts';
import { ProductError } from '../errors.ts';
import { operationRow } from '../operations/lists.ts';
import { FACE_SLOTS } from '../operations/row.ts';
import { readStored } from '../storage/read-stored.ts';
import type { AccountKey } from '../storage/vault.ts';
import type { Picture } from '../vision/picture.ts';
import { takesFace } from './engine-need.ts';
import type { GenerationRequest } from './generation-request.ts';
import { peopleOf } from './people-in-picture.ts';

/**
 * Reads the pictures a generation is made from: its uploads or earlier result, the face profile, or both;
 * of several people, everybody's, each opened with their own key. Where the engine takes fewer pictures than
 * all of these, one of each person goes along.
 * @param most what the engine takes in one request; no limit where absent
 * @throws {ProductError} `photos-gone`; `joint-changed` where one of several people does not agree any more
 */
export async function readReferences(
  ctx: Pick<Context, 'db' | 'vault' | 'log' | 'vision'>,
  generation: GenerationRow,
  request: GenerationRequest,
  key: AccountKey,
  most = Number.POSITIVE_INFINITY,
): Promise<Reference[]> {
  const sources = [
    ...(isFromPicture(request) ? await pictureSource(ctx, generation, request) : []),
    ...(request.maskId ? await maskSource(ctx, generation, request.maskId) : []),
    ...(request.secondUploadId ? await secondSource(ctx, generation, request.secondUploadId) : []),
    ...(await extraSources(ctx, generation, request.extraUploadIds ?? [])),
    ...(request.petId ? await petSource(ctx, generation, request.petId) : []),
  ];
  const faces = takesFace(generation.operation, request) ? await faceSources(ctx, generation) : [];
  const others = await otherFaces(ctx, generation, request.others ?? []);
  if (others.length > 0) sources.push(...fitting([faces, ...others], most - sources.length, key));
  else sources.push(...faces);
  return Promise.all(
    sources.map(async ({ role, objectKey, person, isVideo, key: own = key }) => {
      if (isVideo) return { role, picture: await endOfVideo(ctx, own, objectKey) };
      const object = await readStored(ctx, own, objectKey);
      if (!object) throw new ProductError({ code: 'photos-gone' });
      const contentType = object.contentType as Picture['contentType'];
      const picture = { bytes: object.bytes, contentType };
      return { role, picture, ...(person !== undefined && { person }) };
    }),
  );
}

/**
 * Reads the photo or earlier result that a generation is made from.
 * @returns null where it is made from none or a video, or it is gone
 * @throws {ProductError} `photos-gone` for one of another account
 */
export async function readPicture(
  ctx: Pick<Context, 'db' | 'vault' | 'log'>,
  generation: GenerationRow,
  request: GenerationRequest,
  key: AccountKey,
): Promise<Picture | null> {
  const [source] = isFromPicture(request) ? await pictureSource(ctx, generation, request) : [];
  const object = source && !source.isVideo ? await readStored(ctx, key, source.objectKey) : null;
  if (!object) return null;
  return { bytes: object.bytes, contentType: object.contentType as Picture['contentType'] };
}

/** Longest side of the frame with which a video goes on; none is enlarged. */
const FRAME_EDGE_PX = 1920;

/** Takes the last frame of an earlier video: what goes on from it begins with that. */
async function endOfVideo(
  { vault, vision }: Pick<Context, 'vault' | 'vision'>,
  key: AccountKey,
  objectKey: string,
): Promise<Picture> {
  const video = await vault.open(key, objectKey);
  if (!video) throw new ProductError({ code: 'photos-gone' });
  const { bytes, contentType } = await vision.still(video, FRAME_EDGE_PX, 'last');
  return { bytes, contentType };
}

const isFromPicture = ({ uploadId, resultId }: GenerationRequest): boolean =>
  Boolean(uploadId ?? resultId);

type Source = {
  role: Reference['role'];
  objectKey: string;
  /** It is a video, whose last frame counts. */
  isVideo?: boolean;
  /** Which of several people it shows, and the key of their photos. */
  person?: number;
  key?: AccountKey;
};

/** All photos of everybody where they fit, else the one from the front of each. */
function fitting(people: readonly (readonly Source[])[], room: number, key: AccountKey): Source[] {
  const all = people.flatMap((photos, i) =>
    photos.map((photo) => ({ key, ...photo, person: i + 1 })),
  );
  return all.length <= room ? all : all.filter(({ role }) => role === 'front');
}

/** The profiles of the other people in a picture of several. */
async function otherFaces(
  ctx: Pick<Context, 'db'>,
  { id }: GenerationRow,
  places: readonly string[],
): Promise<Source[][]> {
  if (places.length === 0) return [];
  const people = await peopleOf(ctx, id, places);
  return Promise.all(
    people.map(async ({ accountId, key }) => {
      const photos = await facesOf(ctx.db.query, accountId);
      if (photos.length < FACE_SLOTS.length) throw new ProductError({ code: 'joint-changed' });
      return photos.map(({ slot, objectKey }) => ({ role: slot, objectKey, key }));
    }),
  );
}

async function petSource(
  ctx: Pick<Context, 'db'>,
  { accountId }: GenerationRow,
  uploadId: string,
): Promise<Source[]> {
  const row = await uploadOf(ctx.db.query, uploadId);
  if (row?.accountId !== accountId || !isPhoto(row))
    throw new ProductError({ code: 'photos-gone' });
  return [{ role: 'pet', objectKey: row.objectKey }];
}

async function faceSources(
  ctx: Pick<Context, 'db'>,
  { accountId, operation }: GenerationRow,
): Promise<Source[]> {
  const all = await facesOf(ctx.db.query, accountId);
  const { followsVideo } = operationRow(operation);
  const photos = followsVideo ? all.filter(({ slot }) => slot === 'front') : all;
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
  if (row?.accountId !== accountId || !isPhoto(row) || secondRole === null)
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
    if (row?.accountId !== accountId || !isPhoto(row) || role === undefined)
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
  const isVideo = row.contentType.startsWith('video/');
  const picture: Source = { role: operationRow(operation).role, objectKey, isVideo };
  return mask ? [picture, { role: 'mask', objectKey }] : [picture];
}
