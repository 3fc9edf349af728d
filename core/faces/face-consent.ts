import { consentsOf, insertConsent, withdrawConsents } from '../../db/accounts.ts';
import { deleteFaces } from '../../db/faces.ts';
import { newId } from '../../db/ids.ts';
import type { Context } from '../context.ts';
import { ProductError } from '../errors.ts';
import { deleteSoon } from '../retention/delete-soon.ts';
import type { Locale } from '../texts/catalogue.ts';
import type { Actor } from '../verbs/actor.ts';
import { activeAccount, standingAccount } from '../verbs/standing.ts';
import type { Prepared } from '../verbs/verb.ts';

/**
 * Tells whether a face consent covers today's text and every company of today.
 * @param given null where there is none in force; `companies` with a comma between them
 */
export function coversFaces(
  { rules, engines }: Pick<Context, 'rules' | 'engines'>,
  given: { version: string; companies: string } | null,
): boolean {
  if (!given || given.version !== rules.faceConsentVersion) return false;
  const named = `,${given.companies},`;
  return engines.every(({ company }) => company === null || named.includes(`,${company},`));
}

/**
 * Lets only those accounts through whose face consent covers what is done today.
 * @throws {ProductError} `no-face-consent`
 */
export async function requireFaceConsent(
  ctx: Pick<Context, 'db' | 'rules' | 'engines'>,
  accountId: string,
): Promise<void> {
  const consents = await consentsOf(ctx.db.query, accountId);
  const given = consents.find(
    ({ purpose, withdrawnAt }) => purpose === 'face' && withdrawnAt === null,
  );
  if (!coversFaces(ctx, given ?? null)) throw new ProductError({ code: 'no-face-consent' });
}

/**
 * Gives the consent to face data, in place of the one before.
 * @param input `companies` that the owner was told of, with a comma between them
 * @throws {ProductError} `forbidden` to a stranger, `suspended`, `not-found`
 */
export async function giveFaceConsent(
  ctx: Pick<Context, 'db' | 'operators' | 'rules' | 'now'>,
  actor: Actor,
  of: { accountId: string; companies: string; locale: Locale },
): Promise<Prepared> {
  await activeAccount(ctx, actor, of.accountId);
  const q = ctx.db.query;
  const now = ctx.now();
  const version = ctx.rules.faceConsentVersion;
  return {
    statements: [
      withdrawConsents(q, of.accountId, 'face', now),
      insertConsent(q, { ...of, id: newId(now), purpose: 'face', version, grantedAt: now }),
    ],
    result: undefined,
  };
}

/**
 * Withdraws the consent to face data: the photos are gone at once, their files with the sweep. A suspended
 * account can do it too.
 * @throws {ProductError} `forbidden` to a stranger, `not-found`
 */
export async function withdrawFaceConsent(
  ctx: Pick<Context, 'db' | 'operators' | 'now'>,
  actor: Actor,
  { accountId }: { accountId: string },
): Promise<Prepared> {
  await standingAccount(ctx, actor, accountId);
  const q = ctx.db.query;
  const now = ctx.now();
  return {
    statements: [
      withdrawConsents(q, accountId, 'face', now),
      ...deleteFaces(q, accountId, null, now),
      deleteSoon(q, now),
    ],
    result: undefined,
  };
}
