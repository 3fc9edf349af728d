import { z } from 'zod';

/** What an event of a provider is about, by the provider's own ids. */
export const eventSubject = z.union([
  z.object({ checkout: z.string() }),
  z.object({ transaction: z.string() }),
  z.object({ subscription: z.string() }),
  /** An attempt to pay that was declined, and what it was for. */
  z.object({
    declined: z.string(),
    of: z.object({ ourCheckout: z.string().nullable(), transaction: z.string().nullable() }),
  }),
]);
/** What an event of a provider is about, by the provider's own ids. */
export type EventSubject = z.infer<typeof eventSubject>;

/** An event that only names the object that it is about; the provider has to be asked for the object. */
export const namedObject = z.object({
  /** The event's type, such as `charge.refunded`. */
  type: z.string(),
  object: z.string(),
});
/** An event that only names the object that it is about. */
export type NamedObject = z.infer<typeof namedObject>;
