import { z } from 'zod';
import { SURFACES } from '../chat/event.ts';
import { receiptShape } from './receipt.ts';

const person = z.object({ surface: z.enum(SURFACES), userId: z.string() });

const route = person.extend({ chatId: z.string(), address: z.string(), locale: z.string() });

/** A chat that is shown the receipt when its person is not known any more. */
export type ReceiptRoute = z.infer<typeof route>;

const erasure = z.object({
  /** Whom the surfaces must forget. */
  people: z.array(z.object({ surface: z.string(), userId: z.string() })),
  to: z.array(route),
  receipt: receiptShape,
});

/** What the erasure of an account carries, and nothing else knows any more. */
export type Erasure = z.infer<typeof erasure>;

/** Writes the payload of an `erase-account` task. */
export const writeErasure = (of: Erasure): string => JSON.stringify(of);

type Known = { people: z.infer<typeof person>[]; rest: Omit<Erasure, 'people'> | null };

/** Reads such a payload. Tasks of earlier versions name people alone, or nobody. */
export function readErasure(payload: string): Known {
  try {
    const stored: unknown = JSON.parse(payload);
    const known = erasure.safeParse(stored).data;
    const people = z.array(person).safeParse(known ? known.people : stored).data ?? [];
    return { people, rest: known ?? null };
  } catch {
    return { people: [], rest: null };
  }
}

const receiptPayload = z.object({ to: z.array(route), receipt: receiptShape });

/** Writes the payload of a `send-receipt` task. */
export const writeReceipt = ({ to, receipt }: Omit<Erasure, 'people'>): string =>
  JSON.stringify({ to, receipt });
/** Reads such a payload. @throws {z.ZodError | SyntaxError} */
export const readReceipt = (payload: string): Omit<Erasure, 'people'> =>
  receiptPayload.parse(JSON.parse(payload));
