import { withdrawConsents } from '../../../db/accounts.ts';
import { deleteFaces, extendFaces, putFace } from '../../../db/faces.ts';
import { deleteSoon } from '../../retention/delete-soon.ts';
import { type Appliers, ofAccount } from './applier.ts';
import { consent } from './consent.ts';
import type { FaceEffect } from './effect.ts';

export const faceEffects: Appliers<FaceEffect> = {
  'consent-face': ofAccount((ctx, turn, { companies }) => [
    withdrawConsents(ctx.db.query, turn.account.id, 'face', turn.now),
    consent(ctx, turn, { accountId: turn.account.id, purpose: 'face', companies }),
  ]),
  'withdraw-face': ofAccount(({ db: { query: q } }, { account, now }) => [
    withdrawConsents(q, account.id, 'face', now),
    ...deleteFaces(q, account.id, null, now),
    deleteSoon(q, now),
  ]),
  'delete-face': ofAccount(({ db: { query: q } }, { account, now }, { slot }) => [
    ...deleteFaces(q, account.id, slot, now),
    deleteSoon(q, now),
  ]),
  'put-face': ofAccount(({ db, rules }, { account, now }, { photo }) =>
    putFace(db.query, {
      ...photo,
      accountId: account.id,
      createdAt: now,
      expiresAt: now + rules.facePhotosKeptMs,
    }),
  ),
  'keep-faces': ofAccount(({ db, rules }, { account, now }) => [
    extendFaces(db.query, account.id, now + rules.facePhotosKeptMs),
  ]),
};
