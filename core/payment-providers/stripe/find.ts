import type Stripe from 'stripe';

/**
 * Finds the session of a payment; for a month of a subscription the session that began the
 * subscription. Null where there is none.
 */
export async function findCheckout(stripe: Stripe, transactionId: string): Promise<string | null> {
  if (transactionId.startsWith('cs_')) return transactionId;
  if (transactionId.startsWith('in_')) return sessionOfInvoice(stripe, transactionId);
  const sessions = await stripe.checkout.sessions.list({ payment_intent: transactionId, limit: 1 });
  const [session] = sessions.data;
  if (session) return session.id;
  const [paid] = (
    await stripe.invoicePayments.list({
      payment: { type: 'payment_intent', payment_intent: transactionId },
      limit: 1,
    })
  ).data;
  if (!paid) return null;
  return sessionOfInvoice(
    stripe,
    typeof paid.invoice === 'string' ? paid.invoice : paid.invoice.id,
  );
}

async function sessionOfInvoice(stripe: Stripe, invoiceId: string): Promise<string | null> {
  const { parent } = await stripe.invoices.retrieve(invoiceId);
  const subscription = parent?.subscription_details?.subscription;
  if (!subscription) return null;
  const sessions = await stripe.checkout.sessions.list({
    subscription: typeof subscription === 'string' ? subscription : subscription.id,
    limit: 1,
  });
  return sessions.data[0]?.id ?? null;
}

/**
 * Gives the address of Stripe's own receipt of a payment, or of the invoice of a month that cost
 * nothing; null where there is none.
 */
export async function receiptUrl(stripe: Stripe, transactionId: string): Promise<string | null> {
  if (transactionId.startsWith('in_'))
    return (await stripe.invoices.retrieve(transactionId)).hosted_invoice_url ?? null;
  if (!transactionId.startsWith('pi_')) return null;
  const intent = await stripe.paymentIntents.retrieve(transactionId, {
    expand: ['latest_charge'],
  });
  return typeof intent.latest_charge === 'object'
    ? (intent.latest_charge?.receipt_url ?? null)
    : null;
}
