import { accountOf } from '../../db/accounts.ts';
import { type HoldRow, heldAccount, holdOf, openHolds } from '../../db/holds.ts';
import { balanceOf } from '../../db/ledger.ts';
import { countInvited } from '../../db/referrals.ts';
import { paymentsOf } from '../../db/velocity.ts';
import type { Context } from '../context.ts';

/** A held account as an operator sees it. */
export type HoldCard = {
  hold: HoldRow;
  since: number;
  credits: number;
  payments: number;
  returned: number;
  came: number;
};

const MOST_HOLDS = 10;

/** Reads the card of a hold; null once its account is gone. */
export async function holdCard({ db }: Pick<Context, 'db'>, id: string): Promise<HoldCard | null> {
  const q = db.query;
  const accountId = heldAccount(id);
  const [hold, account, credits, payments, { came }] = await Promise.all([
    holdOf(q, id),
    accountOf(q, accountId),
    balanceOf(q, accountId),
    paymentsOf(q, accountId),
    countInvited(q, accountId),
  ]);
  if (!hold || !account) return null;
  const { count, returned } = payments;
  return { hold, since: account.createdAt, credits, payments: count, returned, came };
}

/** Holds that wait for a decision, oldest first. */
export const waitingHolds = ({ db }: Pick<Context, 'db'>): Promise<HoldRow[]> =>
  openHolds(db.query, MOST_HOLDS);
