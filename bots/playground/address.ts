import { z } from 'zod';

const schema = z.object({ message: z.string().optional(), event: z.string().optional() });

/** Where an answer goes: the message that may be replaced, and the event that is answered. */
export type Address = z.infer<typeof schema>;

/** Reads an address; one that cannot be read means: nothing to replace. */
export function parseAddress(address: string): Address {
  try {
    return schema.parse(JSON.parse(address));
  } catch {
    return {};
  }
}
