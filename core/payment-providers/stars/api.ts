import type { StarRow } from '../../../db/stars.ts';

/** An invoice that is paid in Stars. */
export type StarInvoice = {
  /** 1 to 32 characters. */
  title: string;
  /** 1 to 255 characters. */
  description: string;
  /** 1 to 128 bytes; comes back with every payment of it. */
  payload: string;
  stars: number;
  /** For a subscription; Telegram takes 2,592,000 only. */
  periodSeconds: number | null;
};

/** A line of Telegram's list of transactions. */
export type StarsListEntry = {
  /** Tells it apart from all others. */
  key: string;
  /** Milliseconds since the epoch, in whole seconds. */
  at: number;
  /** The payer, where it is a user's payment or its refund. */
  userId: number | null;
  /** What is noted of it; null for withdrawals, gifts and the like. */
  row: StarRow | null;
};

/**
 * What Telegram's side does for payments in Stars. Everything throws `PaymentError`: `invalid` where
 * Telegram will never say yes, `unavailable` where it may later.
 */
export type StarsApi = {
  /** @returns a link that opens the payment sheet */
  invoiceLink(invoice: StarInvoice): Promise<string>;
  /** Gives a whole payment back; one that was given back before is a success. */
  refund(userId: number, chargeId: string): Promise<void>;
  /** @param userId who pays @param chargeId of the subscription's first payment */
  setRenewal(userId: number, chargeId: string, renews: boolean): Promise<void>;
  /** The list from a place on, oldest first. @param most 1 to 100 */
  transactions(from: number, most: number): Promise<StarsListEntry[]>;
};
