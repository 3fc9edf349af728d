import type { Context } from '../../context.ts';
import { bookArrival } from '../../payments/book.ts';

/** Books a Spark that an account of the stage has paid for, as transaction `pi_1`: for tests. */
export async function bookSpark(ctx: Context, accountId: string): Promise<void> {
  const sold = { product: 'spark', name: 'Spark', amountCents: 499, currency: 'usd' };
  await bookArrival(ctx, {
    accountId,
    provider: 'sandbox',
    sold: { kind: 'pack', credits: 300, ...sold },
    standing: {
      state: 'paid',
      transactionId: 'pi_1',
      amountCents: 499,
      refundedCents: 0,
      disputedCents: 0,
      currency: 'usd',
      billingEmail: 'ada@example.com',
    },
    chat: { surface: 'telegram', chatId: 'chat-user', address: '{"message":1}' },
  });
}
