import { newId } from '../../../db/ids.ts';
import {
  countStickers,
  deleteStickerSet,
  insertStickerSet,
  type StickerSetRow,
  stickerSetsOf,
} from '../../../db/sticker-sets.ts';
import type { NewSticker, StickerSets } from '../../chat/stickers.ts';
import type { Context } from '../../context.ts';
import type { Locale } from '../../texts/catalogue.ts';
import { plainText } from '../../texts/render.ts';
import { t } from '../../texts/text.ts';

type Needs = Pick<Context, 'db' | 'now'>;

/** What came of it: `sticker` is the platform's lasting id, null where it was in the set already. */
export type StickerDone = { link: string; sticker: string | null };

/** Sets that are tried one after the other: a full one, one that was deleted, a new one. */
const MOST_TRIES = 4;

/**
 * Puts a sticker into its owner's set. A set is stored before it is made, so that after a crash it is
 * found again; a full one is followed by another, and one that its owner deleted by one of a new name,
 * since Telegram does not make a deleted name anew for a while.
 * @returns null where the platform does not take the sticker
 * @throws {DeliveryError} to be done again later
 */
export async function putSticker(
  ctx: Needs,
  sets: StickerSets,
  owner: { accountId: string; userId: string; locale: Locale },
  sticker: NewSticker,
): Promise<StickerDone | null> {
  const q = ctx.db.query;
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const set = (await newestSet(q, owner)) ?? (await reserve(ctx, sets, owner, 1));
    if (!set) return null;
    const { name, position, stickers: before } = set;
    const title = plainText(t('sticker.title', { position }), owner.locale);
    const put = await sets.put({ userId: owner.userId, name, title }, sticker, before === 0);
    if (put.is === 'refused') return null;
    if (put.is === 'put') {
      await ctx.db.commit([countStickers(q, name, put.count)]);
      return { link: sets.linkTo(name), sticker: put.count > before ? put.newest : null };
    }
    if (put.is === 'full') await reserve(ctx, sets, owner, position + 1);
    else await ctx.db.commit([deleteStickerSet(q, name)]);
  }
  return null;
}

const newestSet = async (
  q: Needs['db']['query'],
  { accountId, userId }: { accountId: string; userId: string },
): Promise<StickerSetRow | null> =>
  (await stickerSetsOf(q, accountId)).find((set) => set.userId === userId) ?? null;

async function reserve(
  { db, now }: Needs,
  sets: StickerSets,
  owner: { accountId: string; userId: string },
  position: number,
): Promise<StickerSetRow | null> {
  const name = sets.nameOf(`a${newId(now()).slice(-SIGNS).toLowerCase()}`);
  if (name === null) return null;
  const { accountId, userId } = owner;
  const row = { name, accountId, userId, position, stickers: 0, createdAt: now() };
  await db.commit([insertStickerSet(db.query, row)]);
  return newestSet(db.query, owner);
}

/** Random signs of a set's name, which people see in its link. */
const SIGNS = 14;
