import { accountKeyOf, type Holdings, holdingsOf } from '../../db/accounts.ts';
import { type ConsentRow, consentPage, consentsOf } from '../../db/consents.ts';
import { type DisclosureRow, disclosuresOf } from '../../db/disclosures.ts';
import { type FacePhotoRow, facesOf } from '../../db/faces.ts';
import type { Context } from '../context.ts';
import { textPlace } from '../policies/record-consent.ts';
import { openText } from '../storage/sealed-text.ts';
import { type Actor, requireOwner } from '../verbs/actor.ts';

type Needs = Pick<Context, 'db' | 'operators'>;

/** Reads the photos of an account's face profile. @throws {ProductError} `forbidden` */
export async function faces(ctx: Needs, actor: Actor, accountId: string): Promise<FacePhotoRow[]> {
  requireOwner(ctx, actor, accountId);
  return facesOf(ctx.db.query, accountId);
}

/** Reads how much is held about an account. @throws {ProductError} `forbidden` */
export async function holdings(ctx: Needs, actor: Actor, accountId: string): Promise<Holdings> {
  requireOwner(ctx, actor, accountId);
  return holdingsOf(ctx.db.query, accountId);
}

/** A consent as its owner sees it; its text is read by {@link consentRecords}. */
export type Consent = Omit<ConsentRow, 'text' | 'accountId'> & {
  /** `replaced` by a newer one to the same purpose, or `withdrawn` by its owner; else in force. */
  state: 'in-force' | 'replaced' | 'withdrawn';
};

/**
 * Reads what an account has consented to: what is in force first, then the newest, at most 20.
 * @throws {ProductError} `forbidden`
 */
export async function consents(ctx: Needs, actor: Actor, accountId: string): Promise<Consent[]> {
  requireOwner(ctx, actor, accountId);
  const rows = await consentsOf(ctx.db.query, accountId);
  return rows.map((row) => consentIn(row, rows));
}

function consentIn(row: ConsentRow, rows: readonly ConsentRow[]): Consent {
  const { text: _, accountId: __, ...rest } = row;
  const followed = rows.some(
    ({ id, purpose, grantedAt }) =>
      id !== row.id && purpose === row.purpose && grantedAt === row.withdrawnAt,
  );
  const ended = followed ? 'replaced' : 'withdrawn';
  return { ...rest, state: row.withdrawnAt === null ? 'in-force' : ended };
}

/** A consent with the very text that was shown; null for one of before texts were kept. */
export type ConsentRecord = Consent & { shown: string | null };

/**
 * Reads a page of the consents of an account with their texts, newest first, for taking them away.
 * @param of `page` from 0; a page of fewer than `size` is the last
 * @throws {ProductError} `forbidden`
 */
export async function consentRecords(
  ctx: Needs & Pick<Context, 'vault'>,
  actor: Actor,
  { accountId, page, size }: { accountId: string; page: number; size: number },
): Promise<ConsentRecord[]> {
  requireOwner(ctx, actor, accountId);
  const [key, rows] = await Promise.all([
    accountKeyOf(ctx.db.query, accountId),
    consentPage(ctx.db.query, accountId, page, size),
  ]);
  return Promise.all(
    rows.map(async (row) => {
      const { id, text } = row;
      const shown = text !== null && key ? await openText(ctx, key, textPlace(id), text) : null;
      return { ...consentIn(row, rows), shown };
    }),
  );
}

/**
 * Reads a page of who got what of an account, newest first, and one line of the next.
 * @throws {ProductError} `forbidden`
 */
export async function given(
  ctx: Needs & Pick<Context, 'rules'>,
  actor: Actor,
  { accountId, page }: { accountId: string; page: number },
): Promise<DisclosureRow[]> {
  requireOwner(ctx, actor, accountId);
  const size = ctx.rules.historyAPage;
  return disclosuresOf(ctx.db.query, accountId, { offset: page * size, limit: size + 1 });
}
