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

/** An entry of Telegram's list of transactions. */
export type StarsListEntry = {
  /** A unique key of the entry. */
  key: string;
  /** Milliseconds since the epoch, in whole seconds. */
  at: number;
  /** The payer, where it is a user's payment or its refund. */
  userId: number | null;
  /** The row that is stored; null for withdrawals, gifts and the like. */
  row: StarRow | null;
};

/**
 * Telegram's API of payments in Stars. Every call throws `PaymentError`: `invalid` where Telegram will
 * never accept the call, `unavailable` where it may later.
 */
export type StarsApi = {
  /** Creates an invoice. @returns a link that opens the payment sheet */
  invoiceLink(invoice: StarInvoice): Promise<string>;
  /** Refunds a whole payment; a second refund of one payment succeeds without effect. */
  refund(userId: number, chargeId: string): Promise<void>;
  /**
   * Switches the renewal of a subscription on or off.
   * @param userId the payer
   * @param chargeId of the subscription's first payment
   */
  setRenewal(userId: number, chargeId: string, renews: boolean): Promise<void>;
  /** Reads the list from a position on, oldest first. @param most 1 to 100 */
  transactions(from: number, most: number): Promise<StarsListEntry[]>;
};
