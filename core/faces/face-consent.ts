import { consentInForce } from '../../db/consents.ts';
import type { Context } from '../context.ts';
import type { Engine } from '../engines/engine.ts';
import { makersAmong } from '../engines/listeners.ts';
import { ProductError } from '../errors.ts';
import { recordConsent } from '../policies/record-consent.ts';
import { asRead, faceConsentTexts } from '../policies/texts.ts';
import type { Locale } from '../texts/catalogue.ts';
import type { Actor } from '../verbs/actor.ts';
import { activeAccount } from '../verbs/standing.ts';
import type { Prepared } from '../verbs/verb.ts';

/** A face consent: the version of its text, and the companies that it names with a comma between them. */
type GivenConsent = { version: string; companies: string };

/**
 * Tells whether a face consent covers today's text and every company of today that gets photos. A company that was named and
 * is not configured any more changes nothing.
 * @param given null where there is none in force
 */
export function coversFaces(
  { rules, engines }: Pick<Context, 'rules' | 'engines'>,
  given: GivenConsent | null,
): boolean {
  if (!given || given.version !== rules.faceConsentVersion) return false;
  return makersAmong(engines).every(({ company }) => names(given, company));
}

/** Tells whether a face consent names a company; what stays on this machine needs no name. */
const names = ({ companies }: Pick<GivenConsent, 'companies'>, company: string | null): boolean =>
  company === null || `,${companies},`.includes(`,${company},`);

/**
 * Lets only those accounts through whose face consent covers what is done today.
 * @throws {ProductError} `no-face-consent`
 */
export async function requireFaceConsent(
  ctx: Pick<Context, 'db' | 'rules' | 'engines'>,
  accountId: string,
): Promise<void> {
  const given = await consentInForce(ctx.db.query, accountId, 'face');
  if (!coversFaces(ctx, given)) throw new ProductError({ code: 'no-face-consent' });
}

/**
 * Lets a face profile go to an engine only where the consent that is in force names its company, whatever
 * was in force when it was asked for.
 * @throws {ProductError} `no-face-consent`
 */
export async function requireNamed(
  { db }: Pick<Context, 'db'>,
  accountId: string,
  { company }: Pick<Engine, 'company'>,
): Promise<void> {
  if (company === null) return;
  const given = await consentInForce(db.query, accountId, 'face');
  if (!given || !names(given, company)) throw new ProductError({ code: 'no-face-consent' });
}

/**
 * Gives the consent to face data, in place of the one before. The text that names the companies is kept
 * with it.
 * @param of `companies` that the owner was told of, with a comma between them
 * @throws {ProductError} `forbidden` to a stranger, `suspended`, `not-found`
 */
export async function giveFaceConsent(
  ctx: Pick<Context, 'db' | 'vault' | 'operators' | 'rules' | 'engines' | 'moderation' | 'now'>,
  actor: Actor,
  of: { accountId: string; companies: string; locale: Locale },
): Promise<Prepared> {
  const account = await activeAccount(ctx, actor, of.accountId);
  const companies = of.companies === '' ? [] : of.companies.split(',');
  const { locale } = of;
  return {
    statements: await recordConsent(ctx, account, {
      purpose: 'face',
      version: ctx.rules.faceConsentVersion,
      locale,
      text: asRead(faceConsentTexts({ shop: ctx }, companies), locale),
      companies,
    }),
    result: undefined,
  };
}
