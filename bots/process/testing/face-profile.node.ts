/** Face profiles of invented people, as they are once somebody has agreed and sent three photos: for tests. */

import { ulid } from 'ulidx';
import { FACE_SLOTS } from '../../../core/operations/row.ts';
import { accountOf } from '../../../db/accounts.ts';
import { insertConsent } from '../../../db/consents.ts';
import { putFace } from '../../../db/faces.ts';
import { grant } from '../../../db/ledger.ts';
import { portrait, type TestService } from './test-service.node.ts';

/** Gives an account a complete face profile with today's consent, and credits. */
export async function addFaceProfile(
  { service: { ctx } }: Pick<TestService, 'service'>,
  accountId: string,
  { name = 'mira', credits = 0 }: { name?: 'mira' | 'otto'; credits?: number } = {},
): Promise<void> {
  const { db, rules, vault } = ctx;
  const q = db.query;
  const now = ctx.now();
  const account = await accountOf(q, accountId);
  const key = { owner: accountId, wrappedKey: account?.wrappedKey ?? '' };
  const faces = FACE_SLOTS.map((slot) => ({
    ...{ accountId, slot, objectKey: `faces/${accountId}/${slot}` },
    ...{ descriptorKey: `faces/${accountId}/${slot}-d`, widthPx: 1, heightPx: 1 },
    ...{ createdAt: now, expiresAt: now + 1e10 },
  }));
  for (const { objectKey, slot } of faces)
    await vault.put(key, objectKey, await portrait(`${name}_${slot}`), 'image/jpeg');
  await db.commit([
    ...faces.flatMap((face) => putFace(q, face)),
    insertConsent(q, {
      ...{ id: ulid(now), accountId, purpose: 'face', version: rules.faceConsentVersion },
      ...{ locale: 'en', companies: '', text: '', how: 'asked', grantedAt: now },
    }),
    ...(credits === 0 ? [] : grant(q, { accountId, id: ulid(now), credits, now })),
  ]);
}
