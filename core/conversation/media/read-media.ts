import { accountOf } from '../../../db/accounts.ts';
import { coverAt } from '../../../db/author-templates.ts';
import { exportFileOf } from '../../../db/exports.ts';
import { facesOf } from '../../../db/faces.ts';
import { generationOf } from '../../../db/generations.ts';
import { resultOf } from '../../../db/results.ts';
import { uploadOf } from '../../../db/uploads.ts';
import { DeliveryError, type ReadMedia, type ShownFile } from '../../chat/surface.ts';
import type { Context } from '../../context.ts';
import { archiveName } from '../../exports/paths.ts';
import { provenanceOf } from '../../generations/provenance.ts';
import { stillOf } from '../../generations/result-still.ts';
import type { LargeFile } from '../../large-file.ts';
import type { ReadAsset } from '../../media/read-asset.ts';
import { rewardsPicture } from '../../rewards/picture.ts';
import { StorageError } from '../../storage/errors.ts';
import { openStored, readStored } from '../../storage/read-stored.ts';
import type { ResultLinks } from '../../web/result-links.ts';
import { statementOf } from './statement.ts';
import { type StickerNeeds, stickerOf } from './sticker.ts';

type Needs = StickerNeeds &
  Pick<Context, 'db' | 'vault' | 'log' | 'rules' | 'now' | 'engines' | 'forming'> & {
    /** The links to the pages of results; absent where nobody could open them. */
    resultLinks?: ResultLinks | null;
    /** Encodes a video anew, so that it fits into a number of bytes; absent where nothing can. */
    shrinkVideo?: (video: LargeFile, maxBytes: number) => Promise<Uint8Array>;
    /** Turns the drawing of a chart into a PNG; absent where nothing can. */
    drawChart?: (content: string) => Promise<Uint8Array>;
  };

const EXTENSIONS: Readonly<Record<string, string>> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
  'video/mp4': 'mp4',
};

/**
 * Reads what is behind a message's media: unsealed where it is a user's, null when no longer kept. A video
 * is only opened, and read as it is sent.
 * What is read throws {@link DeliveryError} `unavailable` while the storage is away.
 */
export function mediaReader(ctx: Needs, readAsset: ReadAsset): ReadMedia {
  const { drawChart } = ctx;
  return async ({ of, id }) => {
    if (of === 'statement') return statementOf(ctx, id);
    if (of === 'export') return exportFile(ctx, id);
    if (of === 'rewards') return drawChart ? rewardsPicture(ctx, id, drawChart) : null;
    if (of === 'sticker') return stickerOf(ctx, id, await unsealed(ctx, 'result', id));
    if (of === 'forming') return formingPicture(ctx, id);
    if (of === 'still') return stillPicture(ctx, id);
    const file = await fileOf(ctx, readAsset, of, id);
    if (!file) return null;
    const extension = EXTENSIONS[file.contentType] ?? 'bin';
    const link = of === 'result' ? await linkTo(ctx, id) : undefined;
    const named = {
      filename: `alme-${plain(id)}.${extension}`,
      ...(link !== undefined && { link }),
    };
    if ('bytes' in file) return { ...named, contentType: file.contentType, bytes: file.bytes };
    const smaller = of === 'result' ? smallerOf(ctx, id, file) : {};
    return { ...named, contentType: file.contentType, file, ...smaller };
  };
}

/** A picture of what forms, where this process holds it. */
function formingPicture({ forming }: Needs, id: string): ShownFile | null {
  const found = forming.read(id);
  const extension = EXTENSIONS[found?.contentType ?? ''] ?? 'bin';
  return found && { ...found, filename: `alme-forming.${extension}` };
}

/** A file of an archive, as long as it is kept. */
async function exportFile(ctx: Needs, id: string): Promise<ShownFile | null> {
  const found = await exportFileOf(ctx.db.query, id);
  if (found?.archive.state !== 'ready' || found.archive.expiresAt <= ctx.now()) return null;
  const { archive, file } = found;
  const owner = await accountOf(ctx.db.query, archive.accountId);
  if (!owner?.wrappedKey) return null;
  const key = { owner: owner.id, wrappedKey: owner.wrappedKey };
  const content = await opened(() => openStored(ctx, key, file.objectKey));
  const filename = archiveName(archive, file);
  return content && { contentType: 'application/zip', filename, file: content };
}

/** Letters and digits alone: grammY quotes no names of files, and `@` must not stand unquoted in a form. */
const plain = (id: string): string =>
  id
    .toLowerCase()
    .replace(/[^0-9a-z]/g, '')
    .slice(-8);

function fileOf(
  ctx: Pick<Needs, 'db' | 'vault' | 'log'>,
  readAsset: ReadAsset,
  of: 'cover' | 'person' | 'result' | 'upload' | 'face',
  id: string,
) {
  if (of === 'person') return readAsset(of, id);
  return of === 'cover' ? coverFile(ctx, readAsset, id) : unsealed(ctx, of, id);
}

/** An official cover is a file; an author's is sealed under the author's key. `TEMPLATE@VERSION` names another version's. */
async function coverFile(
  ctx: Pick<Needs, 'db' | 'vault' | 'log'>,
  readAsset: ReadAsset,
  of: string,
): Promise<{ bytes: Uint8Array; contentType: string } | null> {
  const [id = '', version] = of.split('@');
  const official = version === undefined ? await readAsset('cover', id) : null;
  if (official) return official;
  const cover = await coverAt(ctx.db.query, id, version === undefined ? null : Number(version));
  return cover && opened(() => readStored(ctx, cover, cover.objectKey));
}

/** Reads a result as one picture; null where it is gone, and where nothing of a video can be decoded. */
async function stillPicture(ctx: Needs, id: string): Promise<ShownFile | null> {
  const file = await unsealed(ctx, 'result', id);
  const result = file && (await resultOf(ctx.db.query, id));
  if (!result) return null;
  const filename = `alme-${id.slice(-8).toLowerCase()}`;
  if ('bytes' in file) {
    const extension = EXTENSIONS[file.contentType] ?? 'bin';
    return { ...file, filename: `${filename}.${extension}` };
  }
  try {
    const still = await stillOf(ctx, result, file, ctx.rules.publishing.coverEdgePx);
    return still && { ...still, filename: `${filename}.jpg` };
  } catch (err) {
    ctx.log.warn({ err }, 'no still of a video could be taken');
    return null;
  }
}

/** Makes smaller versions of a video, each once, marked as the video is. */
function smallerOf(
  ctx: Needs,
  resultId: string,
  file: LargeFile,
): { smaller?: (maxBytes: number) => Promise<Uint8Array | null> } {
  const { shrinkVideo } = ctx;
  if (!shrinkVideo || !file.contentType.startsWith('video/')) return {};
  const make = async (maxBytes: number): Promise<Uint8Array | null> => {
    const result = await resultOf(ctx.db.query, resultId);
    const generation = result && (await generationOf(ctx.db.query, result.generationId));
    if (!result || !generation) return null;
    const bytes = await shrinkVideo(file, maxBytes);
    const { widthPx, heightPx, durationSeconds } = result;
    const sizes = { widthPx, heightPx, durationSeconds };
    const output = { kind: 'video', contentType: 'video/mp4', bytes, ...sizes } as const;
    const marked = await ctx.marking.mark(output, provenanceOf(ctx, generation));
    return marked.bytes.byteLength <= maxBytes ? marked.bytes : null;
  };
  const made = new Map<number, Promise<Uint8Array | null>>();
  return {
    smaller: (maxBytes) => {
      const known =
        made.get(maxBytes) ??
        make(maxBytes).catch((err: unknown) => {
          ctx.log.warn({ err }, 'a video was not made smaller');
          return null;
        });
      made.set(maxBytes, known);
      return known;
    },
  };
}

/** A result of who wants nothing kept is deleted once it was shown: no link would find it. */
async function linkTo({ db, resultLinks }: Needs, resultId: string): Promise<string | undefined> {
  if (!resultLinks) return undefined;
  const result = await resultOf(db.query, resultId);
  const owner = result && (await accountOf(db.query, result.accountId));
  return owner && !owner.keepNothing ? resultLinks.linkTo(resultId) : undefined;
}

async function unsealed(
  ctx: Pick<Needs, 'db' | 'vault' | 'log'>,
  of: 'result' | 'upload' | 'face',
  id: string,
): Promise<{ bytes: Uint8Array; contentType: string } | LargeFile | null> {
  const row = await sealedRow(ctx, of, id);
  if (!row) return null;
  const owner = await accountOf(ctx.db.query, row.accountId);
  if (!owner?.wrappedKey) return null;
  const key = { owner: owner.id, wrappedKey: owner.wrappedKey };
  const isVideo = row.contentType?.startsWith('video/');
  const read: typeof openStored | typeof readStored = isVideo ? openStored : readStored;
  return opened<Awaited<ReturnType<typeof read>>>(() => read(ctx, key, row.objectKey));
}

async function opened<T>(read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (cause) {
    // A message that cannot be put together now is not delivered now, and may be later.
    throw cause instanceof StorageError ? new DeliveryError('unavailable', { cause }) : cause;
  }
}

/** A face photo's id is `ACCOUNT:SLOT`. */
async function sealedRow(
  ctx: Pick<Context, 'db'>,
  of: 'result' | 'upload' | 'face',
  id: string,
): Promise<{ accountId: string; objectKey: string; contentType?: string } | null> {
  if (of === 'result') return resultOf(ctx.db.query, id);
  if (of === 'upload') return uploadOf(ctx.db.query, id);
  const [accountId = '', slot] = id.split(':');
  const photos = await facesOf(ctx.db.query, accountId);
  return photos.find((photo) => photo.slot === slot) ?? null;
}
