import { accountOf } from '../../db/accounts.ts';
import { type HoldRow, holdOf, openHolds } from '../../db/holds.ts';
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
  const hold = await holdOf(db.query, id);
  const account = hold && (await accountOf(db.query, hold.accountId));
  if (!hold || !account) return null;
  const [credits, payments, { came }] = await Promise.all([
    balanceOf(db.query, account.id),
    paymentsOf(db.query, account.id),
    countInvited(db.query, account.id),
  ]);
  const { count, returned } = payments;
  return { hold, since: account.createdAt, credits, payments: count, returned, came };
}

/** Holds that wait for a decision, oldest first. */
export const waitingHolds = ({ db }: Pick<Context, 'db'>): Promise<HoldRow[]> =>
  openHolds(db.query, MOST_HOLDS);
