import { accountOf } from '../../db/accounts.ts';
import type { Context } from '../context.ts';
import { localeOf } from '../texts/locale.ts';
import { drawRewards } from './chart.ts';
import { summaryOf } from './queries.ts';
import { zoneOf } from './telling-time.ts';

/**
 * Draws what an account has earned, in its owner's language.
 * @param draw turns the drawing into a PNG
 * @returns null for an account that is gone
 */
export async function rewardsPicture(
  ctx: Pick<Context, 'db' | 'rules' | 'now'>,
  accountId: string,
  draw: (content: string) => Promise<Uint8Array>,
): Promise<{ bytes: Uint8Array; contentType: string; filename: string } | null> {
  const account = await accountOf(ctx.db.query, accountId);
  if (!account) return null;
  const zone = zoneOf(ctx.rules.rewards, account);
  const locale = localeOf(account.locale);
  const content = drawRewards(await summaryOf(ctx, { accountId, zone, locale }), locale, zone);
  return { bytes: await draw(content), contentType: 'image/png', filename: 'alme-rewards.png' };
}
