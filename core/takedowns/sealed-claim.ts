import type { ClaimRow } from '../../db/likeness-claims.ts';
import type { Context } from '../context.ts';
import { SealError } from '../storage/sealed.ts';
import { openUnder, ownerTextKey, sealUnder } from '../storage/sealed-text.ts';

/** What somebody writes in a claim, and what is answered. */
export type ClaimWords = Pick<ClaimRow, 'contact' | 'target' | 'words' | 'answer'>;

type Needs = Pick<Context, 'secrets'>;

const FIELDS = ['contact', 'target', 'words', 'answer'] as const;

const keyOf = ({ secrets }: Needs, id: string) => ownerTextKey(secrets.words, `claim/${id}`);
const placeOf = (id: string, field: keyof ClaimWords) => `likeness_claims/${field}/${id}`;

/**
 * Seals words of a claim under a key of its own: a claimant may have no account, and an open claim outlives
 * one.
 */
export async function sealClaim<Words extends Partial<ClaimWords>>(
  ctx: Needs,
  id: string,
  words: Words,
): Promise<Words> {
  const key = await keyOf(ctx, id);
  const sealed = { ...words };
  for (const field of FIELDS) {
    const text = words[field];
    if (text != null) sealed[field] = await sealUnder(key, placeOf(id, field), text);
  }
  return sealed;
}

/** Opens the words of a claim's row; a part that does not open is empty. */
export async function openClaim(ctx: Needs, row: ClaimRow): Promise<ClaimRow> {
  const key = await keyOf(ctx, row.id);
  const opened = { ...row };
  for (const field of FIELDS) {
    const text = row[field];
    if (text === null || text === '') continue;
    opened[field] = await openUnder(key, placeOf(row.id, field), text).catch((cause: unknown) => {
      if (!(cause instanceof SealError)) throw cause;
      return '';
    });
  }
  return opened;
}
