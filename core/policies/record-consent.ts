import { insertConsent, type Purpose, withdrawConsents } from '../../db/consents.ts';
import type { Statement } from '../../db/database.ts';
import { newId } from '../../db/ids.ts';
import type { Context } from '../context.ts';
import { sealText } from '../storage/sealed-text.ts';
import type { Locale } from '../texts/catalogue.ts';
import { asRead, termsTexts } from './texts.ts';

/** A consent as it is given. */
export type Given = {
  purpose: Purpose;
  /** The version of the text. */
  version: string;
  locale: Locale;
  /** The text that was shown, as it was read. */
  text: string;
  /** The companies that it names. */
  companies?: readonly string[];
};

/** Names the place of a consent's text, where alone it opens. */
export const textPlace = (id: string): string => `consents/text/${id}`;

/**
 * Prepares the record of a consent, in place of the one to the same purpose before. Belongs in the batch of
 * what it allows.
 * @param account whose it is, with the wrapped key that the text is sealed under; without one the text is
 *   not kept
 */
export async function recordConsent(
  ctx: Pick<Context, 'db' | 'vault' | 'now'>,
  account: { id: string; wrappedKey: string | null },
  { purpose, version, locale, text, companies = [] }: Given,
): Promise<Statement[]> {
  const q = ctx.db.query;
  const now = ctx.now();
  const id = newId(now);
  const { wrappedKey } = account;
  const key = wrappedKey === null ? null : { owner: account.id, wrappedKey };
  return [
    withdrawConsents(q, account.id, purpose, now),
    insertConsent(q, {
      id,
      accountId: account.id,
      purpose,
      version,
      locale,
      companies: companies.join(','),
      text: key && (await sealText(ctx, key, textPlace(id), text)),
      grantedAt: now,
    }),
  ];
}

/** Prepares the record that the terms were accepted as this build has them. */
export const recordTerms = (
  ctx: Pick<Context, 'db' | 'vault' | 'rules' | 'engines' | 'moderation' | 'now'>,
  account: { id: string; wrappedKey: string | null },
  locale: Locale,
): Promise<Statement[]> =>
  recordConsent(ctx, account, {
    purpose: 'terms',
    version: ctx.rules.termsVersion,
    locale,
    text: asRead(termsTexts({ shop: ctx }), locale),
  });
