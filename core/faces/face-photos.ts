import { deleteFaces, extendFaces, putFace, whileConsented } from '../../db/faces.ts';
import type { Context } from '../context.ts';
import type { FaceSlot } from '../operations/row.ts';
import { deleteSoon } from '../retention/delete-soon.ts';
import type { Actor } from '../verbs/actor.ts';
import { activeAccount, standingAccount } from '../verbs/standing.ts';
import type { Prepared } from '../verbs/verb.ts';
import { requireFaceConsent } from './face-consent.ts';

type Needs = Pick<Context, 'db' | 'operators' | 'rules' | 'now'>;

/** A face photo that passed its checks and lies sealed in the vault. */
export type NewFace = {
  slot: FaceSlot;
  objectKey: string;
  descriptorKey: string;
  widthPx: number;
  heightPx: number;
};

/**
 * Puts a photo into its slot of the face profile, in place of the one before; all of the profile is kept
 * for another period. Refused on commit with `face-consent-gone` where the consent was withdrawn meanwhile.
 * @throws {ProductError} `no-face-consent` where none that is in force covers it; `forbidden` to a
 *   stranger, `suspended`, `not-found`
 */
export async function putFacePhoto(
  ctx: Needs & Pick<Context, 'engines'>,
  actor: Actor,
  { accountId, photo }: { accountId: string; photo: NewFace },
): Promise<Prepared> {
  await activeAccount(ctx, actor, accountId);
  await requireFaceConsent(ctx, accountId);
  const q = ctx.db.query;
  const createdAt = ctx.now();
  const expiresAt = createdAt + ctx.rules.facePhotosKeptMs;
  return {
    statements: [
      ...putFace(q, { ...photo, accountId, createdAt, expiresAt }),
      whileConsented(q, { accountId, slot: photo.slot }),
    ],
    result: undefined,
  };
}

/**
 * Deletes one photo of the face profile; its files go with the sweep. A suspended account can do it too.
 * @throws {ProductError} `forbidden` to a stranger, `not-found` for an erased account
 */
export async function deleteFacePhoto(
  ctx: Needs,
  actor: Actor,
  { accountId, slot }: { accountId: string; slot: FaceSlot },
): Promise<Prepared> {
  await standingAccount(ctx, actor, accountId);
  const q = ctx.db.query;
  const now = ctx.now();
  return {
    statements: [...deleteFaces(q, accountId, slot, now), deleteSoon(q, now)],
    result: undefined,
  };
}

/**
 * Keeps the photos of the face profile for another period.
 * @returns until when, in milliseconds since the epoch
 * @throws {ProductError} `forbidden` to a stranger, `suspended`, `not-found`
 */
export async function keepFacePhotos(
  ctx: Needs,
  actor: Actor,
  { accountId }: { accountId: string },
): Promise<Prepared<number>> {
  await activeAccount(ctx, actor, accountId);
  const until = ctx.now() + ctx.rules.facePhotosKeptMs;
  return { statements: [extendFaces(ctx.db.query, accountId, until)], result: until };
}
