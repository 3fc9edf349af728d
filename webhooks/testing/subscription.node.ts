import { accountOf } from '../../db/accounts.ts';
import {
  type Month,
  monthsOf,
  type SubscriptionRow,
  subscriptionsOf,
} from '../../db/subscriptions.ts';
import { openPage, type Shop } from './checkout.node.ts';

/**
 * Subscribes to Pro on the checkout's page.
 * @param form further form fields
 */
export async function openPro(shop: Shop, name: string, form: Record<string, string> = {}) {
  const page = await openPage(shop, name, 'pro');
  const paid = await page.press({ do: 'pay', email: 'ada@example.com', ...form });
  if (paid.status !== 303) throw new Error('not paid');
  return { ...page, ...(await portalOf(shop, page.id, page.accountId)) };
}

/**
 * Opens the portal of the subscription that a checkout started, with access to the provider's and
 * the stored data.
 */
export async function portalOf(shop: Shop, checkoutId: string, accountId: string) {
  const { providerId } = await shop.checkout(checkoutId);
  const session = await shop.sandbox.session(providerId ?? '');
  const at = await shop.sandbox.subscription(session.subscriptionId ?? '');
  const portalUrl = shop.sandbox.portalUrl(at);
  return {
    providerId: at.id,
    portalUrl,
    portal: async (form: Record<string, string>): Promise<void> => {
      const answer = await fetch(portalUrl, { method: 'POST', body: new URLSearchParams(form) });
      if (!(await answer.text()).includes('Done.')) throw new Error(`refused: ${form.do}`);
    },
    /** How the provider has it. */
    theirs: () => shop.sandbox.subscription(at.id),
    row: async (): Promise<SubscriptionRow> => {
      const [row] = await subscriptionsOf(shop.db.query, accountId);
      if (!row) throw new Error('no subscription');
      return row;
    },
    months: async (): Promise<Month[]> => {
      const [row] = await subscriptionsOf(shop.db.query, accountId);
      return row ? monthsOf(shop.db.query, row.id) : [];
    },
    proUntil: async () => (await accountOf(shop.db.query, accountId))?.proUntil ?? null,
  };
}
