/**
 * A user's possession of something that a platform sells for us: bought once, or held while a
 * subscription runs.
 */
export type Entitlement = {
  id: string;
  skuId: string;
  /** The platform's user; null where a whole server owns it. */
  userId: string | null;
  /** `test` was bought by one of the application's own team in its test mode. */
  kind: 'paid' | 'free' | 'test';
  /** Whether the platform has withdrawn the entitlement, as after a refund. */
  deleted: boolean;
  consumed: boolean;
  /** Milliseconds since the epoch; null as long as it does not end. */
  endsAt: number | null;
};

/** A filter of entitlements. */
export type EntitlementQuery = {
  userId?: string;
  skuIds?: readonly string[];
  /** Only entitlements made since this time, in milliseconds since the epoch. */
  since?: number;
  /** The most pages that are read. */
  pages: number;
};

/** A platform's list of entitlements, withdrawn ones included. */
export type Entitlements = {
  /** Reads an entitlement. @throws {PaymentError} `not-found` for an entitlement of another application */
  get(id: string): Promise<Entitlement>;
  /** Lists entitlements page by page, oldest first. @throws {PaymentError} */
  list(query: EntitlementQuery): AsyncIterable<readonly Entitlement[]>;
  /** Marks an entitlement as handed out, so that its SKU can be bought again. @throws {PaymentError} */
  consume(id: string): Promise<void>;
  /** Tells whether an entitlement is to be handed out at all. */
  counts(entitlement: Entitlement): boolean;
};
