/** What a user owns of what a platform sells for us: bought once, or as long as a subscription runs. */
export type Entitlement = {
  id: string;
  skuId: string;
  /** The platform's user; null where a whole server owns it. */
  userId: string | null;
  /** `test` was bought by one of the application's own team in its test mode. */
  kind: 'paid' | 'free' | 'test';
  /** Taken away again, as after a refund. */
  deleted: boolean;
  consumed: boolean;
  /** Milliseconds since the epoch; null as long as it does not end. */
  endsAt: number | null;
};

export type EntitlementQuery = {
  userId?: string;
  skuIds?: readonly string[];
  /** Only those made since, in milliseconds. */
  since?: number;
  /** Pages that are read at most. */
  pages: number;
};

/** Asks a platform about them. Those that were taken away are told too. */
export type Entitlements = {
  /** @throws {PaymentError} `not-found` for one that is not of our application */
  get(id: string): Promise<Entitlement>;
  /** Oldest first. @throws {PaymentError} */
  list(query: EntitlementQuery): AsyncIterable<readonly Entitlement[]>;
  /** Says that it was handed out, so that it can be bought again. @throws {PaymentError} */
  consume(id: string): Promise<void>;
  /** Whether it is to be handed out at all. */
  counts(entitlement: Entitlement): boolean;
};
