import { z } from 'zod';

const schema = z.object({ message: z.string().optional(), event: z.string().optional() });

/** The place of an answer: the message that may be replaced, and the event that is answered. */
export type Address = z.infer<typeof schema>;

/**
 * Reads an address.
 * @returns an empty address for unreadable text
 */
export function parseAddress(address: string): Address {
  try {
    return schema.parse(JSON.parse(address));
  } catch {
    return {};
  }
}
