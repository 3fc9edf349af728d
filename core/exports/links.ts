import { type ArchiveRow, exportOf, useExportLink } from '../../db/exports.ts';
import type { Context } from '../context.ts';
import { keyedHash } from '../storage/derive.ts';
import { sameSecret } from '../storage/same-secret.ts';

type Needs = Pick<Context, 'db' | 'secrets' | 'rules' | 'now'>;

/** The path of the pages that hand archives out. */
export const EXPORT_PATH = '/export';

/** An archive that a link leads to, and how the link stands. */
export type LinkedArchive = { archive: ArchiveRow; is: 'open' | 'used' | 'over' };

const proofOf = ({ secrets }: Pick<Needs, 'secrets'>, id: string, number: number) =>
  keyedHash(secrets['export-links'], `export ${id} ${number}`);

/** Writes the link to an archive. Nobody can make one up, and none is stored. @param number which of its links */
export async function exportLink(
  needs: Pick<Needs, 'secrets'>,
  publicUrl: string,
  { id, number }: { id: string; number: number },
): Promise<string> {
  return `${publicUrl}${EXPORT_PATH}/${id}/${await proofOf(needs, id, number)}`;
}

/** Finds the archive that a link leads to; null where the link is none of ours, or not the newest. */
export async function linkedArchive(
  ctx: Needs,
  id: string,
  proof: string,
): Promise<LinkedArchive | null> {
  const archive = await exportOf(ctx.db.query, id);
  if (!archive || !sameSecret(proof, await proofOf(ctx, id, archive.linkNumber))) return null;
  const now = ctx.now();
  const { linkedAt, linkUsedAt, state, expiresAt } = archive;
  if (linkUsedAt !== null) return { archive, is: 'used' };
  const isOver =
    state !== 'ready' ||
    expiresAt <= now ||
    linkedAt === null ||
    linkedAt + ctx.rules.exports.linkMs <= now;
  return { archive, is: isOver ? 'over' : 'open' };
}

/** Uses a link up. @returns false where somebody was faster, or it does not count any more */
export async function spendLink(
  { db, rules, now }: Needs,
  { id, linkNumber: number }: Pick<ArchiveRow, 'id' | 'linkNumber'>,
): Promise<boolean> {
  const since = now() - rules.exports.linkMs;
  const [used] = await db.commit([useExportLink({ id, number, since, now: now() })]);
  return used === 1;
}
