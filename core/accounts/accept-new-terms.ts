import { changeAccount } from '../../db/accounts.ts';
import type { Context } from '../context.ts';
import { recordTerms } from '../policies/record-consent.ts';
import type { Locale } from '../texts/catalogue.ts';
import type { Actor } from '../verbs/actor.ts';
import { standingAccount } from '../verbs/standing.ts';
import type { Prepared } from '../verbs/verb.ts';

/**
 * Accepts the terms as this build has them, for somebody who accepted earlier ones. Done twice it changes
 * nothing.
 * @throws {ProductError} `forbidden` to a stranger, `not-found`
 */
export async function acceptNewTerms(
  ctx: Pick<Context, 'db' | 'vault' | 'operators' | 'rules' | 'engines' | 'moderation' | 'now'>,
  actor: Actor,
  { accountId, locale }: { accountId: string; locale: Locale },
): Promise<Prepared> {
  const account = await standingAccount(ctx, actor, accountId);
  const { termsVersion } = ctx.rules;
  if (account.termsVersion === termsVersion) return { statements: [], result: undefined };
  return {
    statements: [
      changeAccount(ctx.db.query, accountId, { termsVersion, termsAt: ctx.now() }),
      ...(await recordTerms(ctx, account, locale)),
    ],
    result: undefined,
  };
}
