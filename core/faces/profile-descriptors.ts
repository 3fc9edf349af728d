import { z } from 'zod';
import type { FacePhotoRow } from '../../db/faces.ts';
import type { Context } from '../context.ts';
import { readStored } from '../storage/read-stored.ts';
import type { AccountKey } from '../storage/vault.ts';

/** A face as its descriptor tells it, as it is kept beside the photo. */
const descriptor = z.array(z.number());

/** Reads the descriptors of photos of a face profile; one whose file is gone is left out. */
export async function descriptorsOf(
  ctx: Pick<Context, 'vault' | 'log'>,
  key: AccountKey,
  photos: readonly Pick<FacePhotoRow, 'descriptorKey'>[],
): Promise<number[][]> {
  const sealed = await Promise.all(
    photos.map((photo) => readStored(ctx, key, photo.descriptorKey)),
  );
  return sealed.flatMap((object) =>
    object ? [descriptor.parse(JSON.parse(new TextDecoder().decode(object.bytes)))] : [],
  );
}
