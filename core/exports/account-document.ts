import { identityRowsOf } from '../../db/accounts.ts';
import { creatorOf } from '../../db/creators.ts';
import { stickerSetsOf, uploadsAfter } from '../../db/export-rows.ts';
import { facesOf } from '../../db/faces.ts';
import { balanceOf } from '../../db/ledger.ts';
import { referralCodeOf } from '../../db/referrals.ts';
import { openNames } from '../storage/sealed-names.ts';
import { pathOfFace, pathOfUpload } from './paths.ts';
import { type AccountReader, inPages, iso, isoOrNull } from './reader.ts';
import type { AccountDocument } from './shapes.ts';

const UPLOADS_AT_ONCE = 100;

/** Writes what is held about the account itself: who it is, its settings, photos and ways in. */
export async function accountDocument(reader: AccountReader): Promise<AccountDocument> {
  const { account, db } = reader;
  const q = db.query;
  const { id } = account;
  const [credits, linked, creator, code, faces, stickers] = await Promise.all([
    balanceOf(q, id),
    identityRowsOf(q, id),
    creatorOf(q, id),
    referralCodeOf(q, id),
    facesOf(q, id),
    stickerSetsOf(q, id),
  ]);
  return {
    id,
    createdAt: iso(account.createdAt),
    status: account.status,
    ...(await openNames(reader, reader.key, account)),
    language: account.locale,
    timeZone: account.timeZone,
    quietHours: account.quietHours,
    ofAgeStatedAt: isoOrNull(account.adultAt),
    terms: { version: account.termsVersion, acceptedAt: isoOrNull(account.termsAt) },
    settings: {
      skipConfirm: account.skipConfirm,
      keepNothing: account.keepNothing,
      expiryNotices: account.expiryNotices,
      rewardNotices: account.rewardNotices,
      jointAsks: account.jointAsks,
      productNews: account.productNews,
    },
    credits,
    proUntil: isoOrNull(account.proUntil),
    firstPaidAt: isoOrNull(account.paidAt),
    heldSince: isoOrNull(account.heldAt),
    toBeDeletedAt: isoOrNull(account.closingAt),
    linked: linked.map(({ surface, userId, createdAt, blockedAt }) => ({
      platform: surface,
      userId,
      since: iso(createdAt),
      blockedUsAt: isoOrNull(blockedAt),
    })),
    publicName: creator && {
      handle: creator.handle,
      name: creator.name,
      since: iso(creator.createdAt),
    },
    invitationCode: code,
    faceProfile: faces.map((face) => ({
      side: face.slot,
      file: pathOfFace(face),
      measured: true,
      widthPx: face.widthPx,
      heightPx: face.heightPx,
      storedAt: iso(face.createdAt),
      keptUntil: iso(face.expiresAt),
    })),
    photos: await photosOf(reader),
    stickerSets: stickers.map(({ name, stickers: count, createdAt }) => ({
      name,
      stickers: count,
      since: iso(createdAt),
    })),
  };
}

/** Photos of a day are few: an account sends no more than its limits let it. */
async function photosOf({ account, db }: AccountReader): Promise<AccountDocument['photos']> {
  const accountId = account.id;
  const page = (after: string) =>
    uploadsAfter(db.query, { accountId, after, most: UPLOADS_AT_ONCE });
  const photos: AccountDocument['photos'] = [];
  for await (const row of inPages(page, ({ id }) => id))
    photos.push({
      file: pathOfUpload(row),
      contentType: row.contentType,
      sentAt: iso(row.createdAt),
      keptUntil: iso(row.expiresAt),
    });
  return photos;
}
