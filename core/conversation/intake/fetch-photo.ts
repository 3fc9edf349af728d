import { isPhoto, uploadOf } from '../../../db/uploads.ts';
import type { SurfaceName } from '../../chat/event.ts';
import type { Context } from '../../context.ts';
import { readStored } from '../../storage/read-stored.ts';
import type { AccountKey } from '../../storage/vault.ts';
import { type CleanPicture, PictureError } from '../../vision/vision.ts';
import type { PhotoProblem } from '../internal-events.ts';
import type { PhotoSource } from '../payloads.ts';
import { finalProblem } from './another-try.ts';

type Needs = Pick<Context, 'db' | 'rules' | 'vault' | 'vision' | 'surfaces' | 'log'>;

/** A fetched photo. */
export type Fetched = { ok: true; picture: CleanPicture } | { ok: false; problem: PhotoProblem };

/**
 * Fetches a photo that somebody sent and reads it as a picture, upright and without its metadata.
 * @throws what may pass: the surface or the storage is away
 */
export async function fetchPhoto(
  ctx: Needs,
  photo: { surface: SurfaceName; accountId: string; source: PhotoSource },
  key: AccountKey,
): Promise<Fetched> {
  try {
    const bytes = await read(ctx, photo, key);
    if (bytes === null) return { ok: false, problem: 'unavailable' };
    return { ok: true, picture: await ctx.vision.clean(bytes) };
  } catch (error) {
    if (error instanceof PictureError) return { ok: false, problem: error.problem };
    const problem = finalProblem(error);
    if (problem === null) throw error;
    return { ok: false, problem };
  }
}

async function read(
  ctx: Needs,
  photo: { surface: SurfaceName; accountId: string; source: PhotoSource },
  key: AccountKey,
): Promise<Uint8Array | null> {
  const { source } = photo;
  if (source.of === 'surface') {
    const surface = ctx.surfaces.get(photo.surface);
    return surface ? surface.download(source.ref, ctx.rules.uploadBytes) : null;
  }
  const upload = await uploadOf(ctx.db.query, source.id);
  if (upload?.accountId !== photo.accountId || !isPhoto(upload)) return null;
  return (await readStored(ctx, key, upload.objectKey))?.bytes ?? null;
}
