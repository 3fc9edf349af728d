import { ledger, ledgerEntry } from '../../credits/queries.ts';
import {
  allPayments,
  openedCheckouts,
  payment,
  receipt,
  receipts,
  subscriptions,
} from '../../payments/queries.ts';
import { rewardSummary } from '../../rewards/queries.ts';
import type { Loaders } from './loader.ts';

export const moneyFacts: Pick<
  Loaders,
  | 'ledger'
  | 'entry'
  | 'receipt'
  | 'receipts'
  | 'allPayments'
  | 'payment'
  | 'opened'
  | 'subscriptions'
  | 'rewards'
> = {
  ledger: (ctx, person, page) =>
    ledger(ctx, person, { accountId: person.accountId, page: Number(page) }),
  entry: (ctx, person, id) => ledgerEntry(ctx, person, { accountId: person.accountId, id }),
  receipt,
  receipts: (ctx, person) => receipts(ctx, person, person.accountId),
  allPayments: (ctx, person, page) => allPayments(ctx, person, Number(page)),
  payment,
  opened: (ctx, person) => openedCheckouts(ctx, person, person.accountId),
  rewards: (ctx, person, key) => {
    const [zone = '', locale = ''] = key.split(' ');
    return rewardSummary(ctx, person, { accountId: person.accountId, zone, locale });
  },
  subscriptions: (ctx, person) => subscriptions(ctx, person, person.accountId),
};
