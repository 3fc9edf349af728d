import { z } from 'zod';
import { GRANT_REASONS } from '../../chat/grant-reasons.ts';
import { button, primary } from '../../chat/reply-builders.ts';
import { t } from '../../texts/text.ts';
import { noticesOf } from '../notice.ts';

const money = noticesOf('money');

const some = z.object({ credits: z.number() });

/** The notices about credits that no purchase of the account moved. */
export const creditNotices = {
  /** `credits` is the balance. */
  'low-balance': money({
    data: some,
    switch: 'expiryNotices',
    reminder: true,
    merge: (all) => ({ credits: all.at(-1)?.credits ?? 0 }),
    render: ({ credits }) => ({
      text: [t('low.notice', { credits: Math.max(0, credits) })],
      buttons: [[primary(button(t('pay.buy'), 'buy'))], [button(t('expiry.off'), 'quiet')]],
    }),
  }),
  'invite-rewarded': money({
    data: some.extend({ side: z.enum(['invited', 'inviter']) }),
    render: (values) => ({ text: [t('invite.reward', values)] }),
  }),
  /** An operator gave credits, or took some back (negative). `balance` is what is there after it. */
  'credits-granted': money({
    data: some.extend({ why: z.enum(GRANT_REASONS), balance: z.number() }),
    render: ({ credits, why, balance }) => ({
      text: [
        credits > 0
          ? t('grant.given', { credits, why })
          : t('grant.taken', { credits: -credits, why }),
        t('pay.balance', { balance }),
      ],
      buttons: [[button(t('receipt.ledger'), 'credits', 0)]],
    }),
  }),
  /** The money of the purchase that was rewarded went back. */
  'invite-taken-back': money({
    data: some,
    render: (values) => ({ text: [t('invite.taken-back', values)] }),
  }),
  'invite-given-again': money({
    data: some,
    render: (values) => ({ text: [t('invite.given-again', values)] }),
  }),
};
