import { join } from 'node:path';
import { ulid } from 'ulidx';
import { DEFAULT_RULES } from '../../../core/rules/rules.ts';
import { diskStore } from '../../../core/storage/disk.node.ts';
import { openKeyRing } from '../../../core/storage/key-ring.ts';
import { openVault } from '../../../core/storage/vault.ts';
import { grant } from '../../../db/ledger.ts';
import { openDatabase } from '../../../db/open.node.ts';
import { accounts, consents, facePhotos } from '../../../db/schema/schema.ts';

/** The credits that `equip` gives. */
export const GIVEN = 2_000;

/**
 * Gives everybody credits and a face profile.
 * @param of the address of the database, the folder of the data, and the data key
 */
export async function equip(of: {
  url: string;
  directory: string;
  key: Uint8Array<ArrayBuffer>;
}): Promise<void> {
  const db = await openDatabase({ url: of.url });
  const store = diskStore(join(of.directory, 'objects'));
  const vault = openVault({ store, keys: openKeyRing([of.key]) });
  const now = Date.now();
  for (const account of await db.query.select().from(accounts)) {
    const photos = (['front', 'left', 'right'] as const).map((slot) => ({
      accountId: account.id,
      slot,
      objectKey: `faces/${account.id}/${slot}`,
      descriptorKey: `faces/${account.id}/${slot}-d`,
      widthPx: 1,
      heightPx: 1,
      createdAt: now,
      expiresAt: now + 1e10,
    }));
    for (const { objectKey } of photos)
      await vault.put(
        { owner: account.id, wrappedKey: account.wrappedKey ?? '' },
        objectKey,
        new Uint8Array([1]),
        'image/jpeg',
      );
    await db.commit([
      ...grant(db.query, { accountId: account.id, id: 'start', credits: GIVEN, now }),
      db.query.insert(facePhotos).values(photos),
      db.query.insert(consents).values({
        id: ulid(),
        accountId: account.id,
        purpose: 'face',
        version: DEFAULT_RULES.faceConsentVersion,
        locale: 'en',
        companies: '',
        grantedAt: now,
      }),
    ]);
  }
  await db.close();
}
