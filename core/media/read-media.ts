import { accountOf } from '../../db/accounts.ts';
import { facesOf } from '../../db/faces.ts';
import { resultOf, uploadOf } from '../../db/results.ts';
import type { Context } from '../context.ts';
import type { ReadMedia } from '../conversation/surface.ts';

/** A file that comes with the product: a template's cover or a demo person's photo. */
export type ReadAsset = (
  of: 'cover' | 'person',
  id: string,
) => Promise<{ bytes: Uint8Array; contentType: string } | null>;

const EXTENSIONS: Readonly<Record<string, string>> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
  'video/mp4': 'mp4',
};

/** Reads the bytes behind a message's media: unsealed where it is a user's, null when no longer kept. */
export function mediaReader(ctx: Pick<Context, 'db' | 'vault'>, readAsset: ReadAsset): ReadMedia {
  return async ({ of, id }) => {
    const file =
      of === 'cover' || of === 'person' ? await readAsset(of, id) : await unsealed(ctx, of, id);
    if (!file) return null;
    const extension = EXTENSIONS[file.contentType] ?? 'bin';
    return { ...file, filename: `alme-${id.slice(-8).toLowerCase()}.${extension}` };
  };
}

async function unsealed(
  ctx: Pick<Context, 'db' | 'vault'>,
  of: 'result' | 'upload' | 'face',
  id: string,
): Promise<{ bytes: Uint8Array; contentType: string } | null> {
  const row = await sealedRow(ctx, of, id);
  if (!row) return null;
  const owner = await accountOf(ctx.db.query, row.accountId);
  return owner?.wrappedKey ? ctx.vault.get(owner.wrappedKey, row.objectKey) : null;
}

/** A face photo's id is `ACCOUNT:SLOT`. */
async function sealedRow(
  ctx: Pick<Context, 'db'>,
  of: 'result' | 'upload' | 'face',
  id: string,
): Promise<{ accountId: string; objectKey: string } | null> {
  if (of === 'result') return resultOf(ctx.db.query, id);
  if (of === 'upload') return uploadOf(ctx.db.query, id);
  const [accountId = '', slot] = id.split(':');
  const photos = await facesOf(ctx.db.query, accountId);
  return photos.find((photo) => photo.slot === slot) ?? null;
}
