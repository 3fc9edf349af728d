import type { AccountRow } from '../../../db/accounts.ts';
import { deleteUploadRow, insertUpload, uploadOf } from '../../../db/uploads.ts';
import type { Context } from '../../context.ts';
import { keyOfAccount } from '../../verbs/account-key.ts';
import type { Picture } from '../../vision/picture.ts';

/** A picture that was stored: its id, and when it ends, in milliseconds since the epoch. */
export type KeptUpload = { id: string; expiresAt: number };

/**
 * Seals and stores a picture that came from a page, for as long as photos from a chat. Its row is there
 * first, so that the file of a process that dies in between ends with it.
 * @param upload `id` a new one; `picture` as the vision process drew it anew
 * @throws {StorageError} where the store takes nothing; then nothing is kept
 */
export async function keepUpload(
  ctx: Pick<Context, 'db' | 'vault' | 'rules' | 'now'>,
  account: AccountRow,
  { id, picture, isMask }: { id: string; picture: Picture; isMask: boolean },
): Promise<KeptUpload> {
  const key = keyOfAccount(account);
  const q = ctx.db.query;
  const now = ctx.now();
  const objectKey = `uploads/${id}`;
  const expiresAt = now + ctx.rules.uploadsKeptMs;
  const { bytes, contentType } = picture;
  const row = { id, accountId: account.id, objectKey, contentType, isMask };
  await ctx.db.commit([insertUpload(q, { ...row, createdAt: now, expiresAt })]);
  try {
    await ctx.vault.put(key, objectKey, bytes, contentType);
  } catch (cause) {
    await ctx.db.commit([deleteUploadRow(q, id)]);
    throw cause;
  }
  // An account that was deleted meanwhile has taken its rows along, and not this file.
  if (!(await uploadOf(q, id))) await ctx.vault.delete(objectKey);
  return { id, expiresAt };
}
